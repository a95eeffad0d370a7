"""What came of a takeover: when it was, what was agreed and ticked, what was posted, and which numbers it brought."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.accounts import AccountFacts
from domain.amounts import Measure
from domain.presses import Press, press
from domain.takeovers import SlotFacts, TimeStep

COUNTED = (Measure.VIEWS, Measure.LIKES, Measure.COMMENTS, Measure.SHARES)
AFTER = (TimeStep.FIRST_NUMBERS, TimeStep.LAST_NUMBERS)
LAST_FROM = timedelta(days=3)
"""From so long after its end numbers are those of the week rather than of the day."""
MOST_LINKS = 10


@dataclass(frozen=True, slots=True)
class Counted:
    """What it brought by then (`after`: FIRST_NUMBERS or LAST_NUMBERS), as far as somebody typed it."""

    after: TimeStep
    numbers: Mapping[Measure, int]


@dataclass(frozen=True, slots=True)
class Ticked:
    """How many lines of a list there are, and how many were ticked."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class TakeoverReport:
    """A takeover after its end. Times in UTC, None: not yet; names are first names, None: nobody, or erased."""

    slot: SlotFacts
    account: AccountFacts
    theme: str
    holder: str | None
    guardian: str | None
    adult: str | None
    began_at: datetime | None
    ended_at: datetime
    closed_at: datetime | None
    was_stopped: bool
    rules: Ticked
    closing: Ticked
    wanted_posts: int
    links: tuple[str, ...] = ()
    counted: tuple[Counted, ...] = ()
    wants_numbers: bool = False
    askable: tuple[TimeStep, ...] = field(default=AFTER)

    @property
    def known(self) -> frozenset[TimeStep]:
        """For which moments somebody typed numbers."""
        return frozenset(one.after for one in self.counted)


def askable(ended_at: datetime, known: Collection[TimeStep], now: datetime) -> tuple[TimeStep, ...]:
    """Which numbers may be typed now: those of the day, and from three days on those of the week, whose first button
    is then what is still missing."""
    if now < ended_at + LAST_FROM:
        return (TimeStep.FIRST_NUMBERS,)
    return (TimeStep.LAST_NUMBERS,) if TimeStep.FIRST_NUMBERS in known else AFTER


@press("vtn")
@dataclass(frozen=True, slots=True)
class TypeNumbers(Press):
    """Let me type what it brought by then."""

    slot_id: int
    after: TimeStep


@press("vtk")
@dataclass(frozen=True, slots=True)
class KeepNumber(Press):
    """Of two readings of what I typed, this one is meant."""

    slot_id: int
    after: TimeStep
    measure: Measure
    number: int


@press("vtw")
@dataclass(frozen=True, slots=True)
class RemindNumbers(Press):
    """Ask for the numbers a day and a week later, or do not."""

    slot_id: int
    on: bool


@press("vti")
@dataclass(frozen=True, slots=True)
class TakeSlotFile(Press):
    """The slot as a file for my calendar."""

    slot_id: int


@press("vtl")
@dataclass(frozen=True, slots=True)
class TakeLiveFile(Press):
    """The live as a file for my calendar."""

    post_id: int
