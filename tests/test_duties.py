"""The duty roster: humas write themselves and each other down, fill weeks, and see the gaps every Monday."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.duty_filling import like, month_days
from domain.duty_presses import ClearSeat, ShowDay, TakeGap, TakeSeat
from domain.units import Role
from handlers.ending import end_role
from storage import duties, roles
from tests.founding import labels
from tests.on_duty import MONDAY, SUNDAY, at, is_ketua, on_duty, roster, wib
from tests.town import open_town
from tests.watch import Watch, watch

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        roster(here)
        yield here


def who(its: Watch, day: date, seat: int = 1) -> str | None:
    """Who is on duty, as it is committed."""

    def read(session: Session) -> str | None:
        person = duties.on_duty(session, its.unit_id, day, seat)
        return person.first_name if person is not None else None

    return its.write(read)


async def test_aku_hari_ini_is_one_tap(its: Watch) -> None:
    text = await its.tells("Nisa", "/piket")
    assert "Pekan mulai Senin, 16 November 2026" in text
    await its.taps("Nisa", "Aku hari ini")
    assert who(its, SUNDAY) == "Nisa"
    assert "kamu piket Ahad, 22 November 2026" in its.private("Nisa").text
    assert "Aku hari ini" not in labels(its.private("Nisa"))
    await its.tells("Wati", "/piket")
    await its.taps("Wati", "Aku hari ini")
    assert (who(its, SUNDAY), who(its, SUNDAY, 2)) == ("Nisa", "Wati")


async def test_a_day_is_taken_from_its_page(its: Watch) -> None:
    await its.tells("Nisa", "/piket")
    await its.taps("Nisa", "Berikutnya")
    await its.taps("Nisa", "Sel 24 Nov")
    assert "Pertama: belum ada" in its.private("Nisa").text
    await its.taps("Nisa", "Aku piket kedua")
    assert (who(its, TUESDAY), who(its, TUESDAY, 2)) == (None, "Nisa")
    await its.taps("Nisa", "Sel 24 Nov")
    await its.taps("Nisa", "Orang lain: pertama")
    await its.taps("Nisa", "Wati")
    assert who(its, TUESDAY) == "Wati"
    assert its.heard("Wati", "Nisa mencatatmu piket") == 1
    assert "Selasa, 24 November 2026" in its.private("Wati").text


async def test_nobody_is_on_duty_twice_on_one_day(its: Watch) -> None:
    on_duty(its, MONDAY, "Nisa")
    await its.presses("Nisa", TakeSeat(its.unit_id, MONDAY, 2))
    assert (who(its, MONDAY), who(its, MONDAY, 2)) == (None, "Nisa")


async def test_a_seat_that_was_just_taken_is_not_taken_away(its: Watch) -> None:
    on_duty(its, MONDAY, "Nisa")
    outcome = await its.presses("Wati", TakeSeat(its.unit_id, MONDAY, 1))
    assert outcome.toast and "baru saja diisi Nisa" in outcome.toast
    assert who(its, MONDAY) == "Nisa"


async def test_who_is_relieved_hears_so(its: Watch) -> None:
    on_duty(its, SUNDAY, "Nisa", "Ketua")
    await its.tells("Wati", "/piket")
    await its.taps("Wati", "Aku hari ini")
    assert who(its, SUNDAY) == "Wati"
    assert its.heard("Nisa", "Wati menggantikanmu piket") == 1


async def test_emptied_it_is_a_gap_and_its_holder_hears_so(its: Watch) -> None:
    on_duty(its, MONDAY, "Nisa")
    await its.presses("Wati", ClearSeat(its.unit_id, MONDAY, 1))
    assert who(its, MONDAY) is None
    assert its.heard("Nisa", "mengosongkan piketmu") == 1


async def test_past_days_and_far_ones_stay_as_they_are(its: Watch) -> None:
    past = await its.presses("Nisa", TakeSeat(its.unit_id, SUNDAY - timedelta(days=1), 1))
    assert past.toast and "sudah lewat" in past.toast
    far = await its.presses("Nisa", TakeSeat(its.unit_id, SUNDAY + timedelta(days=400), 1))
    assert far.toast and "tiga bulan" in far.toast


async def test_members_have_no_roster(its: Watch) -> None:
    await its.tells("Siti", "/piket")
    assert "humas" in its.private("Siti").text
    refused = await its.presses("Siti", ShowDay(its.unit_id, MONDAY))
    assert refused.toast and "humas" in refused.toast
    await its.says("Nisa", "/piket")
    assert its.in_group("Pekan mulai") == []
    assert its.heard("Nisa", "Pekan mulai") == 1


async def test_off_there_is_no_roster(its: Watch) -> None:
    roster(its, on=False)
    text = await its.tells("Nisa", "/piket")
    assert "Pekan mulai" not in text


async def test_in_the_humas_room_it_stands_in_the_room(its: Watch) -> None:
    await its.says("Nisa", "/piket", its.room)
    assert len(its.in_room("Pekan mulai")) == 1


async def test_in_the_room_nobody_reads_you_for_another_one(its: Watch) -> None:
    await its.says("Nisa", "/piket", its.room)
    outcome = await its.taps("Nisa", "Aku hari ini", its.room)
    assert outcome.toast and "kamu piket" in outcome.toast
    [page] = its.in_room("Pekan mulai")
    assert "kamu" not in page.text and "Nisa" in page.text


async def test_to_the_end_of_the_month_like_this_week(its: Watch) -> None:
    for day, name in ((MONDAY, "Nisa"), (TUESDAY, "Wati")):
        on_duty(its, day, name)
    on_duty(its, MONDAY + timedelta(days=7), "Ketua")
    await its.tells("Nisa", "/piket")
    await its.taps("Nisa", "Berikutnya")
    await its.taps("Nisa", "Isi banyak hari")
    await its.taps("Nisa", "Sampai akhir bulan seperti pekan ini")
    assert "Tidak ada yang bisa diisi" in its.private("Nisa").text
    assert who(its, MONDAY + timedelta(days=7)) == "Ketua"
    assert its.heard("Wati", "Nisa mencatatmu piket") == 0


async def test_copied_from_last_week_and_undone(its: Watch) -> None:
    for ahead, name in enumerate(("Nisa", "Wati", "Nisa", "Wati")):
        on_duty(its, MONDAY + timedelta(days=ahead), name)
    await its.tells("Nisa", "/piket")
    for _ in range(2):
        await its.taps("Nisa", "Berikutnya")
    await its.taps("Nisa", "Isi banyak hari")
    await its.taps("Nisa", "Pekan ini seperti pekan lalu")
    next_week = [who(its, MONDAY + timedelta(days=7 + ahead)) for ahead in range(5)]
    assert next_week == ["Nisa", "Wati", "Nisa", "Wati", None]
    assert its.heard("Wati", "Nisa mencatatmu piket") == 1
    await its.taps("Nisa", "Urungkan")
    assert [who(its, MONDAY + timedelta(days=7 + ahead)) for ahead in range(5)] == [None] * 5
    assert its.heard("Wati", "dibatalkan lagi") == 1


async def test_after_a_minute_it_is_not_undone_at_once(its: Watch) -> None:
    on_duty(its, SUNDAY, "Nisa")
    await its.tells("Nisa", "/piket")
    await its.taps("Nisa", "Isi banyak hari")
    await its.taps("Nisa", "Sampai akhir bulan seperti pekan ini")
    await its.passes(timedelta(minutes=3))
    outcome = await its.taps("Nisa", "Urungkan")
    assert outcome.toast and "lebih dari satu menit" in outcome.toast
    assert who(its, SUNDAY + timedelta(days=7)) == "Nisa"


async def test_on_monday_the_week_stands_in_the_room_with_its_gaps(its: Watch) -> None:
    await its.tells("Nisa", "/piket")
    await its.taps("Nisa", "Aku hari ini")
    for ahead in range(6):
        on_duty(its, MONDAY + timedelta(days=ahead), "Nisa")
    await at(its, wib(23, 6, 55))
    assert its.in_room("Mulai") == []
    await at(its, wib(23, 7, 1))
    card = its.in_room("Mulai")[-1]
    assert "1 hari masih kosong" in card.text
    await its.taps("Wati", "Aku Ahad 29 Nov", its.room)
    assert who(its, date(2026, 11, 29)) == "Wati"
    await its.rests()
    assert "Lengkap" in its.in_room("Mulai")[-1].text
    late = await its.presses("Ketua", TakeGap(its.unit_id, date(2026, 11, 29)), its.room)
    assert late.toast and "sudah ada yang piket" in late.toast
    await at(its, wib(30, 7, 1))
    before, present = its.in_room("Mulai")
    assert "sudah lewat" in before.text
    assert "30 November 2026" in present.text


async def test_a_roster_that_nobody_uses_is_not_shown_on_mondays(its: Watch) -> None:
    await its.tells("Nisa", "/piket")
    await its.taps("Nisa", "Aku hari ini")
    await at(its, wib(22, 13) + timedelta(days=30))
    assert ["Senin, 23" in its.in_room("Mulai")[0].text, len(its.in_room("Mulai"))] == [True, 2]
    await its.tells("Nisa", "/piket")
    await its.taps("Nisa", "Aku hari ini")
    await at(its, wib(22, 13) + timedelta(days=38))
    assert "28 Desember 2026" in its.in_room("Mulai")[-1].text


async def test_leaving_humas_frees_her_days(its: Watch) -> None:
    is_ketua(its, "Ketua")
    on_duty(its, MONDAY, "Nisa")
    its.branch.end(its.people["Nisa"], Role.HUMAS)
    assert who(its, MONDAY) is None


async def test_a_role_that_ends_leaves_no_days_behind(its: Watch) -> None:
    on_duty(its, MONDAY, "Nisa")
    nisa = its.person_id("Nisa")

    def end(session: Session) -> int:
        for grant in roles.held(session, nisa, its.unit_id, its.town.clock.at):
            end_role(session, grant, its.town.clock.at)
        return len(duties.hers(session, its.unit_id, nisa, SUNDAY))

    assert its.write(end) == 0


def test_like_keeps_what_is_taken_and_puts_nobody_twice() -> None:
    example = {(MONDAY, 1): 1, (MONDAY, 2): 2, (TUESDAY, 1): 2}
    days = [MONDAY + timedelta(days=7), TUESDAY + timedelta(days=7)]
    taken = {(days[0], 1): 2}
    assert like(example, days, taken) == {(days[1], 1): 2}
    assert like(example, days, {}) == {(days[0], 1): 1, (days[0], 2): 2, (days[1], 1): 2}


def test_the_days_after_a_week_to_the_end_of_the_month() -> None:
    assert month_days(MONDAY) == [date(2026, 11, 30)]
    assert month_days(date(2026, 11, 30))[-1] == date(2026, 12, 31)
    assert month_days(date(2026, 12, 28))[0] == date(2027, 1, 4)
