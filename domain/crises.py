"""What a crisis is: its states and times as data, and what waits because of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

from domain.refusal import Refusal

HOURS = (1, 2, 4, 8)
LONGEST = timedelta(hours=48)
MOST_REASON = 300
MOST_STATEMENT = 800
MOST_REVIEW = 2_000
WIDER_AFTER = timedelta(minutes=15)
LAPSES_AFTER = timedelta(hours=2)
DRAFT_LIFE = timedelta(hours=1)
NUDGE_AFTER = timedelta(minutes=20)
WARNINGS = (timedelta(minutes=30), timedelta(minutes=10))


class ReasonCode(StrEnum):
    """Ready-made reasons; another one is typed and stands there as it was typed."""

    RUMOR = "rumor"
    MISHAP = "mishap"
    ACCOUNT = "account"
    QUARREL = "quarrel"


class CrisisState(StrEnum):
    """DRAFT: being filled in. ASKED: one person says that it is one, a second is looked for. HELD: the same, and what
    would go out waits meanwhile. ON: it is one. OVER: it ended, what waited is decided and learned from. REVIEWED:
    that is done too. DROPPED: it was called back, or a second said that it is none. LAPSED: no second was found."""

    DRAFT = "draft"
    ASKED = "asked"
    HELD = "held"
    ON = "on"
    OVER = "over"
    REVIEWED = "reviewed"
    DROPPED = "dropped"
    LAPSED = "lapsed"


class CrisisStep(StrEnum):
    """What takes a crisis from one state to the next."""

    ASK = "ask"
    HOLD = "hold"
    CONFIRM = "confirm"
    DROP = "drop"
    LAPSE = "lapse"
    END = "end"
    CLOSE = "close"


class CrisisTime(StrEnum):
    """What time does next to a crisis: ask more people, give up, tell the members once, warn, end it."""

    WIDEN = "widen"
    LAPSE = "lapse"
    NUDGE = "nudge"
    FIRST_WARNING = "first-warning"
    LAST_WARNING = "last-warning"
    END = "end"


class Waiting(StrEnum):
    """What can wait because of a crisis."""

    POST = "post"
    PROMOTION = "promotion"
    SPREAD = "spread"
    TAKEOVER = "takeover"
    LIVE = "live"
    RALLY = "rally"


class Became(StrEnum):
    """What became of what waited; "" while it does. FREED: it went on by itself, as no second was found."""

    GOES_ON = "goes-on"
    ANEW = "anew"
    CANCELLED = "cancelled"
    FREED = "freed"


_S, _T = CrisisState, CrisisStep

MOVES: Mapping[tuple[CrisisState, CrisisStep], CrisisState] = {
    (_S.DRAFT, _T.ASK): _S.ASKED,
    (_S.ASKED, _T.HOLD): _S.HELD,
    (_S.ASKED, _T.CONFIRM): _S.ON,
    (_S.HELD, _T.CONFIRM): _S.ON,
    (_S.ASKED, _T.DROP): _S.DROPPED,
    (_S.HELD, _T.DROP): _S.DROPPED,
    (_S.ASKED, _T.LAPSE): _S.LAPSED,
    (_S.HELD, _T.LAPSE): _S.LAPSED,
    (_S.ON, _T.END): _S.OVER,
    (_S.OVER, _T.CLOSE): _S.REVIEWED,
}
PENDING = (_S.ASKED, _S.HELD)
HOLDING = (_S.HELD, _S.ON)
OPEN = (*PENDING, _S.ON)
REAL = (_S.ON, _S.OVER, _S.REVIEWED)


def after(state: str, step: CrisisStep) -> CrisisState:
    """The state after this step; refuses one that this state does not know."""
    following = MOVES.get((CrisisState(state), step))
    if following is None:
        raise Refusal("crises-not-now")
    return following


class Timed(Protocol):
    """What is asked of a crisis. Times in UTC."""

    @property
    def state(self) -> str: ...
    @property
    def asked_at(self) -> datetime: ...
    @property
    def began_at(self) -> datetime | None: ...
    @property
    def ends_at(self) -> datetime | None: ...
    @property
    def ended_at(self) -> datetime | None: ...


def next_time(crisis: Timed, now: datetime) -> tuple[CrisisTime, datetime] | None:
    """What time does next, and when (UTC), where all that was due before `now` is done; None where nothing is due. The
    last of a stretch (its end, giving up) is never left out."""
    every = _times(crisis)
    coming = next((one for one in every if one[1] > now), None)
    return coming or (every[-1] if every else None)


def _times(crisis: Timed) -> list[tuple[CrisisTime, datetime]]:
    """All that time does to a crisis in this state, soonest first."""
    if crisis.state == CrisisState.DRAFT:
        return [(CrisisTime.LAPSE, crisis.asked_at + DRAFT_LIFE)]
    if crisis.state in PENDING:
        wider, gives_up = crisis.asked_at + WIDER_AFTER, crisis.asked_at + LAPSES_AFTER
        return [(CrisisTime.WIDEN, wider), (CrisisTime.LAPSE, gives_up)]
    if crisis.state != CrisisState.ON or crisis.began_at is None or crisis.ends_at is None:
        return []
    found = [
        (CrisisTime.NUDGE, crisis.began_at + NUDGE_AFTER),
        (CrisisTime.FIRST_WARNING, crisis.ends_at - WARNINGS[0]),
        (CrisisTime.LAST_WARNING, crisis.ends_at - WARNINGS[1]),
        (CrisisTime.END, crisis.ends_at),
    ]
    return sorted(found, key=lambda one: one[1])


def may_last(began_at: datetime, until: datetime) -> bool:
    """Whether it may go on until then; after two days somebody looks anew whether it still is one."""
    return until <= began_at + LONGEST


def seal(*said: object) -> str:
    """The beginning of the SHA-256 of what somebody was shown, as it stands on her button: what has changed meanwhile
    she did not agree to."""
    return sha256("\0".join(str(one) for one in said).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that waits, or would come before the end: its name, its unit's, and when it was due (UTC)."""

    noun: Waiting
    subject_id: int
    title: str
    unit_id: int
    unit: str
    at: datetime | None
