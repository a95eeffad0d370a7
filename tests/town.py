"""A town for stories: a Telegram in memory, the whole bot behind an in-process door, and a hand on the clock."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from bot.app import Ground, House, Offer, assemble, introduce
from bot.migrating import upgrade
from bot.running import prepare
from bot.settings import Settings
from bot.wire import HttpWire
from domain.clock import VirtualClock
from domain.steps import Reach
from sandbox.bots import BotAccount
from sandbox.door import Door
from sandbox.rules import Rules
from sandbox.world import World
from scheduling.cleaning import clean_up
from storage.database import BUSY_MS, open_engine
from storage.writer import Pen, SameThread
from tests.newest import lay_down
from tests.street import street

TOKEN = "700000001:town-token-for-stories"
SUNDAY = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)  # 13.00 WIB
MOST_STEPS = 10_000
AT_ONCE = timedelta(seconds=70)


@dataclass
class Town:
    """Everything a story needs. `house` is the running bot; it may be killed and opened again on the same database."""

    world: World
    clock: VirtualClock
    account: BotAccount
    settings: Settings
    offer: Offer = field(default_factory=Offer)
    make_pen: Callable[[Engine], Pen] = SameThread
    make_door: Callable[[World], Door] = Door
    busy_ms: int = BUSY_MS
    house: House | None = None
    ask_at: datetime = SUNDAY
    opened: list[House] = field(default_factory=list)

    @classmethod
    def build(
        cls,
        database_url: str,
        rules: Rules | None = None,
        owner_ids: frozenset[int] = frozenset(),
        offer: Offer | None = None,
    ) -> "Town":
        """A town whose bot is not open yet."""
        clock = VirtualClock(SUNDAY)
        world = street(clock, rules)
        account = world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
        settings = Settings(bot_token=TOKEN, database_url=database_url, owner_ids=owner_ids)
        return cls(world, clock, account, settings, offer or Offer())

    async def open(self, reach: Reach | None = None) -> House:
        """Start the bot as `run` does, without threads, waiting or network."""
        lay_down(self.settings.database_url)
        engine = open_engine(self.settings.database_url, self.busy_ms)
        upgrade(engine)
        door = self.make_door(self.world)
        me = await introduce(HttpWire(door, self.settings.bot_api_url, TOKEN))
        ground = Ground(self.settings, engine, self.make_pen(engine), self.clock, door)
        house = assemble(ground, me, self.offer)
        if reach is not None:
            house.on_step(reach)
        self.house = house
        self.opened.append(house)
        await house.delivery.recover()
        await prepare(house)
        return house

    def kill(self) -> None:
        """What kill -9 does: all that was only in memory is gone."""
        if self.house is not None:
            self.house.delivery.drop()
            self.house.engine.dispose()
            self.house.reader.dispose()
        self.house = None
        self.ask_at = self.clock.at

    async def rest(self, at_once: timedelta = AT_ONCE) -> None:
        """Go on until the town is quiet: nothing to read, nothing to send, nothing due within `at_once`."""
        for _ in range(MOST_STEPS):
            if not await self._step(at_once):
                return
        raise AssertionError("the town does not come to rest")

    async def _step(self, at_once: timedelta = AT_ONCE) -> bool:
        house = self.house
        assert house is not None
        busy = await self._asks(house) > 0
        busy = await house.dispatcher.handle_waiting() > 0 or busy
        busy = await house.metronome.sweep_due() > 0 or busy
        wait = await house.delivery.step()
        await house.delivery.idle()
        assert house.metronome.trouble is None
        if wait == 0.0 or busy or await house.dispatcher.handle_waiting() > 0:
            return True
        due = await house.metronome.next_due()
        soon = [self.clock.at + timedelta(seconds=wait)] if wait is not None else []
        soon += [due] if due is not None else []
        soon += [self.ask_at] if self.ask_at > self.clock.at else []
        if soon and min(soon) - self.clock.at <= at_once:
            self.clock.move(max(min(soon), self.clock.at + timedelta(milliseconds=1)))
            return True
        return False

    async def _asks(self, house: House) -> int:
        """Ask for updates, unless trouble lets the bot wait before it asks again."""
        if self.clock.at < self.ask_at:
            return 0
        count, pause = await house.polling.ask_patiently(0)
        self.ask_at = self.clock.at + timedelta(seconds=pause)
        return count

    async def endures(self, minutes: float) -> None:
        """Live so long through trouble in which the town does not come to rest."""
        until = self.clock.at + timedelta(minutes=minutes)
        while self.clock.at < until:
            if not await self._step():
                self.clock.move(min(until, self.clock.at + timedelta(seconds=5)))

    async def clean_up(self) -> None:
        """What the clock does each hour: forget what is over."""
        assert self.house is not None
        now = self.clock.at
        await self.house.pen.write(lambda session: clean_up(session, now))

    async def passes(self, until: datetime) -> None:
        """Live through every due time up to `until`, in order."""
        assert self.house is not None
        await self.rest()
        while (due := await self.house.metronome.next_due()) is not None and due <= until:
            self.clock.move(max(due, self.clock.at))
            await self.rest()
        if until > self.clock.at:
            self.clock.move(until)
        await self.rest()


@asynccontextmanager
async def open_town(tmp_path: Path, **options: object) -> AsyncIterator[Town]:
    """A town with an open bot on a fresh SQLite file."""
    async with town_at(f"sqlite:///{tmp_path / 'town.db'}", **options) as town:
        yield town


@asynccontextmanager
async def town_at(database_url: str, **options: object) -> AsyncIterator[Town]:
    """A town with an open bot on this database."""
    town = Town.build(database_url, **options)  # type: ignore[arg-type]
    await town.open()
    try:
        yield town
    finally:
        town.kill()
