"""The calendar as a file for other calendars: what each entry says, before it is written by the rules of RFC 5545."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any

from domain.post_states import Kind, PostState

WITHDRAWN_FOR = timedelta(days=30)
"""So long a cancelled plan stands in the file as cancelled, so that calendars take it out."""
BACK, AHEAD = timedelta(days=30), timedelta(days=366)
USUAL_LENGTH = timedelta(minutes=30)
MOST_ENTRIES = 5000
EPOCH = datetime.fromisoformat("2026-01-01T00:00:00+00:00")


class Status(StrEnum):
    """What a calendar is told of an entry."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


GONE = (PostState.CANCELLED, PostState.WITHDRAWN)
SETTLED = (PostState.APPROVED, PostState.SCHEDULED, PostState.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Event:
    """A plan; times are ISO 8601 with their offset, `uid` and `sequence` let a calendar find and update it."""

    uid: str
    sequence: int
    status: str
    starts: str
    ends: str
    changed: str
    summary: str
    description: str
    categories: tuple[str, ...]
    is_secret: bool


@dataclass(frozen=True, slots=True)
class WholeDay:
    """A holiday or commemoration."""

    uid: str
    day: str
    summary: str
    description: str


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A unit's calendar at `now` (ISO 8601); `sequence` counts the minutes, so that a later file moves its days."""

    name: str
    zone: str
    language: str
    now: str
    sequence: int
    events: tuple[Event, ...]
    days: tuple[WholeDay, ...]


def status(state: str, kind: str) -> Status:
    """How sure a plan is; on a member's own account nobody has to approve it."""
    if state in GONE:
        return Status.CANCELLED
    return Status.CONFIRMED if kind == Kind.OWN or state in SETTLED else Status.TENTATIVE


def realm(unit_id: int, created_at: datetime) -> str:
    """What follows the @ of every entry of this unit: the same for ever, and another in every deployment."""
    return f"sinergi-{sha256(f'{unit_id} {created_at.isoformat()}'.encode()).hexdigest()[:12]}"


def minutes(now: datetime) -> int:
    """A number that only grows."""
    return max(int((now - EPOCH) / timedelta(minutes=1)), 0)


def day_uid(name: str, when: str, realm: str) -> str:
    """The same day of the same year, also when it is moved."""
    return f"day-{when}-{sha256(name.encode()).hexdigest()[:12]}@{realm}"


def read(asked: Mapping[str, Any]) -> CalendarFile:
    """The file that was written as JSON."""
    events = tuple(Event(**{**one, "categories": tuple(one["categories"])}) for one in asked["events"])
    days = tuple(WholeDay(**one) for one in asked["days"])
    return CalendarFile(**{**asked, "events": events, "days": days})


def window(today: date) -> tuple[date, date]:
    """First and last day that the file tells of."""
    return today - BACK, today + AHEAD
