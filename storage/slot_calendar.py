"""Takeover slots beside plans: how many begin on which day, and how many nobody has yet; only counts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.application_states import HOLDING
from domain.slot_states import COMING, SlotState
from domain.switches import Switch
from storage import switches
from storage.applications import Application
from storage.takeovers import TakeoverSlot


def _held() -> Any:
    return select(Application.slot_id).where(col(Application.state).in_(HOLDING))


def count_free(session: Session, unit_id: int, now: datetime) -> int:
    """How many slots of a unit nobody has yet; none where it does not lend its accounts."""
    its = select(func.count()).select_from(TakeoverSlot).where(TakeoverSlot.unit_id == unit_id)
    its = its.where(TakeoverSlot.state == SlotState.OPEN, col(TakeoverSlot.starts_at) > now)
    count = session.exec(its.where(col(TakeoverSlot.id).not_in(_held()))).one()
    return count if count and switches.is_on(session, unit_id, Switch.TAKEOVERS) else 0


def between(
    session: Session, unit_id: int, start: datetime, end: datetime
) -> Sequence[tuple[datetime, bool]]:
    """When the coming slots of a unit begin from `start` to before `end` (UTC), and whether nobody has each yet."""
    is_held = col(TakeoverSlot.id).in_(_held())
    its = select(TakeoverSlot.starts_at, TakeoverSlot.state, is_held)
    its = its.where(TakeoverSlot.unit_id == unit_id, col(TakeoverSlot.state).in_(COMING))
    its = its.where(col(TakeoverSlot.starts_at) >= start, col(TakeoverSlot.starts_at) < end)
    rows = session.exec(its.order_by(col(TakeoverSlot.starts_at))).all()
    if not rows or not switches.is_on(session, unit_id, Switch.TAKEOVERS):
        return ()
    return [(at, state == SlotState.OPEN and not held) for at, state, held in rows]
