"""Takeover slots and lives as entries of other calendars."""

from domain.calendar_files import Status
from domain.slot_states import SlotState

SLOT_FILE, LIVE_FILE = "slot-file", "live-file"
CERTAIN = (SlotState.TAKEN, SlotState.DONE)


def status(state: str) -> Status:
    """How sure a slot is: as long as nobody holds it, it may come to nothing."""
    if state == SlotState.OPEN:
        return Status.TENTATIVE
    return Status.CONFIRMED if state in CERTAIN else Status.CANCELLED
