"""A unit gets another name: typed once, seen on its cards, and heard by those who answer for it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.units import Role
from tests import founding, kin
from tests.branch import Branch
from tests.kin import head
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as town:
        yield town


@pytest.fixture
async def branch(town: Town) -> Branch:
    return await kin.unit(town, "Kader PR Mekarsari", "pr", "Laila")


async def test_a_pengurus_renames_her_unit_and_the_others_hear_of_it(town: Town, branch: Branch) -> None:
    rina = town.world.add_person("Rina")
    branch.joins(rina)
    branch.give(rina, Role.PENGURUS)
    await kin.opens(branch, rina)
    assert "Kader PR Mekarsari" in await kin.opens_page(branch, head(branch), "Nama unit")
    assert "Coba lagi" in await kin.types(branch, head(branch), "x" * 61)
    assert "PR IPPNU Mekarsari" in await kin.types(branch, head(branch), " PR IPPNU  Mekarsari ")
    await kin.taps(branch, head(branch), "Kembali")
    assert "Pengaturan PR IPPNU Mekarsari" in branch.last(head(branch), private=True).text
    assert "sekarang bernama PR IPPNU Mekarsari" in branch.last(rina, private=True).text
    await town.passes(town.clock.at + timedelta(minutes=10))
    assert "Papan PR IPPNU Mekarsari" in branch.last(head(branch)).text


async def test_who_goes_back_is_not_waited_for(branch: Branch) -> None:
    await kin.opens_page(branch, head(branch), "Nama unit", "Kembali")
    await kin.types(branch, head(branch), "halo semua")
    assert "Kader PR Mekarsari" in await kin.opens_page(branch, head(branch), "Nama unit")
    for page, question in (("Cara bicara", "Nama meja humas"), ("Bidang", "Tulis bidang lain")):
        await kin.opens_page(branch, head(branch), page, question)
        if page == "Cara bicara":
            await kin.taps(branch, head(branch), "Tulis sendiri")
        await kin.taps(branch, head(branch), "Kembali")
        assert "halo" not in await kin.types(branch, head(branch), "halo")


async def test_who_is_pengurus_no_more_names_nothing(branch: Branch) -> None:
    laila = head(branch)
    await kin.opens_page(branch, laila, "Nama unit")
    branch.end(laila, Role.PENGURUS)
    assert "pengurus" in await kin.types(branch, laila, "PR Lain")
    assert "PR Lain" not in founding.last(laila, branch.group).text
