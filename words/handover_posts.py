"""The links of what was posted during a takeover: asked for, and noted."""

from domain.handover_presses import ReportTakeoverPost
from domain.message import Button, Message
from domain.reader import Reader
from domain.takeover_presses import OpenHandover
from words.sentences import sentences


def ask(reader: Reader) -> Message:
    """Where does it stand?"""
    return Message(sentences(reader)("handovers-ask-link"))


def noted(reader: Reader, slot_id: int, count: int, *, is_new: bool) -> Message:
    """It counts, or did already."""
    t = sentences(reader)
    more = Button(t("handovers-another-button"), ReportTakeoverPost(slot_id))
    card = Button(t("handovers-card-button"), OpenHandover(slot_id))
    return Message(t("handovers-noted", count=count, new=is_new), ((more, card),))
