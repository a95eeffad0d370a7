"""The sighted beginning of Hijri months: what humas may say of a month, and what follows for the months after it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.hijri import MONTH_NAMES, SHORTEST_MONTH, Month
from domain.presses import Press, press

LONGEST_MONTH = 30
STILL_SAID = timedelta(days=10)
MONTHS_SHOWN = 3
ONE_DAY = timedelta(days=1)


class Sighting(StrEnum):
    """What humas says of the day that was reckoned."""

    RIGHT = "right"
    BEFORE = "before"
    AFTER = "after"


SHIFT: Mapping[Sighting, timedelta] = {
    Sighting.RIGHT: timedelta(),
    Sighting.BEFORE: -ONE_DAY,
    Sighting.AFTER: ONE_DAY,
}


@press("kha")
@dataclass(frozen=True, slots=True)
class ShowHijri(Press):
    """The Hijri months that come."""

    unit_id: int


@press("khm")
@dataclass(frozen=True, slots=True)
class ShowHijriMonth(Press):
    """One of them."""

    unit_id: int
    year: int
    month: int


@press("khs")
@dataclass(frozen=True, slots=True)
class SayHijri(Press):
    """The month begins on this day: as reckoned, a day before or a day after. `on` is the day that was shown."""

    unit_id: int
    year: int
    month: int
    says: Sighting
    on: date


@press("kho")
@dataclass(frozen=True, slots=True)
class ReopenHijri(Press):
    """It is not said yet after all: the reckoned day holds again."""

    unit_id: int
    year: int
    month: int


def following(month: Month, steps: int = 1) -> Month:
    """The month so many months later; earlier for a negative number."""
    number = month[0] * len(MONTH_NAMES) + month[1] - 1 + steps
    return number // len(MONTH_NAMES), number % len(MONTH_NAMES) + 1


def overlaid(
    months: Mapping[Month, date], announced: Collection[Month], sighted: Mapping[Month, date]
) -> dict[Month, date]:
    """The months with what was sighted in place of what was reckoned. A reckoned month moves as far as it must, so
    that the month before it has 29 or 30 days."""
    found = {**months, **sighted}
    first_said = min(sighted, default=None)
    for month in sorted(found):
        before = found.get(following(month, -1))
        is_reckoned = month not in sighted and month not in announced
        if first_said is None or month < first_said or before is None or not is_reckoned:
            continue
        shortest, longest = before + timedelta(days=SHORTEST_MONTH), before + timedelta(days=LONGEST_MONTH)
        found[month] = min(max(found[month], shortest), longest)
    return found


def may_begin(month: Month, day: date, months: Mapping[Month, date], sure: Collection[Month]) -> bool:
    """Whether the month before, where its own day is sure, would have 29 or 30 days; and this one too."""
    before, after = following(month, -1), following(month)
    spans = [(day - months[before]).days] if before in sure and before in months else []
    spans += [(months[after] - day).days] if after in sure and after in months else []
    return all(SHORTEST_MONTH <= length <= LONGEST_MONTH for length in spans)


def shown(months: Mapping[Month, date], today: date) -> list[Month]:
    """The months that can be spoken of: begun a few days ago, or next to come."""
    near = sorted(month for month, first in months.items() if first >= today - STILL_SAID)
    return near[:MONTHS_SHOWN]
