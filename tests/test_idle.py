"""A bot that waits is a small guest: no library that draws or counts is loaded, and memory stays low."""

from pathlib import Path

import pytest

from tests.idling import idle_bot

HEAVY = {"matplotlib", "PIL", "numpy", "pandas", "openpyxl", "xlsxwriter", "holidays", "hijrical"}
MOST_MEMORY = 135  # MB; imports alone are 125

pytestmark = pytest.mark.real


async def test_the_bot_of_ten_thousand_members_waits_with_little_memory_and_no_heavy_library(
    tmp_path: Path,
) -> None:
    async with idle_bot(tmp_path) as bot:
        await bot.answers(people=20)
        memory = bot.memory()
        modules = await bot.ended()
    assert memory < MOST_MEMORY, memory
    assert "handlers.dispatcher" in modules
    assert {name.partition(".")[0] for name in modules} & HEAVY == set()
