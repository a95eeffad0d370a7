"""A takeover has not begun in time: wait a little, somebody else, or it does not take place; and who comes at all."""

from collections.abc import Sequence

import words.handover_notes
import words.handover_rooms
from domain.application_states import ApplicationState
from domain.handover_presses import CallOff, HandoverPage, ReplaceHolder, SayPresent, WaitLonger
from domain.handover_states import HandoverState
from domain.refusal import Refusal
from domain.takeover_times import LATE_AFTER, put_off
from domain.takeovers import TimeStep
from handlers import handing, slot_giving
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import applications, handover_cards, handover_people, handover_steps
from storage.applications import Application
from storage.handovers import Handover
from storage.takeovers import TakeoverSlot


def _late(turn: Turn, slot_id: int) -> tuple[TakeoverSlot, Handover]:
    """A handover that should have begun; of humas and the guardian."""
    slot, row = handing.lent(turn, slot_id)
    if not handing.guards(turn, slot):
        handing.must_decide(turn, slot)
    if row.state != HandoverState.OPENING:
        raise Refusal("handovers-not-now")
    if turn.now < slot.starts_at + LATE_AFTER:
        raise Refusal("handovers-not-late")
    return slot, row


def wait(turn: Turn, pressed: WaitLonger) -> None:
    """A quarter of an hour more, until they are asked again."""
    slot, _ = _late(turn, pressed.slot_id)
    slot.step, slot.due_at = TimeStep.LATE, put_off(slot, turn.now)
    handing.note(turn, slot, "waited longer")
    turn.session.flush()
    turn.toast(words.handover_notes.toast(turn.reader, "waits", until=slot.due_at), alert=True)


def replace(turn: Turn, pressed: ReplaceHolder) -> None:
    """Somebody else: humas chooses from who waits; the guardian asks humas."""
    slot, _ = _late(turn, pressed.slot_id)
    if handing.decides(turn, slot):
        turn.say(words.handover_notes.replace(turn.reader, handing.view_of(turn, slot)))
        return
    handover_cards.tell_room(turn.session, slot, turn.now)
    turn.toast(words.handover_notes.toast(turn.reader, "asked-humas"), alert=True)


def call_off(turn: Turn, pressed: CallOff) -> None:
    """It does not take place; a second tap makes sure."""
    slot, row = _late(turn, pressed.slot_id)
    if pressed.sure:
        is_card = handing.card_here(turn, slot) is not None
        ended = handover_steps.call_off(turn.session, slot, row, turn.now)
        handing.note(turn, slot, "called takeover off")
        _tell(turn, slot, ended)
        if not is_card:
            turn.edit(words.handover_notes.called_off(turn.reader))
    elif not handing.show_page(turn, slot, HandoverPage.CALL_OFF):
        turn.say(words.handover_rooms.call_off_sure(turn.reader, handing.view_of(turn, slot)))


def _tell(turn: Turn, slot: TakeoverSlot, ended: Sequence[Application]) -> None:
    account = handover_people.account_of(turn.session, slot)
    for one in handover_people.ended_for(turn.session, slot, ended):
        told = words.handover_notes.ended(one, slot, account)
        tell(turn.session, one.telegram_id, told, turn.now, f"slot:{slot.id}")


def say_present(turn: Turn, pressed: SayPresent) -> None:
    """The holder comes, or gives it back."""
    slot = handing.slot_of(turn, pressed.slot_id)
    hers = (
        applications.of(turn.session, pressed.slot_id, turn.person.id or 0)
        if turn.person is not None
        else None
    )
    if hers is None or hers.state != ApplicationState.CHOSEN:
        raise Refusal("handovers-not-yours")
    if pressed.comes:
        hers.comes = True
        turn.session.flush()
        handing.note(turn, slot, "said present")
    else:
        slot_giving.give_back(turn, slot)
    turn.edit(words.handover_notes.presence(turn.reader, comes=pressed.comes))


FEATURE = Feature(
    noun="handover_lateness",
    presses={
        WaitLonger: Pressed(wait),
        ReplaceHolder: Pressed(replace),
        CallOff: Pressed(call_off),
        SayPresent: Pressed(say_present),
    },
)
