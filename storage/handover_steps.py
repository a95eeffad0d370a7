"""Takes a handover from one state to the next, and the slot and its applications with it."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from domain import slot_states
from domain.handover_states import HandoverState, HandoverStep, after
from domain.slot_states import SlotStep
from domain.takeovers import Side
from storage import (
    applications,
    handover_cards,
    handover_views,
    handovers,
    journal,
    slot_endings,
    takeover_times,
    takeovers,
)
from storage.applications import Application
from storage.handovers import Handover
from storage.journal import Line
from storage.takeovers import TakeoverSlot


def go_on(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> HandoverStep | None:
    """After a tick: a first list that is complete lets it begin, a last one closes it."""
    view = handover_views.of(session, slot, now)
    if view is None or not view.is_complete:
        return None
    if handover.state == HandoverState.OPENING:
        return _begin(session, slot, handover, now)
    return close(session, slot, handover, now)


def _begin(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> HandoverStep:
    handover.state, handover.began_at = after(handover.state, HandoverStep.BEGIN), now
    note(session, slot, "takeover began", now)
    takeover_times.settle(session, slot, now)
    return HandoverStep.BEGIN


def end(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> None:
    """Its time is over, or its holder is done: the last list is open."""
    handover.state, handover.ended_at = after(handover.state, HandoverStep.END), now
    note(session, slot, "takeover ended", now)
    takeover_times.settle(session, slot, now)


def stop(
    session: Session, slot: TakeoverSlot, handover: Handover, person_id: int | None, now: datetime
) -> None:
    """Humas stopped it: the last list is open at once."""
    handover.state, handover.ended_at = after(handover.state, HandoverStep.STOP), now
    handover.stopped_by = person_id
    takeover_times.settle(session, slot, now)


def leave(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> None:
    """Its holder left while the account is open on her phone: it ends, and the last list comes first."""
    if handover.state == HandoverState.RUNNING:
        end(session, slot, handover, now)
        handover_cards.hand_all(session, slot, handover, now)


def escalate(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> None:
    """The last list stayed open for an hour."""
    handover.state = after(handover.state, HandoverStep.ESCALATE)
    note(session, slot, "takeover overdue", now)
    takeover_times.settle(session, slot, now)


def close(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> HandoverStep:
    """The account is back in the organisation's hands alone."""
    handover.state, handover.closed_at = after(handover.state, HandoverStep.CLOSE), now
    slot_endings.finish(session, slot, now)
    _over(session, slot, SlotStep.FINISH, now)
    note(session, slot, "takeover closed", now)
    return HandoverStep.CLOSE


def call_off(
    session: Session, slot: TakeoverSlot, handover: Handover | None, now: datetime
) -> Sequence[Application]:
    """It does not take place: the applications that are over with it, her own too. A slot that she missed says so."""
    missed = handover is not None and _is_missed(session, slot, handover, now)
    if handover is not None:
        handover.state = after(handover.state, HandoverStep.MISS)
    ended = applications.open_of(session, slot.id or 0)
    if missed:
        slot_endings.finish(session, slot, now, missed=True)
    else:
        slot_endings.end_all(session, slot, now)
    _over(session, slot, SlotStep.MISS if missed else SlotStep.CANCEL, now)
    note(session, slot, f"takeover {slot.state}", now)
    return ended


def _is_missed(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> bool:
    """Whether she did not come: the lists were there in time, and hers was left open while her hands were wanted. What
    the guardian, the adult or we left undone is no fault of hers."""
    view = handover_views.of(session, slot, now)
    if view is None or handover.opened_at > slot.starts_at or view.guardian is None or view.needs_adult:
        return False
    return view.hands is Side.HOLDER and bool(view.left(Side.HOLDER))


def lapse(session: Session, slot: TakeoverSlot, now: datetime) -> Sequence[Application]:
    """Nobody took it before it began; the applications that are over with it."""
    ended = slot_endings.end_all(session, slot, now)
    _over(session, slot, SlotStep.LAPSE, now)
    note(session, slot, "slot lapsed", now)
    return ended


def _over(session: Session, slot: TakeoverSlot, step: SlotStep, now: datetime) -> None:
    """The slot is over, and its hours are free."""
    slot.state, slot.changed_at = slot_states.after(slot.state, step), now
    session.flush()
    takeovers.let_go(session, slot)
    takeover_times.settle(session, slot, now)


def note(session: Session, slot: TakeoverSlot, verb: str, now: datetime) -> None:
    """Write it into the unit's journal, as something that nobody did."""
    journal.note(session, Line(at=now, verb=verb, subject=f"slot:{slot.id}", unit_id=slot.unit_id))


def found(session: Session, slot_id: int) -> tuple[TakeoverSlot, Handover] | None:
    """A slot with its handover; None where it has none."""
    slot, row = takeovers.find(session, slot_id), handovers.find(session, slot_id)
    return (slot, row) if slot is not None and row is not None else None
