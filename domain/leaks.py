"""Leaks: data got where it should not be. The law gives 72 hours to tell the persons and the authority (UU 27/2022
ps. 46): what data, when and how, and what is done about it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.presses import Press, press
from domain.refusal import Refusal

DEADLINE = timedelta(hours=72)
REMINDERS = (timedelta(hours=24), timedelta(hours=60))
KEPT_FOR = timedelta(days=365)
LONGEST_TEXT = 500
LISTED = 8
MATCHES = 8
BACK_AT_MOST = timedelta(days=90)


class LeakKind(StrEnum):
    """What happened."""

    ACCOUNT = "account"
    DEVICE = "device"
    WRONG_CHAT = "wrong-chat"
    FILE = "file"
    STRANGER = "stranger"
    HOST = "host"
    OTHER = "other"


class LeakData(StrEnum):
    """Which data it concerns."""

    NAMES = "names"
    YEARS = "years"
    TELEGRAM = "telegram"
    ROLES = "roles"
    PHOTOS = "photos"
    REPORTS = "reports"
    MONEY = "money"
    OTHER = "other"


class LeakScope(StrEnum):
    """Whom it concerns."""

    ALL = "all"
    DEPARTMENT = "department"
    CHOSEN = "chosen"


class LeakStep(StrEnum):
    """What has to be done, in the order in which it is done."""

    PERSONS = "persons"
    AUTHORITY = "authority"
    CLOSED = "closed"


class LeakPage(StrEnum):
    """The pages of a leak's card."""

    MAIN = "main"
    NOTICED = "noticed"
    DATA = "data"
    PEOPLE = "people"
    DEPARTMENT = "department"
    NOTICES = "notices"


class Noticed(StrEnum):
    """When it was noticed, by a button."""

    NOW = "now"
    HOURS = "hours"
    YESTERDAY = "yesterday"


AGO = {Noticed.NOW: timedelta(0), Noticed.HOURS: timedelta(hours=6), Noticed.YESTERDAY: timedelta(days=1)}


class NoticeTo(StrEnum):
    """Whom a notice is written to."""

    PERSONS = "persons"
    AUTHORITY = "authority"


class LeakFacts(Protocol):
    """A leak as it is recorded. Times in UTC."""

    id: int | None
    kind: str
    what: str
    noticed_at: datetime
    recorded_at: datetime
    kinds: str
    scope: str
    told_persons_at: datetime | None
    told_authority_at: datetime | None
    closed_at: datetime | None


@press("ln")
@dataclass(frozen=True, slots=True)
class NewLeak(Press):
    """This happened; the clock begins."""

    kind: LeakKind


@press("lo")
@dataclass(frozen=True, slots=True)
class OpenLeak(Press):
    """A leak's card at this page; without a leak the list of open ones."""

    leak_id: int = 0
    page: LeakPage = LeakPage.MAIN


@press("lt")
@dataclass(frozen=True, slots=True)
class SetNoticed(Press):
    """It was noticed then."""

    leak_id: int
    noticed: Noticed


@press("ld")
@dataclass(frozen=True, slots=True)
class ToggleData(Press):
    """These data are concerned, or not."""

    leak_id: int
    what: LeakData


@press("ls")
@dataclass(frozen=True, slots=True)
class SetScope(Press):
    """These people are concerned: everybody, a department, or those who are chosen by name."""

    leak_id: int
    scope: LeakScope
    department_id: int = 0


@press("lc")
@dataclass(frozen=True, slots=True)
class ToggleAffected(Press):
    """She is concerned, or not."""

    leak_id: int
    person_id: int


class Typed(StrEnum):
    """What is typed about a leak."""

    WHAT = "what"
    NOTICED = "noticed"
    NAME = "name"


@press("lw")
@dataclass(frozen=True, slots=True)
class TypeLeak(Press):
    """I would rather type this."""

    leak_id: int
    what: Typed


@press("lf")
@dataclass(frozen=True, slots=True)
class TakeNotice(Press):
    """A draft as text to copy and as a file."""

    leak_id: int
    to: NoticeTo


@press("la")
@dataclass(frozen=True, slots=True)
class TakeAffected(Press):
    """The list of persons to be told, as a file."""

    leak_id: int


@press("lx")
@dataclass(frozen=True, slots=True)
class TickStep(Press):
    """This step is done."""

    leak_id: int
    step: LeakStep


def due_at(leak: LeakFacts) -> datetime:
    """When both notices have to be out (ps. 46: 3 x 24 hours)."""
    return leak.noticed_at + DEADLINE


def next_reminder(leak: LeakFacts, now: datetime) -> datetime | None:
    """The next of the reminders at 24 and 60 hours that lies ahead; None when everyone was told, or it is over."""
    if leak.closed_at is not None or (
        leak.told_persons_at is not None and leak.told_authority_at is not None
    ):
        return None
    return next((leak.noticed_at + after for after in REMINDERS if leak.noticed_at + after > now), None)


def is_open(leak: LeakFacts) -> None:
    """A closed leak stays as it was recorded."""
    if leak.closed_at is not None:
        raise Refusal("leaks-closed")


def may_close(leak: LeakFacts) -> None:
    """Only when the persons and the authority were told."""
    is_open(leak)
    if leak.told_persons_at is None or leak.told_authority_at is None:
        raise Refusal("leaks-not-told")


def may_have_noticed(at: datetime, now: datetime) -> None:
    """It was noticed before now, and not longer than 90 days ago."""
    if not now - BACK_AT_MOST <= at <= now:
        raise Refusal("leaks-noticed-when")


def kinds_of(kinds: str) -> tuple[LeakData, ...]:
    """The data as they are kept: one letter code a word."""
    return tuple(LeakData(one) for one in kinds.split()) if kinds else ()


def toggled(kinds: str, what: LeakData) -> str:
    """The data with this one added or taken out, in the order of the list."""
    chosen = set(kinds_of(kinds)) ^ {what}
    return " ".join(one for one in LeakData if one in chosen)


def what_happened(text: str) -> str:
    """Her own words, at most 500 signs."""
    said = text.strip()
    if not said or len(said) > LONGEST_TEXT:
        raise Refusal("leaks-text-unclear", most=LONGEST_TEXT)
    return said
