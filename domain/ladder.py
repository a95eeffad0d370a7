"""The ladder of an alert: who is told, in which order and when, until somebody takes the case in hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

DAY = (time(6, 0), time(21, 30))
REPORTERS_FOR_HIGH = 3


class Severity(StrEnum):
    """How much it matters. LOW waits for the digest; DANGER (a hijacked account, danger to a person) rings at night."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    DANGER = "danger"


class Rung(StrEnum):
    """Who is told: on duty, second on duty, all humas, the ketua."""

    DUTY = "duty"
    SECOND = "second"
    HUMAS = "humas"
    KETUA = "ketua"


_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
LAPSES: Mapping[Severity, timedelta] = {
    Severity.LOW: 48 * _HOUR,
    Severity.NORMAL: 8 * _HOUR,
    Severity.HIGH: 2 * _HOUR,
    Severity.DANGER: 30 * _MINUTE,
}
"""How long a handler may do nothing before a case is anybody's again."""
_FAST = (
    (Rung.DUTY, timedelta(0)),
    (Rung.SECOND, 5 * _MINUTE),
    (Rung.DUTY, 10 * _MINUTE),
    (Rung.HUMAS, 15 * _MINUTE),
    (Rung.KETUA, 30 * _MINUTE),
)
STEPS: Mapping[Severity, Sequence[tuple[Rung, timedelta]]] = {
    Severity.LOW: (),
    Severity.NORMAL: (
        (Rung.DUTY, timedelta(0)),
        (Rung.SECOND, 15 * _MINUTE),
        (Rung.HUMAS, 60 * _MINUTE),
        (Rung.KETUA, 180 * _MINUTE),
    ),
    Severity.HIGH: _FAST,
    Severity.DANGER: _FAST,
}


@dataclass(frozen=True, slots=True)
class NextRung:
    """The place on the ladder that is next (0 is the first), who is told, and when (UTC)."""

    place: int
    rung: Rung
    at: datetime


def next_rung(
    severity: Severity, place: int, begun_at: datetime, now: datetime, zone: str
) -> NextRung | None:
    """What follows after `place` rungs were climbed; None at the top, or where nobody is to be told. Only DANGER rings
    between 21.30 and 06.00 in the unit's zone: for the others the night does not count."""
    steps = STEPS[severity]
    if place >= len(steps):
        return None
    rung, after = steps[place]
    at = max(_passed(severity, begun_at, after, zone), now)
    return NextRung(place, rung, at if severity is Severity.DANGER else by_day(at, zone))


def lapses_at(severity: Severity, held_at: datetime, zone: str) -> datetime:
    """When a handler who does nothing loses it (UTC); the night does not count, but where somebody is in danger."""
    return _passed(severity, held_at, LAPSES[severity], zone)


def by_day(at: datetime, zone: str) -> datetime:
    """This moment, or the next morning at 06.00 where it lies in the night (UTC)."""
    tz = ZoneInfo(zone)
    local = at.astimezone(tz)
    if DAY[0] <= local.time() < DAY[1]:
        return at
    day = local.date() if local.time() < DAY[0] else local.date() + timedelta(days=1)
    return datetime.combine(day, DAY[0], tz).astimezone(at.tzinfo)


def _passed(severity: Severity, since: datetime, long: timedelta, zone: str) -> datetime:
    """When so much time has passed since then, without the nights; with them where somebody is in danger (UTC)."""
    if severity is Severity.DANGER:
        return since + long
    at = by_day(since, zone)
    while (evening := _evening(at, zone)) < at + long:
        long -= evening - at
        at = by_day(evening, zone)
    return at + long


def _evening(at: datetime, zone: str) -> datetime:
    """The end of this day (UTC)."""
    tz = ZoneInfo(zone)
    return datetime.combine(at.astimezone(tz).date(), DAY[1], tz).astimezone(at.tzinfo)
