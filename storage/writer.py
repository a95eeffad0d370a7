"""The one pen: every change to the database passes through here, the most urgent first."""

import asyncio
import itertools
import queue
import threading
from collections.abc import Callable
from enum import IntEnum
from typing import Any, Protocol, TypeVar

from sqlalchemy import Engine
from sqlmodel import Session

T = TypeVar("T")


class Urgency(IntEnum):
    """The order in which work enters the writer."""

    ALERT = 0
    UPDATE = 1
    MARK = 2
    SWEEP = 3
    FAN_OUT = 4


class Pen(Protocol):
    """What intake, dispatcher, delivery and clock are given to write with."""

    async def write(self, work: Callable[[Session], T], urgency: Urgency = Urgency.UPDATE) -> T:
        """Run `work` in one transaction: committed when it returns, rolled back when it raises."""


def in_transaction(engine: Engine, work: Callable[[Session], T]) -> T:
    """Run `work` in one transaction on the calling thread."""
    with Session(engine, expire_on_commit=False) as session, session.begin():
        return work(session)


class SameThread:
    """Writes where it is called: for stories, commands and tests."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def write(self, work: Callable[[Session], T], urgency: Urgency = Urgency.UPDATE) -> T:
        return in_transaction(self._engine, work)


class WriterThread:
    """Writes in one thread of its own, fed by a queue that keeps urgency, then order of arrival."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.PriorityQueue[tuple[int, int, Any]] = queue.PriorityQueue()
        self._count = itertools.count()
        self._thread = threading.Thread(target=self._serve, name="writer", daemon=True)

    def start(self) -> None:
        """Begin to take work."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what is queued, then end; blocks until done."""
        self._queue.put((99, next(self._count), None))
        self._thread.join()

    async def write(self, work: Callable[[Session], T], urgency: Urgency = Urgency.UPDATE) -> T:
        """Queue `work`; a caller that is cancelled meanwhile leaves its work in the queue, to be done."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._queue.put((int(urgency), next(self._count), (work, loop, future)))
        return await future

    def _serve(self) -> None:
        while True:
            _, _, item = self._queue.get()
            if item is None:
                return
            work, loop, future = item
            try:
                result, error = in_transaction(self._engine, work), None
            except BaseException as raised:
                result, error = None, raised
            if not loop.is_closed():
                loop.call_soon_threadsafe(_settle, future, result, error)


def _settle(future: asyncio.Future[T], result: T, error: BaseException | None) -> None:
    if future.done():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(result)
