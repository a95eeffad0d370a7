"""The duty roster: who looks after alerts on which day, first and second, and where nobody does."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

SEATS = (1, 2)
DAYS = 7
STILL_USED = timedelta(days=14)
"""How long a roster on which nobody writes any more still counts as used."""


class SwapState(StrEnum):
    """Where the giving away of a day stands."""

    ASKED = "asked"
    TAKEN = "taken"
    REFUSED = "refused"
    OVER = "over"


def monday(day: date) -> date:
    """The Monday of this day's week."""
    return day - timedelta(days=day.weekday())


def gaps(taken: Mapping[tuple[date, int], object], first: date) -> tuple[date, ...]:
    """The days of the week that begins at `first` on which nobody is first on duty."""
    week = (first + timedelta(days=ahead) for ahead in range(DAYS))
    return tuple(day for day in week if (day, SEATS[0]) not in taken)
