"""The calendar: which days a view shows, and what its buttons mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.days import Day
from domain.posts import PostFacts
from domain.presses import Press, press

AGAIN = timedelta(minutes=10)
FRESH = timedelta(hours=1)
SETTLING = timedelta(seconds=30)
ONE_DAY = timedelta(days=1)
WEEK_LENGTH = 7
MONTH_LENGTH = 31


class Span(StrEnum):
    """How much of the calendar is shown."""

    WEEK = "week"
    NEXT = "next"
    MONTH = "month"


@press("kp")
@dataclass(frozen=True, slots=True)
class ShowSpan(Press):
    """Show this much of a unit's calendar on this message."""

    unit_id: int
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """A plan as a list shows it; `owner` is a first name."""

    post: PostFacts
    owner: str | None
    department: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day with all that is on it."""

    day: date
    days: tuple[Day, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class CalendarView:
    """What a calendar shows; `days` holds only those with something on them. `has_children`: its reader may also see
    what the child units plan; `others` (id, name) use the same group."""

    unit_id: int
    span: Span
    first: date
    last: date
    days: tuple[CalendarDay, ...]
    has_children: bool = False
    others: tuple[tuple[int, str], ...] = ()


def bounds(span: Span, today: date) -> tuple[date, date]:
    """First and last day, both included: 7 days from today, next week from Monday, or 31 days from today."""
    if span is Span.NEXT:
        monday = today + timedelta(days=WEEK_LENGTH - today.weekday())
        return monday, monday + timedelta(days=WEEK_LENGTH - 1)
    length = WEEK_LENGTH if span is Span.WEEK else MONTH_LENGTH
    return today, today + timedelta(days=length - 1)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """When a day begins in this zone."""
    return datetime.combine(day, time(), zone)


def by_day(days: Sequence[Day], entries: Sequence[Entry], zone: ZoneInfo) -> tuple[CalendarDay, ...]:
    """Plans and days that matter, put together by local date; plans keep their order."""
    dated = [
        (entry.post.starts_at.astimezone(zone).date(), entry) for entry in entries if entry.post.starts_at
    ]
    shown = sorted({day.date for day in days} | {day for day, _ in dated})
    return tuple(
        CalendarDay(
            one,
            tuple(day for day in days if day.date == one),
            tuple(entry for day, entry in dated if day == one),
        )
        for one in shown
    )
