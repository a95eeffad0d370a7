"""Rounds of takeover slots, and the slots themselves: when which account may be in whose hands."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, func, text, true
from sqlmodel import Field, Session, SQLModel, col, select

from domain.slot_states import COMING, SlotState
from domain.takeovers import USUAL_BUFFER, USUAL_DEADLINE, AgeRule
from storage import account_hours
from storage.due import Due
from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")
_TAKEN = text("state = 'taken'")
IS_TAKEN = text("takeover_slots.state = 'taken'")


class TakeoverRound(SQLModel, table=True):
    """Slots that humas opens together: the account, what they are for, and what is agreed. `times` are pairs of ISO
    moments (UTC) until it is opened, `said` the words that gave them; `rules` codes of domain.takeovers; `buffer`
    minutes, `deadline` hours before each beginning. `is_chosen`: humas chooses; otherwise the first gets it."""

    __tablename__ = "takeover_rounds"
    __table_args__ = (NEVER_AGAIN,)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="accounts.id", index=True)
    theme: str = Field(default="")
    brief: str = Field(default="")
    rules: str = Field(default="")
    posts: int = Field(default=3)
    is_chosen: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    buffer: int = Field(default=USUAL_BUFFER)
    age_rule: str = Field(default=AgeRule.ANY)
    deadline: int = Field(default=USUAL_DEADLINE)
    times: list[list[str]] = Field(default_factory=list, sa_type=JSON)
    said: str = Field(default="")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    made_at: datetime
    opened_at: datetime | None = Field(default=None)


class TakeoverSlot(SQLModel, table=True):
    """One slot of an opened round, from `starts_at` to before `ends_at` (UTC); one may apply until `apply_until`.
    `state` is text of domain.slot_states; at `due_at` its `step` (domain.takeovers.TimeStep) is due."""

    __tablename__ = "takeover_slots"
    __table_args__ = (
        Index("ix_takeover_slots_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("ix_takeover_slots_unit_time", "unit_id", "starts_at"),
        Index("ix_takeover_slots_taken", "unit_id", sqlite_where=_TAKEN, postgresql_where=_TAKEN),
        Index("ix_takeover_slots_account_time", "account_id", "starts_at"),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    round_id: int = Field(foreign_key="takeover_rounds.id", index=True)
    unit_id: int = Field(foreign_key="units.id")
    account_id: int = Field(foreign_key="accounts.id")
    starts_at: datetime
    ends_at: datetime
    zone: str
    apply_until: datetime
    state: str = Field(default=SlotState.OPEN)
    step: str = Field(default="")
    due_at: datetime | None = Field(default=None)
    changed_at: datetime


def find_round(session: Session, round_id: int) -> TakeoverRound | None:
    """The round with this id."""
    return session.get(TakeoverRound, round_id)


def round_of(session: Session, slot: TakeoverSlot) -> TakeoverRound:
    """The round that a slot belongs to."""
    return session.get_one(TakeoverRound, slot.round_id)


def find(session: Session, slot_id: int | None) -> TakeoverSlot | None:
    """The slot with this id."""
    return session.get(TakeoverSlot, slot_id) if slot_id is not None else None


def keep(session: Session, row: TakeoverRound | TakeoverSlot) -> None:
    """Write it down."""
    session.add(row)
    session.flush()


def slots_of(session: Session, round_id: int) -> Sequence[TakeoverSlot]:
    """The slots of a round, soonest first."""
    its = select(TakeoverSlot).where(TakeoverSlot.round_id == round_id)
    return session.exec(its.order_by(col(TakeoverSlot.starts_at), col(TakeoverSlot.id))).all()


def coming(session: Session, unit_id: int, now: datetime, limit: int) -> Sequence[TakeoverSlot]:
    """The slots of a unit that are not over, soonest first; those of accounts that it shares and another unit opened
    are the other unit's."""
    its = select(TakeoverSlot).where(TakeoverSlot.unit_id == unit_id, col(TakeoverSlot.state).in_(COMING))
    its = its.where(col(TakeoverSlot.ends_at) > now)
    return session.exec(its.order_by(col(TakeoverSlot.starts_at), col(TakeoverSlot.id)).limit(limit)).all()


def free(session: Session, unit_ids: Sequence[int], now: datetime, limit: int) -> Sequence[TakeoverSlot]:
    """The slots for which members of these units may still come forward, soonest first."""
    its = select(TakeoverSlot).where(col(TakeoverSlot.unit_id).in_(unit_ids))
    its = its.where(TakeoverSlot.state == SlotState.OPEN, col(TakeoverSlot.starts_at) > now)
    return session.exec(its.order_by(col(TakeoverSlot.starts_at), col(TakeoverSlot.id)).limit(limit)).all()


def on_account(
    session: Session, account_ids: Sequence[int], start: datetime, end: datetime
) -> Sequence[TakeoverSlot]:
    """The coming slots of these accounts that touch the time from `start` to before `end` (UTC)."""
    its = select(TakeoverSlot).where(col(TakeoverSlot.account_id).in_(account_ids))
    its = its.where(col(TakeoverSlot.state).in_(COMING))
    its = its.where(col(TakeoverSlot.starts_at) < end, col(TakeoverSlot.ends_at) > start)
    return session.exec(its.order_by(col(TakeoverSlot.starts_at), col(TakeoverSlot.id))).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[TakeoverSlot]:
    """Slots for which something is due, longest overdue first."""
    ripe = select(TakeoverSlot).where(col(TakeoverSlot.due_at) <= now)
    return session.exec(ripe.order_by(col(TakeoverSlot.due_at), col(TakeoverSlot.id)).limit(limit)).all()


def next_due() -> Due:
    """When something is due for any slot."""
    return select(func.min(TakeoverSlot.due_at)).where(_DUE)


def book(session: Session, slot: TakeoverSlot, its: TakeoverRound) -> bool:
    """Keep the account's hours for this slot, its buffer too; False, and nothing is written, where they are taken."""
    hours = account_hours.Span(slot.account_id, slot.starts_at, slot.ends_at, its.buffer)
    return account_hours.take(session, hours, slot_id=slot.id)


def let_go(session: Session, slot: TakeoverSlot) -> None:
    """Nobody's hours are kept for it any more."""
    account_hours.free_slot(session, slot.id or 0)


def count_open_rounds(session: Session, unit_id: int) -> int:
    """How many rounds a unit has opened so far."""
    opened: Any = select(func.count()).where(TakeoverRound.unit_id == unit_id)
    count: int = session.exec(opened.where(col(TakeoverRound.opened_at).is_not(None))).one()
    return count
