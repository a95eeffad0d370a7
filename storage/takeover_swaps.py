"""Two holders change places: one asks, the other says yes or no."""

from datetime import datetime

from sqlalchemy import Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from storage.due import Due
from storage.numbering import NEVER_AGAIN

_OPEN = text("lapses_at IS NOT NULL")


class TakeoverSwap(SQLModel, table=True):
    """The holder of one slot (`person_id`) asks the holder of another (`with_person_id`); open until `lapses_at` (NULL:
    answered or over). `is_agreed` once she has said yes."""

    __tablename__ = "takeover_swaps"
    __table_args__ = (
        Index(
            "uq_takeover_swaps_open",
            "application_id",
            unique=True,
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        Index("ix_takeover_swaps_lapses", "lapses_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="applications.id")
    with_id: int = Field(foreign_key="applications.id", index=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    with_person_id: int = Field(foreign_key="people.id", index=True)
    lapses_at: datetime | None = Field(default=None)
    is_agreed: bool | None = Field(default=None)
    at: datetime


def find(session: Session, swap_id: int) -> TakeoverSwap | None:
    """The asked exchange with this id."""
    return session.get(TakeoverSwap, swap_id)


def add(session: Session, swap: TakeoverSwap) -> TakeoverSwap:
    """She asks."""
    session.add(swap)
    session.flush()
    return swap


def asked(session: Session, application_id: int) -> TakeoverSwap | None:
    """The exchange that she has asked for, while it is open."""
    hers = select(TakeoverSwap).where(TakeoverSwap.application_id == application_id, _OPEN)
    return session.exec(hers).first()


def due(session: Session, now: datetime, limit: int) -> list[TakeoverSwap]:
    """Where the other was silent for too long."""
    ripe = select(TakeoverSwap).where(col(TakeoverSwap.lapses_at) <= now)
    return list(session.exec(ripe.order_by(col(TakeoverSwap.lapses_at)).limit(limit)).all())


def next_due() -> Due:
    """When the next question is over."""
    return select(func.min(TakeoverSwap.lapses_at)).where(_OPEN)


def answer(session: Session, swap: TakeoverSwap, *, agrees: bool) -> None:
    """She said yes, or no; or it is over without her."""
    swap.lapses_at, swap.is_agreed = None, agrees
    session.flush()
