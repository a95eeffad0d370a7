"""Messages as the sandbox keeps them, and as the Bot API shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from sandbox.wire import Json

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.bots import BotAccount
    from sandbox.chats import Chat
    from sandbox.media import Media

ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
AS_CHANNEL: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}


@dataclass(frozen=True)
class Button:
    """An inline button as a person sees it; `kind` says what pressing it does."""

    label: str
    kind: Literal["press", "url", "copy", "other"]
    data: str | None = None
    url: str | None = None
    copy: str | None = None

    @classmethod
    def of(cls, button: Json) -> Button:
        """Read from an InlineKeyboardButton."""
        label = button["text"]
        if "callback_data" in button:
            return cls(label, "press", data=button["callback_data"])
        if "url" in button:
            return cls(label, "url", url=button["url"])
        if "copy_text" in button:
            return cls(label, "copy", copy=button["copy_text"]["text"])
        return cls(label, "other")


@dataclass(eq=False)
class Message:
    """One message; `text` and `entities` are the caption where there is `media`.

    `service` holds the fields of a service message (new_chat_members, ...); `as_chat` the chat that speaks
    for a person (an anonymous admin's group, or her channel).
    """

    id: int
    chat: Chat
    date: datetime
    sender: Account | BotAccount | None = None
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    media: Media | None = None
    service: Json | None = None
    thread_id: int | None = None
    as_chat: Chat | None = None
    reply_to: Message | None = None
    keyboard: list[list[Json]] = field(default_factory=list)
    reply_keyboard: Json | None = None
    forward_origin: Json | None = None
    album: str | None = None
    edit_date: datetime | None = None
    protected: bool = False
    silent: bool = False
    link_preview: Json | None = None
    reactions: dict[int, list[str]] = field(default_factory=dict)

    @property
    def edited(self) -> bool:
        return self.edit_date is not None

    @property
    def from_bot(self) -> bool:
        return self.sender is not None and self.sender.is_bot

    @property
    def buttons(self) -> list[list[Button]]:
        """The inline buttons, row by row."""
        return [[Button.of(button) for button in row] for row in self.keyboard]

    def entities_of(self, *kinds: str) -> Iterable[Json]:
        return (entity for entity in self.entities if entity["type"] in kinds)

    def json(self, bot_id: int | None = None, *, inner: bool = False) -> Json:
        """The Message object for that bot, with its own buttons only; `inner` leaves the replied one out."""
        body: Json = {"message_id": self.id, **self._who(), "chat": self.chat.json(), "date": unix(self.date)}
        if self.thread_id is not None:
            body |= {"message_thread_id": self.thread_id, "is_topic_message": True}
        if self.reply_to is not None and not inner:
            body["reply_to_message"] = self.reply_to.json(bot_id, inner=True)
        if self.edit_date is not None:
            body["edit_date"] = unix(self.edit_date)
        if self.protected:
            body["has_protected_content"] = True
        body |= {"forward_origin": self.forward_origin} if self.forward_origin else {}
        body |= {"media_group_id": self.album} if self.album else {}
        body |= {"link_preview_options": self.link_preview} if self.link_preview else {}
        body |= self.service or self._content()
        if self.keyboard and self.sender is not None and self.sender.id == bot_id:
            body["reply_markup"] = {"inline_keyboard": self.keyboard}
        return body

    def _who(self) -> Json:
        if self.as_chat is not None:
            mask = ANONYMOUS if self.as_chat is self.chat else AS_CHANNEL
            return {"from": mask, "sender_chat": self.as_chat.json()}
        if self.chat.type == "channel":
            return {"sender_chat": self.chat.json()}
        return {"from": self.sender.user_json()} if self.sender is not None else {}

    def _content(self) -> Json:
        if self.media is None:
            return {"text": self.text, **({"entities": self.entities} if self.entities else {})}
        body = dict(self.media.fields)
        if self.text:
            body["caption"] = self.text
            body |= {"caption_entities": self.entities} if self.entities else {}
        return body


def unix(moment: datetime) -> int:
    """Whole seconds since 1970, as the Bot API writes moments."""
    return int(moment.timestamp())
