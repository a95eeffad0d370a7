"""Whether an account is in good hands: what is looked at from time to time, and what is still missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from domain.presses import Press, press

CHECK_AGAIN = timedelta(days=90)
GUARDIANS = 2


class Point(StrEnum):
    """What is looked at. RECOVERY: the address for getting back in belongs to the organisation. HOLDERS: two people can
    get in. SESSIONS: only devices that we know are logged in."""

    TWO_STEP = "two-step"
    RECOVERY = "recovery"
    HOLDERS = "holders"
    SESSIONS = "sessions"


class Flag(StrEnum):
    """What is missing, the worst first. UNSAFE: a point is not as it should be. UNCHECKED: a point was never looked at.
    OLD: the last look is longer ago than it should be."""

    HACKED = "hacked"
    PURPOSE = "purpose"
    NO_GUARDIAN = "no-guardian"
    SECOND_GUARDIAN = "second-guardian"
    UNSAFE = "unsafe"
    UNCHECKED = "unchecked"
    OLD = "old"


class CheckFacts(Protocol):
    """A point as it was last looked at, on this day in the unit's zone."""

    @property
    def point(self) -> str: ...
    @property
    def is_so(self) -> bool: ...
    @property
    def day(self) -> date: ...


@dataclass(frozen=True, slots=True)
class Standing:
    """What the flags of an account depend on."""

    is_hacked: bool
    purpose: str
    guardians: int
    checks: Sequence[CheckFacts]


def looked_at(checks: Sequence[CheckFacts]) -> date | None:
    """The day since which every point was looked at; None where one never was."""
    days = {one.point: one.day for one in checks}
    return min(days.values()) if set(Point) <= days.keys() else None


def flags(of: Standing, today: date) -> tuple[Flag, ...]:
    """What is missing; `today` in the unit's zone."""
    since = looked_at(of.checks)
    found = {
        Flag.HACKED: of.is_hacked,
        Flag.PURPOSE: not of.purpose,
        Flag.NO_GUARDIAN: of.guardians == 0,
        Flag.SECOND_GUARDIAN: 0 < of.guardians < GUARDIANS,
        Flag.UNSAFE: any(not one.is_so for one in of.checks),
        Flag.UNCHECKED: since is None,
        Flag.OLD: since is not None and today - since > CHECK_AGAIN,
    }
    return tuple(flag for flag in Flag if found[flag])


def following(point: Point) -> Point | None:
    """What is asked after this point; None: it was the last."""
    points = list(Point)
    at = points.index(point) + 1
    return points[at] if at < len(points) else None


@press("vas")
@dataclass(frozen=True, slots=True)
class CheckPoint(Press):
    """Ask about this point; with an answer: note it, and ask about the next."""

    unit_id: int
    account_id: int
    point: Point = Point.TWO_STEP
    is_so: bool | None = None


@press("vah")
@dataclass(frozen=True, slots=True)
class SoundAlarm(Press):
    """Somebody else has the account; `sure` is False while it is only asked."""

    unit_id: int
    account_id: int
    sure: bool = False


@press("vaj")
@dataclass(frozen=True, slots=True)
class EndAlarm(Press):
    """The account is ours again."""

    unit_id: int
    account_id: int


@press("vak")
@dataclass(frozen=True, slots=True)
class AskKeepers(Press):
    """Ask its guardians and the ketua to have a look."""

    unit_id: int
    account_id: int
