"""The states of an application for a takeover slot as data: which step leads from one to the next."""

from collections.abc import Mapping
from enum import StrEnum

from domain.refusal import Refusal


class ApplicationState(StrEnum):
    """How she stands to a slot.

    APPLIED: humas has not chosen yet. WAITING: somebody else was chosen; she is on the list. OFFERED: the slot is
    hers if she says yes. ASKED: it is hers if the pembina says yes. CHOSEN: it is hers. PASSED: it was offered, and
    she let it go, or humas took it back. RETURNED: she gave it back. REFUSED: the pembina said no. DONE, MISSED: how
    it ended for its holder. OVER: it ended without her.
    """

    APPLIED = "applied"
    WAITING = "waiting"
    OFFERED = "offered"
    ASKED = "asked"
    CHOSEN = "chosen"
    PASSED = "passed"
    RETURNED = "returned"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    DONE = "done"
    MISSED = "missed"
    OVER = "over"


class ApplicationStep(StrEnum):
    """What takes an application from one state to the next.

    CHOOSE: humas chose her, or she was first. ASK: the same for somebody of 16 or 17, whose pembina is asked.
    APPROVE, REFUSE: the pembina's word. PASS_OVER: somebody else was chosen. OFFER: she moved up. ACCEPT: yes.
    DECLINE, EXPIRE: no, or silence. UNANSWERED: the pembina was silent. RETURN: she gives it back. REPLACE: humas
    gave it to somebody else. TAKE_BACK: humas took it back, so that the list moves up without her. SWAP: she and
    another holder changed places. END: the slot ended without her.
    """

    CHOOSE = "choose"
    ASK = "ask"
    APPROVE = "approve"
    REFUSE = "refuse"
    PASS_OVER = "pass-over"  # noqa: S105  the name of a step
    OFFER = "offer"
    ACCEPT = "accept"
    DECLINE = "decline"
    EXPIRE = "expire"
    UNANSWERED = "unanswered"
    WITHDRAW = "withdraw"
    RETURN = "return"
    REPLACE = "replace"
    TAKE_BACK = "take-back"
    SWAP = "swap"
    AGAIN = "again"
    FINISH = "finish"
    MISS = "miss"
    END = "end"


_S, _T = ApplicationState, ApplicationStep

MOVES: Mapping[tuple[ApplicationState, ApplicationStep], ApplicationState] = {
    (_S.APPLIED, _T.CHOOSE): _S.CHOSEN,
    (_S.APPLIED, _T.ASK): _S.ASKED,
    (_S.APPLIED, _T.PASS_OVER): _S.WAITING,
    (_S.APPLIED, _T.OFFER): _S.OFFERED,
    (_S.APPLIED, _T.WITHDRAW): _S.WITHDRAWN,
    (_S.APPLIED, _T.END): _S.OVER,
    (_S.WAITING, _T.CHOOSE): _S.CHOSEN,
    (_S.WAITING, _T.ASK): _S.ASKED,
    (_S.WAITING, _T.OFFER): _S.OFFERED,
    (_S.WAITING, _T.WITHDRAW): _S.WITHDRAWN,
    (_S.WAITING, _T.END): _S.OVER,
    (_S.OFFERED, _T.ACCEPT): _S.CHOSEN,
    (_S.OFFERED, _T.ASK): _S.ASKED,
    (_S.OFFERED, _T.DECLINE): _S.PASSED,
    (_S.OFFERED, _T.EXPIRE): _S.PASSED,
    (_S.OFFERED, _T.REPLACE): _S.WAITING,
    (_S.OFFERED, _T.TAKE_BACK): _S.PASSED,
    (_S.OFFERED, _T.WITHDRAW): _S.WITHDRAWN,
    (_S.OFFERED, _T.END): _S.OVER,
    (_S.ASKED, _T.APPROVE): _S.CHOSEN,
    (_S.ASKED, _T.REFUSE): _S.REFUSED,
    (_S.ASKED, _T.UNANSWERED): _S.WAITING,
    (_S.ASKED, _T.REPLACE): _S.WAITING,
    (_S.ASKED, _T.TAKE_BACK): _S.PASSED,
    (_S.ASKED, _T.WITHDRAW): _S.WITHDRAWN,
    (_S.ASKED, _T.END): _S.OVER,
    (_S.CHOSEN, _T.RETURN): _S.RETURNED,
    (_S.CHOSEN, _T.REPLACE): _S.WAITING,
    (_S.CHOSEN, _T.TAKE_BACK): _S.PASSED,
    (_S.CHOSEN, _T.SWAP): _S.CHOSEN,
    (_S.CHOSEN, _T.FINISH): _S.DONE,
    (_S.CHOSEN, _T.MISS): _S.MISSED,
    (_S.CHOSEN, _T.END): _S.OVER,
    (_S.PASSED, _T.AGAIN): _S.APPLIED,
    (_S.RETURNED, _T.AGAIN): _S.APPLIED,
    (_S.WITHDRAWN, _T.AGAIN): _S.APPLIED,
}
HOLDING = (_S.OFFERED, _S.ASKED, _S.CHOSEN)
"""While one application of a slot is one of these, no other may be: the database refuses it."""
LISTED = (_S.APPLIED, _S.WAITING)
"""Who waits for the slot, in the order in which they came."""
OPEN = (*LISTED, *HOLDING)


def after(state: str, step: ApplicationStep) -> ApplicationState:
    """The state after this step; refuses one that this state does not know."""
    following = MOVES.get((ApplicationState(state), step))
    if following is None:
        raise Refusal("applications-over" if state not in OPEN else "applications-not-now")
    return following
