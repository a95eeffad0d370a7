"""A person's account on this Telegram: who she is, and what her app shows her."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sandbox.bots import BotAccount
from sandbox.chats import Chat, Membership, Place, where
from sandbox.entities import found, trimmed
from sandbox.messages import Message
from sandbox.wire import Json, NotPossible

if TYPE_CHECKING:
    from sandbox.world import World


@dataclass(eq=False)
class Account:
    """A person; `note` says who she is, for visitors of the page."""

    world: World
    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str = "id"
    note: str = ""
    is_bot = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    def user_json(self) -> Json:
        """The User object."""
        body: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        body |= {"last_name": self.last_name} if self.last_name else {}
        body |= {"username": self.username} if self.username else {}
        return body | {"language_code": self.language_code}

    def chat_with(self, place: Chat | BotAccount) -> Chat:
        """The chat itself, or her private chat with a bot."""
        return self.world.private_chat(self, place) if isinstance(place, BotAccount) else place

    def sees(self, chat: Chat | BotAccount) -> list[Message]:
        """The messages on her screen, oldest first: in a group only those since she came."""
        place = self.chat_with(chat)
        if place.type == "private":
            return list(place.messages.values()) if place.person is self else []
        membership = place.membership(self.id)
        if not membership.inside:
            return []
        return [message for message in place.messages.values() if message.id >= membership.sees_from]

    def membership_in(self, chat: Chat) -> Membership:
        """How she stands in a group or channel. Raises NotPossible if she is not in it."""
        membership = chat.membership(self.id)
        if not membership.inside or chat.migrated_to is not None:
            raise NotPossible(f"{self.name} is not in {chat.title}")
        return membership

    def message_here(self, chat: Chat, message: Message | int) -> Message:
        """A message on her screen. Raises NotPossible if it is not there."""
        wanted = message if isinstance(message, int) else message.id
        kept = chat.messages.get(wanted)
        if kept is None or (isinstance(message, Message) and kept is not message):
            raise NotPossible(f"{self.name} sees no message {wanted}")
        return kept

    def puts(self, place: Place, text: str, entities: list[Json] | None = None, **more: Any) -> Message:
        """Adds a message of hers to a chat, with what Telegram finds in its text. Raises NotPossible."""
        chat, thread_id = where(place)
        if chat.type == "private":
            if chat.person is not self or chat.blocked:
                raise NotPossible(f"{self.name} cannot write there")
            chat.opened = True
        else:
            membership = self.membership_in(chat)
            if membership.status == "restricted" or (chat.type == "channel" and not membership.is_admin):
                raise NotPossible(f"{self.name} may not write in {chat.title}")
        kept, marked = trimmed(text, entities or [])
        message = Message(chat.next_id(), chat, self.world.now(), self, kept, found(kept, marked), **more)
        message.thread_id = thread_id
        self.world.counters.acted(self.id, chat.id, self.world.now())
        return self.world.post(message)
