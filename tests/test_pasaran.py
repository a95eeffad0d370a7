"""Javanese market days follow the day of the proclamation, and pairs come back every 35 days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.pasaran import Pasaran, next_selapan, pasaran

DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
FRIDAY, SUNDAY = 4, 6


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(1945, 8, 17), Pasaran.LEGI),  # Jumat Legi
        (date(2024, 7, 8), Pasaran.LEGI),  # LF PBNU: Senin Legi, 1 Muharram 1446
        (date(2022, 12, 25), Pasaran.KLIWON),  # LF PBNU: Ahad Kliwon, 1 Jumadil Akhir 1444
        (date(2023, 2, 22), Pasaran.WAGE),  # LF PBNU: Rabu Wage, 1 Syaban 1444
        (date(2023, 4, 22), Pasaran.PON),  # PBNU: Sabtu Pon, 1 Syawal 1444
        (date(2025, 12, 22), Pasaran.PON),  # LF PBNU: Senin Pon, 1 Rajab 1447
        (date(2026, 1, 20), Pasaran.PAHING),  # LF PBNU: Selasa Pahing, 1 Syaban 1447
        (date(1945, 8, 16), Pasaran.KLIWON),  # the day before the first
    ],
)
def test_published_market_days(day: date, expected: Pasaran) -> None:
    assert pasaran(day) is expected


@pytest.mark.parametrize(
    ("weekday", "market_day", "expected"),
    [
        (SUNDAY, Pasaran.LEGI, date(2026, 12, 20)),
        (FRIDAY, Pasaran.KLIWON, date(2026, 12, 4)),
    ],
)
def test_the_next_pair_from_a_sunday_in_november(weekday: int, market_day: Pasaran, expected: date) -> None:
    assert next_selapan(weekday, market_day, date(2026, 11, 22)) == expected


@given(DAYS, st.integers(0, 6), st.sampled_from(Pasaran))
def test_every_pair_comes_within_35_days_and_again_35_days_later(
    after: date, weekday: int, market_day: Pasaran
) -> None:
    day = next_selapan(weekday, market_day, after)
    assert (day.weekday(), pasaran(day)) == (weekday, market_day)
    assert timedelta(0) <= day - after < timedelta(days=35)
    assert next_selapan(weekday, market_day, day) == day
    assert next_selapan(weekday, market_day, day + timedelta(days=1)) == day + timedelta(days=35)


@pytest.mark.parametrize("weekday", [-1, 7])
def test_there_are_seven_weekdays(weekday: int) -> None:
    with pytest.raises(ValueError, match="weekday"):
        next_selapan(weekday, Pasaran.LEGI, date(2026, 11, 22))
