"""Which takeover slots a member of a unit may come forward for, also on an account that her unit shares."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_
from sqlmodel import Session, col, select

from domain.application_states import OPEN
from domain.slot_states import COMING, SlotState
from storage.accounts import Account
from storage.applications import Application
from storage.takeovers import TakeoverSlot


def around(
    session: Session, unit_id: int, person_id: int, now: datetime, part: tuple[int, int]
) -> Sequence[TakeoverSlot]:
    """The slots that have not begun and are not hers yet: free ones first, then those with a waiting list; `part`:
    how many to leave out, and how many at most."""
    skip, limit = part
    its = select(TakeoverSlot).join(Account)
    its = its.where(or_(col(Account.unit_id) == unit_id, col(Account.second_unit_id) == unit_id))
    its = its.where(col(TakeoverSlot.state).in_(COMING), col(TakeoverSlot.starts_at) > now)
    hers = select(Application.slot_id).where(
        Application.person_id == person_id, col(Application.state).in_(OPEN)
    )
    its = its.where(col(TakeoverSlot.id).not_in(hers))
    order = (col(TakeoverSlot.state) != SlotState.OPEN, col(TakeoverSlot.starts_at), col(TakeoverSlot.id))
    return session.exec(its.order_by(*order).offset(skip).limit(limit)).all()
