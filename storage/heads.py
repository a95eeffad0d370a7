"""Who is first in line: one row per chat and lane, so that the next message is found without looking at the queue."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, delete, func, text, update
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


def settle(session: Session, place: int, lane: int, now: datetime) -> None:
    """Find the head of a line anew; a row in backoff holds back only later rows of its own subject."""
    session.execute(delete(Head).where(col(Head.place) == place, col(Head.lane) == lane))
    first = session.execute(_FIRST, {"place": place, "lane": lane}).scalar()
    if first is not None:
        row: dict[str, Any] = {"place": place, "lane": lane, "outbox_id": first, "ready_at": now}
        session.execute(insert_ignoring(session, Head), [row])


def leave(session: Session, place: int, lane: int) -> None:
    """The head of a line has been taken; the line has no head until `settle`."""
    session.execute(delete(Head).where(col(Head.place) == place, col(Head.lane) == lane))


def rest(session: Session, place: int, until: datetime) -> None:
    """A chat may not be spoken to before `until`, whatever the lane."""
    session.execute(
        update(Head).where(col(Head.place) == place, col(Head.ready_at) < until).values(ready_at=until)
    )


def ready(session: Session, lane: Lane, now: datetime, busy: Collection[int], limit: int) -> Sequence[Head]:
    """Heads of a lane that may go now, longest ready first, leaving out the places in `busy`."""
    open_lines = select(Head).where(Head.lane == int(lane), col(Head.ready_at) <= now)
    if busy:
        open_lines = open_lines.where(col(Head.place).not_in(busy))
    return session.exec(open_lines.order_by(col(Head.ready_at)).limit(limit)).all()


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
