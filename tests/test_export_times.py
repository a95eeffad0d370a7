"""The days of an export, by a button and as people type them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.export_times import by_button, is_allowed, typed
from domain.exports import MOST_DAYS, Since
from domain.figures import Stretch
from domain.refusal import Refusal
from storage.export_weeks import weeks_of

WIB, WIT = "Asia/Jakarta", "Asia/Jayapura"
NOW = datetime(2026, 11, 23, 5, tzinfo=UTC)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
days = st.dates(date(2015, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1 Juli sampai 30 September", date(2026, 7, 1), date(2026, 9, 30)),
        ("1/7/2026 - 30/9/2026", date(2026, 7, 1), date(2026, 9, 30)),
        ("1/7 s.d. 30/9", date(2026, 7, 1), date(2026, 9, 30)),
        ("1 July to 30 September", date(2026, 7, 1), date(2026, 9, 30)),
        ("1-30 september", date(2026, 9, 1), date(2026, 9, 30)),
        ("1 Oktober 2025 sampai 30 Juni 2026", date(2025, 10, 1), date(2026, 6, 30)),
        ("1 Juli 2026", date(2026, 7, 1), date(2026, 11, 23)),
        ("1 November sampai 5 Desember", date(2026, 11, 1), date(2026, 12, 5)),
        ("15 Desember sampai 15 Januari", date(2025, 12, 15), date(2026, 1, 15)),
        ("2026-07-01 sampai 2026-09-30", date(2026, 7, 1), date(2026, 9, 30)),
    ],
)
def test_what_people_type(text: str, first: date, last: date) -> None:
    assert typed(text, NOW, WIB) == Stretch(first, last, WIB)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("entahlah", "exports-days-unclear"),
        ("", "exports-days-unclear"),
        ("31/11 sampai 5/12", "exports-days-unclear"),
        ("1/1/2019 sampai 1/1/2026", "exports-days-long"),
    ],
)
def test_what_can_not_be_taken(text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        typed(text, NOW, WIB)
    assert refused.value.code == code


@given(st.text(max_size=40))
def test_any_text_is_days_or_a_refusal(text: str) -> None:
    try:
        found = typed(text, NOW, WIB)
    except Refusal:
        return
    assert is_allowed(found)


def test_months_are_those_of_the_zone() -> None:
    night = datetime(2026, 11, 30, 15, 30, tzinfo=UTC)
    assert by_button(Since.MONTH, night, WIB, None) == Stretch(date(2026, 11, 1), date(2026, 11, 30), WIB)
    assert by_button(Since.MONTH, night, WIT, None) == Stretch(date(2026, 12, 1), date(2026, 12, 31), WIT)
    assert by_button(Since.QUARTER, night, WIT, None).first == date(2026, 10, 1)
    january = datetime(2026, 1, 15, tzinfo=UTC)
    assert by_button(Since.QUARTER, january, WIB, None) == Stretch(date(2025, 11, 1), date(2026, 1, 31), WIB)


@given(moments, st.sampled_from(Since), st.none() | days)
def test_a_button_always_means_days_that_may_be_asked_for(
    now: datetime, since: Since, began: date | None
) -> None:
    today = now.date()
    known = min(began, today) if began is not None else None
    assert is_allowed(by_button(since, now, WIB, known))


def test_a_very_long_term_is_cut_to_what_one_file_holds() -> None:
    assert by_button(Since.TERM, NOW, WIB, date(2019, 1, 1)).days == MOST_DAYS


@given(days, st.integers(0, MOST_DAYS))
def test_weeks_cover_every_day_once(first: date, more: int) -> None:
    stretch = Stretch(first, first + timedelta(days=more), WIB)
    weeks = list(weeks_of(stretch))
    assert sum(one.days for one in weeks) == stretch.days
    assert (weeks[0].first, weeks[-1].last) == (stretch.first, stretch.last)
    assert all(one.first.weekday() == 0 for one in weeks[1:]) and all(one.days <= 7 for one in weeks)
