"""The real bot as a process of its own, on a street with a crowd, watched while nothing happens."""

import asyncio
import json
import os
import re
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.migrating import upgrade
from domain.clock import SystemClock
from sandbox.bots import BotAccount
from sandbox.server import Server, bot_api
from sandbox.world import World
from storage.database import open_engine
from tests.bench import crowd

ROOT = Path(__file__).parent.parent
TOKEN = "700000009:token-of-the-idle-bot"
MEMBERS = 10_000
PATIENCE = 60  # seconds until a bot that does not answer has failed
# `sinergi run`, which at its end says which modules it has imported. Rich and Pygments come with the tools for tests
# and are loaded by libraries where they are found: a host's machine has neither.
RUN = """
import atexit, json, sys
sys.modules["rich"] = sys.modules["pygments"] = None
atexit.register(lambda: print(json.dumps(sorted(sys.modules))))
from bot.cli import main
main(["run"])
"""


@dataclass(frozen=True, slots=True)
class IdleBot:
    """A bot that has answered some people and now waits for more."""

    world: World
    account: BotAccount
    process: Process

    def memory(self) -> float:
        """Resident memory in MB, as the system counts it."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        assert found is not None
        return int(found[1]) / 1024

    def processor_seconds(self) -> float:
        """Seconds of one core that it has used, all its threads together."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    async def answers(self, people: int) -> None:
        """So many people open their chats; returns when each has an answer."""
        waiting = [self.world.add_person(f"Tamu {number}") for number in range(people)]
        for person in waiting:
            person.starts(self.account)
        async with asyncio.timeout(PATIENCE):
            while any(len(person.sees(self.account)) < 2 for person in waiting):
                await self.world.wait(self.world.rev, PATIENCE)

    async def ended(self) -> list[str]:
        """Stop it as people do; the modules that it had imported."""
        self.process.terminate()
        said, _ = await self.process.communicate()
        assert self.process.returncode == 0
        return list(json.loads(said))


@asynccontextmanager
async def idle_bot(folder: Path) -> AsyncIterator[IdleBot]:
    """A bot on SQLite with 10,000 members, whose database lies in `folder`."""
    url = f"sqlite:///{folder / 'idle.db'}"
    engine = open_engine(url)
    upgrade(engine)
    crowd.members(engine, MEMBERS, SystemClock().now())
    engine.dispose()
    world = World(SystemClock().now)
    account = world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
    async with Server(world, [*bot_api(world)]).running() as server:
        settings = {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": server.address,
            "DATABASE_URL": url,
            "LOG_LEVEL": "WARNING",
        }
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", RUN, cwd=folder, env=environment, stdout=PIPE
        )
        try:
            yield IdleBot(world, account, process)
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()
