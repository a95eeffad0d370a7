"""/slot: humas opens takeover slots, sees those that are coming, and one slot with everything about it."""

from collections.abc import Mapping
from typing import Any

import words.slot_lists
from domain.message import Message
from domain.permissions import Need
from domain.slot_presses import CancelSlot, NewRound, RoundText
from domain.slot_rounds import SlotList
from domain.takeover_presses import ListSlots, OpenRound, OpenSlot
from handlers import slot_cancelling, slot_editing
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.slot_pages import PURPOSE, hers, leads_to_private, put, slot_of, stop_asking
from handlers.slot_passport import page
from handlers.slot_rounds import open_round
from handlers.turn import Turn
from storage import slot_views
from storage.units import Unit

__all__ = ["FEATURE", "page"]


def command(turn: Turn, text: str) -> None:
    """/slot: what is coming; with a time, slots at that time as a draft that she looks at."""
    unit = hers(turn, turn.unit_here().id or 0)
    if text.strip():
        slot_editing.read_times(turn, unit.id or 0, None, text)
    else:
        turn.answer_privately(_listed(turn, unit, 0), PURPOSE, unit=unit.id)


def _listed(turn: Turn, unit: Unit, page_number: int) -> Message:
    unit_id = unit.id or 0
    slots, has_more = slot_views.page(turn.session, unit_id, turn.now, page_number)
    draft = slot_views.draft_of(turn.session, unit_id, turn.person.id if turn.person else None)
    facts = SlotList(
        unit_id, unit.name, slots, page_number, has_more, draft.id if draft is not None else None
    )
    return words.slot_lists.listed(turn.reader, facts)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group: for the list, a round or a slot."""
    if "slot" in facts:
        open_slot(turn, OpenSlot(int(facts["slot"])))
    elif "round" in facts:
        open_round(turn, OpenRound(int(facts["round"])))
    else:
        listing(turn, ListSlots(int(facts["unit"])))


def listing(turn: Turn, pressed: ListSlots) -> None:
    """The list, in place."""
    if leads_to_private(turn, unit=pressed.unit_id):
        return
    unit = hers(turn, pressed.unit_id)
    stop_asking(turn)
    put(turn, _listed(turn, unit, max(pressed.page, 0)))


def open_slot(turn: Turn, pressed: OpenSlot) -> None:
    """One slot's passport."""
    if leads_to_private(turn, slot=pressed.slot_id):
        return
    slot = slot_of(turn, pressed.slot_id)
    turn.chat.unit_id = turn.chat.unit_id or slot.unit_id
    put(turn, page(turn, slot))


def begin(turn: Turn, pressed: NewRound) -> None:
    """New slots: when? She types it in private."""
    if leads_to_private(turn, unit=pressed.unit_id):
        return
    unit = hers(turn, pressed.unit_id)
    slot_editing.ask(turn, unit.id or 0, None, RoundText.TIMES)


FEATURE = Feature(
    noun="slots",
    commands=(Command(("slot", "slots"), command, (Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        ListSlots: Pressed(listing, Need.UNIT),
        OpenSlot: Pressed(open_slot, Need.UNIT),
        NewRound: Pressed(begin, Need.UNIT),
        CancelSlot: Pressed(slot_cancelling.cancel, Need.UNIT),
    },
    starts={PURPOSE: arrive},
)
