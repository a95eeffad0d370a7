"""The named steps between which a crash must lose nothing: tests stop the program at each of them."""

from collections.abc import Callable
from enum import StrEnum


class Step(StrEnum):
    """A place where the program may die; the name says what has just happened."""

    INTAKE_FETCHED = "intake.fetched"
    INTAKE_STORED = "intake.stored"
    INTAKE_COMMITTED = "intake.committed"
    INTAKE_CONFIRMING = "intake.confirming"
    TURN_PICKED = "turn.picked"
    TURN_CHOSEN = "turn.chosen"
    TURN_BEGUN = "turn.begun"
    TURN_ACTED = "turn.acted"
    TURN_CLOSED = "turn.closed"
    TURN_COMMITTED = "turn.committed"
    SWEEP_BEGUN = "sweep.begun"
    SWEEP_ACTED = "sweep.acted"
    SWEEP_COMMITTED = "sweep.committed"
    DELIVERY_CLAIMED = "delivery.claimed"
    DELIVERY_CLAIM_COMMITTED = "delivery.claim_committed"
    DELIVERY_SENDING = "delivery.sending"
    DELIVERY_ANSWERED = "delivery.answered"
    DELIVERY_MARKED = "delivery.marked"
    DELIVERY_MARK_COMMITTED = "delivery.mark_committed"
    RECOVERY_BEGUN = "recovery.begun"
    RECOVERY_COMMITTED = "recovery.committed"


Reach = Callable[[Step], None]


def pass_by(_: Step) -> None:
    """What the running bot does at a step: nothing."""
