"""Who is first in line: one row per chat and lane, so that the next message is found without looking at the queue."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Index, bindparam, delete, func, text, update
from sqlalchemy import select as sql_select
from sqlmodel import Field, Session, SQLModel, col, select

from domain.posting import Lane
from storage.database import insert_ignoring


class Head(SQLModel, table=True):
    """The first waiting row of a place in a lane, and when its chat may be spoken to again (UTC)."""

    __tablename__ = "outbox_heads"
    __table_args__ = (Index("ix_outbox_heads_ready", "lane", "ready_at"),)

    place: int = Field(primary_key=True, sa_type=BigInteger)
    lane: int = Field(primary_key=True)
    outbox_id: int = Field(index=True)
    ready_at: datetime


def enter_head(session: Session, place: int, lane: int, outbox_id: int, now: datetime) -> None:
    """A new row joins the line: it becomes the head only where there is none and nothing older holds it back."""
    standing = session.exec(select(Head.outbox_id).where(Head.place == place, Head.lane == lane)).first()
    if standing is None:
        settle(session, place, lane, now)


# The states stand as in ix_outbox_held: SQLite wants the very words of an index that covers some rows only.
_FIRST = text(
    "SELECT o.id FROM outbox o WHERE o.place = :place AND o.lane = :lane AND o.status = 'pending' "
    "AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.place = o.place AND b.subject = o.subject "
    "AND b.status IN ('sending', 'retry') AND b.id < o.id) ORDER BY o.id LIMIT 1"
)


# Prepared once, and on tables instead of objects: these run with every single message.
_TABLE = Head.__table__  # type: ignore[attr-defined]
_HERE = (_TABLE.c.place == bindparam("place"), _TABLE.c.lane == bindparam("lane"))
_LEAVE = delete(_TABLE).where(*_HERE)
_LATER = (_TABLE.c.place == bindparam("here"), _TABLE.c.ready_at < bindparam("until"))
_REST = update(_TABLE).where(*_LATER).values(ready_at=bindparam("until"))
_READY = (
    sql_select(_TABLE.c.place, _TABLE.c.outbox_id)
    .where(
        _TABLE.c.lane >= int(min(Lane)),
        _TABLE.c.ready_at <= bindparam("now"),
        _TABLE.c.place.not_in(bindparam("busy", expanding=True)),
    )
    .order_by(_TABLE.c.lane, _TABLE.c.ready_at)
    .limit(bindparam("most"))
)


class Open(NamedTuple):
    """A line that may go on, with its first row."""

    place: int
    outbox_id: int


def settle(session: Session, place: int, lane: int, now: datetime) -> None:
    """Find the head of a line anew; a row in backoff holds back only later rows of its own subject."""
    leave(session, place, lane)
    first = session.execute(_FIRST, {"place": place, "lane": lane}).scalar()
    if first is not None:
        row: dict[str, Any] = {"place": place, "lane": lane, "outbox_id": first, "ready_at": now}
        session.execute(insert_ignoring(session, Head), [row])


def leave(session: Session, place: int, lane: int) -> None:
    """The head of a line has been taken; the line has no head until `settle`."""
    session.execute(_LEAVE, {"place": place, "lane": lane})


def rest(session: Session, place: int, until: datetime) -> None:
    """A chat may not be spoken to before `until`, whatever the lane."""
    session.execute(_REST, {"here": place, "until": until})


def ready(session: Session, now: datetime, busy: Collection[int], limit: int) -> Sequence[Open]:
    """Lines that may go on now, the most urgent lane first, in a lane the longest ready, leaving out the places in
    `busy`."""
    asked = {"now": now, "busy": list(busy), "most": limit}
    return [Open(*row) for row in session.execute(_READY, asked)]


def next_ready(session: Session, busy: Collection[int] = ()) -> datetime | None:
    """The earliest time at which any line may go on, leaving out the places in `busy`."""
    return session.exec(select(func.min(Head.ready_at)).where(col(Head.place).not_in(busy))).one()


def oldest_by_lane(session: Session) -> dict[Lane, datetime]:
    """Since when the longest-waiting line of each lane could have gone on."""
    waiting = select(Head.lane, func.min(Head.ready_at)).group_by(col(Head.lane))
    return {Lane(lane): since for lane, since in session.exec(waiting)}


def lines(session: Session) -> int:
    """How many lines wait."""
    return session.exec(select(func.count()).select_from(Head)).one()
