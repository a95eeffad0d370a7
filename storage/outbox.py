"""The outbox: every call to Telegram stands here as a row before it is made."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, Text, delete, false, func, literal, or_, text, update
from sqlalchemy.orm import aliased
from sqlmodel import Field, Session, SQLModel, UTCDateTime, col, select

from domain.posting import OPEN_STATUSES, Lane, OutboxStatus
from storage.database import insert_ignoring
from storage.due import Due
from storage.heads import Head, enter_head, settle

_PENDING = text("status = 'pending'")
_TIMED = text("not_before IS NOT NULL AND status IN ('waiting', 'retry')")
_HELD = text("status IN ('sending', 'retry')")

GET_FILE = "getFile"
LOOKING = 0  # the place of files at which we only look: one after another, so that they never fill the way of alerts


class OutboxRow(SQLModel, table=True):
    """One Bot API call. `place` is the chat whose order it keeps; without a chat LOOKING, or minus its own id."""

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
    """One rendered payload that many rows share, so that a broadcast is written once; a stopped one goes to nobody any
    more."""

    __tablename__ = "bodies"

    id: int | None = Field(default=None, primary_key=True)
    payload: dict[str, Any] = Field(sa_type=JSON)
    created_at: datetime
    fingerprint: str = Field(sa_type=Text)
    is_stopped: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


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
    row_id = _insert(session, call, now)
    if row_id is not None and call.otherwise is not None:
        other = _insert(session, call.otherwise, now, asleep=True)
        session.execute(update(OutboxRow).where(col(OutboxRow.id) == row_id).values(otherwise_id=other))
    return row_id


def _insert(session: Session, call: Call, now: datetime, *, asleep: bool = False) -> int | None:
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
        "hold": call.hold,
        "quiet": call.quiet,
        "private": call.private,
        "status": status,
        "attempts": 0,
        "created_at": now,
        "closed_at": now if status is OutboxStatus.CANCELLED else None,
    }
    row_id = session.execute(
        insert_ignoring(session, OutboxRow).values(values).returning(col(OutboxRow.id))
    ).scalar()
    if row_id is None:
        return None
    place = call.chat_id or (LOOKING if call.method == GET_FILE else -row_id)
    if call.chat_id is None:
        session.execute(update(OutboxRow).where(col(OutboxRow.id) == row_id).values(place=place))
    if status is OutboxStatus.PENDING:
        enter_head(session, place, int(call.lane), row_id, now)
    return int(row_id)


def _first_status(session: Session, call: Call, now: datetime, asleep: bool) -> OutboxStatus:
    first = None
    if call.after_id is not None:
        first = session.exec(select(OutboxRow.status).where(OutboxRow.id == call.after_id)).first()
        if first not in MAY_YET_BE_SENT:
            return OutboxStatus.CANCELLED
    early = call.not_before is not None and call.not_before > now
    follows = call.after_id is not None and first != OutboxStatus.SENT
    return OutboxStatus.WAITING if asleep or early or follows else OutboxStatus.PENDING


MAY_YET_BE_SENT = (*OPEN_STATUSES, OutboxStatus.UNCERTAIN, OutboxStatus.SENT)
CANCELLABLE = (OutboxStatus.WAITING, OutboxStatus.PENDING, OutboxStatus.RETRY, OutboxStatus.PARKED)
CHUNK = 500


def cancel(session: Session, subject: str, now: datetime) -> int:
    """Take back everything about a subject that has not left yet; what is in flight goes. Returns how many."""
    stale = select(OutboxRow.id).where(OutboxRow.subject == subject, col(OutboxRow.status).in_(CANCELLABLE))
    ids = [row_id for row_id in session.exec(stale) if row_id]
    for start in range(0, len(ids), CHUNK):
        take_back(session, ids[start : start + CHUNK], now)
    return len(ids)


def cancel_all(session: Session, chat_id: int, now: datetime) -> None:
    """Take back everything for a chat that has not left yet: there is nothing more to say there."""
    stale = select(OutboxRow.id).where(OutboxRow.chat_id == chat_id, col(OutboxRow.status).in_(CANCELLABLE))
    take_back(session, [one for one in session.exec(stale) if one], now)


def cancel_unasked(session: Session, chat_id: int, now: datetime) -> None:
    """She wants nothing that she did not ask for: what still waits of it is taken back."""
    stale = select(OutboxRow.id).where(OutboxRow.chat_id == chat_id, col(OutboxRow.quiet).is_(True))
    stale = stale.where(col(OutboxRow.status).in_(CANCELLABLE))
    take_back(session, [one for one in session.exec(stale) if one], now)


def take_back(session: Session, ids: Sequence[int], now: datetime) -> None:
    """These, which have not left, do not leave any more, and nothing that hangs on them."""
    gone = update(OutboxRow).where(col(OutboxRow.id).in_(ids))
    session.execute(gone.values(status=OutboxStatus.CANCELLED, closed_at=now))
    abandon(session, ids, now)
    headless = delete(Head).where(col(Head.outbox_id).in_(ids))
    places = [place for (place,) in session.execute(headless.returning(col(Head.place)))]
    others = select(OutboxRow.place, OutboxRow.lane).where(
        col(OutboxRow.place).in_(places), OutboxRow.status == OutboxStatus.PENDING
    )
    for place, lane in session.exec(others.distinct()):
        settle(session, place, lane, now)


def abandon(session: Session, ids: Sequence[int], now: datetime) -> None:
    """These were not sent: what follows them won't be either, and what would stand in for them is not needed."""
    while ids:
        stand_ins = select(OutboxRow.otherwise_id).where(col(OutboxRow.id).in_(ids))
        hanging = select(OutboxRow.id).where(
            OutboxRow.status == OutboxStatus.WAITING,
            or_(col(OutboxRow.after_id).in_(ids), col(OutboxRow.id).in_(stand_ins)),
        )
        ids = [row_id for row_id in session.exec(hanging) if row_id]
        gone = update(OutboxRow).where(col(OutboxRow.id).in_(ids))
        reason = "what it belongs to was not sent"
        session.execute(gone.values(status=OutboxStatus.CANCELLED, closed_at=now, error=reason))


def release(session: Session, ids: Sequence[int], now: datetime) -> None:
    """Let waiting rows go; one that follows a message that has not been sent goes on waiting for it."""
    if not ids:
        return
    first = aliased(OutboxRow)
    follows = select(OutboxRow.id).join(first, col(first.id) == col(OutboxRow.after_id))
    held = list(session.exec(follows.where(col(OutboxRow.id).in_(ids), first.status != OutboxStatus.SENT)))
    rows = update(OutboxRow).where(col(OutboxRow.id).in_(ids))
    session.execute(
        rows.where(col(OutboxRow.id).in_(held)).values(status=OutboxStatus.WAITING, not_before=None)
    )
    ready = rows.where(col(OutboxRow.id).not_in(held))
    session.execute(ready.values(status=OutboxStatus.PENDING, not_before=None))
    places = session.exec(
        select(OutboxRow.place, OutboxRow.lane).where(col(OutboxRow.id).in_(ids)).distinct()
    ).all()
    for place, lane in places:
        settle(session, place, lane, now)


def expire(session: Session, now: datetime) -> None:
    """Close what waited, or was parked, longer than it was worth."""
    asleep = col(OutboxRow.status).in_([OutboxStatus.WAITING, OutboxStatus.PARKED])
    over = select(OutboxRow.id).where(asleep, col(OutboxRow.expires_at) <= now)
    ids = [row_id for row_id in session.exec(over) if row_id]
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        gone = update(OutboxRow).where(col(OutboxRow.id).in_(chunk))
        session.execute(gone.values(status=OutboxStatus.EXPIRED, closed_at=now))
        abandon(session, chunk, now)


def due(session: Session, now: datetime, limit: int) -> Sequence[int]:
    """Rows whose time has come, longest overdue first."""
    ripe = select(OutboxRow.id).where(_TIMED, col(OutboxRow.not_before) <= now)
    return [one for one in session.exec(ripe.order_by(col(OutboxRow.not_before)).limit(limit)) if one]


def next_due() -> Due:
    """The earliest time at which a waiting row may go."""
    return select(func.min(OutboxRow.not_before)).where(_TIMED)


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


def moments_of(session: Session, subject: str, since: datetime) -> int:
    """At how many moments since then something was put about this subject, to however many."""
    put = select(OutboxRow.created_at).where(OutboxRow.subject == subject, OutboxRow.created_at >= since)
    return len(set(session.exec(put).all()))


def depth(session: Session) -> dict[Lane, int]:
    """How many rows of each lane are ready to go."""
    waiting = select(OutboxRow.lane, func.count()).where(OutboxRow.status == OutboxStatus.PENDING)
    return {Lane(lane): count for lane, count in session.exec(waiting.group_by(col(OutboxRow.lane)))}


def is_quiet(session: Session) -> bool:
    """Whether nothing is ready to go and nothing is on its way."""
    busy = (OutboxStatus.PENDING, OutboxStatus.SENDING)
    moving = select(OutboxRow.id).where(col(OutboxRow.status).in_(busy)).limit(1)
    return session.exec(moving).first() is None
