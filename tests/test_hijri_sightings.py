"""Humas says when a Hijri month begins: the board and calendar of its unit and those below follow, others do not."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session, select

from domain.boards import occasion_key
from domain.hijri import ANNOUNCED, MONTHS
from domain.hijri_sightings import following, may_begin, overlaid, shown
from domain.units import Role
from sandbox.messages import Message
from sandbox.people import Person
from storage import calendar, units
from storage.hijri_sightings import HijriSighting
from storage.units import Unit
from tests import kin
from tests.branch import SOON, Branch, found, labels
from tests.planned import humas_room, plan
from tests.town import SUNDAY, Town

RAJAB = (1448, 7)
FIRST = MONTHS[RAJAB]  # 11 December 2026, reckoned
TODAY = date(2026, 11, 22)


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    made = await found(town, "Siti", "Ani")
    siti = made.members["Siti"]
    made.give(siti, Role.HUMAS)
    await kin.opens(made, siti)
    return made


async def opens_rajab(branch: Branch, who: Person) -> Message:
    """She opens /hijriah and the month Rajab."""
    await branch.tells(who, "/hijriah")
    await kin.taps(branch, who, "Rajab")
    return branch.last(who, private=True)


async def week_of_rajab(branch: Branch, who: Person) -> str:
    """The calendar of the days around 1 Rajab, in private."""
    return await kin.types(branch, who, "/kalender 11 desember")


async def test_the_coming_months_stand_there_as_estimates(branch: Branch) -> None:
    siti = branch.members["Siti"]
    text = await kin.types(branch, siti, "/hijriah")
    assert "• 1 Rajab 1448: Jum 11 Des (perkiraan)" in text
    assert "1 Syaban 1448" in text and "1 Ramadan 1448" in text
    assert labels(branch.last(siti, private=True)) == ["Rajab", "Syaban", "Ramadan"]


async def test_humas_confirms_and_the_estimate_goes(branch: Branch) -> None:
    siti = branch.members["Siti"]
    assert "Jum 11 Des\nAwal Rajab (perkiraan)" in await week_of_rajab(branch, siti)
    page = await opens_rajab(branch, siti)
    assert labels(page) == [
        "Benar, Jum 11 Des", "Sehari sebelum: Kam 10 Des", "Sehari sesudah: Sab 12 Des", "Kembali",
    ]  # fmt: skip
    await kin.taps(branch, siti, "Benar, Jum 11 Des")
    assert "1 Rajab 1448: Jum 11 Des (dipastikan di sini)" in page.text
    assert "Awal Rajab" in page.text and labels(page) == ["Buka lagi", "Kembali"]
    assert "Jum 11 Des\nAwal Rajab\n" in (await week_of_rajab(branch, siti)) + "\n"


async def test_a_day_later_moves_everything_of_that_month(branch: Branch) -> None:
    siti = branch.members["Siti"]
    page = await opens_rajab(branch, siti)
    await kin.taps(branch, siti, "Sehari sesudah: Sab 12 Des")
    assert "• Sab 12 Des: Awal Rajab" in page.text and "Isra Mikraj" in page.text
    assert "Sab 12 Des\nAwal Rajab" in await week_of_rajab(branch, siti)
    await opens_rajab(branch, siti)
    await kin.taps(branch, siti, "Buka lagi")
    assert "Jum 11 Des\nAwal Rajab (perkiraan)" in await week_of_rajab(branch, siti)


async def test_in_english_by_its_alias(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.write(lambda session: setattr(session.get_one(Unit, branch.unit_id), "language", "en"))
    text = await kin.types(branch, siti, "/hijri")
    assert "1 Rajab 1448: Fri 11 Dec (estimate)" in text
    await kin.taps(branch, siti, "Rajab")
    await kin.taps(branch, siti, "A day before: Thu 10 Dec")
    assert "Thu 10 Dec (confirmed here)" in branch.last(siti, private=True).text


async def test_a_member_may_not_say_it_and_an_old_button_changes_nothing(branch: Branch) -> None:
    siti, ani = branch.members["Siti"], branch.members["Ani"]
    await kin.opens(branch, ani)
    assert "humas" in await kin.types(branch, ani, "/hijriah")
    await opens_rajab(branch, siti)
    await kin.taps(branch, siti, "Sehari sesudah: Sab 12 Des")
    branch.write(lambda session: session.exec(select(HijriSighting)).one())
    branch.end(siti, Role.HUMAS)
    await kin.taps(branch, siti, "Buka lagi")
    assert branch.write(lambda session: len(session.exec(select(HijriSighting)).all())) == 1


async def test_it_is_said_in_the_humas_room_and_in_no_kader_group(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/hijriah")
    assert all("Rajab" not in one.text for one in siti.sees(branch.group))
    assert "1 Rajab 1448" in branch.last(siti, private=True).text
    room = humas_room(branch, siti)
    siti.says(room, "/hijriah")
    await branch.town.rest(SOON)
    assert "1 Rajab 1448" in branch.last(siti, private=True).text


async def test_children_follow_their_parent_and_no_other_unit_does(town: Town) -> None:
    above = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Ketua")
    below = await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti")
    own = await kin.unit(town, "PAC IPPNU Ngantru", "pac", "Rina")
    apart = await kin.unit(town, "PC IPPNU Blitar", "pc", "Dewi")

    def tie(session: Session) -> None:
        for child in (below, own):
            session.get_one(Unit, child.unit_id).parent_id = above.unit_id

    above.write(tie)
    await opens_rajab(own, kin.head(own))
    await kin.taps(own, kin.head(own), "Benar, Jum 11 Des")
    await opens_rajab(above, kin.head(above))
    await kin.taps(above, kin.head(above), "Sehari sesudah: Sab 12 Des")
    assert "Sab 12 Des\nAwal Rajab" in await week_of_rajab(below, kin.head(below))
    assert "(dipastikan unit induk)" in (await opens_rajab(below, kin.head(below))).text
    assert "Jum 11 Des\nAwal Rajab" in await week_of_rajab(own, kin.head(own))
    assert "Jum 11 Des\nAwal Rajab (perkiraan)" in await week_of_rajab(apart, kin.head(apart))


async def test_the_board_follows(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.town.clock.move(SUNDAY + timedelta(days=18, hours=5))  # the evening of 10 December
    await branch.says(siti, "/papan")
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=11))
    assert "Hari HAM Sedunia" in branch.board(siti).text
    await opens_rajab(branch, siti)
    await kin.taps(branch, siti, "Sehari sebelum: Kam 10 Des")
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=11))
    assert "Awal Rajab" in branch.board(siti).text and "perkiraan" not in branch.board(siti).text


async def test_plans_that_hang_on_the_month_are_named(branch: Branch) -> None:
    siti = branch.members["Siti"]
    plan(branch, "Rajab tiba", occasion=occasion_key(FIRST, "Awal Rajab"))
    page = await opens_rajab(branch, siti)
    await kin.taps(branch, siti, "Sehari sesudah: Sab 12 Des")
    assert "Rencana ini mungkin perlu digeser:\n• Rajab tiba" in page.text
    assert labels(page)[0] == "Rajab tiba"


async def test_a_month_of_31_days_is_refused(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.town.clock.move(SUNDAY + timedelta(days=18))
    await opens_rajab(branch, siti)
    await kin.taps(branch, siti, "Sehari sesudah: Sab 12 Des")

    def prior(session: Session) -> date:
        unit = units.get(session, branch.unit_id)
        return calendar.hijri_months(session, unit)[0][following(RAJAB)]

    syaban = branch.write(prior)
    assert (syaban - date(2026, 12, 12)).days in (29, 30)
    too_long = {**MONTHS, RAJAB: date(2026, 12, 12)}
    assert not may_begin(following(RAJAB), date(2027, 1, 12), too_long, ANNOUNCED | {RAJAB})


months = st.sampled_from(sorted(MONTHS)[:-1])


@given(st.dictionaries(months, st.integers(-1, 1), max_size=3))
def test_after_any_sighting_reckoned_months_keep_29_or_30_days(said: dict[tuple[int, int], int]) -> None:
    sighted = {month: MONTHS[month] + timedelta(days=shift) for month, shift in said.items()}
    found_months = overlaid(MONTHS, ANNOUNCED, sighted)
    assert all(found_months[month] == day for month, day in sighted.items())
    for month in sorted(found_months):
        after = following(month)
        is_free = after in found_months and after not in sighted and after not in ANNOUNCED
        if sighted and is_free and month >= min(sighted):
            assert 29 <= (found_months[after] - found_months[month]).days <= 30


def test_without_sightings_the_table_stays_as_it_is() -> None:
    assert overlaid(MONTHS, ANNOUNCED, {}) == MONTHS
    assert following((1448, 12)) == (1449, 1) and following((1448, 1), -1) == (1447, 12)


def test_a_month_that_has_just_begun_can_still_be_said() -> None:
    assert shown(MONTHS, FIRST + timedelta(days=3))[0] == RAJAB
    assert shown(MONTHS, TODAY)[0] == RAJAB
