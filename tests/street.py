"""The Telegram of the stories; SANDBOX_RULES=opposite turns every guessed rule of it to its opposite."""

import os
import re
from datetime import timedelta
from typing import Any

from domain.clock import VirtualClock
from handlers import FEATURES
from sandbox.bots import BotAccount
from sandbox.chats import Chat, Place, where
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.rules import Rules
from sandbox.wire import Json
from sandbox.world import World
from tests import counting

MODES = {"usual": Rules(), "opposite": Rules.opposite()}
STORY_RULES = MODES[os.environ.get("SANDBOX_RULES", "usual")]
# An answer that comes at once; a 429 that names no time holds it back for ten seconds.
SOON = timedelta(seconds=5 if STORY_RULES.warns_with_retry_after else 15)
# What an app's list can complete; who mistypes a command has typed it herself.
COMPLETED = {
    f"/{name}" for feature in (*FEATURES, counting.FEATURE) for one in feature.commands for name in one.names
} | {"/start", "/mulai"}
BARE = re.compile(r"/[A-Za-z0-9_]{1,32}(?=\s|$)")


class Neighbour(Person):
    """Someone who picks commands from her app's list where bare ones may not arrive: it adds the bot's name."""

    def puts(self, place: Place, text: str, entities: list[Json] | None = None, **more: Any) -> Message:
        """Adds a message of hers to a chat."""
        addressed = self._addressed(where(place)[0], text)
        longer = len(addressed) - len(text)
        moved = [{**one, "offset": one["offset"] + longer} for one in entities or []]
        return super().puts(place, addressed, moved, **more)

    def edits(self, message: Message, text: str) -> None:
        """Changes a message of hers."""
        super().edits(message, self._addressed(message.chat, text))

    def _addressed(self, chat: Chat, text: str) -> str:
        command, bots = BARE.match(text), self._bots_in(chat)
        if (
            command is None
            or command[0].lower() not in COMPLETED
            or self.world.rules.bare_commands != "never"
            or len(bots) != 1
        ):
            return text
        return f"{command[0]}@{bots[0].username}{text[command.end() :]}"

    def _bots_in(self, chat: Chat) -> list[BotAccount]:
        return [bot for bot in self.world.bots.values() if chat.membership(bot.id).inside]


class Street(World):
    """A world of such people."""

    def add_person(self, first_name: str, **about: Any) -> Person:
        """Someone with a phone."""
        made = super().add_person(first_name, **about)
        person = Neighbour(
            self, made.id, made.first_name, made.last_name, made.username, made.language_code, made.note
        )
        self.people[made.id] = person
        return person


def street(clock: VirtualClock, rules: Rules | None) -> Street:
    """A Telegram that lives by this clock, and by the rules of this run unless a story needs its own."""
    return Street(clock.now, rules or STORY_RULES, monotonic=clock.monotonic)
