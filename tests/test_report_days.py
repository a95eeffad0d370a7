"""The days of a report as people type them, in three zones and around midnight."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.figures import Stretch
from domain.refusal import Refusal
from domain.reports import MOST_DAYS, WEEK_DAYS, before, is_allowed, last_month, last_week, typed

WIB, WITA, WIT = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
MONDAY = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)  # 10.00 WIB


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("", date(2026, 11, 16), date(2026, 11, 22)),
        ("  Minggu ", date(2026, 11, 16), date(2026, 11, 22)),
        ("[minggu]", date(2026, 11, 16), date(2026, 11, 22)),
        ("pekan lalu", date(2026, 11, 16), date(2026, 11, 22)),
        ("mingguan", date(2026, 11, 16), date(2026, 11, 22)),
        ("last week", date(2026, 11, 16), date(2026, 11, 22)),
        ("minggu ini", date(2026, 11, 23), date(2026, 11, 23)),
        ("kemarin", date(2026, 11, 22), date(2026, 11, 22)),
        ("Hari ini", date(2026, 11, 23), date(2026, 11, 23)),
        ("bulan", date(2026, 10, 1), date(2026, 10, 31)),
        ("MONTH", date(2026, 10, 1), date(2026, 10, 31)),
        ("bulan ini", date(2026, 11, 1), date(2026, 11, 23)),
        ("1 november sampai 15 november", date(2026, 11, 1), date(2026, 11, 15)),
        ("1/11/2026 - 15/11/2026", date(2026, 11, 1), date(2026, 11, 15)),
        ("1 Desember sampai 5 Desember", date(2025, 12, 1), date(2025, 12, 5)),
        ("Oktober", date(2026, 10, 1), date(2026, 10, 31)),
        ("bulan februari 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("desember", date(2025, 12, 1), date(2025, 12, 31)),
        ("november", date(2026, 11, 1), date(2026, 11, 23)),
        ("20 November", date(2026, 11, 20), date(2026, 11, 23)),
        ("20 November 2026 sampai 30 November 2026", date(2026, 11, 20), date(2026, 11, 23)),
    ],
)
def test_what_people_type(text: str, first: date, last: date) -> None:
    assert typed(text, MONDAY, WIB) == Stretch(first, last, WIB)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("entah", "reports-days-unclear"),
        ("31/11/2026", "reports-days-unclear"),
        ("15/11/2026 sampai 1/11/2026", "reports-days-reversed"),
        ("1/1/2024 sampai 31/12/2025", "reports-days-long"),
        ("1/1/2015 sampai 31/12/2025", "reports-days-long"),
        ("desember 2026", "reports-days-ahead"),
        ("1 Desember 2026 sampai 5 Desember 2026", "reports-days-ahead"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_an_example(text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        typed(text, MONDAY, WIB)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("now", "zone", "last"),
    [
        (datetime(2026, 11, 22, 16, 59, tzinfo=UTC), WIB, date(2026, 11, 15)),
        (datetime(2026, 11, 22, 17, 0, tzinfo=UTC), WIB, date(2026, 11, 22)),
        (datetime(2026, 11, 22, 16, 0, tzinfo=UTC), WITA, date(2026, 11, 22)),
        (datetime(2026, 11, 22, 15, 0, tzinfo=UTC), WIT, date(2026, 11, 22)),
        (datetime(2026, 11, 22, 14, 59, tzinfo=UTC), WIT, date(2026, 11, 15)),
    ],
)
def test_a_week_ends_at_the_units_own_midnight(now: datetime, zone: str, last: date) -> None:
    assert typed("", now, zone).last == last


@given(st.dates(date(2001, 1, 1), date(2099, 1, 1)))
def test_last_week_and_last_month_are_whole_and_over(today: date) -> None:
    week, month = last_week(today, WIB), last_month(today, WIB)
    assert (week.first.isoweekday(), week.days) == (1, WEEK_DAYS) and 1 <= (
        today - week.last
    ).days <= WEEK_DAYS
    assert month.first.day == 1 and month.last.month != today.month and month.last < today
    assert is_allowed(week, today) and is_allowed(month, today)
    assert (before(week), before(Stretch(week.first, today, WIB))) in ((12, 1), (12, 12))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 11, 22), date(2026, 11, 16)),
        (date(1, 1, 1), date(1, 1, 2)),
        (date(2026, 11, 16), date(9999, 12, 31)),
        (date(2027, 1, 1), date(2027, 1, 7)),
        (date(2025, 11, 1), date(2026, 11, 22)),
    ],
)
def test_forged_days_are_not_allowed(first: date, last: date) -> None:
    assert not is_allowed(Stretch(first, last, WIB), MONDAY.date())
    assert MOST_DAYS == 366
