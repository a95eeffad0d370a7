"""Takes the next step of every takeover slot for which something is due: reminders, the handover, its end."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

import words.handover_notes
from domain.handover_states import HandoverState, HandoverStep, after
from domain.takeover_times import REMINDED, is_stale
from domain.takeovers import TimeStep
from scheduling import takeover_reminders, takeover_reports
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    account_facts,
    crisis_gates,
    handover_cards,
    handover_people,
    handover_steps,
    handover_views,
    handovers,
    takeover_times,
    takeovers,
    units,
)
from storage.handovers import Handover
from storage.session import Session
from storage.takeovers import TakeoverSlot

Deed = Callable[[Session, TakeoverSlot, datetime], None]


def take_steps(session: Session, now: datetime) -> int:
    """Every slot for which something is due takes its next step."""
    due = takeovers.due(session, now, BATCH)
    for slot in due:
        step = TimeStep(slot.step)
        slot.step, slot.due_at = "", None
        if step is TimeStep.QUARTER and crisis_gates.stops_takeover(session, slot, now):
            takeover_reminders.tell_waits(session, slot, now)
        elif step in REMINDED:
            if not is_stale(step, slot, now):
                takeover_reminders.remind(session, slot, step, now)
        else:
            DEEDS[step](session, slot, now)
        takeover_times.settle(session, slot, now)
    return len(due)


def lapse(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """It begins now, and nobody holds it: whoever still waits hears so kindly."""
    ended = handover_steps.lapse(session, slot, now)
    takeover_reminders.tell_ended(session, slot, ended, now)


def open_lists(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """A quarter of an hour before: everybody gets the first list, and humas sees it. Where we were down until its end,
    or somebody else has the account, it does not take place."""
    if now >= slot.ends_at or handover_people.account_of(session, slot).hacked_at is not None:
        _call_off(session, slot, now)
        return
    row = takeover_times.named(session, slot, now)
    row.state, row.opened_at = after(row.state, HandoverStep.OPEN), now
    session.flush()
    handover_cards.hand_all(session, slot, row, now)
    handover_cards.tell_room(session, slot, now)
    handover_steps.note(session, slot, "handover opened", now)


def be_late(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """It should have begun: humas and the guardian decide whether to wait."""
    row = _handover(session, slot)
    if row.state != HandoverState.OPENING:
        return
    handover_cards.tell_room(session, slot, now)
    takeover_reminders.ask_guardians(session, slot, now)


def end(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """Its time is over: the last list is open, or it never began."""
    row = _handover(session, slot)
    if row.state == HandoverState.OPENING:
        _call_off(session, slot, now)
    elif row.state == HandoverState.RUNNING:
        handover_steps.end(session, slot, row, now)
        handover_cards.hand_all(session, slot, row, now)


def _call_off(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    row = handovers.find(session, slot.id or 0)
    ended = handover_steps.call_off(session, slot, row, now)
    takeover_reminders.tell_ended(session, slot, ended, now)


def escalate(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """The last list is still open after an hour: the ketua hears it, and both are asked once more."""
    row = _handover(session, slot)
    if row.state != HandoverState.CLOSING:
        return
    handover_steps.escalate(session, slot, row, now)
    handover_cards.hand_all(session, slot, row, now)
    handover_cards.tell_room(session, slot, now)
    view, unit = handover_views.of(session, slot, now), units.get(session, slot.unit_id)
    if view is None:
        return
    account = handover_people.account_of(session, slot)
    for person in account_facts.heads(session, account, now):
        told = words.handover_notes.overdue(person.reader(unit.reader()), view)
        tell(session, person.telegram_id, told, now, handover_cards.lists(slot.id or 0))


def _handover(session: Session, slot: TakeoverSlot) -> Handover:
    row = handovers.find(session, slot.id or 0)
    if row is None:
        raise LookupError(f"a step of no handover: slot {slot.id}")
    return row


def _ask_numbers(session: Session, slot: TakeoverSlot, now: datetime, after: TimeStep) -> None:
    takeover_reports.ask_numbers(session, slot, after, now)


DEEDS: Mapping[TimeStep, Deed] = {
    TimeStep.DEADLINE: takeover_reminders.ask_to_choose,
    TimeStep.START: lapse,
    TimeStep.QUARTER: open_lists,
    TimeStep.LATE: be_late,
    TimeStep.END: end,
    TimeStep.ESCALATE: escalate,
    TimeStep.FIRST_NUMBERS: partial(_ask_numbers, after=TimeStep.FIRST_NUMBERS),
    TimeStep.LAST_NUMBERS: partial(_ask_numbers, after=TimeStep.LAST_NUMBERS),
}
TAKEOVERS = Sweeper("takeovers", takeovers.next_due(), take_steps)
