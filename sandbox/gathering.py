"""What a person does with groups: come, go, add, remove, promote, rename, open topics, upgrade."""

from __future__ import annotations

from dataclasses import replace

from sandbox.accounts import Account
from sandbox.bots import BotAccount
from sandbox.chats import ALL_RIGHTS, LEFT, Chat, Membership, Topic
from sandbox.fanout import change_membership
from sandbox.messages import Message
from sandbox.wire import Json, NotPossible

ADMIN = Membership("administrator", frozenset(ALL_RIGHTS) - {"can_post_messages", "can_edit_messages"})
ADMIN_OF_CHANNEL = Membership("administrator", frozenset(ALL_RIGHTS) - {"can_pin_messages"})


def admin_of(chat: Chat) -> Membership:
    """The rights that an app gives a new admin by default."""
    return ADMIN_OF_CHANNEL if chat.type == "channel" else ADMIN


class Gathering(Account):
    """The half of a person that deals with groups. What her app does not offer raises NotPossible."""

    def adds(
        self, who: Account | BotAccount, chat: Chat, startgroup: str | None = None, as_admin: bool = False
    ) -> None:
        """Adds a bot or a person; with `startgroup` as through t.me/<bot>?startgroup=TOKEN."""
        mine = self.membership_in(chat)
        if (as_admin or chat.type == "channel") and not mine.is_admin:
            raise NotPossible(f"{self.name} is no admin of {chat.title}")
        if not chat.membership(who.id).inside:
            self._enters(
                who, chat, admin_of(chat) if as_admin or chat.type == "channel" else Membership("member")
            )
        elif as_admin:
            change_membership(self.world, chat, who, admin_of(chat), self)
        if startgroup is not None and isinstance(who, BotAccount):
            self.puts(chat, f"/start@{who.username} {startgroup}")

    def _enters(self, who: Account | BotAccount, chat: Chat, membership: Membership) -> None:
        change_membership(self.world, chat, who, replace(membership, sees_from=chat.last_id + 1), self)
        if chat.is_group:
            self._announces(chat, {"new_chat_members": [who.user_json()]})

    def joins(self, chat: Chat) -> None:
        """Comes in by an invite link."""
        if chat.membership(self.id).status == "kicked" or chat.migrated_to is not None:
            raise NotPossible(f"{self.name} cannot join {chat.title}")
        if not chat.membership(self.id).inside:
            self._enters(self, chat, Membership("member"))

    def leaves(self, chat: Chat) -> None:
        """Goes; the group is told."""
        self.membership_in(chat)
        self._announces(chat, {"left_chat_member": self.user_json()})
        change_membership(self.world, chat, self, LEFT, self)

    def removes(self, who: Account | BotAccount, chat: Chat) -> None:
        """Removes a bot or a person, who can't come back by a link."""
        self._rules(chat)
        if not chat.membership(who.id).inside:
            raise NotPossible(f"{who.name} is not in {chat.title}")
        self._announces(chat, {"left_chat_member": who.user_json()})
        change_membership(self.world, chat, who, Membership("kicked"), self)

    def promotes(self, who: Account | BotAccount, chat: Chat, *, anonymous: bool = False) -> None:
        """Makes an admin with the default rights."""
        self._rules(chat)
        self._changes(who, chat, replace(admin_of(chat), anonymous=anonymous))

    def demotes(self, who: Account | BotAccount, chat: Chat) -> None:
        """Takes the admin rights away."""
        self._rules(chat)
        self._changes(who, chat, Membership("member"))

    def silences(self, who: Account | BotAccount, chat: Chat) -> None:
        """Takes the right to write away; demotes() gives it back."""
        self._rules(chat)
        self._changes(who, chat, Membership("restricted"))

    def _changes(self, who: Account | BotAccount, chat: Chat, new: Membership) -> None:
        old = chat.membership(who.id)
        if not old.inside or old.status == "creator":
            raise NotPossible(f"{self.name} can't change {who.name} in {chat.title}")
        change_membership(self.world, chat, who, replace(new, sees_from=old.sees_from), self)

    def renames(self, chat: Chat, title: str) -> None:
        """Gives the group a new title."""
        self._rules(chat)
        chat.title = title
        self._announces(chat, {"new_chat_title": title})

    def opens_topic(self, chat: Chat, name: str) -> Topic:
        """Opens a forum topic in a supergroup."""
        if chat.type != "supergroup":
            raise NotPossible("only a supergroup has topics")
        self._rules(chat)
        opened = chat.next_id()
        chat.topics[opened] = name
        service: Json = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        message = Message(opened, chat, self.world.now(), self, service=service, thread_id=opened)
        self.world.post(message)
        return Topic(chat, opened)

    def migrates(self, chat: Chat) -> Chat:
        """Upgrades a group to a supergroup, which has a new id; the old one answers only with that."""
        self._rules(chat)
        if chat.type != "group":
            raise NotPossible("only a basic group is upgraded")
        upgraded = self.world.add_group(chat.title)
        upgraded.members = {who: replace(m, sees_from=0) for who, m in chat.members.items()}
        self._announces(chat, {"migrate_to_chat_id": upgraded.id})
        chat.migrated_to = upgraded
        self._announces(upgraded, {"migrate_from_chat_id": chat.id})
        return upgraded

    def _rules(self, chat: Chat) -> None:
        if not self.membership_in(chat).is_admin:
            raise NotPossible(f"{self.name} is no admin of {chat.title}")

    def _announces(self, chat: Chat, service: Json) -> None:
        self.world.post(Message(chat.next_id(), chat, self.world.now(), self, service=service))
