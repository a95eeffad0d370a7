"""The ten-minute story: from adding the bot to the first share, without typing and without waiting."""

from pathlib import Path
from urllib.parse import unquote

import pytest

from sandbox.messages import Message
from sandbox.people import Person
from storage import people
from storage.writer import in_transaction
from tests.founding import founds, labels, last, links_humas, presses, shown, with_button
from tests.town import Town, open_town


async def test_from_adding_the_bot_to_the_first_share_nobody_types(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        began = town.clock.at
        dewi, guest = town.world.add_person("Dewi"), town.world.add_person("Tamu")
        group = town.world.add_group("Grup PAC IPPNU Mekarsari 🌸", members=[guest], creator=dewi)
        await founds(town, dewi, group)
        board = with_button(dewi, group, "Rencanakan ini")
        assert "Papan PAC IPPNU Mekarsari" in board.text and "Hari Guru Nasional" in board.text
        await presses(town, dewi, group, "Rencanakan ini")
        await presses(town, dewi, group, "16.00")
        card = last(dewi, group)
        assert "Hari Guru Nasional" in card.text and "Rabu, 25 November 2026 pukul 16.00 WIB" in card.text
        await _share_without_registering(town, card, guest)
        room = town.world.add_group("Humas Mekarsari", creator=dewi)
        await links_humas(town, dewi, group, room)
        assert "ruang humas PAC IPPNU Mekarsari" in last(dewi, room).text
        assert town.world.counters.chats[group.id] == 3, "the set-up card, the Papan, the plan"
        assert (town.clock.at - began).total_seconds() < 600


async def _share_without_registering(town: Town, card: Message, guest: Person) -> None:
    """The share button is a plain link: whoever presses it leaves no trace with the bot."""
    outcome = guest.presses(card, "Bagikan ke WA")
    assert (
        outcome.url is not None
        and outcome.url.startswith("https://wa.me/?text=")
        and "Hari Guru Nasional" in unquote(outcome.url)
    )
    await town.rest()
    assert town.house is not None
    known = in_transaction(town.house.engine, lambda session: people.found(session, guest.id))
    assert known is None


@pytest.mark.parametrize("skipped", ["Nanti saja", None], ids=["later", "never answered"])
async def test_every_step_after_the_third_may_be_skipped(tmp_path: Path, skipped: str | None) -> None:
    async with open_town(tmp_path) as town:
        dewi = town.world.add_person("Dewi")
        group = town.world.add_group("PK IPPNU SMA 1", creator=dewi)
        await founds(town, dewi, group, level="PK")
        if skipped is not None:
            await presses(town, dewi, group, skipped)
        dewi.says(group, "/rencana besok 19.30 kajian")
        await town.rest()
        assert "kajian" in last(dewi, group).text
        assert len(shown(dewi, group)) == 3
        assert "Bagikan ke WA" in labels(last(dewi, group))
