"""What a person does with messages: write, send, press, edit, forward, react, pin."""

from __future__ import annotations

import re

from sandbox.accounts import Account
from sandbox.bots import BotAccount
from sandbox.chats import Chat, Place, where
from sandbox.entities import found
from sandbox.fanout import tell_of_message, tell_of_press, tell_of_reaction
from sandbox.media import of_file, stored, without_file
from sandbox.messages import Button, Message, unix
from sandbox.presses import PressOutcome
from sandbox.wire import Json, NotPossible

DEEP_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Talking(Account):
    """The half of a person that deals with messages. What her app does not offer raises NotPossible."""

    def says(
        self,
        chat: Place,
        text: str,
        *,
        reply_to: Message | None = None,
        entities: list[Json] | None = None,
        as_chat: Chat | None = None,
    ) -> Message:
        """Writes; `as_chat` is the group itself for an anonymous admin, or a channel of hers."""
        if not text.strip():
            raise NotPossible("an app sends no empty message")
        place, thread_id = where(chat)
        if as_chat is not None and not as_chat.membership(self.id).is_admin:
            raise NotPossible(f"{self.name} cannot speak as {as_chat.title}")
        if reply_to is not None:
            self.message_here(place, reply_to)
            thread_id = thread_id or reply_to.thread_id
        topic = place.topic(thread_id) if thread_id is not None else place
        return self.puts(topic, text, entities, reply_to=reply_to, as_chat=as_chat)

    def says_in_private(self, bot: BotAccount, text: str) -> Message:
        """Writes to a bot."""
        return self.says(self.world.private_chat(self, bot), text)

    def starts(self, bot: BotAccount, payload: str | None = None) -> Message:
        """Presses Start, perhaps through t.me/<bot>?start=payload; a blocked bot is unblocked by it."""
        if payload is not None and not DEEP_LINK.fullmatch(payload):
            raise NotPossible(f"not a deep link: {payload}")
        if self.world.private_chat(self, bot).blocked:
            self.unblocks(bot)
        return self.says_in_private(bot, f"/start {payload}" if payload else "/start")

    def sends(
        self, chat: Place, kind: str, *, caption: str = "", content: bytes = b"", album: str | None = None
    ) -> Message:
        """Sends a photo, video, document, sticker, voice, location, poll, ...; albums share a name."""
        media = without_file(kind, caption or kind)
        if media is not None:
            return self.puts(chat, "", media=media)
        file = stored(kind, None, content or f"{kind} {self.world.rev}".encode())
        self.world.keep(file)
        return self.puts(chat, caption, media=of_file(file), album=album)

    def presses(
        self, message: Message | int, label: str | None = None, chat: Chat | BotAccount | None = None
    ) -> PressOutcome:
        """Presses a button (the first whose label contains `label`); await the outcome for the answer."""
        place = (
            self.chat_with(chat)
            if chat is not None
            else message.chat
            if isinstance(message, Message)
            else None
        )
        if place is None:
            raise NotPossible("a message id needs its chat")
        pressed = self.message_here(place, message)
        if place.type != "private":
            self.membership_in(place)
        button = self._button(pressed, label)
        if button.kind != "press":
            return PressOutcome(url=button.url, copy=button.copy).finish()
        return tell_of_press(self.world, pressed, self, button)

    def _button(self, message: Message, label: str | None) -> Button:
        buttons = [button for row in message.buttons for button in row]
        for fits in (lambda b: b.label == label, lambda b: label is None or label in b.label):
            for button in buttons:
                if fits(button):
                    return button
        raise NotPossible(f"no button {label!r}; there are: {', '.join(b.label for b in buttons) or 'none'}")

    def edits(self, message: Message, text: str) -> None:
        """Changes a message of hers."""
        self.message_here(message.chat, message)
        if message.sender is not self or message.service is not None:
            raise NotPossible("only her own messages")
        message.text, message.entities = text, found(text)
        message.edit_date = self.world.now()
        tell_of_message(self.world, message)

    def deletes(self, message: Message) -> None:
        """Removes a message of hers, or any as an admin; bots are not told, as on Telegram."""
        self.message_here(message.chat, message)
        private = message.chat.type == "private"
        if not private and message.sender is not self:
            self._needs_admin(message.chat)
        self.world.forget(message)

    def forwards(self, message: Message, to: Chat | BotAccount) -> Message:
        """Sends a message on; it says where it came from."""
        return self.puts(
            self.chat_with(to),
            message.text,
            [dict(entity) for entity in message.entities],
            media=message.media,
            forward_origin=origin(message),
        )

    def reacts(self, message: Message, emoji: str | None) -> None:
        """Puts her reaction under a message; None takes it away."""
        self.message_here(message.chat, message)
        before = message.reactions.pop(self.id, [])
        if emoji:
            message.reactions[self.id] = [emoji]
        tell_of_reaction(self.world, message, self, before)

    def pins(self, message: Message) -> None:
        """Pins a message; in a supergroup or channel only an admin can."""
        self.message_here(message.chat, message)
        if message.chat.type in {"supergroup", "channel"}:
            self._needs_admin(message.chat)
        self.world.pin(message, self)

    def blocks(self, bot: BotAccount) -> None:
        """Blocks a bot: it can't write to her any more."""
        self.world.set_blocked(self.world.private_chat(self, bot), True)

    def unblocks(self, bot: BotAccount) -> None:
        self.world.set_blocked(self.world.private_chat(self, bot), False)

    def _needs_admin(self, chat: Chat) -> None:
        if not self.membership_in(chat).is_admin:
            raise NotPossible(f"{self.name} is no admin of {chat.title}")


def origin(message: Message) -> Json:
    """Where a forwarded message came from (MessageOrigin); a forward of a forward keeps the first."""
    if message.forward_origin is not None:
        return message.forward_origin
    date = unix(message.date)
    if message.chat.type == "channel":
        return {"type": "channel", "date": date, "chat": message.chat.json(), "message_id": message.id}
    if message.as_chat is not None:
        return {"type": "chat", "date": date, "sender_chat": message.as_chat.json()}
    if message.sender is None:
        return {"type": "hidden_user", "date": date, "sender_user_name": "Deleted Account"}
    return {"type": "user", "date": date, "sender_user": message.sender.user_json()}
