"""The states of a handover as data: the account changes hands, is used, and comes back."""

from collections.abc import Mapping
from enum import StrEnum

from domain.refusal import Refusal


class HandoverState(StrEnum):
    """Where a handover stands. NAMED: somebody was named for it before its time. OPENING: both go through the first
    list. RUNNING: the account is in her hands. CLOSING: both go through the last list. OVERDUE: an hour passed with
    that list open, and the ketua knows. MISSED: it never began."""

    NAMED = "named"
    OPENING = "opening"
    RUNNING = "running"
    CLOSING = "closing"
    OVERDUE = "overdue"
    CLOSED = "closed"
    MISSED = "missed"


class HandoverStep(StrEnum):
    """What takes a handover from one state to the next. OPEN: its time has come. BEGIN: the first list is complete.
    END: its time is over, or she is done. STOP: humas stopped it. ESCALATE: the last list stayed open. CLOSE: it is
    complete. RENEW: somebody else holds it, or guards it, before it began."""

    OPEN = "open"
    BEGIN = "begin"
    RENEW = "renew"
    MISS = "miss"
    END = "end"
    STOP = "stop"
    ESCALATE = "escalate"
    CLOSE = "close"


_S, _T = HandoverState, HandoverStep

MOVES: Mapping[tuple[HandoverState, HandoverStep], HandoverState] = {
    (_S.NAMED, _T.OPEN): _S.OPENING,
    (_S.NAMED, _T.RENEW): _S.NAMED,
    (_S.NAMED, _T.MISS): _S.MISSED,
    (_S.OPENING, _T.BEGIN): _S.RUNNING,
    (_S.OPENING, _T.RENEW): _S.OPENING,
    (_S.OPENING, _T.MISS): _S.MISSED,
    (_S.OPENING, _T.STOP): _S.CLOSING,
    (_S.RUNNING, _T.END): _S.CLOSING,
    (_S.RUNNING, _T.STOP): _S.CLOSING,
    (_S.CLOSING, _T.ESCALATE): _S.OVERDUE,
    (_S.CLOSING, _T.CLOSE): _S.CLOSED,
    (_S.OVERDUE, _T.CLOSE): _S.CLOSED,
}
UNBEGUN = (_S.NAMED, _S.OPENING)
"""Nobody has the account yet: who takes part may still change."""
IN_HAND = (_S.RUNNING, _S.CLOSING, _S.OVERDUE)
"""While it is one of these, the account may be open on somebody's phone."""


def after(state: str, step: HandoverStep) -> HandoverState:
    """The state after this step; refuses one that this state does not know."""
    following = MOVES.get((HandoverState(state), step))
    if following is None:
        raise Refusal("handovers-not-now")
    return following
