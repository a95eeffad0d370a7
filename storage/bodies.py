"""Broadcasts: many rows of the outbox that share one rendered payload, written by the database in one go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, literal, update
from sqlmodel import Session, UTCDateTime, col, select

from domain.message import FILL
from domain.posting import Lane, OutboxStatus
from storage.database import insert_ignoring
from storage.heads import Head
from storage.outbox import CANCELLABLE, Body, OutboxRow, take_back


@dataclass(frozen=True, slots=True)
class Copy:
    """One body for one private chat; `piece` (Telegram's HTML) stands where the body leaves room for one's own.
    `private`: it waits for its person when she can't be reached."""

    chat_id: int
    body_id: int
    once: str
    subject: str
    expires_at: datetime
    piece: str = ""
    lane: Lane = Lane.BROADCAST
    private: bool = False


def fan_out(session: Session, copies: Sequence[Copy], now: datetime) -> dict[str, int]:
    """Write a quiet row for each (a chunk of some hundreds is the caller's); the ids by `once`."""
    if not copies:
        return {}
    table = OutboxRow.__table__  # type: ignore[attr-defined]
    made = insert_ignoring(session, table).returning(table.c.once, table.c.id)
    rows = session.connection().execute(made, [_row(one, now) for one in copies]).all()
    for lane in sorted({one.lane for one in copies}):
        _enter_heads(session, [one.chat_id for one in copies if one.lane is lane], lane, now)
    return {once: row_id for once, row_id in rows}


def _row(copy: Copy, now: datetime) -> dict[str, Any]:
    return {
        "chat_id": copy.chat_id,
        "place": copy.chat_id,
        "method": "sendMessage",
        "payload": {FILL: copy.piece} if copy.piece else {},
        "body_id": copy.body_id,
        "lane": int(copy.lane),
        "subject": copy.subject,
        "once": copy.once,
        "expires_at": copy.expires_at,
        "hold": False,
        "quiet": True,
        "private": copy.private,
        "status": OutboxStatus.PENDING,
        "attempts": 0,
        "created_at": now,
    }


def _enter_heads(session: Session, places: Sequence[int], lane: Lane, now: datetime) -> None:
    """Where nothing else of this lane waits in front, these are the first of their lines."""
    firsts = select(OutboxRow.place, OutboxRow.lane, func.min(OutboxRow.id), literal(now, UTCDateTime()))
    firsts = firsts.where(col(OutboxRow.place).in_(places), OutboxRow.lane == int(lane))
    firsts = firsts.where(OutboxRow.status == OutboxStatus.PENDING)
    lines = firsts.group_by(col(OutboxRow.place), col(OutboxRow.lane)).order_by(func.min(OutboxRow.id))
    columns = ["place", "lane", "outbox_id", "ready_at"]
    session.execute(insert_ignoring(session, Head).from_select(columns, lines))


def add(session: Session, fingerprint: str, payload: dict[str, Any], now: datetime) -> int:
    """A new body; its id."""
    body = Body(payload=payload, created_at=now, fingerprint=fingerprint)
    session.add(body)
    session.flush()
    return body.id or 0


def known(session: Session, fingerprints: Iterable[str]) -> dict[str, int]:
    """The bodies that are there already and may go out, by fingerprint."""
    found = select(Body.fingerprint, Body.id).where(col(Body.fingerprint).in_(list(fingerprints)))
    rows = session.exec(found.where(col(Body.is_stopped).is_(False))).all()
    return {fingerprint: body_id or 0 for fingerprint, body_id in rows}


def marked(session: Session, mark: str) -> Sequence[Body]:
    """The bodies that may still go out whose fingerprints contain this."""
    found = select(Body).where(col(Body.fingerprint).contains(mark, autoescape=True))
    return session.exec(found.where(col(Body.is_stopped).is_(False))).all()


def stop(session: Session, ids: Sequence[int]) -> None:
    """These go to nobody any more; each of their rows is closed when its turn would come, or by `close_stopped`."""
    session.execute(update(Body).where(col(Body.id).in_(ids)).values(is_stopped=True))
    session.expire_all()


def close_stopped(session: Session, limit: int, now: datetime) -> int:
    """Close so many rows whose bodies were stopped and that have not left; returns how many."""
    stopped = select(OutboxRow.id).select_from(Body).join(OutboxRow, col(OutboxRow.body_id) == col(Body.id))
    stopped = stopped.where(col(Body.is_stopped).is_(True), col(OutboxRow.status).in_(CANCELLABLE))
    ids = [one for one in session.exec(stopped.limit(limit)) if one]
    take_back(session, ids, now)
    return len(ids)
