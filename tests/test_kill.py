"""The real bot in a process of its own is killed again and again while people write: nothing is lost or done twice."""

import asyncio
import os
import random
import signal
import sqlite3
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from sandbox.bots import BotAccount
from sandbox.clock import StreetClock
from sandbox.people import Person
from sandbox.rules import Rules
from sandbox.server import Server, bot_api
from sandbox.world import World
from tests.test_cli import free_port

ROOT = Path(__file__).parent.parent
TOKEN = "700000002:token-of-the-killed"
UPDATES, PER_SECOND, KILLS = 300, 20, 6
GROUPS, PEOPLE = 4, 36
GLANCE = 0.02


@dataclass
class Victim:
    """The bot's process, started anew after each kill."""

    database: Path
    settings: dict[str, str]
    process: asyncio.subprocess.Process | None = None
    in_flight: list[int] = field(default_factory=list)
    module: tuple[str, ...] = ("tests.kill",)

    async def starts(self) -> None:
        """A new process on the same database."""
        command = [sys.executable, "-m", *self.module]
        self.process = await asyncio.create_subprocess_exec(*command, env=self.settings, cwd=ROOT)

    async def dies(self) -> None:
        """kill -9, and a look at what was on its way."""
        assert self.process is not None and self.process.returncode is None
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()
        self.in_flight.append(self.count("SELECT count(*) FROM outbox WHERE status = 'sending'"))

    async def ends(self) -> int:
        """SIGTERM; the exit code."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return await self.process.wait()

    def rows(self, question: str) -> list[tuple[object, ...]]:
        """What a second connection reads back as committed."""
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=10) as connection:
            found = connection.execute(question).fetchall()
        connection.close()
        return found

    def count(self, question: str) -> int:
        """The one number that answers a question."""
        return int(str(self.rows(question)[0][0]))

    def is_quiet(self) -> bool:
        """Nothing waits any more."""
        waiting = (
            "SELECT (SELECT count(*) FROM inbox WHERE status = 'pending') + (SELECT count(*) FROM outbox "
        )
        return self.count(waiting + "WHERE status IN ('pending', 'sending', 'retry', 'waiting'))") == 0


@asynccontextmanager
async def street() -> AsyncIterator[tuple[World, BotAccount, str]]:
    """A strict Telegram over real HTTP."""
    clock = StreetClock()
    rules = Rules(webhook_second_retry=0.2, webhook_longest_retry=0.5)
    world = World(clock.now, rules, monotonic=clock.monotonic)
    account = world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
    server = Server(world, list(bot_api(world)))
    serving = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    try:
        yield world, account, server.address
    finally:
        server.should_exit = True
        await serving


async def until(is_so: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(seconds):
        while not is_so():  # noqa: ASYNC110  a process that cannot tell us changes it
            await asyncio.sleep(GLANCE)


async def people_write(world: World, account: BotAccount) -> list[str]:
    """Three hundred commands at a steady rate, in private and in groups; the words that were said."""
    people = [world.add_person(f"Kader {number}") for number in range(PEOPLE)]
    groups = [world.add_group(f"PAC {number}", members=[*people, account]) for number in range(GROUPS)]
    places = [*groups, *(world.private_chat(one, account) for one in people)]
    words = []
    for number in range(UPDATES):
        place = places[number % len(places)]
        speaker: Person = people[number % PEOPLE] if place in groups else place.person  # type: ignore[assignment]
        words.append(f"kata{number:03}")
        speaker.says(place, f"/kata {words[-1]}")
        await asyncio.sleep(1 / PER_SECOND)
    return words


def said(world: World) -> Counter[str]:
    """How often the bot said what."""
    places = [*world.chats.values(), *world.privates.values()]
    return Counter(one.text for place in places for one in place.messages.values() if one.from_bot)


def counted(world: World) -> int:
    """How many messages the bot has sent."""
    return sum((world.counters.people + world.counters.chats).values())


def has_sent_more_than(world: World, before: int) -> bool:
    """Whether the bot is at work."""
    return counted(world) > before


async def killed_again_and_again(world: World, victim: Victim, dice: random.Random) -> None:
    """Let it work for a moment after each start, and kill it."""
    for _ in range(KILLS):
        await victim.starts()
        before = counted(world)
        await until(partial(has_sent_more_than, world, before))
        await asyncio.sleep(dice.uniform(0.05, 0.9))
        await victim.dies()
    await victim.starts()


@pytest.mark.real
@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_kill_9_loses_nothing(way: str, tmp_path: Path) -> None:
    database = tmp_path / "killed.db"
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    async with street() as (world, account, address):
        env = {**kept, "BOT_TOKEN": TOKEN, "BOT_API_URL": address, "DATABASE_URL": f"sqlite:///{database}"}
        env |= {"LOG_LEVEL": "ERROR", "OWNER_IDS": "1", "PYTHONPATH": str(ROOT)}
        if way == "webhook":
            port = str(free_port())
            env |= {"PORT": port, "WEBHOOK_URL": f"http://127.0.0.1:{port}"}
        victim = Victim(database, env)
        writing = asyncio.create_task(people_write(world, account))
        try:
            await killed_again_and_again(world, victim, random.Random(way))
            words = await writing
            await until(lambda: set(words) <= set(said(world)) and victim.is_quiet())
            assert await victim.ends() == 0
        finally:
            if victim.process is not None and victim.process.returncode is None:
                victim.process.kill()
                await victim.process.wait()
        noted = Counter(
            str(word) for (word,) in victim.rows("SELECT subject FROM journal WHERE verb = 'noted'")
        )
        assert noted == Counter(words)
        repeats = sum(said(world)[word] - 1 for word in words)
        assert repeats <= sum(victim.in_flight) <= 16 * KILLS
        assert victim.count("SELECT count(*) FROM inbox WHERE status NOT IN ('done', 'ignored')") == 0
        assert victim.count("SELECT count(*) FROM outbox WHERE status NOT IN ('sent', 'cancelled')") == 0
        assert account.limits.violations == []
