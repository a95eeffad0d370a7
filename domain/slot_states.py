"""The states of a takeover slot as data: which step leads from one to the next."""

from collections.abc import Mapping
from enum import StrEnum

from domain.refusal import Refusal


class SlotState(StrEnum):
    """Where a slot stands. OPEN: members may apply. TAKEN: somebody holds it, until it is over. DONE: its handover was
    closed. MISSED: it was somebody's, and never began. LAPSED: nobody took it."""

    OPEN = "open"
    TAKEN = "taken"
    DONE = "done"
    MISSED = "missed"
    LAPSED = "lapsed"
    CANCELLED = "cancelled"


class SlotStep(StrEnum):
    """What takes a slot from one state to the next. RETURN: its holder gave it back, or humas took it from her."""

    TAKE = "take"
    RETURN = "return"
    FINISH = "finish"
    MISS = "miss"
    LAPSE = "lapse"
    CANCEL = "cancel"


MOVES: Mapping[tuple[SlotState, SlotStep], SlotState] = {
    (SlotState.OPEN, SlotStep.TAKE): SlotState.TAKEN,
    (SlotState.OPEN, SlotStep.LAPSE): SlotState.LAPSED,
    (SlotState.OPEN, SlotStep.CANCEL): SlotState.CANCELLED,
    (SlotState.TAKEN, SlotStep.RETURN): SlotState.OPEN,
    (SlotState.TAKEN, SlotStep.FINISH): SlotState.DONE,
    (SlotState.TAKEN, SlotStep.MISS): SlotState.MISSED,
    (SlotState.TAKEN, SlotStep.CANCEL): SlotState.CANCELLED,
}
COMING = (SlotState.OPEN, SlotState.TAKEN)
"""While it is one of these, the account's hours are kept for it."""


def after(state: str, step: SlotStep) -> SlotState:
    """The state after this step; refuses one that this state does not know."""
    following = MOVES.get((SlotState(state), step))
    if following is None:
        raise Refusal("takeovers-over" if state not in COMING else "takeovers-not-now")
    return following
