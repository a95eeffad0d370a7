"""Anyone in the group sees what is planned by day, on one message that is turned instead of repeated."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from domain.calendar import CalendarDay, CalendarView, Entry, Span, bounds, by_day
from domain.days import Day, DayKind
from domain.markup import plain, units
from domain.message import keyboard
from domain.reader import Reader
from storage import calendar
from storage.calendar import HijriMonth, Holiday
from storage.posts import Post
from tests.branch import SOON, Branch, found, labels
from tests.town import SUNDAY, Town
from words.calendar import calendar as drawn

WIB = ZoneInfo("Asia/Jakarta")
TODAY = date(2026, 11, 22)


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    return await found(town, "Siti", "Ani")


async def test_the_week_shows_plans_and_days_by_date(branch: Branch) -> None:
    siti, ani = branch.members.values()
    await branch.says(siti, "/rencana Rabu 19.30 IG Reels Tips hafalan")
    await branch.says(siti, "/rencana Rabu 07.00 Selamat Hari Guru")
    await branch.says(ani, "/kalender")
    shown = branch.card(ani)
    assert shown.text.startswith("Kalender Ahad 22 Nov – Sab 28 Nov")
    day = shown.text.split("\n\n")[1]
    assert day == (
        "Rab 25 Nov\nHari Guru Nasional\n07.00 Selamat Hari Guru · Siti\n"
        "19.30 Instagram Reels: Tips hafalan · Siti"
    )
    assert labels(shown) == ["• Minggu ini", "Minggu depan", "Bulan", "Bagikan ke WA", "Rencanakan"]


async def test_it_is_turned_in_place(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/rencana Sabtu 19.30 Tips hafalan")
    await branch.says(siti, "/kalender")
    shown, before = branch.card(siti), branch.sent()
    await branch.presses(siti, shown, "Minggu depan")
    assert shown.text.startswith("Kalender Sen 23 Nov – Ahad 29 Nov") and "Tips hafalan" in shown.text
    await branch.presses(siti, shown, "Bulan")
    assert "Sab 28 Nov: 1 rencana" in shown.text and "Tips hafalan" not in shown.text
    assert "Kam 24 Des · Cuti Bersama" not in shown.text, "31 days end on 22 December"
    assert "Sel 22 Des · Hari Ibu" in shown.text
    assert branch.sent() == before


async def test_asked_again_soon_it_leads_to_the_one_above(branch: Branch) -> None:
    siti, ani = branch.members.values()
    await branch.says(siti, "/kalender")
    first, before = branch.card(siti), branch.sent()
    await branch.says(ani, "/kalender")
    pointer = branch.card(siti)
    assert pointer.reply_to is first and pointer.text.startswith("Kalendernya masih di atas")
    third = await branch.says(siti, "/kalender")
    assert branch.sent() == before + 1
    assert third.reactions[branch.bot.id] == ["👀"]


async def test_later_it_is_put_up_anew_and_the_old_one_still_turns(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/kalender")
    first = branch.card(siti)
    branch.town.clock.move(branch.town.clock.at + timedelta(minutes=11))
    await branch.says(siti, "/kalender")
    second = branch.card(siti)
    assert second is not first
    await branch.presses(siti, first, "Bulan")
    assert "• Bulan" in labels(first) and "• Minggu ini" in labels(second)


async def test_a_new_plan_appears_on_the_calendar_that_stands_there(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/kalender")
    shown = branch.card(siti)
    assert "Belum ada rencana di hari-hari ini" in shown.text
    await branch.says(siti, "/rencana Sabtu 19.30 Tips hafalan")
    await branch.town.rest()
    assert "Tips hafalan" in shown.text and "Belum ada rencana" not in shown.text


async def test_a_deleted_calendar_comes_back_when_it_is_asked_for(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/kalender")
    branch.town.world.forget(branch.card(siti))
    await branch.says(siti, "/kalender")
    assert branch.card(siti).text.startswith("Kalender ")


async def test_in_private_she_sees_her_units_and_a_stranger_nothing(branch: Branch) -> None:
    siti, _ = branch.members.values()
    siti.starts(branch.bot)
    await branch.says(siti, "/rencana Sabtu 19.30 Tips hafalan")
    await branch.says(siti, "/rencana punyaku")
    await branch.tells(siti, "/kalender")
    assert "Tips hafalan" in branch.last(siti, private=True).text
    stranger = branch.town.world.add_person("Dewi")
    stranger.starts(branch.bot)
    await branch.tells(stranger, "/kalender")
    assert all("Tips hafalan" not in one.text for one in stranger.sees(branch.bot))


async def test_the_share_button_is_a_short_plain_link(branch: Branch) -> None:
    siti, _ = branch.members.values()
    for number in range(12):
        await branch.says(
            siti, f"/rencana Rabu 19.30 {'تحفيظ القرآن ' * 10}{number}", wait=timedelta(seconds=70)
        )
    await branch.says(siti, "/kalender")
    link = next(one.url for row in branch.card(siti).buttons for one in row if one.label == "Bagikan ke WA")
    assert link is not None and link.startswith("https://wa.me/?text=Kalender") and len(link) <= 1800
    assert "Siti" not in link


async def test_the_packaged_days_are_rows_that_people_can_correct(branch: Branch) -> None:
    siti, _ = branch.members.values()

    def correct(session: Session) -> None:
        session.add(Holiday(day=date(2026, 11, 27), name="Pilkada", kind="holiday", sure=False))
        month = session.exec(select(HijriMonth).where(HijriMonth.year == 1448, HijriMonth.month == 7)).one()
        month.first_day += timedelta(days=1)
        session.flush()
        calendar.fill(session)

    branch.write(correct)
    await branch.says(siti, "/kalender")
    assert "Jum 27 Nov\nPilkada (libur, perkiraan)" in branch.card(siti).text
    moved = branch.write(lambda session: session.exec(select(HijriMonth).where(HijriMonth.month == 7)).all())
    assert any(row.year == 1448 for row in moved)


async def test_kalender_bulan_opens_the_month(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/kalender bulan", wait=SOON)
    assert "• Bulan" in labels(branch.card(siti))


def test_spans_begin_today_or_on_monday() -> None:
    assert bounds(Span.WEEK, TODAY) == (TODAY, date(2026, 11, 28))
    assert bounds(Span.NEXT, TODAY) == (date(2026, 11, 23), date(2026, 11, 29))
    assert bounds(Span.NEXT, date(2026, 11, 23)) == (date(2026, 11, 30), date(2026, 12, 6))
    assert bounds(Span.MONTH, TODAY) == (TODAY, date(2026, 12, 22))


titles = st.text(max_size=300)


@given(st.lists(st.tuples(st.integers(0, 30), titles), max_size=60), st.sampled_from(Span))
@settings(max_examples=40, deadline=None)
def test_any_calendar_fits_and_is_sound(plans: list[tuple[int, str]], span: Span) -> None:
    posts = [
        Entry(
            Post(
                id=at,
                unit_id=1,
                title=title,
                zone="Asia/Jakarta",
                starts_at=SUNDAY + timedelta(days=ahead),
                created_at=SUNDAY,
                changed_at=SUNDAY,
            ),
            "Siti <3",
        )
        for at, (ahead, title) in enumerate(sorted(plans))
    ]
    days = by_day([Day("Hari <b>&", TODAY, DayKind.HOLIDAY, sure=False)], posts, WIB)
    view = CalendarView(1, span, *bounds(span, TODAY), days)
    message = drawn(Reader(), view)
    assert "<3" not in message.text and "Hari &lt;b&gt;&amp;" in message.text
    one_day = max(units(plain(message.text)), 1)
    assert one_day <= 3500 or len(days) <= 2
    assert keyboard(message.buttons) is not None


def test_a_day_without_anything_is_not_listed() -> None:
    assert by_day([], [], WIB) == ()
    assert CalendarDay(TODAY, (), ()) not in by_day([Day("x", TODAY, DayKind.HIJRI)], [], WIB)
