"""Looking back at a campaign: which numbers are asked when, what was learned, and what the buttons of it mean."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.amounts import Measure
from domain.presses import Press, press

COUNTED = (Measure.VIEWS, Measure.LIKES, Measure.COMMENTS, Measure.SHARES)
LISTED_FOR = timedelta(days=60)
LESSONS_COUNT_FOR = timedelta(days=365)
LONGEST_LESSON = 300
A_PAGE = 6


class After(StrEnum):
    """How long after its beginning the numbers of a campaign were taken."""

    DAY = "day"
    WEEK = "week"


DUE = {After.DAY: timedelta(hours=24), After.WEEK: timedelta(days=7)}
OVER = {After.DAY: timedelta(days=3), After.WEEK: timedelta(days=21)}
"""Until when after its beginning numbers still are those of the day, and those of the week are still asked for."""


class Sort(StrEnum):
    """What was done: a promotion, or an event with all its pieces."""

    PROMOTION = "promotion"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Campaign:
    """One that began at `began_at` (UTC); `subject_id` is the id of the promotion or event. `known`: for which moments
    somebody typed numbers."""

    evaluation_id: int
    unit_id: int
    sort: Sort
    subject_id: int
    title: str
    began_at: datetime
    known: frozenset[After] = frozenset()
    lesson: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Numbers that nobody typed yet, whose time came at `since` (UTC)."""

    evaluation_id: int
    title: str
    after: After
    since: datetime

    @property
    def key(self) -> str:
        """One name for it, whenever it is told."""
        return f"evaluation:{self.evaluation_id}:{self.after}"


def wanted(began_at: datetime, known: Collection[After], now: datetime) -> After | None:
    """Which numbers are asked for now: those of the day until the third day, those of the week from the seventh day
    until three weeks are over; None: none."""
    if After.WEEK in known:
        return None
    asked = (one for one in After if one not in known)
    return next((one for one in asked if began_at + DUE[one] <= now < began_at + OVER[one]), None)


def typeable(began_at: datetime, now: datetime) -> tuple[After, ...]:
    """Which numbers may be typed, or typed again: those of the day, and from the third day on those of the week as
    well."""
    return (After.DAY,) if now < began_at + OVER[After.DAY] else (After.DAY, After.WEEK)


def due(began_at: datetime, known: Collection[After]) -> datetime | None:
    """When the next numbers are asked for (UTC); None: no more."""
    if After.WEEK in known:
        return None
    return began_at + DUE[After.WEEK if After.DAY in known else After.DAY]


@press("tea")
@dataclass(frozen=True, slots=True)
class OpenEvaluations(Press):
    """The campaigns of this unit in the last 60 days."""

    unit_id: int
    skip: int = 0


@press("teo")
@dataclass(frozen=True, slots=True)
class OpenEvaluation(Press):
    """This campaign: what it brought, and what was learned."""

    evaluation_id: int


@press("tev")
@dataclass(frozen=True, slots=True)
class LookBack(Press):
    """The same of a promotion that is over."""

    promotion_id: int


@press("ten")
@dataclass(frozen=True, slots=True)
class TypeResults(Press):
    """Let me type what it brought by then."""

    evaluation_id: int
    after: After


@press("tek")
@dataclass(frozen=True, slots=True)
class KeepResult(Press):
    """Of two readings of what I typed, this one is meant."""

    evaluation_id: int
    after: After
    measure: Measure
    number: int


@press("tel")
@dataclass(frozen=True, slots=True)
class WriteLesson(Press):
    """Let me type what we learned."""

    evaluation_id: int


@press("ted")
@dataclass(frozen=True, slots=True)
class DropLesson(Press):
    """Take the lesson away; asked once more unless `sure`."""

    evaluation_id: int
    sure: bool = False
