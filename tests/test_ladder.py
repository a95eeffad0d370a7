"""An alert goes from one to the next until somebody takes it: every path of the ladder, with the clock moved."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from domain.alerts import InDanger
from domain.case_states import CaseState
from domain.ladder import Severity
from domain.units import Role
from storage.outbox import OutboxRow
from tests.on_duty import (
    AGAIN,
    DANGER,
    EVERYONE,
    FIRST,
    KETUA,
    LINK,
    MONDAY,
    SECOND,
    SUNDAY,
    WAITS,
    after,
    at,
    guarded,
    is_ketua,
    on_duty,
    rests,
    roster,
    stops,
    takes,
    told,
    watches,
    weigh,
    wib,
)
from tests.town import open_town
from tests.watch import Watch, watch


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await guarded(town)


@pytest.fixture
async def bare(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


async def test_a_normal_alert_climbs_from_duty_to_ketua(its: Watch) -> None:
    its.case()
    await after(its, 1)
    assert told(its, FIRST) == {"Nisa"}
    [line] = its.in_room("Nisa, giliran piketmu")
    assert [one.label for row in line.buttons for one in row] == ["Buka kasusnya"]
    await at(its, wib(22, 13, 12))
    assert told(its, SECOND) == set()
    await at(its, wib(22, 13, 16))
    assert told(its, SECOND) == {"Wati"}
    await at(its, wib(22, 13, 57))
    assert told(its, EVERYONE) == set()
    await at(its, wib(22, 14, 1))
    assert told(its, EVERYONE) == {"Nisa", "Wati"}
    assert its.in_room("Belum ada yang pegang")
    await at(its, wib(22, 15, 57))
    assert told(its, KETUA) == set()
    await at(its, wib(22, 16, 1))
    assert told(its, KETUA) == {"Ketua"}
    await after(its, 900)
    assert [its.heard(one, WAITS) for one in ("Nisa", "Wati", "Ketua")] == [2, 2, 1]


async def test_a_high_alert_climbs_in_half_an_hour(its: Watch) -> None:
    weigh(its, its.case(), Severity.HIGH)
    await after(its, 1)
    assert told(its, FIRST) == {"Nisa"}
    await at(its, wib(22, 13, 6))
    assert told(its, SECOND) == {"Wati"}
    assert told(its, AGAIN) == set()
    await at(its, wib(22, 13, 11))
    assert told(its, AGAIN) == {"Nisa"}
    assert told(its, EVERYONE) == set()
    await at(its, wib(22, 13, 16))
    assert told(its, EVERYONE) == {"Nisa", "Wati"}
    assert told(its, KETUA) == set()
    await at(its, wib(22, 13, 31))
    assert told(its, KETUA) == {"Ketua"}


async def test_a_low_one_rings_for_nobody(its: Watch) -> None:
    case = its.case()
    weigh(its, case, Severity.LOW)
    await after(its, 600)
    assert told(its, WAITS) == set()
    assert its.row(case).due_at is None


async def test_three_members_make_it_high_and_the_ladder_begins_anew(its: Watch) -> None:
    case = its.case("Siti")
    await after(its, 3)
    its.case("Rina")
    its.case("Dewi")
    assert its.row(case).severity == Severity.HIGH
    await after(its, 1)
    assert its.heard("Nisa", WAITS) == 2
    await after(its, 6)
    assert told(its, SECOND) == {"Wati"}


async def test_whoever_has_it_gets_her_time_anew_when_it_matters_more(its: Watch) -> None:
    case = its.case("Siti")
    takes(its, case, "Nisa")
    await after(its, 180)
    its.case("Rina")
    its.case("Dewi")
    await after(its, 5)
    row = its.row(case)
    assert (row.severity, row.state) == (Severity.HIGH, CaseState.HELD)
    assert row.due_at is not None and wib(22, 18) <= row.due_at < wib(22, 18, 1)


@pytest.mark.parametrize("minutes", [0, 14, 59, 179])
async def test_nobody_is_told_any_more_once_it_is_taken(its: Watch, minutes: float) -> None:
    case = its.case()
    await after(its, minutes)
    before = {name: its.heard(name, WAITS) for name in its.people}
    takes(its, case, "Nisa")
    await after(its, 400)
    assert {name: its.heard(name, WAITS) for name in its.people} == before


async def test_in_the_evening_it_waits_for_the_morning_and_keeps_its_pace(its: Watch) -> None:
    await at(its, wib(22, 21, 40))
    its.case()
    await at(its, wib(23, 5, 55))
    assert told(its, WAITS) == set()
    await at(its, wib(23, 6, 1))
    assert (told(its, FIRST), told(its, SECOND)) == ({"Nisa"}, set())
    await at(its, wib(23, 6, 12))
    assert told(its, SECOND) == set()
    await at(its, wib(23, 6, 16))
    assert told(its, SECOND) == {"Wati"}
    await at(its, wib(23, 7, 1))
    assert told(its, EVERYONE) == {"Nisa", "Wati"}


async def test_begun_in_the_evening_it_goes_on_where_it_was_in_the_morning(its: Watch) -> None:
    await at(its, wib(22, 21, 5))
    its.case()
    await at(its, wib(22, 21, 22))
    assert (told(its, FIRST), told(its, SECOND)) == ({"Nisa"}, {"Wati"})
    await at(its, wib(23, 6, 33))
    assert told(its, EVERYONE) == set()
    await at(its, wib(23, 6, 36))
    assert told(its, EVERYONE) == {"Nisa", "Wati"}


async def test_high_does_not_ring_at_night_either(its: Watch) -> None:
    await at(its, wib(22, 23))
    weigh(its, its.case(), Severity.HIGH)
    await at(its, wib(23, 5, 55))
    assert told(its, WAITS) == set()
    await at(its, wib(23, 6, 6))
    assert (told(its, FIRST), told(its, SECOND)) == ({"Nisa"}, {"Wati"})


async def test_danger_rings_at_night(its: Watch) -> None:
    await at(its, wib(22, 23))
    weigh(its, its.case(), Severity.DANGER)
    await after(its, 1)
    assert told(its, DANGER) == {"Nisa"}
    await after(its, 30)
    assert told(its, DANGER) == {"Nisa", "Wati", "Ketua"}


async def test_prayer_holds_a_normal_alert_back_and_nobody_is_passed_over(its: Watch) -> None:
    await at(its, wib(22, 18, 5))
    its.case()
    await at(its, wib(22, 19, 26))
    assert told(its, WAITS) == set()
    await at(its, wib(22, 19, 31))
    assert (told(its, FIRST), told(its, SECOND)) == ({"Nisa"}, set())
    await at(its, wib(22, 19, 46))
    assert told(its, SECOND) == {"Wati"}


async def test_a_high_alert_does_not_wait_for_prayer_to_end(its: Watch) -> None:
    await at(its, wib(22, 18, 5))
    weigh(its, its.case(), Severity.HIGH)
    await after(its, 1)
    assert told(its, FIRST) == {"Nisa"}


async def test_a_gap_goes_straight_to_who_is_there(bare: Watch) -> None:
    roster(bare)
    on_duty(bare, MONDAY, "Nisa", "Wati")
    bare.case()
    await after(bare, 1)
    assert told(bare, EVERYONE) == {"Nisa", "Wati"}
    await after(bare, 100)
    assert told(bare, KETUA) == set()
    await after(bare, 90)
    assert told(bare, KETUA) == {"Ketua"}


async def test_without_a_second_all_humas_are_told_in_her_place(bare: Watch) -> None:
    roster(bare)
    on_duty(bare, SUNDAY, "Nisa")
    weigh(bare, bare.case(), Severity.HIGH)
    await after(bare, 1)
    assert told(bare, FIRST) == {"Nisa"}
    await at(bare, wib(22, 13, 6))
    assert told(bare, EVERYONE) == {"Nisa", "Wati"}
    assert told(bare, AGAIN) == set()


async def test_who_stopped_is_passed_over(its: Watch) -> None:
    stops(its, "Nisa")
    its.case()
    await after(its, 1)
    assert (told(its, FIRST), told(its, SECOND)) == (set(), {"Wati"})
    await after(its, 61)
    assert told(its, EVERYONE) == {"Wati"}


async def test_danger_reaches_even_who_stopped(its: Watch) -> None:
    stops(its, "Nisa")
    weigh(its, its.case(), Severity.DANGER)
    await after(its, 1)
    assert told(its, DANGER) == {"Nisa"}


async def test_a_minor_on_duty_is_passed_over_in_her_school_hours(its: Watch) -> None:
    its.gives("Aisyah", Role.HUMAS)
    on_duty(its, MONDAY, "Aisyah", "Wati")
    await at(its, wib(23, 9))
    its.case(title="Kata-kata yang kasar")
    await after(its, 1)
    assert (told(its, FIRST), told(its, SECOND)) == (set(), {"Wati"})
    await at(its, wib(23, 10, 2))
    assert told(its, EVERYONE) == {"Nisa", "Wati"}


async def test_a_minor_on_duty_is_told_in_ready_made_words_at_her_time(its: Watch) -> None:
    its.gives("Aisyah", Role.HUMAS)
    on_duty(its, SUNDAY, "Aisyah", "Wati")
    case = its.case(title="Kata-kata yang kasar")
    await after(its, 1)
    assert told(its, FIRST) == {"Aisyah"}
    assert its.heard("Aisyah", "Kata-kata yang kasar") == 0
    assert its.heard("Aisyah", f"nomor {case}") == 1


async def test_not_even_danger_breaks_the_night_of_a_minor(its: Watch) -> None:
    its.gives("Aisyah", Role.HUMAS)
    on_duty(its, SUNDAY, "Aisyah", "Wati")
    await at(its, wib(22, 23))
    weigh(its, its.case(), Severity.DANGER)
    await after(its, 40)
    assert told(its, DANGER) == {"Nisa", "Wati", "Ketua"}


@pytest.mark.parametrize("meanwhile", ["held", "watched"])
async def test_danger_calls_also_where_somebody_had_it_in_hand(its: Watch, meanwhile: str) -> None:
    case = its.case("Siti")
    await after(its, 1)
    if meanwhile == "held":
        takes(its, case, "Nisa")
    else:
        watches(its, case, wib(23, 7))
    await its.presses("Siti", InDanger(its.reports(case)[0].id or 0, sure=True))
    await after(its, 31)
    assert told(its, DANGER) == {"Nisa", "Wati", "Ketua"}


async def test_her_hours_hold_also_for_what_leaves_late(its: Watch) -> None:
    """Telegram may have been away from 19.59 until her night had begun."""
    its.gives("Aisyah", Role.HUMAS)
    on_duty(its, SUNDAY, "Aisyah")
    case = its.case()
    weigh(its, case, Severity.HIGH)
    await after(its, 1)
    calls = select(OutboxRow.quiet, OutboxRow.private).where(OutboxRow.subject == f"case-ring:{case}")
    rung = set(its.write(lambda session: list(session.exec(calls).all())))
    assert told(its, FIRST) == {"Aisyah"}
    assert (True, True) in rung and (False, True) not in rung


async def test_without_a_roster_the_room_has_it_and_nobody_is_told(bare: Watch) -> None:
    case = bare.case()
    await after(bare, 600)
    assert told(bare, WAITS) == set()
    assert bare.row(case).due_at is None
    assert len(bare.people["Nisa"].sees(bare.room)) == 1


async def test_a_roster_that_was_switched_off_rings_for_nobody(its: Watch) -> None:
    roster(its, on=False)
    its.case()
    await after(its, 600)
    assert told(its, WAITS) == set()


async def test_a_roster_on_which_nobody_writes_any_more_is_none(its: Watch) -> None:
    await at(its, wib(22, 14) + timedelta(days=16))
    its.case()
    await after(its, 600)
    assert told(its, WAITS) == set()


async def test_in_danger_everybody_is_told_also_without_a_roster(bare: Watch) -> None:
    is_ketua(bare, "Ketua")
    await at(bare, wib(22, 23))
    weigh(bare, bare.case(), Severity.DANGER)
    await after(bare, 1)
    assert told(bare, DANGER) == {"Nisa", "Wati", "Ketua"}


async def test_a_handler_who_does_nothing_loses_it_and_the_ladder_begins_anew(its: Watch) -> None:
    case = its.case()
    takes(its, case, "Wati")
    await at(its, wib(22, 20, 55))
    assert its.row(case).holder_id is not None
    await at(its, wib(22, 21, 4))
    assert its.row(case).state == CaseState.NEW
    assert told(its, "kulepas dari tanganmu") == {"Wati"}
    assert told(its, FIRST) == {"Nisa"}


async def test_what_was_watched_comes_back_by_itself(its: Watch) -> None:
    case = its.case()
    watches(its, case, wib(22, 17))
    await at(its, wib(22, 16, 50))
    assert told(its, WAITS) == set()
    await at(its, wib(22, 17, 1))
    assert its.row(case).is_asking
    assert told(its, "dipantau kembali") == {"Nisa"}


async def test_while_the_pembina_rests_the_unit_only_danger_rings(its: Watch) -> None:
    rests(its)
    its.case()
    await after(its, 200)
    assert told(its, WAITS) == set()
    weigh(its, its.case(link=LINK.format(2)), Severity.DANGER)
    await after(its, 1)
    assert told(its, DANGER) == {"Nisa"}


async def test_after_hours_without_the_bot_one_is_told_after_the_other(its: Watch) -> None:
    its.case()
    await after(its, 1)
    its.town.kill()
    its.town.clock.move(wib(22, 17))
    its.town.ask_at = wib(22, 17)
    await its.town.open()
    await its.rests()
    assert (told(its, SECOND), told(its, EVERYONE)) == ({"Wati"}, set())
    await at(its, wib(22, 17, 40))
    assert told(its, EVERYONE) == set()
    await at(its, wib(22, 17, 47))
    assert told(its, EVERYONE) == {"Nisa", "Wati"}


async def test_whoever_left_humas_is_not_on_duty(its: Watch) -> None:
    its.branch.end(its.people["Nisa"], Role.HUMAS)
    its.case()
    await after(its, 1)
    assert (told(its, FIRST), told(its, SECOND)) == (set(), {"Wati"})
