"""What is known around a plan's time, and what a clash says: other plans, quiet hours, days that matter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.days import Day
from domain.post_states import Kind
from domain.quiet import Span

LIVE = "-live"
LIVE_LASTS = timedelta(hours=1)


class ClashKind(StrEnum):
    """What it runs into, the gravest first; only BOOKED refuses."""

    BOOKED = "booked"
    BOOKING = "booking"
    SPACING = "spacing"
    PARENT = "parent"
    THEME = "theme"
    MOURNING = "mourning"
    QUIET = "quiet"
    BIG_DAY = "big-day"
    CAP = "cap"
    CONGRATULATIONS = "congratulations"
    PILLAR = "pillar"


class Quiet(StrEnum):
    """Why an hour is quiet."""

    NIGHT = "night"
    JUMATAN = "jumatan"
    MAGHRIB = "maghrib"
    EXAMS = "exams"
    RAMADAN = "ramadan"


@dataclass(frozen=True, slots=True)
class Slot:
    """What the rules need of a plan; times in UTC, `accounts` all through which it appears."""

    post_id: int
    unit_id: int
    title: str
    starts_at: datetime
    kind: str = Kind.OFFICIAL
    ends_at: datetime | None = None
    text: str = ""
    accounts: frozenset[int] = frozenset()
    platform: str | None = None
    department_id: int | None = None
    event_id: int | None = None
    pillar: str | None = None
    visibility: str = "all"

    @property
    def is_live(self) -> bool:
        """Whether someone speaks there for a while."""
        return (self.platform or "").endswith(LIVE)

    @property
    def over_at(self) -> datetime:
        """When it is over: a post at once, a live after an hour unless it says otherwise."""
        return (self.ends_at or self.starts_at + LIVE_LASTS) if self.is_live else self.starts_at


@dataclass(frozen=True, slots=True)
class Booking:
    """An account is in somebody's hands from one moment (UTC) to the other; `what`: "live" or "takeover"."""

    account_id: int
    starts_at: datetime
    ends_at: datetime
    what: str
    by: Slot | None = None


@dataclass(frozen=True, slots=True)
class MonthSoFar:
    """The official content of the plan's month, without the plan itself; `pillars` are those that are filled."""

    count: int = 0
    congratulations: int = 0
    pillars: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Scene:
    """All that lies around a plan: `near` are other plans around its time, of its unit, of the units above
    (`above`), and of those that share its account; `spacing` by account; `days` what its day is; `quiet` by why."""

    zone: str
    near: tuple[Slot, ...] = ()
    above: frozenset[int] = frozenset()
    spacing: Mapping[int, timedelta] = field(default_factory=dict)
    bookings: tuple[Booking, ...] = ()
    days: tuple[Day, ...] = ()
    quiet: tuple[tuple[Quiet, Span], ...] = ()
    cap: int = 3
    month: MonthSoFar = MonthSoFar()

    def day(self, moment: datetime) -> date:
        """The civil day of a moment here."""
        return moment.astimezone(ZoneInfo(self.zone)).date()


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing that a plan runs into: the `other` plan (`is_above`: of a unit above), or the name of a day, an hour
    or a pillar; `until` when it is over; `count` and `most` what there is and what is usual."""

    kind: ClashKind
    other: Slot | None = None
    is_above: bool = False
    name: str = ""
    until: datetime | None = None
    length: timedelta = timedelta()
    count: int = 0
    most: int = 0
