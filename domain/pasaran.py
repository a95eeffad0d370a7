"""The five Javanese market days, and the day that comes back every 35 days (selapan)."""

from datetime import date, timedelta
from enum import StrEnum

LEGI_DAY = date(1945, 8, 17)  # Jumat Legi, the day of the proclamation
DAYS_OF_THE_WEEK = 7


class Pasaran(StrEnum):
    """The market days in the order in which they follow each other."""

    LEGI = "Legi"
    PAHING = "Pahing"
    PON = "Pon"
    WAGE = "Wage"
    KLIWON = "Kliwon"


MARKET_DAYS = tuple(Pasaran)


def pasaran(day: date) -> Pasaran:
    """The market day of a civil day; it began at maghrib of the evening before."""
    return MARKET_DAYS[(day - LEGI_DAY).days % len(MARKET_DAYS)]


def next_selapan(weekday: int, market_day: Pasaran, after: date) -> date:
    """The first such pair, for example Ahad Legi, on `after` or later; weekday 0 is Monday, 6 is Sunday."""
    if weekday not in range(DAYS_OF_THE_WEEK):
        raise ValueError(f"weekday {weekday} is not between 0 (Monday) and 6 (Sunday)")
    day = after + timedelta(days=(weekday - after.weekday()) % DAYS_OF_THE_WEEK)
    while pasaran(day) is not market_day:
        day += timedelta(days=DAYS_OF_THE_WEEK)
    return day
