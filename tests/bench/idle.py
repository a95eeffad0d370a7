"""What the bot costs while nothing happens."""

import asyncio
from pathlib import Path

from tests.bench.timing import Figure
from tests.idling import MEMBERS, idle_bot

SECONDS = 12
SETTLING = 3


async def figures(folder: Path) -> list[Figure]:
    """Memory, and the share of one core over some seconds without a visitor."""
    async with idle_bot(folder) as bot:
        await bot.answers(people=20)
        await asyncio.sleep(SETTLING)
        before = bot.processor_seconds()
        await asyncio.sleep(SECONDS)
        used = bot.processor_seconds() - before
        memory = bot.memory()
        modules = await bot.ended()
    where = f"{MEMBERS:,} members, polling"
    return [
        Figure(
            f"idle: share of one core over {SECONDS} s ({where})",
            f"{used / SECONDS:.1%}",
            f"{used:.2f} s; {before:.1f} s before that",
        ),
        Figure(f"idle: resident memory ({where})", f"{memory:.0f} MB", f"{len(modules)} modules"),
    ]
