"""The states of a live as data: which step leads from one to the next; and what is due for it when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from domain.belonging import AgeBand
from domain.clashes import LIVE_LASTS
from domain.refusal import Refusal

EARLY = timedelta(minutes=15)  # how much earlier than planned one may begin
BY_ITSELF = timedelta(hours=2)  # after its planned end it counts as ended
UNDO_FOR = timedelta(seconds=60)
BOOKED = "live-booked"
"""Why a card asks for the time of a live again: somebody else has the account then."""


class LiveState(StrEnum):
    """Where a live stands. ON: its host speaks. MISSED: nobody said that it began. OFF: its plan was given up, or is
    none of a live any more."""

    PLANNED = "planned"
    ON = "on"
    ENDED = "ended"
    MISSED = "missed"
    OFF = "off"


class LiveStep(StrEnum):
    """What takes a live from one state to the next. HELD: it took place, as somebody says afterwards. RESUME: the end
    was a wrong tap. PLAN: its plan lives again, or has a new time."""

    BEGIN = "begin"
    END = "end"
    RESUME = "resume"
    MISS = "miss"
    HELD = "held"
    DROP = "drop"
    PLAN = "plan"


_S, _T = LiveState, LiveStep

MOVES: Mapping[tuple[LiveState, LiveStep], LiveState] = {
    (_S.PLANNED, _T.BEGIN): _S.ON,
    (_S.PLANNED, _T.MISS): _S.MISSED,
    (_S.PLANNED, _T.HELD): _S.ENDED,
    (_S.PLANNED, _T.DROP): _S.OFF,
    (_S.ON, _T.END): _S.ENDED,
    (_S.ENDED, _T.RESUME): _S.ON,
    (_S.MISSED, _T.HELD): _S.ENDED,
    (_S.MISSED, _T.DROP): _S.OFF,
    (_S.MISSED, _T.PLAN): _S.PLANNED,
    (_S.OFF, _T.PLAN): _S.PLANNED,
}
KEEPS_HOURS = (LiveState.PLANNED, LiveState.ON)
"""While it is one of these, the hours of an official account are kept for it."""


class Due(StrEnum):
    """What is due next. DAY, HOUR: its host is reminded. LATE: it has not begun. MISS: its time is over. END: it went
    on for long after its time."""

    DAY = "day"
    HOUR = "hour"
    LATE = "late"
    MISS = "miss"
    END = "end"


def after(state: str, step: LiveStep) -> LiveState:
    """The state after this step; refuses one that this state does not know."""
    following = MOVES.get((LiveState(state), step))
    if following is None:
        raise Refusal("lives-not-now")
    return following


def over_at(starts_at: datetime, ends_at: datetime | None) -> datetime:
    """When it is over as planned: an hour after its beginning unless it says otherwise (UTC)."""
    return ends_at or starts_at + LIVE_LASTS


def timetable(starts_at: datetime, over: datetime, reminded_at: datetime) -> Mapping[Due, datetime]:
    """What is due before it begins, in order (UTC); `reminded_at` is the last reminder, an hour before or earlier."""
    return {
        Due.DAY: starts_at - timedelta(days=1),
        Due.HOUR: reminded_at,
        Due.LATE: starts_at + EARLY,
        Due.MISS: over,
    }


def next_due(table: Mapping[Due, datetime], now: datetime) -> tuple[Due, datetime]:
    """The first that lies ahead; where nothing does, its time is over."""
    ahead = ((step, at) for step, at in table.items() if at > now)
    return min(ahead, key=lambda one: one[1], default=(Due.MISS, table[Due.MISS]))


def may_host(band: AgeBand) -> None:
    """Hosts are 18 or older, on an account of their own too (the organisation's own rule)."""
    if band is not AgeBand.ADULT:
        raise Refusal("lives-host-later")


def may_begin(starts_at: datetime, now: datetime) -> None:
    """From shortly before its time on."""
    if now < starts_at - EARLY:
        raise Refusal("lives-early", at=starts_at - EARLY)
