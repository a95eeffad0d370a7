"""How a unit ends: by its pengurus after a pause, by its host, or because nobody was there for a year."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.presses import Press, press

PAUSE = timedelta(days=7)  # a closing can be taken back so long
KEPT_CLOSED = timedelta(days=30)  # then everything of a closed unit is erased
SILENT = timedelta(days=180)
GONE = timedelta(days=1)  # taken out of every group, and not brought back
PARENT_TOLD_AFTER = timedelta(days=7)
SILENT_YEAR = timedelta(days=365)
LAST_NOTICE = timedelta(days=30)  # nothing is erased sooner after the last warning


class IdleStage(StrEnum):
    """How far a silent unit has been warned."""

    WARNED = "warned"
    PARENT_TOLD = "parent-told"


def looked_at(seen: datetime, *, has_group: bool) -> datetime:
    """When to look whether a unit lives that was last heard of at `seen`."""
    return seen + (SILENT if has_group else GONE)


def erased_at(seen: datetime, warned: datetime) -> datetime:
    """When a silent unit is erased: a year after its last word, and never soon after the last warning."""
    return max(seen + SILENT_YEAR, warned + LAST_NOTICE)


@press("uca")
@dataclass(frozen=True, slots=True)
class AskToClose(Press):
    """A pengurus wants to close the unit, or agrees with the one who does."""

    unit_id: int


@press("ucb")
@dataclass(frozen=True, slots=True)
class TakeBack(Press):
    """It is not closed after all."""

    unit_id: int


@press("ucl")
@dataclass(frozen=True, slots=True)
class StillHere(Press):
    """A silent unit says that it lives."""

    unit_id: int
