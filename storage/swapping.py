"""Two holders of takeover slots change places: with whom one could, and that they did."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_, update
from sqlmodel import Session, col, select

from domain.application_states import ApplicationState, ApplicationStep, after
from domain.slot_states import SlotState
from domain.takeovers import Part
from storage import applications, takeover_times
from storage.applications import Application
from storage.takeover_swaps import TakeoverSwap
from storage.takeovers import TakeoverSlot


def candidates(
    session: Session, slot: TakeoverSlot, earliest: datetime, limit: int
) -> Sequence[tuple[Application, TakeoverSlot]]:
    """The other slots of the same unit that somebody else holds and that begin after `earliest` (UTC), soonest first;
    none of somebody of 16 or 17, for whom the pembina agreed to one slot."""
    mine = select(Application.person_id).where(
        Application.slot_id == slot.id, Application.state == ApplicationState.CHOSEN
    )
    others = select(Application, TakeoverSlot).join(TakeoverSlot)
    others = others.where(
        TakeoverSlot.unit_id == slot.unit_id,
        TakeoverSlot.id != slot.id,
        TakeoverSlot.state == SlotState.TAKEN,
        col(TakeoverSlot.starts_at) > earliest,
        Application.state == ApplicationState.CHOSEN,
        Application.part != Part.BESIDE,
        col(Application.person_id).not_in(mine),
    )
    return session.exec(others.order_by(col(TakeoverSlot.starts_at)).limit(limit)).all()


def exchange(
    session: Session,
    one: tuple[Application, TakeoverSlot],
    other: tuple[Application, TakeoverSlot],
    now: datetime,
) -> None:
    """Each holds the other's slot from now on; what they had asked of those slots before is over."""
    (mine, my_slot), (hers, her_slot) = one, other
    _drop_older(session, my_slot, hers.person_id)
    _drop_older(session, her_slot, mine.person_id)
    first = (mine.person_id, mine.unit_id, mine.part, mine.idea, mine.at)
    second = (hers.person_id, hers.unit_id, hers.part, hers.idea, hers.at)
    for application, now_hers in ((mine, second), (hers, first)):
        application.person_id, application.unit_id, application.part = now_hers[:3]
        application.idea, application.at = now_hers[3:]
        application.state = after(application.state, ApplicationStep.SWAP)
        application.comes, application.changed_at = None, now
    session.flush()
    _close(session, (mine.id, hers.id))
    for slot in (my_slot, her_slot):
        takeover_times.settle(session, slot, now)


def _drop_older(session: Session, slot: TakeoverSlot, person_id: int) -> None:
    older = applications.of(session, slot.id or 0, person_id)
    if older is not None:
        about = or_(col(TakeoverSwap.application_id) == older.id, col(TakeoverSwap.with_id) == older.id)
        session.execute(delete(TakeoverSwap).where(about))
        session.delete(older)
        session.flush()


def _close(session: Session, ids: tuple[int | None, int | None]) -> None:
    """Nothing else that was asked about these is open any more."""
    about = or_(col(TakeoverSwap.application_id).in_(ids), col(TakeoverSwap.with_id).in_(ids))
    session.execute(update(TakeoverSwap).where(about).values(lapses_at=None))
    session.flush()
