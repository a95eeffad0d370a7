"""A press on an inline button, from the finger to the bot's answer."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.bots import BotAccount


@dataclass(eq=False)
class PressOutcome:
    """What the person gets to see. Await it to wait (real time) until the bot has answered.

    A url or copy button is answered at once and the bot never learns of it.
    """

    toast: str | None = None
    alert: bool = False
    url: str | None = None
    copy: str | None = None
    _done: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def answered(self) -> bool:
        return self._done.is_set()

    def finish(self) -> PressOutcome:
        """Nothing more will come."""
        self._done.set()
        return self

    async def wait(self) -> PressOutcome:
        """Returns itself when it is answered."""
        await self._done.wait()
        return self

    def __await__(self) -> Generator[None, None, PressOutcome]:
        return self.wait().__await__()


@dataclass
class Query:
    """A callback query that a bot may still answer."""

    bot: BotAccount
    outcome: PressOutcome
    at: datetime
