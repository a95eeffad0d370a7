"""The guardian can't hand the account over this time: another guardian, or a grown humas, steps in."""

import words.handover_notes
from domain.handover_presses import AskForGuardian, StepIn
from domain.handover_states import UNBEGUN
from domain.refusal import Refusal
from domain.slot_states import SlotState
from domain.takeover_times import has_opened
from domain.takeovers import Side
from handlers import handing
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import handover_cards, handover_people, people, takeover_times, units
from storage.handovers import Handover
from storage.takeovers import TakeoverSlot


def ask_for(turn: Turn, pressed: AskForGuardian) -> None:
    """She can't: the other guardian and humas are asked."""
    slot, row = coming(turn, pressed.slot_id)
    if turn.person is None or turn.person.id != row.guardian_id:
        raise Refusal("handovers-not-yours")
    row.guardian_id = None
    _renew(turn, slot, row)
    handing.note(turn, slot, "guardian can't")
    handover_cards.tell_room(turn.session, slot, turn.now)
    told = "asked-others" if _ask_other(turn, slot, row, turn.person.id) else "told-humas"
    turn.toast(words.handover_notes.toast(turn.reader, told), alert=True)
    handover_cards.redraw(turn.session, pressed.slot_id, turn.now)


def coming(turn: Turn, slot_id: int) -> tuple[TakeoverSlot, Handover]:
    """A slot that is somebody's and has not begun, with its handover; made where it had none yet."""
    slot = handing.slot_of(turn, slot_id)
    if slot.state != SlotState.TAKEN:
        raise Refusal("handovers-gone")
    row = takeover_times.named(turn.session, slot, turn.now)
    if row.state not in UNBEGUN:
        raise Refusal("handovers-not-now")
    return slot, row


def _renew(turn: Turn, slot: TakeoverSlot, row: Handover) -> None:
    """The first list begins anew, where it is open already."""
    if has_opened(row):
        takeover_times.renew(turn.session, slot, row, turn.now)


def _ask_other(turn: Turn, slot: TakeoverSlot, row: Handover, but: int | None) -> bool:
    """The other guardian is asked; False where there is none."""
    apart_from = (but, row.holder_id, row.adult_id)
    other = handover_people.pick_guardian(turn.session, slot, apart_from, turn.now)
    if other is None:
        return False
    person, unit = people.get(turn.session, other), units.get(turn.session, slot.unit_id)
    asked = words.handover_notes.second(person.reader(unit.reader()), handing.view_of(turn, slot))
    tell(turn.session, person.telegram_id, asked, turn.now, handover_cards.lists(slot.id or 0))
    return True


def step_in(turn: Turn, pressed: StepIn) -> None:
    """Another guardian of the account, or humas or pengurus of age, hands it over."""
    slot, row = coming(turn, pressed.slot_id)
    person = turn.person
    if person is None or not (handing.guards(turn, slot) or handing.decides(turn, slot)):
        raise Refusal("refusal-only-humas")
    if person.id == row.guardian_id:
        turn.toast(words.handover_notes.toast(turn.reader, "stepped-in"))
        return
    if person.id in handover_people.parts(row):
        raise Refusal("handovers-two-people")
    if not handover_people.is_adult(turn.session, person, slot, turn.now):
        raise Refusal("handovers-adults-only")
    if _has_done_hers(turn, row):
        raise Refusal("handovers-guardian-there")
    row.guardian_id = person.id
    _renew(turn, slot, row)
    handing.note(turn, slot, "stepped in as guardian")
    handover_cards.redraw(turn.session, pressed.slot_id, turn.now)
    turn.toast(words.handover_notes.toast(turn.reader, "stepped-in"), alert=True)


def _has_done_hers(turn: Turn, row: Handover) -> bool:
    """Whether the guardian is there, and her part is complete."""
    its = handing.view_of(turn, handing.slot_of(turn, row.slot_id))
    return row.guardian_id is not None and not its.left(Side.GUARDIAN)


FEATURE = Feature(
    noun="handover_guardians",
    presses={AskForGuardian: Pressed(ask_for), StepIn: Pressed(step_in)},
)
