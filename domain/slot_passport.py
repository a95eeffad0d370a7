"""A takeover slot with everything about it, as humas sees it, and what may be done with it now."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.accounts import AccountFacts
from domain.clashes import Slot
from domain.handover_states import IN_HAND, HandoverState
from domain.handover_views import HandoverView
from domain.slot_rounds import RoundFacts
from domain.slot_states import COMING, SlotState
from domain.takeovers import SlotFacts


@dataclass(frozen=True, slots=True)
class Passport:
    """`plans`: those on the account meanwhile. `applicants`: for how many it is not over. `may_change`: the reader is
    humas of the unit that opened it."""

    slot: SlotFacts
    account: AccountFacts
    round: RoundFacts
    plans: Sequence[Slot] = ()
    applicants: int = 0
    handover: HandoverView | None = None
    may_change: bool = False

    @property
    def is_coming(self) -> bool:
        """Whether the account's hours are kept for it."""
        return self.slot.state in COMING

    @property
    def may_choose(self) -> bool:
        """Whether there is anybody to choose among, or a holder who may be replaced."""
        return self.may_change and self.is_coming and self.applicants > 0 and not self.is_in_hand

    @property
    def is_in_hand(self) -> bool:
        """Whether the account may be open on somebody's phone."""
        return self.handover is not None and self.handover.state in IN_HAND

    @property
    def may_cancel(self) -> bool:
        """Whether it can be called off: before the account is in anybody's hands."""
        return self.may_change and self.is_coming and not self.is_in_hand

    @property
    def has_report(self) -> bool:
        """Whether there is something to read about what came of it."""
        ended = (HandoverState.CLOSING, HandoverState.OVERDUE)
        is_ended = self.handover is not None and self.handover.state in ended
        return self.slot.state == SlotState.DONE or is_ended
