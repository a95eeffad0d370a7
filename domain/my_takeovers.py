"""What one person has to do with takeovers that are not over."""

from dataclasses import dataclass
from enum import StrEnum

from domain.accounts import AccountFacts
from domain.application_states import ApplicationState
from domain.takeovers import SlotFacts

MOST_LISTED = 5


class Mine(StrEnum):
    """What a slot is to her. WANTED: she applied, or waits. OFFERED: she is asked. ASKED: the pembina is. HELD: hers.
    GUARDED: she hands the account over. BESIDE: she is the adult beside a minor."""

    WANTED = "wanted"
    OFFERED = "offered"
    ASKED = "asked"
    HELD = "held"
    GUARDED = "guarded"
    BESIDE = "beside"


OF_STATE = {
    ApplicationState.APPLIED: Mine.WANTED,
    ApplicationState.WAITING: Mine.WANTED,
    ApplicationState.OFFERED: Mine.OFFERED,
    ApplicationState.ASKED: Mine.ASKED,
    ApplicationState.CHOSEN: Mine.HELD,
}


@dataclass(frozen=True, slots=True)
class MySlot:
    """A slot, and what it is to her; `has_lists`: its handover is open, and she takes part in it."""

    slot: SlotFacts
    account: AccountFacts
    what: Mine
    has_lists: bool
