"""The numbers of units in a stretch of days: one definition for the digest, the report, the exports and the parents."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.case_figures import Figures as CaseNumbers

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole days of a zone, both ends included."""

    first: date
    last: date
    zone: str

    @property
    def since(self) -> datetime:
        """Its first moment (UTC)."""
        return datetime.combine(self.first, time(), ZoneInfo(self.zone)).astimezone(UTC)

    @property
    def until(self) -> datetime:
        """The first moment after it (UTC)."""
        return datetime.combine(self.last + A_DAY, time(), ZoneInfo(self.zone)).astimezone(UTC)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def back(self, times: int = 1) -> "Stretch":
        """The stretch of the same length that lies so many times before."""
        gap = timedelta(days=self.days * times)
        return Stretch(self.first - gap, self.last - gap, self.zone)


@dataclass(frozen=True, slots=True)
class Published:
    """So many official publications that still stand, on this account (None: unknown), of this pillar, by this
    department (None: without)."""

    unit_id: int
    account_id: int | None
    platform: str | None
    pillar: str | None
    department_id: int | None
    count: int


@dataclass(frozen=True, slots=True)
class Promoted:
    """Promotions that were sent in the stretch: how many, and how many members took them on and carried them on so far
    (each member once per promotion); `posts` are links that were reported."""

    sent: int = 0
    taken: int = 0
    done: int = 0
    posts: int = 0


@dataclass(frozen=True, slots=True)
class Reached:
    """What people typed beside what was published in the stretch, of `told` of `of` things; the newest number each."""

    views: int = 0
    likes: int = 0
    comments: int = 0
    shares: int = 0
    told: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """Everything that is counted of a unit. `load`: plans whose time lies in the stretch, by department id (None:
    without one), cancelled ones left out. `helped`: different members who did something in it, as a number."""

    published: tuple[Published, ...] = ()
    promoted: Promoted = Promoted()
    cases: CaseNumbers | None = None
    reached: Reached = Reached()
    takeovers: int = 0
    lives: int = 0
    load: tuple[tuple[int | None, int], ...] = ()
    helped: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done and nothing was reported; what was only planned does not count."""
        cases = self.cases.cases if self.cases is not None else 0
        done = (self.published_count, self.promoted.sent, cases, self.takeovers, self.lives, self.helped)
        return not any(done)

    @property
    def has_parts(self) -> bool:
        """Whether there is something behind the numbers that can be opened: a publication, a promotion, a case."""
        cases = self.cases.cases if self.cases is not None else 0
        return bool(self.published_count or self.promoted.sent or cases)

    @property
    def published_count(self) -> int:
        """How many official publications."""
        return sum(one.count for one in self.published)

    def by_account(self) -> Counter[int | None]:
        """Publications of each account."""
        found: Counter[int | None] = Counter()
        for one in self.published:
            found[one.account_id] += one.count
        return found

    def by_pillar(self) -> Counter[str | None]:
        """Publications of each pillar."""
        found: Counter[str | None] = Counter()
        for one in self.published:
            found[one.pillar] += one.count
        return found
