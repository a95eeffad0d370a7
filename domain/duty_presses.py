"""The buttons of the duty roster: weeks, days and seats, filling, and days that are given away."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.presses import Press, press

AHEAD = timedelta(days=92)
"""How far ahead somebody may be written down."""
NAMES_ON_A_PAGE = 8
SWAPS_SHOWN = 8
BACK_WITHIN = timedelta(days=14)
UNDO_WITHIN = timedelta(seconds=60)


@press("cdw")
@dataclass(frozen=True, slots=True)
class ShowWeek(Press):
    """A week of the roster, in the same message; `first` is its Monday."""

    unit_id: int
    first: date


@press("cdd")
@dataclass(frozen=True, slots=True)
class ShowDay(Press):
    """One day: who has which seat, and who could."""

    unit_id: int
    day: date


@press("cdt")
@dataclass(frozen=True, slots=True)
class TakeSeat(Press):
    """I have this seat on this day."""

    unit_id: int
    day: date
    seat: int


@press("cdc")
@dataclass(frozen=True, slots=True)
class ChooseName(Press):
    """Somebody else of humas or pengurus; `page` counts from 0."""

    unit_id: int
    day: date
    seat: int
    page: int = 0


@press("cdn")
@dataclass(frozen=True, slots=True)
class PutName(Press):
    """She has this seat on this day."""

    unit_id: int
    day: date
    seat: int
    person_id: int


@press("cdx")
@dataclass(frozen=True, slots=True)
class ClearSeat(Press):
    """Nobody has it."""

    unit_id: int
    day: date
    seat: int


@press("cdf")
@dataclass(frozen=True, slots=True)
class OpenFilling(Press):
    """Many days at once: how?"""

    unit_id: int
    first: date


@press("cdm")
@dataclass(frozen=True, slots=True)
class FillMonth(Press):
    """What is free to the end of the month, as in this week."""

    unit_id: int
    first: date


@press("cdl")
@dataclass(frozen=True, slots=True)
class CopyWeek(Press):
    """What is free in this week, as in the week before."""

    unit_id: int
    first: date


@press("cdu")
@dataclass(frozen=True, slots=True)
class UndoFilling(Press):
    """Urungkan, for 60 seconds; `at` is when it was written (seconds since 1970, UTC)."""

    unit_id: int
    first: date
    at: int


@press("cdg")
@dataclass(frozen=True, slots=True)
class GiveAway(Press):
    """Titip piket: all of humas is asked who takes this seat of mine."""

    unit_id: int
    day: date
    seat: int


@press("cdq")
@dataclass(frozen=True, slots=True)
class ChooseAsked(Press):
    """I want to ask one person only; `page` counts from 0."""

    swap_id: int
    page: int = 0


@press("cdh")
@dataclass(frozen=True, slots=True)
class AskHer(Press):
    """She is asked whether she takes it."""

    swap_id: int
    person_id: int


@press("cdj")
@dataclass(frozen=True, slots=True)
class ChooseBack(Press):
    """I want to change with a day of somebody else."""

    swap_id: int


@press("cdb")
@dataclass(frozen=True, slots=True)
class AskBack(Press):
    """Whoever has that seat is asked to change with me."""

    swap_id: int
    day: date
    seat: int


@press("cda")
@dataclass(frozen=True, slots=True)
class AnswerGiven(Press):
    """Aku ambil, or not this time."""

    swap_id: int
    yes: bool


@press("cdv")
@dataclass(frozen=True, slots=True)
class KeepMine(Press):
    """I stay on duty after all: nobody is asked any more."""

    swap_id: int


@press("cds")
@dataclass(frozen=True, slots=True)
class StepIn(Press):
    """I take today's duty over, from now on."""

    unit_id: int


@press("cdk")
@dataclass(frozen=True, slots=True)
class TakeGap(Press):
    """From the card of the week: this day is mine."""

    unit_id: int
    day: date
