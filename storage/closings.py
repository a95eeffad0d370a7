"""Units that are about to be closed, and silent ones that have been warned."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.closing import looked_at
from domain.posting import ChatState
from storage.chats import Chat
from storage.due import Due
from storage.units import Unit, UnitChat


class Closing(SQLModel, table=True):
    """A pengurus asked to close the unit; once enough agree it is closed at `due`, unless it is taken back."""

    __tablename__ = "unit_closings"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    asked_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    due: datetime | None = Field(default=None, index=True)


class IdleWarning(SQLModel, table=True):
    """A unit from which nobody was heard: how far it has been warned, and when."""

    __tablename__ = "idle_warnings"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    stage: str
    at: datetime


def of(session: Session, unit_id: int) -> Closing | None:
    """The closing that was asked for, if any."""
    return session.get(Closing, unit_id)


def ask(session: Session, unit_id: int, person_id: int, due: datetime | None) -> None:
    """A pengurus asks for it; with `due` it is decided."""
    session.merge(Closing(unit_id=unit_id, asked_by=person_id, due=due))
    session.flush()


def take_back(session: Session, unit_id: int) -> bool:
    """It is not closed; whether it was going to be."""
    row = session.get(Closing, unit_id)
    if row is None:
        return False
    session.delete(row)
    session.flush()
    return True


def due(session: Session, now: datetime, limit: int) -> Sequence[Closing]:
    """Closings whose pause is over."""
    ripe = select(Closing).where(col(Closing.due) <= now).order_by(col(Closing.due))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When the next pause is over."""
    return select(func.min(Closing.due))


def silent(session: Session, now: datetime, limit: int) -> Sequence[Unit]:
    """Units to look at, whether they live or their time is over."""
    ripe = select(Unit).where(col(Unit.idle_due) <= now).order_by(col(Unit.idle_due), col(Unit.id))
    return session.exec(ripe.limit(limit)).all()


def next_silent() -> Due:
    """When the next unit is looked at."""
    return select(func.min(Unit.idle_due))


def unlooked(session: Session, limit: int) -> Sequence[Unit]:
    """Open units, made before we looked after them, without a time to look at them."""
    plain = select(Unit).where(col(Unit.closed_at).is_(None), col(Unit.idle_due).is_(None))
    return session.exec(plain.limit(limit)).all()


def last_seen(session: Session, unit: Unit) -> tuple[datetime, bool]:
    """When anybody used the bot in the unit's groups last, and whether we are still in one of them."""
    groups = select(Chat.seen_at, Chat.state).join(UnitChat, col(UnitChat.chat_id) == col(Chat.id))
    rows = session.exec(groups.where(UnitChat.unit_id == unit.id)).all()
    seen = max((at for at, _ in rows), default=unit.created_at)
    return seen, any(state != ChatState.GONE for _, state in rows)


def look_again(session: Session, unit: Unit) -> None:
    """A unit lost or got a group: when to look at it is reckoned anew."""
    seen, has_group = last_seen(session, unit)
    unit.idle_due = looked_at(seen, has_group=has_group)


def warning(session: Session, unit_id: int) -> IdleWarning | None:
    """How far it has been warned."""
    return session.get(IdleWarning, unit_id)


def warned(session: Session, unit_id: int, stage: str, now: datetime) -> None:
    """It was warned so far."""
    session.merge(IdleWarning(unit_id=unit_id, stage=stage, at=now))
    session.flush()


def forget_warning(session: Session, unit_id: int) -> None:
    """It lives."""
    row = session.get(IdleWarning, unit_id)
    if row is not None:
        session.delete(row)
        session.flush()
