"""The outbox: every call to Telegram stands here as a row before it is made."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, Text, func, literal, text, update
from sqlmodel import Field, Session, SQLModel, UTCDateTime, col, select

from domain.posting import Lane, OutboxStatus
from storage.database import insert_ignoring
from storage.heads import Head, enter_head, settle

_PENDING = text("status = 'pending'")
_TIMED = text("not_before IS NOT NULL AND status IN ('waiting', 'retry')")
_HELD = text("status IN ('sending', 'retry')")


class OutboxRow(SQLModel, table=True):
    """One Bot API call. `place` is the chat whose order it keeps, or minus its own id where there is no chat."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_pending", "place", "lane", "id", sqlite_where=_PENDING, postgresql_where=_PENDING),
        Index("ix_outbox_timed", "not_before", sqlite_where=_TIMED, postgresql_where=_TIMED),
        Index("ix_outbox_held", "place", "subject", sqlite_where=_HELD, postgresql_where=_HELD),
    )

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    place: int = Field(default=0, sa_type=BigInteger)
    method: str
    payload: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    body_id: int | None = Field(default=None, foreign_key="bodies.id", index=True)
    lane: int
    subject: str | None = Field(default=None, index=True)
    once: str | None = Field(default=None, unique=True)
    not_before: datetime | None = Field(default=None)
    expires_at: datetime | None = Field(default=None)
    after_id: int | None = Field(default=None, foreign_key="outbox.id", index=True)
    otherwise_id: int | None = Field(default=None, foreign_key="outbox.id")
    hold: bool = Field(default=False)
    quiet: bool = Field(default=False)
    private: bool = Field(default=False)
    status: str
    attempts: int = Field(default=0)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    error: str | None = Field(default=None)
    created_at: datetime
    closed_at: datetime | None = Field(default=None, index=True)


class Body(SQLModel, table=True):
    """One rendered payload that many rows share, so that a broadcast is written once."""

    __tablename__ = "bodies"

    id: int | None = Field(default=None, primary_key=True)
    payload: dict[str, Any] = Field(sa_type=JSON)
    created_at: datetime
    fingerprint: str = Field(sa_type=Text)


@dataclass(frozen=True, slots=True)
class Call:
    """A call to be made. Times in UTC; `hold`: the public voice, never repeated when in doubt; `quiet`: may wait
    for the morning; `private`: waits for its person when she can't be reached; `otherwise`: put instead, then."""

    method: str
    payload: dict[str, Any]
    lane: Lane
    chat_id: int | None = None
    subject: str | None = None
    once: str | None = None
    not_before: datetime | None = None
    expires_at: datetime | None = None
    after_id: int | None = None
    otherwise: "Call | None" = None
    hold: bool = False
    quiet: bool = False
    private: bool = False


def put(session: Session, call: Call, now: datetime) -> int | None:
    """Write a call; returns its id, or None when the same `once` is already there."""
    other = _insert(session, call.otherwise, now, asleep=True) if call.otherwise else None
    return _insert(session, call, now, otherwise_id=other)


def _insert(
    session: Session, call: Call, now: datetime, *, asleep: bool = False, otherwise_id: int | None = None
) -> int | None:
    status = _first_status(session, call, now, asleep)
    values = {
        "chat_id": call.chat_id,
        "place": call.chat_id or 0,
        "method": call.method,
        "payload": call.payload,
        "lane": int(call.lane),
        "subject": call.subject,
        "once": call.once,
        "not_before": call.not_before if status is OutboxStatus.WAITING else None,
        "expires_at": call.expires_at,
        "after_id": call.after_id,
        "otherwise_id": otherwise_id,
        "hold": call.hold,
        "quiet": call.quiet,
        "private": call.private,
        "status": status,
        "attempts": 0,
        "created_at": now,
    }
    row_id = session.execute(
        insert_ignoring(session, OutboxRow).values(values).returning(col(OutboxRow.id))
    ).scalar()
    if row_id is None:
        return None
    place = call.chat_id or -row_id
    if call.chat_id is None:
        session.execute(update(OutboxRow).where(col(OutboxRow.id) == row_id).values(place=place))
    if status is OutboxStatus.PENDING:
        enter_head(session, place, int(call.lane), row_id, now)
    return int(row_id)


def _first_status(session: Session, call: Call, now: datetime, asleep: bool) -> OutboxStatus:
    if asleep or (call.not_before is not None and call.not_before > now):
        return OutboxStatus.WAITING
    if call.after_id is not None:
        first = session.exec(select(OutboxRow.status).where(OutboxRow.id == call.after_id)).first()
        return OutboxStatus.PENDING if first == OutboxStatus.SENT else OutboxStatus.WAITING
    return OutboxStatus.PENDING


CANCELLABLE = (OutboxStatus.WAITING, OutboxStatus.PENDING, OutboxStatus.RETRY, OutboxStatus.PARKED)


def cancel(session: Session, subject: str, now: datetime) -> int:
    """Take back everything about a subject that has not left yet; what is in flight goes. Returns how many."""
    stale = select(OutboxRow.id, OutboxRow.place, OutboxRow.lane).where(
        OutboxRow.subject == subject, col(OutboxRow.status).in_(CANCELLABLE)
    )
    rows = session.exec(stale).all()
    if not rows:
        return 0
    gone = update(OutboxRow).where(col(OutboxRow.id).in_([row[0] for row in rows]))
    session.execute(gone.values(status=OutboxStatus.CANCELLED, closed_at=now))
    for place, lane in {(row[1], row[2]) for row in rows}:
        settle(session, place, lane, now)
    return len(rows)


def release(session: Session, ids: Sequence[int], now: datetime) -> None:
    """Let waiting rows go."""
    ready = (
        update(OutboxRow)
        .where(col(OutboxRow.id).in_(ids))
        .values(status=OutboxStatus.PENDING, not_before=None)
    )
    session.execute(ready)
    places = session.exec(
        select(OutboxRow.place, OutboxRow.lane).where(col(OutboxRow.id).in_(ids)).distinct()
    ).all()
    for place, lane in places:
        settle(session, place, lane, now)


def due(session: Session, now: datetime, limit: int) -> Sequence[int]:
    """Rows whose time has come, longest overdue first."""
    timed = col(OutboxRow.status).in_([OutboxStatus.WAITING, OutboxStatus.RETRY])
    ripe = select(OutboxRow.id).where(timed, col(OutboxRow.not_before) <= now)
    return [
        row_id for row_id in session.exec(ripe.order_by(col(OutboxRow.not_before)).limit(limit)) if row_id
    ]


def next_due(session: Session) -> datetime | None:
    """The earliest time at which a waiting row may go."""
    timed = col(OutboxRow.status).in_([OutboxStatus.WAITING, OutboxStatus.RETRY])
    return session.exec(select(func.min(OutboxRow.not_before)).where(timed)).one()


def unpark(session: Session, chat_id: int, now: datetime) -> int:
    """She came: what waited for her goes. Returns how many messages waited."""
    parked = select(OutboxRow.id).where(OutboxRow.chat_id == chat_id, OutboxRow.status == OutboxStatus.PARKED)
    ids = [row_id for row_id in session.exec(parked) if row_id]
    if ids:
        release(session, ids, now)
    return len(ids)


def fan_out(session: Session, body: Body, chat_ids: Sequence[int], call: Call, now: datetime) -> None:
    """Write one row per chat (500 at a time is the caller's chunk) that all share `body`; `call.once` is a prefix."""
    session.add(body)
    session.flush()
    rows = [
        {
            "chat_id": chat_id,
            "place": chat_id,
            "method": call.method,
            "body_id": body.id,
            "lane": int(call.lane),
            "subject": call.subject,
            "once": f"{call.once}:{chat_id}",
            "expires_at": call.expires_at,
            "hold": call.hold,
            "quiet": call.quiet,
            "private": call.private,
            "status": OutboxStatus.PENDING,
            "attempts": 0,
            "created_at": now,
        }
        for chat_id in chat_ids
    ]
    session.execute(insert_ignoring(session, OutboxRow), rows)
    firsts = select(OutboxRow.place, OutboxRow.lane, func.min(OutboxRow.id), literal(now, UTCDateTime()))
    firsts = firsts.where(OutboxRow.body_id == body.id, OutboxRow.status == OutboxStatus.PENDING)
    lines = firsts.group_by(col(OutboxRow.place), col(OutboxRow.lane))
    columns = ["place", "lane", "outbox_id", "ready_at"]
    session.execute(insert_ignoring(session, Head).from_select(columns, lines))


def oldest_by_lane(session: Session) -> dict[Lane, datetime]:
    """Since when the longest-waiting row of each lane has been ready to go."""
    waiting = select(OutboxRow.lane, func.min(OutboxRow.created_at)).where(
        OutboxRow.status == OutboxStatus.PENDING
    )
    return {Lane(lane): since for lane, since in session.exec(waiting.group_by(col(OutboxRow.lane))) if since}


def depth(session: Session) -> dict[Lane, int]:
    """How many rows of each lane are ready to go."""
    waiting = select(OutboxRow.lane, func.count()).where(OutboxRow.status == OutboxStatus.PENDING)
    return {Lane(lane): count for lane, count in session.exec(waiting.group_by(col(OutboxRow.lane)))}


def is_quiet(session: Session) -> bool:
    """Whether nothing is ready to go and nothing is on its way."""
    moving = select(OutboxRow.id).where(
        col(OutboxRow.status).in_([OutboxStatus.PENDING, OutboxStatus.SENDING])
    )
    return session.exec(moving.limit(1)).first() is None
