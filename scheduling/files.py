"""Makes the files that calls ask for, at the moment in which they leave; nothing of a file is kept by us."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from domain.clock import Clock
from domain.files import MADE, File
from domain.premises import Wire
from scheduling.verdicts import NothingToSend
from storage.session import Session
from storage.writer import Pen, Urgency

Make = Callable[[], File]
Maker = Callable[[Session, Mapping[str, Any], datetime], Make | None]
"""Reads what it needs for these facts at `now` (UTC), quickly, and gives back the work that makes the file of it,
which runs in a thread of its own without the database; None when there is nothing to send any more."""


class FileWire:
    """A wire that turns {"made": maker, ...facts} into a file before the call is made."""

    def __init__(self, wire: Wire, pen: Pen, clock: Clock, makers: Mapping[str, Maker]) -> None:
        self._wire = wire
        self._pen = pen
        self._clock = clock
        self._makers = makers

    async def call(self, method: str, params: Mapping[str, Any], seconds: float = 30) -> Any:
        """As any wire; raises NothingToSend, which ends the call for good."""
        asked = {name: value for name, value in params.items() if isinstance(value, dict) and MADE in value}
        made = {name: await self._made(facts) for name, facts in asked.items()}
        return await self._wire.call(method, {**params, **made}, seconds)

    async def _made(self, facts: Mapping[str, Any]) -> File:
        maker, now = self._makers[facts[MADE]], self._clock.now()
        make = await self._pen.write(lambda session: maker(session, facts, now), Urgency.MARK)
        if make is None:
            raise NothingToSend("what the file is about is gone")
        return await asyncio.to_thread(make)
