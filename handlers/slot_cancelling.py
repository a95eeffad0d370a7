"""A takeover slot is called off, or all that are left of its round: everybody whom it concerns hears of it."""

import words.slot_passport
import words.slots
from domain.handover_states import IN_HAND
from domain.refusal import Refusal
from domain.slot_presses import CancelSlot
from domain.slot_states import COMING, SlotState, SlotStep, after
from handlers.applications import end_all
from handlers.slot_pages import slot_of
from handlers.slot_passport import page
from handlers.slot_views import account_of
from handlers.telling import tell
from handlers.turn import Turn
from storage import account_care, handovers, people, slot_cards, takeover_times, takeovers, units
from storage.people import Person
from storage.takeovers import TakeoverSlot


def cancel(turn: Turn, pressed: CancelSlot) -> None:
    """She is sure, or is asked whether she is."""
    slot = slot_of(turn, pressed.slot_id, as_opener=True)
    left = _left(turn, slot) if pressed.whole else [slot]
    for one in left:
        _must_be_possible(turn, one)
    if not pressed.sure:
        account, count = account_of(turn, slot), len(_left(turn, slot))
        asked = words.slot_passport.cancel_sure(turn.reader, pressed, slot, account, count)
        turn.edit(asked)
        return
    for one in left:
        call_off(turn, one)
    slot_cards.redraw(turn.session, slot.unit_id, turn.now)
    turn.edit(page(turn, slot))


def _left(turn: Turn, slot: TakeoverSlot) -> list[TakeoverSlot]:
    """The slots of its round that are not over and not in anybody's hands."""
    every = takeovers.slots_of(turn.session, slot.round_id)
    return [one for one in every if one.state in COMING and not _is_in_hand(turn, one)] or [slot]


def _is_in_hand(turn: Turn, slot: TakeoverSlot) -> bool:
    handover = handovers.find(turn.session, slot.id or 0)
    return handover is not None and handover.state in IN_HAND


def _must_be_possible(turn: Turn, slot: TakeoverSlot) -> None:
    if _is_in_hand(turn, slot):
        raise Refusal("slots-in-hand")
    after(slot.state, SlotStep.CANCEL)


def call_off(turn: Turn, slot: TakeoverSlot) -> None:
    """It will not be: its hours are free, its people hear of it, nothing is due any more."""
    beside = _beside(turn, slot)
    slot.state, slot.changed_at = after(slot.state, SlotStep.CANCEL), turn.now
    takeovers.let_go(turn.session, slot)
    end_all(turn, slot)
    takeover_times.settle(turn.session, slot, turn.now)
    turn.journal("cancelled slot", f"slot:{slot.id}", units.get(turn.session, slot.unit_id))
    account, unit = account_of(turn, slot), units.get(turn.session, slot.unit_id)
    for person in beside:
        told = words.slots.called_off(person.reader(unit.reader()), slot, account)
        tell(turn.session, person.telegram_id, told, turn.now, f"slot:{slot.id}")


def _beside(turn: Turn, slot: TakeoverSlot) -> list[Person]:
    """Who would have handed it over, or stood beside a minor; whoever applied is told by her application."""
    if slot.state != SlotState.TAKEN:
        return []
    guardians = list(account_care.guardians(turn.session, slot.account_id))
    handover = handovers.find(turn.session, slot.id or 0)
    adult_id = handover.adult_id if handover is not None else None
    adult = [people.get(turn.session, adult_id)] if adult_id is not None else []
    her_id = turn.person.id if turn.person is not None else None
    return [one for one in {one.id: one for one in (*guardians, *adult)}.values() if one.id != her_id]
