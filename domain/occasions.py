"""Offering to plan for a commemoration, two weeks, a week and a day before it: when, and what the buttons mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.days import Day, DayKind
from domain.hijri import Month, from_civil
from domain.presses import Press, press

STAGES = (1, 7, 14)
AHEAD = timedelta(days=STAGES[-1])
AT = time(9, 0)
TOO_LATE = time(17, 0)
MOST_AT_ONCE = 3
LIVELY = timedelta(days=14)
"""A unit in whose groups nobody used the bot for so long is offered nothing."""


class OfferState(StrEnum):
    """What became of an offer."""

    OFFERED = "offered"
    DECLINED = "declined"


@press("kod")
@dataclass(frozen=True, slots=True)
class DropOccasion(Press):
    """We plan nothing for the `nth` commemoration of this day: do not offer it again this year. `on` is the day of
    the offer."""

    unit_id: int
    day: date
    nth: int
    on: date


@dataclass(frozen=True, slots=True)
class Offered:
    """One commemoration in an offer: the `nth` of its day, so many days ahead."""

    day: Day
    nth: int
    ahead: int
    is_mourning: bool


def stage(ahead: int) -> int | None:
    """The nearest of 1, 7 and 14 days that is not passed yet; None for what is today or far away."""
    return next((one for one in STAGES if 1 <= ahead <= one), None)


def year_of(day: Day, months: Mapping[Month, date]) -> int:
    """The year that tells it from the same commemoration of other years: of Hijri days the Hijri year."""
    found = from_civil(day.date, months) if day.kind is DayKind.HIJRI else None
    return found[0] if found is not None else day.date.year


def next_look(now: datetime, zone: ZoneInfo) -> datetime:
    """The next nine o'clock there, after `now`."""
    local = now.astimezone(zone)
    today = datetime.combine(local.date(), AT, zone)
    return today if today > now else datetime.combine(local.date() + timedelta(days=1), AT, zone)


def may_offer(now: datetime, zone: ZoneInfo) -> bool:
    """Whether it is still a decent hour: after a long downtime tomorrow is better than tonight."""
    return AT <= now.astimezone(zone).time() < TOO_LATE
