"""Which takeover slots stand in a unit's calendar file."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_
from sqlmodel import Session, col, select

from domain.calendar_files import MOST_ENTRIES, WITHDRAWN_FOR
from domain.slot_states import COMING, SlotState
from storage import accounts
from storage.calendar_plans import Stretch
from storage.takeovers import TakeoverSlot


def between(session: Session, unit_id: int, stretch: Stretch, now: datetime) -> Sequence[TakeoverSlot]:
    """The slots of a unit, and of every account that it owns, that begin in this stretch: coming ones, those
    that took place, and what came to nothing in the last 30 days."""
    its = [one.id for one in accounts.of_unit(session, unit_id)]
    hers = or_(col(TakeoverSlot.unit_id) == unit_id, col(TakeoverSlot.account_id).in_(its))
    stands = col(TakeoverSlot.state).in_((*COMING, SlotState.DONE))
    gone = and_(~stands, col(TakeoverSlot.changed_at) >= now - WITHDRAWN_FOR)
    found = select(TakeoverSlot).where(hers, or_(stands, gone))
    found = found.where(col(TakeoverSlot.starts_at) >= stretch[0], col(TakeoverSlot.starts_at) < stretch[1])
    return session.exec(found.order_by(col(TakeoverSlot.starts_at)).limit(MOST_ENTRIES)).all()
