"""Titip piket: a day is given away in one tap, to who takes it first, to one person, or for another day."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.duty_presses import AnswerGiven, AskBack, AskHer, ChooseBack, GiveAway
from domain.units import Room
from storage.units import UnitChat
from tests.founding import labels
from tests.on_duty import MONDAY, SUNDAY, at, on_duty, roster, wib
from tests.test_duties import who
from tests.town import open_town
from tests.watch import Watch, watch

THURSDAY = MONDAY + timedelta(days=3)


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        roster(here)
        on_duty(here, MONDAY, "Nisa")
        on_duty(here, THURSDAY, "Wati")
        yield here


async def test_one_tap_asks_all_of_humas_and_the_first_has_it(its: Watch) -> None:
    await its.tells("Nisa", "/piket")
    await its.taps("Nisa", "Titip piket Sen 23 Nov")
    assert "Sudah kutanyakan ke semua humas" in its.private("Nisa").text
    assert who(its, MONDAY) == "Nisa"
    card = its.in_room("Nisa titip piket")[-1]
    assert not card.silent
    await its.taps("Wati", "Aku ambil", its.room)
    assert who(its, MONDAY) == "Wati"
    await its.rests()
    assert "Nisa digantikan Wati" in its.in_room("Piket Senin")[-1].text
    assert its.heard("Nisa", "sudah diambil Wati") == 1
    assert labels(its.in_room("Piket Senin")[-1]) == []


async def test_the_second_tap_comes_too_late(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    await its.taps("Wati", "Aku ambil", its.room)
    late = await its.presses("Ketua", AnswerGiven(1, yes=True), its.room)
    assert late.toast and "sudah diambil orang lain" in late.toast
    assert who(its, MONDAY) == "Wati"


async def test_her_own_day_she_does_not_take(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    own = await its.presses("Nisa", AnswerGiven(1, yes=True))
    assert own.toast and "piketmu sendiri" in own.toast


async def test_on_the_page_of_another_one_it_is_her_own_seat_that_she_gives_away(its: Watch) -> None:
    on_duty(its, MONDAY, "Nisa", "Wati")
    await its.presses("Wati", GiveAway(its.unit_id, MONDAY, 1), its.room)
    assert its.in_room("Wati titip piket") and not its.in_room("Nisa titip piket")


async def test_only_her_own_day_is_given_away(its: Watch) -> None:
    outcome = await its.presses("Wati", GiveAway(its.unit_id, MONDAY, 1))
    assert outcome.toast and "tidak tercatat piket" in outcome.toast
    assert its.in_room("titip piket") == []


async def test_one_person_is_asked_and_says_yes(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    await its.taps("Nisa", "Tanya satu orang")
    await its.taps("Nisa", "Ketua")
    assert "Sudah kutanyakan ke Ketua" in its.private("Nisa").text
    assert "tidak dititipkan di sini lagi" in its.in_room("Piket Senin")[-1].text
    other = await its.presses("Wati", AnswerGiven(1, yes=True))
    assert other.toast and who(its, MONDAY) == "Nisa"
    await its.taps("Ketua", "Bisa, aku ambil")
    assert who(its, MONDAY) == "Ketua"
    assert its.heard("Nisa", "sudah diambil Ketua") == 1


async def test_one_person_says_no_and_everybody_is_one_tap_away(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    await its.presses("Nisa", AskHer(1, its.person_id("Ketua")))
    await its.taps("Ketua", "Belum bisa")
    assert its.heard("Nisa", "Ketua juga belum bisa") == 1
    await its.taps("Nisa", "Tanya semua humas")
    await its.taps("Wati", "Aku ambil", its.room)
    assert who(its, MONDAY) == "Wati"


async def test_days_are_changed_for_one_another(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    await its.taps("Nisa", "Tukar hari")
    await its.taps("Nisa", "Kam 26 Nov: Wati")
    assert "mau tukar hari atau tidak" in its.private("Nisa").text
    assert "kamu Senin, 23 November 2026, dia Kamis, 26 November 2026" in its.private("Wati").text
    await its.taps("Wati", "Bisa, aku ambil")
    assert (who(its, MONDAY), who(its, THURSDAY)) == ("Wati", "Nisa")
    assert its.heard("Nisa", "Wati setuju") == 1


async def test_a_change_falls_through_when_the_other_day_is_hers_no_more(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    await its.presses("Nisa", ChooseBack(1))
    await its.presses("Nisa", AskBack(1, THURSDAY, 1))
    on_duty(its, THURSDAY, "Ketua")
    late = await its.presses("Wati", AnswerGiven(1, yes=True))
    assert late.toast and "sudah diambil" in late.toast
    assert (who(its, MONDAY), who(its, THURSDAY)) == ("Nisa", "Ketua")


async def test_she_can_after_all(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    await its.taps("Nisa", "Tidak jadi titip")
    await its.rests()
    assert "tidak dititipkan di sini lagi" in its.in_room("Piket Senin")[-1].text
    late = await its.presses("Wati", AnswerGiven(1, yes=True))
    assert late.toast and who(its, MONDAY) == "Nisa"


async def test_nobody_takes_it_and_she_hears_so_once(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, THURSDAY, 1))
    on_duty(its, THURSDAY, "Nisa")
    await its.presses("Nisa", GiveAway(its.unit_id, THURSDAY, 1))
    await at(its, wib(25, 11, 55))
    assert its.heard("Nisa", "Belum ada yang mengambil") == 0
    await at(its, wib(25, 12, 1))
    assert its.heard("Nisa", "Belum ada yang mengambil") == 1
    await its.taps("Wati", "Aku ambil", its.room)
    assert who(its, THURSDAY) == "Wati"
    await at(its, wib(27, 12))
    assert its.heard("Nisa", "Belum ada yang mengambil") == 1


async def test_who_is_on_duty_that_day_does_not_take_a_second_seat(its: Watch) -> None:
    on_duty(its, MONDAY, "Nisa", "Wati")
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    outcome = await its.taps("Wati", "Aku ambil", its.room)
    assert outcome.toast and "sudah piket di hari itu" in outcome.toast
    assert who(its, MONDAY) == "Nisa"


async def test_members_take_no_day(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    outcome = await its.presses("Siti", AnswerGiven(1, yes=True))
    assert outcome.toast and who(its, MONDAY) == "Nisa"


async def test_a_day_that_is_over_is_not_taken_any_more(its: Watch) -> None:
    await its.presses("Nisa", GiveAway(its.unit_id, MONDAY, 1))
    await at(its, wib(24, 8))
    late = await its.presses("Wati", AnswerGiven(1, yes=True))
    assert late.toast and who(its, MONDAY) == "Nisa"


async def test_without_a_room_each_of_humas_is_asked_in_private(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        its = await watch(town)
        roster(its)
        on_duty(its, SUNDAY, "Nisa")
        its.write(lambda session: _leave_room(session, its))
        await its.presses("Nisa", GiveAway(its.unit_id, SUNDAY, 1))
        await its.rests()
        assert its.heard("Wati", "Nisa titip piket") == 1
        await its.taps("Wati", "Aku ambil")
        assert who(its, SUNDAY) == "Wati"


def _leave_room(session: Session, its: Watch) -> None:
    for one in session.exec(select(UnitChat).where(UnitChat.unit_id == its.unit_id)).all():
        if one.room == Room.HUMAS:
            session.delete(one)
