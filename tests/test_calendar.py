"""Anyone in the group sees what is planned by day, on one message that is turned instead of repeated."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from domain.calendar import CalendarDay, CalendarView, Entry, by_day, coming
from domain.calendar_looks import Look, Reach, Sieve, beside, bounds, read, written
from domain.contents import Pillar
from domain.days import Day, DayKind
from domain.markup import plain, units
from domain.message import keyboard
from domain.platforms import Platform
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


MAIN = ["‹ Minggu lalu", "Minggu depan ›", "Sebulan", "Rencanakan", "Saring", "Lainnya"]


async def test_the_week_shows_plans_and_days_by_date(branch: Branch) -> None:
    siti, ani = branch.members.values()
    await branch.says(siti, "/rencana Rabu 19.30 IG Reels Tips hafalan")
    await branch.says(siti, "/rencana Rabu 07.00 Selamat Hari Guru")
    await branch.says(ani, "/kalender minggu depan")
    shown = branch.card(ani)
    assert shown.text.startswith("Kalender Sen 23 Nov – Ahad 29 Nov")
    day = shown.text.split("\n\n")[1]
    assert day == (
        "Rab 25 Nov\nHari Guru Nasional\n07.00 Selamat Hari Guru · Siti\n"
        "19.30 Instagram Reels: Tips hafalan · Siti"
    )
    assert labels(shown) == ["‹ Minggu ini", "30 Nov – 6 Des ›", *MAIN[2:]]


async def test_this_week_is_monday_to_sunday_and_says_how_much_comes_next(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/rencana hari ini 19.30 Tips hafalan")
    await branch.says(siti, "/rencana Rabu 19.30 Kajian")
    await branch.says(siti, "/kalender")
    shown = branch.card(siti)
    assert shown.text.startswith("Kalender Sen 16 Nov – Ahad 22 Nov")
    assert "Ahad 22 Nov · hari ini\n19.30 Tips hafalan" in shown.text and "Kajian" not in shown.text
    assert shown.text.endswith("Minggu depan: 1 rencana.")
    assert labels(shown) == MAIN


async def test_it_is_turned_in_place(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/rencana Sabtu 19.30 Tips hafalan")
    await branch.says(siti, "/kalender")
    shown, before = branch.card(siti), branch.sent()
    await branch.presses(siti, shown, "Minggu depan ›")
    assert shown.text.startswith("Kalender Sen 23 Nov – Ahad 29 Nov") and "Tips hafalan" in shown.text
    await branch.presses(siti, shown, "Sebulan")
    assert shown.text.startswith("Kalender November 2026")
    assert "Sab 28 Nov: 1 rencana" in shown.text and "Tips hafalan" not in shown.text
    await branch.presses(siti, shown, "Desember ›")
    assert "Sel 22 Des · Hari Ibu" in shown.text and labels(shown)[:2] == ["‹ November", "Januari ›"]
    await branch.presses(siti, shown, "Seminggu")
    assert shown.text.startswith("Kalender Sen 30 Nov – Ahad 6 Des")
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
    await branch.presses(siti, first, "Sebulan")
    assert "Seminggu" in labels(first) and "Sebulan" in labels(second)


async def test_a_new_plan_appears_on_the_calendar_that_stands_there(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/kalender minggu depan")
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
    await branch.tells(siti, "/kalender Sabtu")
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
    await branch.says(siti, "/kalender minggu depan")
    await branch.presses(siti, branch.card(siti), "Lainnya")
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
    await branch.says(siti, "/kalender minggu depan")
    assert "Jum 27 Nov\nPilkada (libur, perkiraan)" in branch.card(siti).text
    moved = branch.write(lambda session: session.exec(select(HijriMonth).where(HijriMonth.month == 7)).all())
    assert any(row.year == 1448 for row in moved)


@pytest.mark.parametrize(
    ("typed", "head"),
    [
        ("bulan", "Kalender November 2026"),
        ("bulan depan", "Kalender Desember 2026"),
        ("desember", "Kalender Desember 2026"),
        ("2026-12", "Kalender Desember 2026"),
        ("oktober", "Kalender Oktober 2026"),
        ("januari", "Kalender Januari 2027"),
        ("minggu lalu", "Kalender Sen 9 Nov – Ahad 15 Nov"),
        ("15 desember", "Kalender Sen 14 Des – Ahad 20 Des"),
        ("hari ibu", "Kalender Sen 21 Des – Ahad 27 Des"),
    ],
)
async def test_a_week_or_month_is_typed(branch: Branch, typed: str, head: str) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, f"/kalender {typed}", wait=SOON)
    assert branch.card(siti).text.startswith(head)


async def test_what_is_typed_and_not_understood_is_said(branch: Branch) -> None:
    siti, _ = branch.members.values()
    siti.starts(branch.bot)
    await branch.tells(siti, "/kalender ngawur sekali")
    answer = branch.last(siti, private=True).text
    assert answer.startswith('Aku belum paham "ngawur sekali". Coba: /kalender minggu depan')


def test_weeks_do_not_overlap_and_months_are_whole() -> None:
    assert bounds(Reach.WEEK, TODAY) == (date(2026, 11, 16), TODAY)
    assert bounds(Reach.WEEK, beside(Reach.WEEK, TODAY, 1)) == (date(2026, 11, 23), date(2026, 11, 29))
    assert bounds(Reach.MONTH, TODAY) == (date(2026, 11, 1), date(2026, 11, 30))
    assert beside(Reach.MONTH, date(2026, 12, 31), 1) == date(2027, 1, 1)
    assert beside(Reach.MONTH, date(2027, 1, 31), -1) == date(2026, 12, 1)
    assert coming(TODAY) == (TODAY, date(2026, 11, 28))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(Reach), st.integers(-30, 30))
def test_turning_there_and_back_leads_home(day: date, reach: Reach, steps: int) -> None:
    there = beside(reach, day, steps)
    assert bounds(reach, beside(reach, there, -steps)) == bounds(reach, day)


looks = st.builds(
    Look,
    st.sampled_from(Reach),
    st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.builds(
        Sieve,
        st.none() | st.integers(1, 10**9),
        st.none() | st.integers(1, 10**9),
        st.none() | st.sampled_from(Platform),
        st.none() | st.sampled_from(Pillar),
        st.booleans(),
        st.none() | st.integers(0, 10**9),
    ),
)


@given(looks)
def test_a_look_is_kept_on_its_card(look: Look) -> None:
    assert read(written(look)) == look


@given(
    st.text(max_size=40)
    | st.sampled_from(["next", "month", "week.99999999", "week.pnope", "week.dx", "week.szz"])
)
def test_whatever_a_card_keeps_it_can_be_drawn(page: str) -> None:
    assert read(page).reach in Reach


titles = st.text(max_size=300)


@given(st.lists(st.tuples(st.integers(0, 30), titles), max_size=60), st.sampled_from(Reach))
@settings(max_examples=40, deadline=None)
def test_any_calendar_fits_and_is_sound(plans: list[tuple[int, str]], reach: Reach) -> None:
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
    view = CalendarView(1, Look(reach), TODAY, days)
    message = drawn(Reader(), view)
    assert "<3" not in message.text and "Hari &lt;b&gt;&amp;" in message.text
    one_day = max(units(plain(message.text)), 1)
    assert one_day <= 3500 or len(days) <= 2
    assert keyboard(message.buttons) is not None


def test_a_day_without_anything_is_not_listed() -> None:
    assert by_day([], [], WIB) == ()
    assert CalendarDay(TODAY, (), ()) not in by_day([Day("x", TODAY, DayKind.HIJRI)], [], WIB)
