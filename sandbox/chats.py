"""Chats: groups, supergroups with topics, channels and private chats, with who is in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from sandbox.schema import botapi
from sandbox.wire import Json, NotPossible

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.bots import BotAccount
    from sandbox.messages import Message

ChatType = Literal["private", "group", "supergroup", "channel"]
Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]
INSIDE = frozenset({"creator", "administrator", "member", "restricted"})
KINDS_OF_MEMBER = {
    "creator": "ChatMemberOwner",
    "administrator": "ChatMemberAdministrator",
    "member": "ChatMemberMember",
    "restricted": "ChatMemberRestricted",
    "left": "ChatMemberLeft",
    "kicked": "ChatMemberBanned",
}
ALL_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_pin_messages", "can_post_messages",
    "can_edit_messages",
)  # fmt: skip


@dataclass(frozen=True)
class Membership:
    """How someone stands in a chat; `rights` holds the names of what an administrator may do.

    `sees_from` is the first message id that she can see.
    """

    status: Status
    rights: frozenset[str] = frozenset()
    anonymous: bool = False
    sees_from: int = 0

    @property
    def inside(self) -> bool:
        return self.status in INSIDE

    @property
    def is_admin(self) -> bool:
        return self.status in {"creator", "administrator"}

    def has(self, right: str) -> bool:
        return self.status == "creator" or (self.status == "administrator" and right in self.rights)

    def json(self, user: Json) -> Json:
        """The ChatMember object; every required flag is there, false unless it is a right that she has."""
        required = botapi()["types"][KINDS_OF_MEMBER[self.status]]["required"]
        body: Json = {name: name in self.rights for name, types in required.items() if types == ["Boolean"]}
        body |= {right: True for right in sorted(self.rights)}
        body |= {"status": self.status, "user": user}
        if "is_anonymous" in required:
            body["is_anonymous"] = self.anonymous
        if "is_member" in required:
            body["is_member"] = True
        if "until_date" in required:
            body["until_date"] = 0
        return body


LEFT = Membership("left")


@dataclass(eq=False)
class Chat:
    """A place with messages. A private chat has the person's id and belongs to one bot."""

    id: int
    type: ChatType
    title: str = ""
    username: str | None = None
    person: Account | None = None
    bot: BotAccount | None = None
    members: dict[int, Membership] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    migrated_to: Chat | None = None
    hidden_members: bool = False
    opened: bool = False
    blocked: bool = False
    last_bot: int | None = None
    last_id: int = 0

    def __post_init__(self) -> None:
        # Each chat counts from elsewhere, so that ids mixed up between chats are noticed.
        self.last_id = self.last_id or 10 + abs(self.id) % 89 * 10

    @property
    def is_group(self) -> bool:
        return self.type in {"group", "supergroup"}

    @property
    def member_ids(self) -> list[int]:
        return [who for who, membership in self.members.items() if membership.inside]

    @property
    def admin_ids(self) -> list[int]:
        return [who for who, membership in self.members.items() if membership.is_admin]

    def membership(self, who: int) -> Membership:
        return self.members.get(who, LEFT)

    def next_id(self) -> int:
        self.last_id += 1
        return self.last_id

    def topic(self, thread_id: int) -> Topic:
        """The forum topic with this id. Raises NotPossible if there is none."""
        if thread_id not in self.topics:
            raise NotPossible(f"no topic {thread_id} in {self.title}")
        return Topic(self, thread_id)

    def json(self) -> Json:
        """The Chat object."""
        if self.person is not None:
            person = self.person.user_json()
            names: Json = {
                key: person[key] for key in ("first_name", "last_name", "username") if key in person
            }
            return {"id": self.id, "type": "private"} | names
        body: Json = {"id": self.id, "type": self.type, "title": self.title}
        if self.username:
            body["username"] = self.username
        if self.topics:
            body["is_forum"] = True
        return body


@dataclass(frozen=True)
class Topic:
    """A topic of a forum; people write into it as into a chat."""

    chat: Chat
    thread_id: int


Place = Chat | Topic


def where(place: Place) -> tuple[Chat, int | None]:
    """The chat of a place, and its topic."""
    if isinstance(place, Topic):
        return place.chat, place.thread_id
    return place, None
