"""Whose a takeover slot is: it becomes somebody's, she lets it go, and the database refuses a second."""

from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

from domain import application_states, slot_states
from domain.application_states import ApplicationState, ApplicationStep
from domain.slot_states import SlotState, SlotStep
from storage import takeover_times
from storage.applications import Application
from storage.takeovers import TakeoverSlot


def kept_apart(session: Session, slot_id: int) -> TakeoverSlot | None:
    """The slot as it is now; whoever else asks for it in the same moment waits until this turn is over."""
    its = select(TakeoverSlot).where(TakeoverSlot.id == slot_id).with_for_update()
    return session.exec(its.execution_options(populate_existing=True)).first()


def hold(
    session: Session, slot: TakeoverSlot, application: Application, step: ApplicationStep, now: datetime
) -> bool:
    """By this step it is hers, or will be if she or the pembina says yes; False, and nothing is changed, where it is
    somebody else's in the same moment."""
    attempt = session.begin_nested()
    application.state = application_states.after(application.state, step)
    application.changed_at, application.lapses_at = now, None
    try:
        session.flush()
    except IntegrityError:
        attempt.rollback()
        session.refresh(application)
        return False
    attempt.commit()
    if application.state == ApplicationState.CHOSEN and slot.state == SlotState.OPEN:
        slot.state = slot_states.after(slot.state, SlotStep.TAKE)
        slot.changed_at = now
    takeover_times.settle(session, slot, now)
    session.flush()
    return True


def let_go(
    session: Session, slot: TakeoverSlot, application: Application, step: ApplicationStep, now: datetime
) -> None:
    """By this step it is not hers any more; whoever may come forward for it may do so again."""
    application.state = application_states.after(application.state, step)
    application.changed_at, application.lapses_at, application.comes = now, None, None
    application.approved_by, application.approved_at = None, None
    if slot.state == SlotState.TAKEN:
        slot.state = slot_states.after(slot.state, SlotStep.RETURN)
        slot.changed_at = now
    session.flush()
    takeover_times.settle(session, slot, now)
    session.flush()
