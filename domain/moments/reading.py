"""What came out of reading words about time: the moment, how sure it is, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType


class Why(StrEnum):
    """The reason behind a reading; the words room turns it into a sentence."""

    CLEAR = "clear"
    LIKELY = "likely"
    ROLLED_OVER = "rolled-over"
    NOTHING = "nothing"
    VAGUE = "vague"
    WEEK = "week"
    AMBIGUOUS = "ambiguous"
    CONFLICT = "conflict"
    PAST = "past"
    IMPOSSIBLE_DATE = "impossible-date"
    IMPOSSIBLE_HOUR = "impossible-hour"
    REPEAT = "repeat"
    ZONES_DISAGREE = "zones-disagree"
    NEEDS_EVENT = "needs-event"
    NOT_RAMADAN = "not-ramadan"
    UNKNOWN_MONTH = "unknown-month"


Moment = datetime | date
Facts = Mapping[str, str | int]
NO_FACTS: Facts = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a text; `moment` is aware (zone of the phrase, else the unit's), a bare date, or None.

    `sure` means: act after an echo. Not sure means: offer `alternatives` beside the moment. `spans` are
    character ranges of the original text that the time words took; the rest is the title.
    """

    moment: Moment | None
    sure: bool
    why: Why
    alternatives: tuple[Moment, ...] = ()
    suggested_time: time | None = None
    end: Moment | None = None
    open_end: bool = False
    spans: tuple[tuple[int, int], ...] = ()
    facts: Facts = field(default_factory=lambda: NO_FACTS)
