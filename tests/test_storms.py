"""Many reports at once stand in one card and ring once, and what becomes urgent rings on its own."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.ladder import Severity
from domain.storms import CALM, OpenOfStorm, TurnStorm
from tests.founding import labels
from tests.on_duty import LINK, WAITS, after, at, guarded, takes, told, weigh, wib
from tests.town import open_town
from tests.watch import Watch

STORM = "laporan dalam"


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await guarded(town)


def reported(its: Watch, count: int, first: int = 1) -> list[int]:
    """So many things are reported within a moment; their cases."""
    return [its.case(link=LINK.format(7_000_000 + first + one)) for one in range(count)]


async def test_fourteen_reports_stand_in_five_cards_and_one(its: Watch) -> None:
    cases = reported(its, 14)
    await after(its, 2)
    card = its.in_room(STORM)[-1]
    assert len(its.in_room(STORM)) == 1
    assert "9 laporan dalam" in card.text and "9 dari 9 kasus" in card.text
    assert labels(card)[:8] == [str(number) for number in range(1, 9)]
    stands_alone = [one for one in cases if its.row(one).storm_id is None]
    assert stands_alone == cases[:CALM]
    assert {its.row(one).storm_id for one in cases[CALM:]} == {cases[CALM]}


async def test_a_storm_rings_once(its: Watch) -> None:
    reported(its, 14)
    await after(its, 5)
    assert its.heard("Nisa", WAITS) == CALM + 1
    assert its.heard("Nisa", "9 kasus masuk hampir bersamaan") == 1
    await at(its, wib(22, 13, 17))
    assert its.heard("Wati", WAITS) == CALM + 1


async def test_one_of_them_opens_on_its_own(its: Watch) -> None:
    cases = reported(its, 7)
    await after(its, 2)
    before = len(its.people["Nisa"].sees(its.room))
    await its.taps("Wati", "2", its.room)
    await its.rests()
    assert len(its.people["Nisa"].sees(its.room)) == before + 1
    await its.presses("Wati", OpenOfStorm(cases[6]), its.room)
    refused = await its.presses("Siti", OpenOfStorm(cases[6]))
    assert refused.toast and "humas" in refused.toast


async def test_its_card_follows_what_is_done_and_turns_pages(its: Watch) -> None:
    cases = reported(its, 16)
    await after(its, 2)
    takes(its, cases[5], "Nisa")
    await its.rests()
    assert "10 dari 11" in its.in_room(STORM)[-1].text
    assert "(dipegang)" in its.in_room(STORM)[-1].text
    await its.taps("Wati", "Berikutnya", its.room)
    await its.rests()
    assert labels(its.in_room(STORM)[-1])[:3] == ["9", "10", "11"]
    await its.presses("Wati", TurnStorm(cases[5], 0), its.room)


async def test_taken_it_rests_and_the_next_speaks_later(its: Watch) -> None:
    await at(its, wib(22, 13, 5))
    cases = reported(its, 8)
    await after(its, 2)
    for one in cases[: CALM + 1]:
        takes(its, one, "Wati")
    before = its.heard("Nisa", WAITS)
    await at(its, wib(22, 20, 30))
    assert its.heard("Nisa", WAITS) == before
    await at(its, wib(22, 21, 5))
    assert its.heard("Nisa", WAITS) == before + 1


async def test_what_becomes_urgent_rings_and_stands_on_its_own(its: Watch) -> None:
    cases = reported(its, 8)
    await after(its, 2)
    before, seen = its.heard("Nisa", WAITS), len(its.people["Nisa"].sees(its.room))
    weigh(its, cases[7], Severity.HIGH)
    await after(its, 1)
    assert its.heard("Nisa", WAITS) == before + 1
    assert len(its.people["Nisa"].sees(its.room)) > seen


async def test_slow_reports_are_no_storm(its: Watch) -> None:
    for number in range(8):
        its.case(link=LINK.format(8_000_000 + number))
        await its.passes(timedelta(minutes=3))
    assert its.in_room(STORM) == []


async def test_a_storm_ends_and_the_next_is_another(its: Watch) -> None:
    first = reported(its, 7)
    await after(its, 30)
    alone = reported(its, 1, first=100)
    second = reported(its, 6, first=200)
    await after(its, 2)
    assert its.row(alone[0]).storm_id is None
    assert its.row(second[5]).storm_id not in (None, its.row(first[6]).storm_id)
    assert len(its.in_room(STORM)) == 2
    assert told(its, WAITS) == {"Nisa", "Wati"}
