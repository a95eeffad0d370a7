"""The states of a case as data: which step leads from one to the next."""

from collections.abc import Mapping
from enum import StrEnum

from domain.refusal import Refusal


class CaseState(StrEnum):
    """Where a case stands. NEW: nobody has it in hand. HELD: somebody handles it. WATCHED: it comes back by itself.
    DONE: something was done about it. DISMISSED: no problem. MERGED: it goes on in another case."""

    NEW = "new"
    HELD = "held"
    WATCHED = "watched"
    DONE = "done"
    DISMISSED = "dismissed"
    MERGED = "merged"


class CaseStep(StrEnum):
    """What takes a case from one state to the next. LAPSE: its handler let it lie. RETURN: its watch is over. AGAIN: it
    was reported again after its end."""

    TAKE = "take"
    LAPSE = "lapse"
    RELEASE = "release"
    WATCH = "watch"
    RETURN = "return"
    FINISH = "finish"
    DISMISS = "dismiss"
    MERGE = "merge"
    AGAIN = "again"


_S, _T = CaseState, CaseStep

MOVES: Mapping[tuple[CaseState, CaseStep], CaseState] = {
    (_S.NEW, _T.TAKE): _S.HELD,
    (_S.NEW, _T.DISMISS): _S.DISMISSED,
    (_S.NEW, _T.MERGE): _S.MERGED,
    (_S.NEW, _T.WATCH): _S.WATCHED,
    (_S.HELD, _T.TAKE): _S.HELD,
    (_S.HELD, _T.LAPSE): _S.NEW,
    (_S.HELD, _T.RELEASE): _S.NEW,
    (_S.HELD, _T.WATCH): _S.WATCHED,
    (_S.HELD, _T.FINISH): _S.DONE,
    (_S.HELD, _T.DISMISS): _S.DISMISSED,
    (_S.HELD, _T.MERGE): _S.MERGED,
    (_S.WATCHED, _T.RETURN): _S.NEW,
    (_S.WATCHED, _T.TAKE): _S.HELD,
    (_S.WATCHED, _T.DISMISS): _S.DISMISSED,
    (_S.WATCHED, _T.MERGE): _S.MERGED,
    (_S.DONE, _T.AGAIN): _S.NEW,
    (_S.DISMISSED, _T.AGAIN): _S.NEW,
    (_S.DISMISSED, _T.TAKE): _S.HELD,
    (_S.DONE, _T.TAKE): _S.HELD,
}
OPEN = (_S.NEW, _S.HELD, _S.WATCHED)


def after(state: str, step: CaseStep) -> CaseState:
    """The state after this step; refuses one that this state does not know."""
    following = MOVES.get((CaseState(state), step))
    if following is None:
        raise Refusal("cases-over" if state not in OPEN else "cases-not-now")
    return following
