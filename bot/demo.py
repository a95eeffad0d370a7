"""`sinergi demo`: the real bot and a Telegram on this machine, with a page to play every role."""

import asyncio
import contextlib
import signal
import socket
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import structlog
from sqlmodel import Session

from bot.app import House
from bot.demo_town import TOKEN, Town, furnish, settle_in
from bot.migrating import upgrade
from bot.running import open_house, work
from bot.settings import Settings
from domain.clock import MovableClock
from sandbox.page import page_routes
from sandbox.server import Server, bot_api
from sandbox.world import World
from scheduling.jobs import JOBS, SWEEPERS
from scheduling.sweeper import Timetable
from storage import inbox, outbox
from storage.database import open_engine
from storage.writer import in_transaction

log = structlog.get_logger()

HOST, PORT = "127.0.0.1", 8080
GLANCE = 0.02
LONGEST_QUIET_WAIT = 8.0
TIMETABLE = Timetable(SWEEPERS)


class PortTaken(Exception):
    """Another program listens there already."""


def _must_be_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as taken:
            raise PortTaken(str(port)) from taken


async def serve(settings: Settings) -> None:
    """Serve page, Bot API and bot until stopped; the database is a fresh file that goes with the process.

    Raises PortTaken.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, stop.set)
    port = settings.port or PORT
    _must_be_free(port)
    sys.stdout.write(f"http://{HOST}:{port}/\n")
    sys.stdout.flush()
    with tempfile.TemporaryDirectory(prefix="sinergi-demo-") as folder:
        clock = MovableClock()
        world = World(clock.now, monotonic=clock.monotonic)
        town = furnish(world)
        street = Server(world, [*bot_api(world), *page_routes(world, town.bot)], port=port)
        url = f"sqlite:///{Path(folder) / 'demo.db'}"
        here = replace(
            settings,
            bot_token=TOKEN,
            bot_api_url=f"http://{HOST}:{port}",
            database_url=url,
            owner_ids=frozenset({town.host.id}),
            webhook_url="",
            port=0,
        )
        async with street.running():
            await _live(here, clock, world, town, stop)


async def _live(
    settings: Settings, clock: MovableClock, world: World, town: Town, stop: asyncio.Event
) -> None:
    engine = open_engine(settings.database_url)
    upgrade(engine)
    in_transaction(engine, lambda session: settle_in(session, town, clock.now()))
    async with open_house(settings, engine, clock, stop) as house:
        if house is not None:
            world.on_move = Walk(house, clock).to
            await work(house, stop)


def at_fixed_hours(session: Session, now: datetime) -> None:
    """What runs by the clock on the wall, which does not go along when the demo's clock is moved."""
    for job in JOBS:
        job.do(session, now)


@dataclass(frozen=True, slots=True)
class Walk:
    """Moves the demo's clock forward through every due time in order, each lived through until all is quiet."""

    house: House
    clock: MovableClock

    async def to(self, target: datetime) -> None:
        """Arrive at `target`; raises ValueError when it lies behind."""
        if target < self.clock.now():
            raise ValueError("the clock does not go back")
        await self._quiet()
        await self.house.pen.write(lambda session: at_fixed_hours(session, self.clock.now()))
        while (due := await self.house.metronome.next_due()) is not None and due <= target:
            self.clock.reach(due)
            self.house.metronome.poke()
            await self._quiet()
        self.clock.reach(target)
        await self.house.pen.write(lambda session: at_fixed_hours(session, self.clock.now()))
        self.house.metronome.poke()
        await self._quiet()

    async def _quiet(self) -> None:
        """Wait until nothing is due and nothing waits to be sent; a fault that a visitor switched on may prevent that
        for ever, so the clock goes on after a while."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_QUIET_WAIT):
                while not await self.house.pen.write(self._is_quiet):  # noqa: ASYNC110  many rows, no one event
                    await asyncio.sleep(GLANCE)

    def _is_quiet(self, session: Session) -> bool:
        now = self.clock.now()
        return (
            not any(due <= now for due in TIMETABLE.times(session).values())
            and outbox.is_quiet(session)
            and inbox.oldest_pending(session) is None
        )
