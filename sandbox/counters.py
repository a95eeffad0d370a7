"""Counts what bots do, so that a test or a visitor sees how loud they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sandbox.messages import Message
from sandbox.wire import Json

ANSWER_WINDOW = timedelta(seconds=10)


@dataclass
class Counters:
    """Messages that bots sent, per person (private) and per chat; `started` leaves out the answers.

    An answer replies to a message, or comes within ten seconds (of the world's clock) after someone wrote or
    pressed there; in private, after she did so anywhere.
    """

    calls: Counter[str] = field(default_factory=Counter)
    people: Counter[int] = field(default_factory=Counter)
    chats: Counter[int] = field(default_factory=Counter)
    started_people: Counter[int] = field(default_factory=Counter)
    started_chats: Counter[int] = field(default_factory=Counter)
    edits: Counter[int] = field(default_factory=Counter)
    reactions: Counter[int] = field(default_factory=Counter)
    _last_act: dict[int, datetime] = field(default_factory=dict)

    def acted(self, person_id: int, chat_id: int, now: datetime) -> None:
        """Someone wrote or pressed."""
        self._last_act[person_id] = self._last_act[chat_id] = now

    def sent(self, message: Message) -> None:
        """A bot sent a message."""
        chat_id = message.chat.id
        private = message.chat.type == "private"
        (self.people if private else self.chats)[chat_id] += 1
        last = self._last_act.get(chat_id)
        answers = message.reply_to is not None or (last is not None and message.date - last <= ANSWER_WINDOW)
        if not answers:
            (self.started_people if private else self.started_chats)[chat_id] += 1

    def json(self) -> Json:
        """All counters; ids become strings as JSON wants."""
        names = ("calls", "people", "chats", "started_people", "started_chats", "edits", "reactions")
        return {name: {str(key): count for key, count in getattr(self, name).items()} for name in names}
