"""The first life: someone speaks, the bot answers, and nothing is lost."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as built:
        yield built


async def test_a_stranger_opens_the_chat_and_is_answered(town: Town) -> None:
    siti = town.world.add_person("Siti")
    siti.starts(town.account)
    await town.rest()
    chat = town.world.private_chat(siti, town.account)
    assert "Mau apa" in siti.sees(chat)[-1].text
