"""The calendar: what a view shows, and what its buttons mean."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar_looks import EVERYTHING, WEEK_LENGTH, Look, Side, Sieve
from domain.days import Day
from domain.posts import PostFacts
from domain.presses import Press, press

AGAIN = timedelta(minutes=10)
FRESH = timedelta(hours=1)
SETTLING = timedelta(seconds=30)
ONE_DAY = timedelta(days=1)
MOST_SHOWN = 300
FILE_PURPOSE = "calendar-file"


class Span(StrEnum):
    """What the first calendars could be turned to; their buttons live on in chats."""

    WEEK = "week"
    NEXT = "next"
    MONTH = "month"


class FileKind(StrEnum):
    """What the calendar can be taken along as."""

    LIGHT = "light"
    DARK = "dark"
    FILE = "file"


@press("kp")
@dataclass(frozen=True, slots=True)
class ShowSpan(Press):
    """Show this week, the next one, or this month of a unit's calendar on this message."""

    unit_id: int
    span: Span


@press("kt")
@dataclass(frozen=True, slots=True)
class TurnTo(Press):
    """Show the week, or the month, in which this day lies."""

    unit_id: int
    is_month: bool
    day: date


@press("ks")
@dataclass(frozen=True, slots=True)
class ShowSide(Press):
    """Show another side of the calendar."""

    unit_id: int
    side: Side


@press("kf")
@dataclass(frozen=True, slots=True)
class Sift(Press):
    """Show only these plans; without a value all of them again."""

    unit_id: int
    by: Side
    value: str | None


@press("km")
@dataclass(frozen=True, slots=True)
class SiftMine(Press):
    """Show only my plans, or everybody's again."""

    unit_id: int
    yes: bool


@press("kx")
@dataclass(frozen=True, slots=True)
class SiftNothing(Press):
    """Show everything again."""

    unit_id: int


@press("kg")
@dataclass(frozen=True, slots=True)
class SendFile(Press):
    """Send the month as a picture, or the calendar as a file."""

    unit_id: int
    kind: FileKind


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose plans are asked for, and who looks. `person_id`: in her private chat, who sees what is hers too;
    `is_trusted`: plans that only humas may see are shown."""

    unit_id: int
    sieve: Sieve = EVERYTHING
    person_id: int | None = None
    is_trusted: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A plan as a list shows it; `owner` is a first name, `unit` the child unit that plans it."""

    post: PostFacts
    owner: str | None
    department: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day with all that is on it; a month counts plans instead of naming them. `slots`: takeover slots that begin
    on it, `free` those that nobody has yet."""

    day: date
    days: tuple[Day, ...]
    entries: tuple[Entry, ...]
    count: int = 0
    slots: int = 0
    free: int = 0


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be sifted by: (id, name); `children` only where she may read them, `mine` only in private."""

    departments: tuple[tuple[int, str], ...] = ()
    accounts: tuple[tuple[int, str], ...] = ()
    children: tuple[tuple[int, str], ...] = ()
    mine: bool = False


@dataclass(frozen=True, slots=True)
class CalendarView:
    """What a calendar shows; `days` holds only those with something on them, `after` counts the plans of the week
    after this one. `others` (id, name) use the same group."""

    unit_id: int
    look: Look
    today: date
    days: tuple[CalendarDay, ...]
    choices: Choices = Choices()
    others: tuple[tuple[int, str], ...] = ()
    after: int = 0

    @property
    def bounds(self) -> tuple[date, date]:
        """First and last day, both included."""
        return self.look.bounds(self.today)


def coming(today: date) -> tuple[date, date]:
    """Today and the six days after it."""
    return today, today + timedelta(days=WEEK_LENGTH - 1)


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
        CalendarDay(one, _on(days, one), tuple(entry for day, entry in dated if day == one)) for one in shown
    )


def counted(days: Sequence[Day], times: Collection[datetime], zone: ZoneInfo) -> tuple[CalendarDay, ...]:
    """The same with plans only counted."""
    dated = [at.astimezone(zone).date() for at in times]
    shown = sorted({day.date for day in days} | set(dated))
    return tuple(CalendarDay(one, _on(days, one), (), dated.count(one)) for one in shown)


def _on(days: Sequence[Day], one: date) -> tuple[Day, ...]:
    return tuple(day for day in days if day.date == one)


def with_slots(
    shown: Sequence[CalendarDay], slots: Sequence[tuple[datetime, bool]], zone: ZoneInfo
) -> tuple[CalendarDay, ...]:
    """The same days, and those with takeover slots only, with how many begin there and how many of them are free."""
    begin = [(at.astimezone(zone).date(), is_free) for at, is_free in slots]
    known = {one.day: one for one in shown}
    every = sorted({*known, *(day for day, _ in begin)})
    return tuple(
        replace(
            known.get(day) or CalendarDay(day, (), ()),
            slots=sum(one == day for one, _ in begin),
            free=sum(one == day and is_free for one, is_free in begin),
        )
        for day in every
    )
