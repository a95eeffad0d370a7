"""Makes the files that calls ask for, at the moment in which they leave; nothing of a file is kept by us."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import Any

from domain.clock import Clock
from domain.files import MADE, File
from domain.premises import Wire
from scheduling.verdicts import FILE_IS_GONE, FILE_IS_UNKNOWN, NothingToSend
from storage.outbox import GET_FILE
from storage.session import Session
from storage.writer import Pen, Urgency


@dataclass(frozen=True, slots=True)
class Remade:
    """A file at Telegram (`file_id`) of which another one is made before it is sent. `make` gets its bytes, in a thread
    of its own; None: it is sent as it is. `keep` gets what Telegram answered, to write down the id of the new one."""

    file_id: str
    make: Callable[[bytes], File | None]
    keep: Callable[[Session, Any], None]


@dataclass(frozen=True, slots=True)
class Looked:
    """A file at Telegram at which we only look, by a call of getFile. `look` gets its bytes (none where Telegram does
    not hand it out), in a thread of its own; `keep` gets what was seen, to write it down."""

    file_id: str
    look: Callable[[bytes], str]
    keep: Callable[[Session, str], None]


@dataclass(frozen=True, slots=True)
class Gathered:
    """A file of much that is kept. `read` is called in one short transaction after the other, behind all that is more
    urgent, until it gives back None; what it gives back is done outside of it. Then `make`, in a thread of its own."""

    read: Callable[[Session], Callable[[], None] | None]
    make: Callable[[], File]


Make = Callable[[], File] | Remade | Looked | Gathered
Maker = Callable[[Session, Mapping[str, Any], datetime], Make | None]
"""Reads what it needs for these facts at `now` (UTC), quickly, and gives back the work that makes the file of it,
which runs in a thread of its own without the database; None when there is nothing to send any more."""


async def _at_once(_: str) -> None:
    """No pace is kept where nothing else calls."""


@dataclass(frozen=True, slots=True)
class AtNeed:
    """A maker (`name`) whose module is loaded when its first file is wanted: a bot that waits is a small guest."""

    module: str
    name: str

    def found(self) -> Maker:
        """The maker itself; raises ImportError or AttributeError where there is none."""
        maker: Maker = getattr(import_module(self.module), self.name)
        return maker

    def __call__(self, session: Session, facts: Mapping[str, Any], now: datetime) -> Make | None:
        return self.found()(session, facts, now)


class FileWire:
    """A wire that turns {"made": maker, ...facts} into a file before the call is made."""

    def __init__(self, wire: Wire, pen: Pen, clock: Clock, makers: Mapping[str, Maker]) -> None:
        self._wire = wire
        self._pen = pen
        self._clock = clock
        self._makers = makers
        self.slot: Callable[[str], Awaitable[None]] = _at_once

    async def call(self, method: str, params: Mapping[str, Any], seconds: float = 30) -> Any:
        """As any wire; raises NothingToSend, which ends the call for good."""
        asked = {name: value for name, value in params.items() if isinstance(value, dict) and MADE in value}
        works = {name: await self._work(facts) for name, facts in asked.items()}
        looks = [work for work in works.values() if isinstance(work, Looked)]
        if looks:
            return [await self._look(one) for one in looks]
        made = {name: await self._made(work) for name, work in works.items() if not isinstance(work, Looked)}
        result = await self._wire.call(method, {**params, **made}, seconds)
        for name, work in works.items():
            if isinstance(work, Remade) and isinstance(made[name], File):
                await self._keep(work, result)
        return result

    async def download(self, path: str, seconds: float = 60) -> bytes:
        """As any wire."""
        return await self._wire.download(path, seconds)

    async def _work(self, facts: Mapping[str, Any]) -> Make:
        maker, now = self._makers[facts[MADE]], self._clock.now()
        work = await self._pen.write(lambda session: maker(session, facts, now), Urgency.MARK)
        if work is None:
            raise NothingToSend("what the file is about is gone")
        return work

    async def _look(self, work: Looked) -> bool:
        """Whether there was anything to see."""
        content = await self._fetched(work.file_id)
        seen = await asyncio.to_thread(work.look, content)
        await self._pen.write(lambda session: work.keep(session, seen), Urgency.MARK)
        return bool(seen)

    async def _made(self, work: Callable[[], File] | Remade | Gathered) -> File | str:
        """The new file, or the id of the one that Telegram has."""
        if isinstance(work, Gathered):
            while (take := await self._pen.write(work.read, Urgency.FAN_OUT)) is not None:
                await asyncio.to_thread(take)
            return await asyncio.to_thread(work.make)
        if not isinstance(work, Remade):
            return await asyncio.to_thread(work)
        content = await self._fetched(work.file_id)
        return (await asyncio.to_thread(work.make, content) if content else None) or work.file_id

    async def _fetched(self, file_id: str) -> bytes:
        """What is in the file; nothing where Telegram does not hand it out (Bot API, getFile: at most 20 MB, and a path
        leads to its file for an hour). PTB takes a path that is gone for a wrong token."""
        await self.slot(GET_FILE)
        try:
            found = await self._wire.call(GET_FILE, {"file_id": file_id})
        except FILE_IS_UNKNOWN:
            return b""
        try:
            return await self._wire.download(found["file_path"]) if "file_path" in found else b""
        except FILE_IS_GONE:
            return b""

    async def _keep(self, work: Remade, result: Any) -> None:
        await self._pen.write(lambda session: work.keep(session, result), Urgency.MARK)
