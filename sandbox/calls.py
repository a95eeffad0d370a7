"""A valid Bot API call: who calls what, with typed parameters and uploaded files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sandbox.wire import Json

if TYPE_CHECKING:
    from sandbox.bots import BotAccount
    from sandbox.world import World


@dataclass(frozen=True)
class Call:
    """A valid call: who calls what, with typed parameters and uploaded files."""

    world: World
    bot: BotAccount
    method: str
    params: Json
    files: Mapping[str, bytes]

    def get(self, name: str, default: Any = None) -> Any:
        return self.params.get(name, default)


def chat_id_of(world: World, given: object) -> int | None:
    """The number of a chat that was given as a number, digits or @username."""
    if isinstance(given, int):
        return given
    if isinstance(given, str) and given.removeprefix("-").isdigit():
        return int(given)
    if isinstance(given, str) and given.startswith("@"):
        wanted = given.removeprefix("@").lower()
        return next(
            (chat.id for chat in world.chats.values() if (chat.username or "").lower() == wanted), None
        )
    return None
