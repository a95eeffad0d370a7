"""Aksi serempak: many units, one hour; who is asked, who joins, and when the signal goes."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, delete, func, text, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.rallies import COMING, GOING, Stage
from storage.due import Due
from storage.promotions import Promotion, PromotionRun

_DUE = text("due_at IS NOT NULL")


class Rally(SQLModel, table=True):
    """One promotion that many units carry on in the same minute (`starts_at`, UTC). At `due_at` its `step` is due:
    text of domain.rallies. `salt` keys the marks of people without a row, and goes with the end."""

    __tablename__ = "rallies"
    __table_args__ = (Index("ix_rallies_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", unique=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    starts_at: datetime
    step: str
    due_at: datetime | None = Field(default=None)
    salt: str = Field(default="")
    at: datetime


class RallyUnit(SQLModel, table=True):
    """A unit that was asked to join: `state` is text of domain.rallies. At `due_at` it hears the next word; `ready` is
    how many were ready, once it is over."""

    __tablename__ = "rally_units"
    __table_args__ = (Index("ix_rally_units_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    rally_id: int = Field(primary_key=True, foreign_key="rallies.id")
    unit_id: int = Field(primary_key=True, foreign_key="units.id", index=True)
    state: str
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    due_at: datetime | None = Field(default=None)
    ready: int = Field(default=0)
    at: datetime


class RallyReady(SQLModel, table=True):
    """A member who said that she is there at that minute."""

    __tablename__ = "rally_ready"

    rally_id: int = Field(primary_key=True, foreign_key="rallies.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    at: datetime


class RallyMark(SQLModel, table=True):
    """Somebody without a row is there at that minute: a hash by the rally's salt, so that she counts once."""

    __tablename__ = "rally_marks"
    __table_args__ = (UniqueConstraint("rally_id", "mark"),)

    id: int | None = Field(default=None, primary_key=True)
    rally_id: int = Field(foreign_key="rallies.id")
    unit_id: int = Field(foreign_key="units.id", index=True)
    mark: str


def find(session: Session, rally_id: int) -> Rally | None:
    """The rally with this id."""
    return session.get(Rally, rally_id)


def of(session: Session, promotion_id: int) -> Rally | None:
    """The rally of a promotion, whatever became of it."""
    return session.exec(select(Rally).where(Rally.promotion_id == promotion_id)).first()


def standing(session: Session, promotion_id: int) -> Rally | None:
    """The rally of a promotion, unless it was called off."""
    rally = of(session, promotion_id)
    return rally if rally is not None and rally.step != Stage.CANCELLED else None


def add(session: Session, rally: Rally) -> Rally:
    """A new one."""
    session.add(rally)
    session.flush()
    return rally


def called(session: Session, unit_id: int, limit: int) -> Sequence[Promotion]:
    """Promotions of a unit that many units carry on together, or will; the newest first."""
    on = select(Promotion).join(Rally, col(Rally.promotion_id) == col(Promotion.id))
    on = on.where(Rally.unit_id == unit_id, col(Rally.step).in_((*COMING, *GOING, Stage.LOST, Stage.MISSED)))
    return session.exec(on.order_by(col(Rally.starts_at).desc()).limit(limit)).all()


def uncalled(session: Session, unit_id: int, limit: int) -> Sequence[Promotion]:
    """Promotions of a unit that were neither sent nor called together; the newest first."""
    sent = select(PromotionRun.promotion_id)
    standing = select(Rally.promotion_id).where(Rally.step != Stage.CANCELLED)
    free = select(Promotion).where(Promotion.unit_id == unit_id, col(Promotion.id).not_in(sent))
    free = free.where(col(Promotion.id).not_in(standing))
    return session.exec(free.order_by(col(Promotion.id).desc()).limit(limit)).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[Rally]:
    """Rallies whose next step is due, longest overdue first."""
    ripe = select(Rally).where(col(Rally.due_at) <= now)
    return session.exec(ripe.order_by(col(Rally.due_at), col(Rally.id)).limit(limit)).all()


def next_due() -> Due:
    """When the next step of any rally is due."""
    return select(func.min(Rally.due_at)).where(_DUE)


def close(session: Session, rally: Rally) -> None:
    """It is over: of everybody who was ready only the numbers stay."""
    for one, ready in tally(session, rally.id or 0).items():
        its = update(RallyUnit).where(col(RallyUnit.rally_id) == rally.id, col(RallyUnit.unit_id) == one)
        session.execute(its.values(ready=ready))
    forget_ready(session, rally.id or 0)
    rally.salt, rally.step, rally.due_at = "", Stage.OVER, None
    session.flush()


def forget_ready(session: Session, rally_id: int) -> None:
    """Nobody has said that she is there."""
    for table in (RallyReady, RallyMark):
        session.execute(delete(table).where(col(table.rally_id) == rally_id))
    session.expire_all()


def tally(session: Session, rally_id: int) -> dict[int, int]:
    """How many are ready in each unit, people without a row among them; after the end what was counted then."""
    counts = dict(_kept(session, rally_id))
    for table in (RallyReady, RallyMark):
        by_unit = select(table.unit_id, func.count()).where(table.rally_id == rally_id)
        for unit_id, number in session.exec(by_unit.group_by(col(table.unit_id))):
            counts[unit_id] = counts.get(unit_id, 0) + number
    return counts


def _kept(session: Session, rally_id: int) -> Sequence[tuple[int, int]]:
    kept = select(RallyUnit.unit_id, RallyUnit.ready).where(
        RallyUnit.rally_id == rally_id, RallyUnit.ready > 0
    )
    return session.exec(kept).all()
