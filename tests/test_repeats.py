"""Words by which plans come back, and the dates that follow from them."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.pasaran import Pasaran, pasaran
from domain.planning import understand
from domain.reader import Reader
from domain.repeat_rules import (
    HORIZON,
    EveryDays,
    Monthly,
    NthWeekday,
    Repeat,
    Rule,
    SelapanDay,
    Weekly,
    coming,
    days,
    rule,
    write,
)
from domain.repeats import read
from words.repeats import described

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2026, 11, 22, 13, 0, tzinfo=WIB)  # a Sunday

SAID: list[tuple[str, Rule, time | None, str]] = [
    ("setiap Jumat 16.00", Weekly((4,)), time(16), "11-27 12-04 12-11"),
    ("tiap Jumat jam 4 sore", Weekly((4,)), time(16), "11-27 12-04 12-11"),
    ("every Friday 4pm", Weekly((4,)), time(16), "11-27 12-04 12-11"),
    ("tiap tanggal 1", Monthly((1,)), None, "12-01 01-01 02-01"),
    ("tanggal 1 setiap bulan 08.00", Monthly((1,)), time(8), "12-01 01-01 02-01"),
    ("tiap bulan tanggal 15 jam 7 malam", Monthly((15,)), time(19), "12-15 01-15 02-15"),
    ("setiap tanggal 1 dan 15 08.00", Monthly((1, 15)), time(8), "12-01 12-15 01-01"),
    ("tiap tanggal 31 09.00", Monthly((31,)), time(9), "11-30 12-31 01-31"),
    ("tiap akhir bulan 20.00", Monthly((31,)), time(20), "11-30 12-31 01-31"),
    ("on the 15th of every month 8am", Monthly((15,)), time(8), "12-15 01-15 02-15"),
    ("setiap Senin dan Kamis 06.00", Weekly((0, 3)), time(6), "11-23 11-26 11-30"),
    ("setiap Senin-Jumat 06.00", Weekly((0, 1, 2, 3, 4)), time(6), "11-23 11-24 11-25"),
    ("setiap hari kerja 07.00", Weekly((0, 1, 2, 3, 4)), time(7), "11-23 11-24 11-25"),
    ("tiap hari 05.00", EveryDays(), time(5), "11-23 11-24 11-25"),
    ("setiap ba'da isya", EveryDays(), time(19, 30), "11-22 11-23 11-24"),
    ("setiap 2 minggu 16.00", Weekly((6,), 2), time(16), "11-22 12-06 12-20"),
    ("dua minggu sekali Sabtu 16.00", Weekly((5,), 2), time(16), "11-28 12-12 12-26"),
    ("every other week 16.00", Weekly((6,), 2), time(16), "11-22 12-06 12-20"),
    ("lapanan 19.30 mulai 6/12", EveryDays(35), time(19, 30), "12-06 01-10 02-14"),
    ("setiap lapanan 6/12 19.30", EveryDays(35), time(19, 30), "12-06 01-10 02-14"),
    ("lapanan Ahad 19.30", EveryDays(35), time(19, 30), "11-22 12-27 01-31"),
    ("selapanan Ahad Legi 08.00", SelapanDay(6, Pasaran.LEGI), time(8), "12-20 01-24 02-28"),
    ("setiap Ahad Legi 08.00", SelapanDay(6, Pasaran.LEGI), time(8), "12-20 01-24 02-28"),
    ("setiap malam Ahad Legi 20.00", SelapanDay(5, Pasaran.KLIWON), time(20), "12-19 01-23 02-27"),
    ("setiap malam Jumat 19.30", Weekly((3,)), time(19, 30), "11-26 12-03 12-10"),
    ("tiap Jumat minggu pertama 10.00", NthWeekday(1, 4), time(10), "12-04 01-01 02-05"),
    ("first Friday of every month 4pm", NthWeekday(1, 4), time(16), "12-04 01-01 02-05"),
    ("setiap Ahad terakhir 07.00", NthWeekday(5, 6), time(7), "11-29 12-27 01-31"),
    ("setiap Jumat 16.00 sampai Desember", Weekly((4,)), time(16), "11-27 12-04 12-11"),
    ("setiap Rabu 19.30 sampai 9/12", Weekly((2,)), time(19, 30), "11-25 12-02 12-09"),
    ("setiap Ahad 12.00", Weekly((6,)), time(12), "11-29 12-06 12-13"),
    ("setiap Ahad 14.00", Weekly((6,)), time(14), "11-22 11-29 12-06"),
    ("setiap pagi", EveryDays(), None, "11-22 11-23 11-24"),
]


@pytest.mark.parametrize(("said", "meant", "at", "dates"), SAID, ids=[one[0] for one in SAID])
def test_what_is_said_is_understood(said: str, meant: Rule, at: time | None, dates: str) -> None:
    for text in (said, f"{said} Tips fikih", f"Tips fikih {said}"):
        found = read(text, NOW, WIB)
        assert found is not None, text
        assert (found.rule, found.at) == (meant, at), text
        assert [f"{day:%m-%d}" for day in found.days()] == dates.split(), text
        assert understand(text, NOW, NOW, WIB).title == ("" if text == said else "Tips fikih")
    assert rule(write(meant)) == meant
    assert described(Reader(), meant) != described(Reader(language="en"), meant)


@pytest.mark.parametrize(
    "text",
    [
        "Sabtu 19.30",
        "Setiap kader wajib hadir Sabtu 19.30",
        "Jumat Legi 08.00",
        "",
        "tiap",
        "setiap 0 minggu",
        "setiap 99 minggu",
        "setiap tanggal 40",
        "setiap Jumat 16.00 sampai 20 November 2026",
        "setiap orang bisa",
        "lapangan futsal",
        "lapanan",
        "30/11 08.00 Lapanan",
    ],
)
def test_what_does_not_repeat_is_none(text: str) -> None:
    assert read(text, NOW, WIB) is None


@pytest.mark.parametrize(
    ("text", "title", "at"),
    [
        ("Sabtu 28/11 19.30 Tips menghafal setiap hari", "Tips menghafal setiap hari", "11-28 19.30"),
        ("besok 16.00 Rapat program tiap bulan", "Rapat program tiap bulan", "11-23 16.00"),
        ("besok 08.00 Lapanan PAC", "Lapanan PAC", "11-23 08.00"),
    ],
)
def test_words_that_belong_to_the_title_stay_there(text: str, title: str, at: str) -> None:
    planned = understand(text, NOW, NOW, WIB)
    tries = planned.when.asked.tries if planned.when.asked is not None else ()
    first = planned.when.starts_at or tries[0]
    assert (planned.title, f"{first:%m-%d %H.%M}") == (title, at)


def test_an_end_a_zone_and_a_part_of_the_day() -> None:
    december = read("setiap Jumat 16.00 sampai Desember", NOW, WIB)
    assert december is not None and december.until == date(2026, 12, 31)
    assert len(december.days(99)) == 5
    eastern = read("setiap Ahad 16.00 WIT", NOW, WIB)
    assert eastern is not None and eastern.zone == "Asia/Jayapura"
    assert eastern.moments(time(16), 1)[0].astimezone(UTC) == datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
    morning = read("setiap Senin pagi", NOW, WIB)
    assert morning is not None and (morning.at, morning.hint) == (None, time(8))


RULES: list[Rule] = [Weekly((0, 3)), Weekly((4,), 2), EveryDays(), EveryDays(35), SelapanDay(6, Pasaran.LEGI)]
RULES += [Monthly((31,)), Monthly((1, 29)), NthWeekday(1, 4), NthWeekday(5, 6)]


@given(st.sampled_from(RULES), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
@settings(max_examples=100, deadline=None)
def test_days_go_forward_and_keep_their_rule(its: Rule, first: date) -> None:
    found = list(islice(days(its, first), 24))
    assert found == sorted(set(found)) and found[0] >= first
    for day in found:
        match its:
            case Weekly():
                assert day.weekday() in its.weekdays
            case SelapanDay():
                assert (day.weekday(), pasaran(day)) == (its.weekday, its.market_day)
            case Monthly():
                is_last = (day + timedelta(days=1)).day == 1
                assert day.day in its.month_days or is_last
            case NthWeekday():
                assert day.weekday() == its.weekday
                assert (day.day - 1) // 7 + 1 == its.nth or (day + timedelta(days=7)).month != day.month


@given(st.sampled_from(RULES), st.integers(0, 60 * 24 * 120))
@settings(max_examples=150, deadline=None)
def test_four_weeks_or_two_times_are_always_made_and_nothing_twice(its: Rule, minutes: int) -> None:
    """However long the bot was down: looked at when it says, and once at any moment later."""
    first = date(2026, 11, 22)
    made: list[date] = []
    now = NOW.astimezone(UTC)
    for moment in (now, now + timedelta(minutes=minutes)):
        until = made[-1] if made else first
        found = coming(Repeat(its, time(16), "Asia/Jakarta", first, None, until), moment)
        assert not set(found.days) & set(made)
        made += found.days
        ahead = [day for day in made if datetime.combine(day, time(16), WIB) > moment]
        expected = [
            day
            for day in islice(days(its, first), 400)
            if datetime.combine(day, time(16), WIB) > moment and day > first
        ]
        local = moment.astimezone(WIB).date()
        wanted = {*expected[:1], *(day for day in expected if day <= local + HORIZON)}
        assert wanted <= set(ahead)
        assert found.look_at is not None and found.look_at > moment


def test_an_end_is_kept_and_then_nothing_is_due() -> None:
    repeat = Repeat(
        Weekly((4,)), time(16), "Asia/Jakarta", date(2026, 11, 27), date(2026, 12, 12), date(2026, 11, 27)
    )
    assert coming(repeat, NOW.astimezone(UTC)).days == (date(2026, 12, 4), date(2026, 12, 11))
    assert coming(repeat, NOW.astimezone(UTC)).look_at is None


@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(
            [
                "setiap",
                "tiap",
                "Jumat",
                "Ahad",
                "Legi",
                "malam",
                "2",
                "minggu",
                "bulan",
                "tanggal",
                "31",
                "sampai",
                "Desember",
                "16.00",
                "lapanan",
                "mulai",
                "2026-02-31",
                "akhir",
                "ke-9",
                "every",
            ]
        )
    ).map(" ".join)
)
@settings(max_examples=300, deadline=None)
@example("TIAP MLM")
def test_any_text_can_be_read(text: str) -> None:
    found = read(text, NOW, WIB)
    if found is not None:
        assert found.days()[0] >= NOW.date() and rule(write(found.rule)) == found.rule
        assert all(0 <= start < end <= len(text) for start, end in found.spans)
