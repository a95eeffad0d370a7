"""When a digest is told: its hour and days in a zone, what is still late, what was missed, and what is not repeated."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.digests import EVERY_DAY, HABITS, LATE, DigestKind
from domain.refusal import Refusal

A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
ABSURD = A_WEEK + A_DAY
"""Nothing is due so far ahead, unless the clock was wrong."""
HOURS = tuple(time(hour) for hour in range(5, 22))
HOURS_FOR_MINORS = (time(14), time(15), time(15, 30), time(16), time(17), time(18), time(19))
"""After school and before the night of everybody under 18 (domain/quiet)."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """At which hour of which zone, and on which weekdays (bits, 1 is Monday; never none)."""

    at: time
    days: int
    zone: str

    def day(self, now: datetime) -> date:
        """Which day it is there."""
        return now.astimezone(ZoneInfo(self.zone)).date()

    def moment(self, day: date) -> datetime:
        """Its hour on this day (UTC)."""
        return datetime.combine(day, self.at, ZoneInfo(self.zone)).astimezone(UTC)

    def has(self, day: date) -> bool:
        """Whether it is told on this day of the week."""
        return bool(self.days >> day.weekday() & 1)

    def next(self, now: datetime, told: Collection[date] = ()) -> datetime:
        """The first time (UTC) after `now`, not on a day on which it was told already."""
        day = self.day(now)
        while not self.has(day) or day in told or self.moment(day) <= now:
            day += A_DAY
        return self.moment(day)

    def last(self, now: datetime) -> datetime:
        """The newest time (UTC) that is not after `now`."""
        day = self.day(now)
        while not self.has(day) or self.moment(day) > now:
            day -= A_DAY
        return self.moment(day)

    @staticmethod
    def worth(hour: datetime) -> datetime:
        """Until when (UTC) it is worth being told, where this was its hour."""
        return hour + LATE


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be done with a digest whose time has come. `of`: the day (hers) that it is told for, None when it is
    not told now; `until` (UTC): so long it is worth telling. `missed`: a day that passed without it."""

    of: date | None = None
    until: datetime | None = None
    missed: date | None = None


def rhythm(kind: DigestKind, at: time | None, days: int | None, zone: str, *, is_minor: bool) -> Rhythm:
    """When she is told, by what she chose and what is usual; a minor never at an hour that is quiet for minors."""
    usual = HABITS[kind]
    if is_minor:
        at = at if at in HOURS_FOR_MINORS else usual.at_for_minors
    return Rhythm(at or usual.at, (days or usual.days) & EVERY_DAY or usual.days, zone)


def judge(due: datetime, now: datetime, rhythm: Rhythm) -> Verdict:
    """It was due at `due` (its hour, or the end of her quiet after it) and it is `now` (both UTC). Late is better than
    never, for six hours after its hour; what was due before that is missed, and only the newest may still be told."""
    hour = _hour_of(due, rhythm)
    if now < rhythm.worth(hour):
        return Verdict(rhythm.day(hour), rhythm.worth(hour))
    newest, missed = rhythm.last(now), rhythm.day(hour)
    if newest > hour and rhythm.day(newest) != missed and now < rhythm.worth(newest):
        return Verdict(rhythm.day(newest), rhythm.worth(newest), missed)
    return Verdict(missed=missed)


def _hour_of(due: datetime, rhythm: Rhythm) -> datetime:
    """The hour because of which it is due: a little before, where it was put off; itself, where zone or hour have
    changed since it was set."""
    newest = rhythm.last(due)
    return newest if due - newest <= LATE else due


def put_off(until: datetime, worth: datetime) -> datetime | None:
    """When it is told instead (UTC), where she wants quiet until then; None where it is not worth it any more."""
    return until if until < worth else None


def is_absurd(due: datetime, now: datetime) -> bool:
    """Whether it is due so far ahead that the clock must have been wrong when it was set."""
    return due - now > ABSURD


def may_choose(at: time, *, is_minor: bool) -> None:
    """Only an hour that is offered. Raises Refusal."""
    if at not in (HOURS_FOR_MINORS if is_minor else HOURS):
        raise Refusal("digest-no-such-hour")


def toggled(days: int, weekday: int) -> int:
    """The days with this one changed; at least one stays. Raises Refusal."""
    if not 0 <= weekday < 7:
        raise Refusal("digest-no-such-hour")
    changed = days ^ (1 << weekday)
    if not changed & EVERY_DAY:
        raise Refusal("digest-one-day")
    return changed
