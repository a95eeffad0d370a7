"""A pembina lets a unit rest: nothing is done in it until he wakes it, and nothing is lost."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.units import Role
from tests import branch as branches
from tests.branch import Branch
from tests.town import open_town


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    async with open_town(tmp_path) as town:
        branch = await branches.found(town, "Siti", "Fatimah", "Hasan")
        branch.give(branch.members["Fatimah"], Role.PENGURUS)
        branch.give(branch.members["Hasan"], Role.PEMBINA)
        for who in branch.members.values():
            await branch.tells(who, "/start")
        yield branch


async def test_a_unit_rests_and_wakes(branch: Branch) -> None:
    siti, fatimah, hasan = (branch.members[name] for name in ("Siti", "Fatimah", "Hasan"))
    await branch.presses(hasan, branch.last(hasan, private=True), "Jeda semua")
    asked = branch.last(hasan, private=True)
    assert "Tidak ada yang hilang" in asked.text
    await branch.presses(hasan, asked, "Kembali")
    assert "mau apa?" in branch.last(hasan, private=True).text
    await branch.presses(hasan, branch.last(hasan, private=True), "Jeda semua")
    asked = branch.last(hasan, private=True)
    await branch.presses(hasan, asked, "Ya, jeda semua")
    assert "dijeda oleh pembina" in branch.last(siti).text
    assert "dijeda oleh pembina" in branch.last(fatimah, private=True).text
    await branch.tells(siti, "/rencana besok 19.30 Rapat")
    assert "sedang dijeda oleh pembina" in branch.last(siti, private=True).text
    resting = branch.last(hasan, private=True)
    await branch.presses(hasan, resting, "Lanjutkan lagi")
    assert "berjalan lagi" in branch.last(siti).text
    awake = branch.last(hasan, private=True)
    assert [one.label for row in awake.buttons for one in row] == ["Kembali"], "a second tap pauses nothing"
    await branch.tells(siti, "/rencana besok 19.30 Rapat")
    assert "Rapat" in branch.last(siti, private=True).text


async def test_an_old_button_of_one_who_is_no_pembina_does_nothing(branch: Branch) -> None:
    siti, hasan = branch.members["Siti"], branch.members["Hasan"]
    await branch.presses(hasan, branch.last(hasan, private=True), "Jeda semua")
    message = branch.last(hasan, private=True)
    branch.end(hasan, Role.PEMBINA)
    outcome = await branch.presses(hasan, message, "Ya, jeda semua")
    assert outcome.alert
    assert "pembina" in (outcome.toast or "")
    assert "dijeda" not in branch.last(siti).text


async def test_an_old_card_lets_nobody_join_while_the_unit_rests(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await branches.found(town, "Hasan", guests=["Dewi"])
        dewi, hasan = branch.members["Dewi"], branch.members["Hasan"]
        branch.give(hasan, Role.PEMBINA)
        for who in (dewi, hasan):
            await branch.tells(who, "/start")
        await branch.says(dewi, "/daftar")
        await branch.presses(dewi, branch.last(dewi, private=True), "2004")
        agree = branch.last(dewi, private=True)
        await branch.presses(hasan, branch.last(hasan, private=True), "Jeda semua")
        await branch.presses(hasan, branch.last(hasan, private=True), "Ya, jeda semua")
        outcome = await branch.presses(dewi, agree, "Setuju")
        assert "dijeda oleh pembina" in (outcome.toast or "")
        await branch.presses(hasan, branch.last(hasan, private=True), "Lanjutkan lagi")
        await branch.presses(dewi, agree, "Setuju")
        assert "Selamat bergabung" in branch.last(dewi, private=True).text
