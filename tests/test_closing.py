"""Stories of units that end: two pengurus agree, take it back, or a year of silence."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from domain.units import Role
from sandbox.people import Person
from scheduling.units import tend_old_units
from storage import unit_erasure, units
from storage.closings import Closing
from storage.departments import Department
from storage.journal import Line
from storage.members import Member
from storage.people import Person as PersonRow
from storage.posts import Post
from storage.roles import Grant
from storage.unit_settings import UnitSetting
from storage.units import Unit
from tests import kin
from tests.branch import Branch
from tests.kin import head
from tests.town import Town, open_town

DAY = timedelta(days=1)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    return await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti")


@pytest.fixture
async def rina(town: Town, branch: Branch) -> Person:
    """A second pengurus."""
    second = town.world.add_person("Rina")
    second.joins(branch.group)
    branch.give(second, Role.PENGURUS)
    await kin.opens(branch, second)
    return second


async def later(town: Town, days: int) -> None:
    """So many days later, in the afternoon as before; what fell due meanwhile is done then."""
    town.clock.move(town.clock.at + days * DAY)
    await town.rest()


def heard(branch: Branch, who: Person, words: str) -> int:
    return sum(words in one.text for one in who.sees(branch.bot) if one.from_bot)


def is_closed(branch: Branch) -> bool:
    return kin.now_is(branch, lambda _, unit: unit.closed_at is not None)


async def test_two_agree_and_after_the_pause_it_is_closed(town: Town, branch: Branch, rina: Person) -> None:
    siti = head(branch)
    text = await kin.opens_page(branch, siti, "Tutup unit")
    assert "dua pengurus" in text and "30 hari kemudian dihapus" in text
    await kin.taps(branch, siti, "Minta tutup unit")
    assert heard(branch, rina, "minta PAC IPPNU Kedungwaru ditutup") == 1
    await later(town, 8)
    assert not is_closed(branch)
    await kin.taps(branch, rina, "Ya, tutup")
    assert heard(branch, siti, "ditutup pada") == 1
    await later(town, 6)
    assert not is_closed(branch)
    await later(town, 2)
    assert is_closed(branch)
    goodbyes = [one for one in siti.sees(branch.group) if one.from_bot and "ditutup" in one.text]
    assert len(goodbyes) == 1
    assert heard(branch, siti, "sudah ditutup") == heard(branch, rina, "sudah ditutup") == 1


async def test_a_closing_is_taken_back_by_either(town: Town, branch: Branch, rina: Person) -> None:
    siti = head(branch)
    await kin.opens_page(branch, siti, "Tutup unit", "Minta tutup unit")
    await kin.taps(branch, rina, "Ya, tutup")
    await kin.taps(branch, rina, "Tarik kembali")
    assert heard(branch, siti, "Penutupan PAC IPPNU Kedungwaru ditarik") == 1
    await later(town, 10)
    assert not is_closed(branch)
    assert branch.write(lambda session: session.exec(select(Closing)).all()) == []


async def test_one_cannot_agree_with_herself(branch: Branch, rina: Person) -> None:
    siti = head(branch)
    await kin.opens_page(branch, siti, "Tutup unit", "Minta tutup unit")
    assert "Perlu satu pengurus lagi" in await kin.opens_page(branch, siti, "Tutup unit")
    assert branch.write(lambda session: session.exec(select(Closing.due)).all()) == [None]


async def test_who_is_alone_closes_alone_and_everything_is_erased_a_month_later(
    town: Town, branch: Branch
) -> None:
    siti, other = head(branch), await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")
    kader = town.world.add_person("Wati")
    branch.joins(kader)
    other.joins(kader)
    await kin.becomes_child(branch, other)
    await kin.opens_page(branch, siti, "Bidang", "+ Dakwah")
    await branch.says(siti, "/rencana besok 19.30 IG Tips hafalan")
    text = await kin.opens_page(branch, siti, "Tutup unit")
    assert "satu pengurus" in text
    await kin.taps(branch, siti, "Minta tutup unit")
    await later(town, 8)
    assert is_closed(branch)
    await later(town, 31)

    def left(session: Session) -> list[int]:
        tables = (Post, Department, Member, Grant, UnitSetting)
        return [len(session.exec(select(one).where(one.unit_id == branch.unit_id)).all()) for one in tables]

    assert branch.write(left) == [0, 0, 0, 0, 0]
    assert kin.now_is(branch, lambda _, unit: (unit.name, unit.parent_id)) == ("", None)
    names = branch.write(lambda session: session.exec(select(PersonRow.first_name)).all())
    assert sorted(names) == ["Nisa", "Wati"]
    lines = branch.write(
        lambda session: session.exec(select(Line).where(Line.unit_id == branch.unit_id)).all()
    )
    assert "unit closed" in [line.verb for line in lines]
    assert not kin.now_is(other, lambda _, unit: unit.closed_at)


def warned(branch: Branch) -> int:
    return heard(branch, head(branch), "Masih dipakai?")


async def test_half_a_year_of_silence_warns_and_a_year_erases(town: Town, branch: Branch) -> None:
    cabang = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")
    await kin.becomes_child(branch, cabang)
    branch.write(lambda session: tend_old_units(session, town.clock.at))
    await later(town, 179)
    assert warned(branch) == 0
    await later(town, 3)
    assert warned(branch) == 1
    assert heard(cabang, head(cabang), "PAC IPPNU Kedungwaru sudah lama sepi") == 0
    await cabang.says(head(cabang), "/papan")
    await later(town, 8)
    assert heard(cabang, head(cabang), "PAC IPPNU Kedungwaru sudah lama sepi") == 1
    await later(town, 170)
    assert not is_closed(branch)
    await later(town, 10)
    assert kin.now_is(branch, lambda _, unit: unit.name) == ""
    assert kin.now_is(cabang, lambda _, unit: unit.name) == "PC IPPNU Tulungagung"


async def test_a_silent_unit_says_that_it_lives(town: Town, branch: Branch) -> None:
    branch.write(lambda session: tend_old_units(session, town.clock.at))
    await later(town, 182)
    await kin.taps(branch, head(branch), "Masih kami pakai")
    assert heard(branch, head(branch), "tetap ada") == 1
    await later(town, 178)
    assert warned(branch) == 0
    await later(town, 4)
    assert warned(branch) == 1


async def test_a_group_that_is_used_is_never_warned(town: Town, branch: Branch) -> None:
    branch.write(lambda session: tend_old_units(session, town.clock.at))
    for _ in range(4):
        await later(town, 100)
        await branch.says(head(branch), "/papan")
    assert warned(branch) == 0


async def test_a_bot_that_was_taken_out_asks_and_comes_back(town: Town, branch: Branch) -> None:
    siti = head(branch)
    siti.removes(town.account, branch.group)
    await town.rest(kin.SOON)
    await later(town, 2)
    assert heard(branch, siti, "tidak ada lagi di grup mana pun") == 1
    siti.adds(town.account, branch.group)
    await town.rest(kin.SOON)
    await later(town, 20)
    assert heard(branch, siti, "tidak ada lagi di grup mana pun") == 1
    assert not is_closed(branch)


async def test_a_host_that_slept_for_a_year_erases_nobody_at_once(town: Town, branch: Branch) -> None:
    branch.write(lambda session: tend_old_units(session, town.clock.at))
    town.clock.move(town.clock.at + 500 * DAY)
    await town.rest()
    await later(town, 20)
    assert not is_closed(branch)
    assert warned(branch) == 1


async def test_erasing_one_of_two_units_leaves_the_other_whole(town: Town, branch: Branch) -> None:
    other = await kin.unit(town, "PAC IPPNU Ngunut", "pac", "Rini")
    for one in (branch, other):
        await one.says(head(one), "/rencana besok 19.30 IG Tips hafalan")

    def count(session: Session) -> list[int]:
        tables = (Post, Member, Grant, UnitSetting)
        return [len(session.exec(select(one).where(one.unit_id == other.unit_id)).all()) for one in tables]

    before = branch.write(count)
    branch.write(
        lambda session: unit_erasure.erase(session, units.get(session, branch.unit_id), town.clock.at)
    )
    assert branch.write(count) == before
    assert branch.write(lambda session: session.exec(select(PersonRow.first_name)).all()) == ["Rini"]
    open_ones = select(Unit.name).where(col(Unit.closed_at).is_(None))
    assert branch.write(lambda session: session.exec(open_ones).all()) == ["PAC IPPNU Ngunut"]
