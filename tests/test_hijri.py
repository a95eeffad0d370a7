"""The Hijri table holds what is known of the months, and days go to the civil calendar and back."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.hijri import ANNOUNCED, MONTH_NAMES, MONTHS, first_day, from_civil, month_number, to_civil

HIJRI_DAYS = st.tuples(st.integers(1446, 1452), st.integers(1, 12), st.integers(1, 30))


@pytest.mark.parametrize(
    ("hijri", "civil"),
    [
        ((1446, 1, 1), date(2024, 7, 8)),  # ikhbar LF PBNU, 30 days of Dzulhijjah
        ((1446, 9, 1), date(2025, 3, 1)),
        ((1446, 10, 1), date(2025, 3, 31)),
        ((1446, 12, 10), date(2025, 6, 6)),
        ((1447, 1, 1), date(2025, 6, 27)),
        ((1447, 3, 12), date(2025, 9, 5)),
        ((1447, 7, 1), date(2025, 12, 22)),
        ((1447, 8, 1), date(2026, 1, 20)),
        ((1447, 9, 1), date(2026, 2, 19)),
        ((1447, 10, 1), date(2026, 3, 21)),
        ((1447, 12, 10), date(2026, 5, 27)),
        ((1448, 1, 1), date(2026, 6, 17)),
        ((1448, 7, 1), date(2026, 12, 11)),
        ((1448, 7, 16), date(2026, 12, 26)),
        ((1448, 7, 27), date(2027, 1, 6)),
        ((1448, 8, 15), date(2027, 1, 23)),
        ((1448, 9, 1), date(2027, 2, 8)),
        ((1448, 10, 1), date(2027, 3, 10)),
        ((1448, 12, 10), date(2027, 5, 17)),
        ((1449, 1, 1), date(2027, 6, 6)),
        ((1449, 3, 12), date(2027, 8, 15)),
        ((1449, 7, 27), date(2027, 12, 26)),
    ],
)
def test_published_days(hijri: tuple[int, int, int], civil: date) -> None:
    assert to_civil(*hijri) == civil
    assert from_civil(civil) == hijri


def test_the_table_has_no_gap_and_every_month_29_or_30_days() -> None:
    wanted = [(year, month) for year in range(1446, 1453) for month in range(1, 13)]
    assert list(MONTHS)[: len(wanted)] == wanted
    assert {(later - first).days for first, later in pairwise(MONTHS.values())} == {29, 30}


def test_what_lies_ahead_is_an_estimate_and_what_was_announced_is_not() -> None:
    assert (1448, 1) in ANNOUNCED
    assert (1448, 7) not in ANNOUNCED


@given(HIJRI_DAYS)
def test_there_and_back(hijri: tuple[int, int, int]) -> None:
    civil = to_civil(*hijri)
    assert (civil is None) == (hijri[2] == 30 and to_civil(*hijri[:2], 29) == _eve_of_the_next(hijri))
    assert civil is None or from_civil(civil) == hijri


def _eve_of_the_next(hijri: tuple[int, int, int]) -> date:
    year, month, _ = hijri
    following = first_day(year, month + 1) if month < 12 else first_day(year + 1, 1)
    assert following is not None
    return following - timedelta(days=1)


@pytest.mark.parametrize("hijri", [(1448, 7, 0), (1448, 7, 31), (1448, 13, 1), (1300, 1, 1), (1448, 0, 1)])
def test_a_day_that_is_not_there_is_none(hijri: tuple[int, int, int]) -> None:
    assert to_civil(*hijri) is None


def test_outside_the_table_is_none() -> None:
    assert from_civil(min(MONTHS.values()) - timedelta(days=1)) is None
    assert from_civil(max(MONTHS.values()) + timedelta(days=29)) is None
    assert from_civil(date.max) is None


def test_the_last_known_month_has_the_29_days_that_are_certain() -> None:
    only = {(1448, 9): date(2027, 2, 8)}
    assert to_civil(1448, 9, 29, only) == date(2027, 3, 8)
    assert to_civil(1448, 9, 30, only) is None
    assert from_civil(date(2027, 3, 9), only) is None


def test_a_corrected_month_moves_its_days() -> None:
    corrected = {**MONTHS, (1448, 9): date(2027, 2, 9)}
    assert to_civil(1448, 9, 17, corrected) == date(2027, 2, 25)
    assert from_civil(date(2027, 2, 8), corrected) == (1448, 8, 31)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("Ramadan", 9),
        ("RAMADHAN", 9),
        ("Romadlon", 9),
        ("Sya'ban", 8),
        ("Sya’ban", 8),
        ("syaban", 8),
        ("Jumadil  Akhir", 6),
        ("Jumadal Ula", 5),
        ("Rabi'ul Awwal", 3),
        ("robiul akhir", 4),
        ("Dzulqo'dah", 11),
        ("zulhijjah", 12),
        ("Suro", 1),
    ],
)
def test_months_are_read_in_the_usual_spellings(written: str, number: int) -> None:
    assert month_number(written) == number


def test_own_names_are_read_back_and_civil_months_are_not_taken_for_hijri() -> None:
    assert [month_number(name) for name in MONTH_NAMES] == list(range(1, 13))
    assert month_number("Februari") is None
