"""A takeover slot is over, or was called off: what that means for everybody who applied for it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, update
from sqlmodel import Session, col

from domain.application_states import ApplicationStep, after
from storage import applications
from storage.applications import Application
from storage.takeover_swaps import TakeoverSwap
from storage.takeovers import TakeoverSlot


def end_all(session: Session, slot: TakeoverSlot, now: datetime) -> Sequence[Application]:
    """It ends without them: everybody for whom it was not over, first come first."""
    ended = applications.open_of(session, slot.id or 0)
    for one in ended:
        _step(one, ApplicationStep.END, now)
    _close_swaps(session, [one.id for one in ended])
    return ended


def finish(session: Session, slot: TakeoverSlot, now: datetime, *, missed: bool = False) -> None:
    """Its holder had her turn, or it never began (`missed`); for everybody else it is over."""
    its = applications.holder(session, slot.id or 0)
    if its is not None:
        _step(its, ApplicationStep.MISS if missed else ApplicationStep.FINISH, now)
        session.flush()
    end_all(session, slot, now)


def _step(application: Application, step: ApplicationStep, now: datetime) -> None:
    application.state = after(application.state, step)
    application.changed_at, application.lapses_at = now, None


def _close_swaps(session: Session, ids: Sequence[int | None]) -> None:
    about = or_(col(TakeoverSwap.application_id).in_(ids), col(TakeoverSwap.with_id).in_(ids))
    still_open = update(TakeoverSwap).where(about, col(TakeoverSwap.lapses_at).is_not(None))
    session.flush()
    session.execute(still_open.values(lapses_at=None))
    session.expire_all()
