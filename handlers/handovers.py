"""Handovers: the card with the lists in private, its pages, and the emergency stop."""

from collections.abc import Mapping
from typing import Any

import words.handover_notes
import words.handover_rooms
from domain.handover_presses import HandoverPage, TurnHandover
from domain.handover_states import HandoverState
from domain.refusal import Refusal
from domain.takeover_presses import OpenHandover, StopTakeover
from domain.takeover_times import OPENS_BEFORE, has_opened
from handlers import handing
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import handover_cards, handover_people, handover_steps, handovers, units
from storage.takeovers import TakeoverSlot

STOPPABLE = (HandoverState.OPENING, HandoverState.RUNNING)


def open_lists(turn: Turn, pressed: OpenHandover) -> None:
    """Her card is the newest message in private."""
    slot, row = handing.lent(turn, pressed.slot_id)
    handing.side_of(turn, slot, row)
    if not has_opened(row):
        raise Refusal("handovers-early", at=slot.starts_at - OPENS_BEFORE)
    if handing.is_elsewhere(turn, slot) or turn.person is None:
        return
    turn.chat.unit_id = turn.chat.unit_id or slot.unit_id
    handover_cards.put_here(turn.session, slot, turn.chat, turn.now)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room."""
    open_lists(turn, OpenHandover(int(facts["slot_id"])))


def turn_page(turn: Turn, pressed: TurnHandover) -> None:
    """Another page of the card; or she let it be."""
    slot = handing.slot_of(turn, pressed.slot_id)
    if not handing.show_page(turn, slot, pressed.page):
        turn.edit(words.handover_notes.stays(turn.reader))


def press_stop(turn: Turn, pressed: StopTakeover) -> None:
    """Humas of any owner, or who guards the account, stops it; a second tap makes sure."""
    slot, row = handing.lent(turn, pressed.slot_id)
    if not handing.guards(turn, slot):
        handing.must_decide(turn, slot)
    if row.state not in STOPPABLE:
        raise Refusal("handovers-stopped-already")
    if pressed.sure:
        is_card = handing.card_here(turn, slot) is not None
        stop(turn, slot)
        turn.toast(words.handover_notes.toast(turn.reader, "stopped"))
        if not is_card:
            turn.edit(words.handover_notes.stopped(turn.reader, handing.view_of(turn, slot)))
    elif not _asks_on_card(turn, slot):
        turn.say(words.handover_rooms.stop_sure(turn.reader, handing.view_of(turn, slot)))


def _asks_on_card(turn: Turn, slot: TakeoverSlot) -> bool:
    card = handing.card_here(turn, slot)
    is_room = card is not None and card.subject == handover_cards.room(slot.id or 0)
    return is_room and handing.show_page(turn, slot, HandoverPage.STOP)


def stop(turn: Turn, slot: TakeoverSlot) -> bool:
    """The takeover of a slot ends now: everybody who takes part hears it at once, and the last list is open. False,
    and nothing happens, where none is going on."""
    row = handovers.find(turn.session, slot.id or 0)
    if row is None or row.state not in STOPPABLE:
        return False
    by = turn.person.id if turn.person is not None else None
    handover_steps.stop(turn.session, slot, row, by, turn.now)
    handing.note(turn, slot, "stopped takeover")
    view, unit = handing.view_of(turn, slot), units.get(turn.session, slot.unit_id)
    for person in handover_people.of(turn.session, row):
        if person.id == by:
            continue
        told = words.handover_notes.stopped(person.reader(unit.reader()), view)
        tell(
            turn.session, person.telegram_id, told, turn.now, handover_cards.lists(slot.id or 0), urgent=True
        )
    handover_cards.hand_all(turn.session, slot, row, turn.now)
    return True


FEATURE = Feature(
    noun="handovers",
    presses={
        OpenHandover: Pressed(open_lists),
        TurnHandover: Pressed(turn_page),
        StopTakeover: Pressed(press_stop),
    },
    starts={handing.PURPOSE: arrive},
)
