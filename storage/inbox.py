"""The inbox: every update that Telegram gave us, written down before it is confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Index, Text, UniqueConstraint, delete, func, text, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.posting import InboxStatus
from storage.database import insert_ignoring


class InboxRow(SQLModel, table=True):
    """One update, or one result of a call; its body is emptied as soon as it is done."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("bot_id", "update_id"),
        Index(
            "ix_inbox_pending",
            "id",
            sqlite_where=text("status = 'pending'"),
            postgresql_where=text("status = 'pending'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    bot_id: int = Field(sa_type=BigInteger)
    update_id: int | None = Field(default=None, sa_type=BigInteger)
    outbox_id: int | None = Field(default=None, unique=True)
    order_key: int = Field(sa_type=BigInteger)
    received_at: datetime
    status: str = Field(default=InboxStatus.PENDING)
    body: str | None = Field(default=None, sa_type=Text)
    incident: str | None = Field(default=None, index=True)
    closed_at: datetime | None = Field(default=None, index=True)


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it goes into the inbox: its JSON text is already stripped of what we never need."""

    update_id: int
    order_key: int
    body: str


def store(session: Session, bot_id: int, arrivals: Sequence[Arrival], now: datetime) -> None:
    """Write a whole batch; an update that is already there is left as it is."""
    if not arrivals:
        return
    rows = [
        {
            "bot_id": bot_id,
            "update_id": one.update_id,
            "order_key": one.order_key,
            "received_at": now,
            "status": InboxStatus.PENDING,
            "body": one.body,
        }
        for one in arrivals
    ]
    session.execute(insert_ignoring(session, InboxRow), rows)


def store_result(session: Session, bot_id: int, outbox_id: int, body: str, now: datetime) -> None:
    """Write the result of a call as a row for the dispatcher; an earlier one that was told already makes room."""
    told = delete(InboxRow).where(
        col(InboxRow.outbox_id) == outbox_id, col(InboxRow.status) != InboxStatus.PENDING
    )
    session.execute(told)
    row = {
        "bot_id": bot_id,
        "outbox_id": outbox_id,
        "order_key": 0,
        "received_at": now,
        "status": InboxStatus.PENDING,
        "body": body,
    }
    session.execute(insert_ignoring(session, InboxRow), [row])


def pending(session: Session, limit: int, after: int = 0) -> Sequence[InboxRow]:
    """What waits to be handled, in the order in which it came; `after` is the last id that was seen."""
    waiting = select(InboxRow).where(InboxRow.status == InboxStatus.PENDING, col(InboxRow.id) > after)
    return session.exec(waiting.order_by(col(InboxRow.id)).limit(limit)).all()


def close(
    session: Session, row_id: int, status: InboxStatus, now: datetime, incident: str | None = None
) -> None:
    """Finish a row; only a failed one keeps its body, for replay."""
    changes: dict[str, Any] = {"status": status, "closed_at": now, "incident": incident}
    if status is not InboxStatus.FAILED:
        changes["body"] = None
    session.execute(update(InboxRow).where(col(InboxRow.id) == row_id).values(**changes))


def unlink(session: Session, row_id: int) -> None:
    """Whose it was is not kept: she wanted to stay unknown."""
    session.execute(update(InboxRow).where(col(InboxRow.id) == row_id).values(order_key=0))


def empty(session: Session, row_id: int) -> None:
    """Neither what came is kept, though it failed, nor from whom: nobody who hosts us may read it."""
    session.execute(update(InboxRow).where(col(InboxRow.id) == row_id).values(body=None, order_key=0))


def is_pending(session: Session, row_id: int) -> bool:
    """Whether this row still waits (a second worker or a replay may have taken it)."""
    status = session.exec(select(InboxRow.status).where(InboxRow.id == row_id)).first()
    return status == InboxStatus.PENDING


def replay(session: Session, incident: str | None = None) -> int:
    """Put failed rows (all, or those of one incident code) back to pending; returns how many."""
    failed = update(InboxRow).where(
        col(InboxRow.status) == InboxStatus.FAILED, col(InboxRow.body).is_not(None)
    )
    if incident is not None:
        failed = failed.where(col(InboxRow.incident) == incident)
    result = session.execute(failed.values(status=InboxStatus.PENDING, closed_at=None, incident=None))
    return int(result.rowcount)  # type: ignore[attr-defined]


def failed(session: Session, limit: int) -> Sequence[InboxRow]:
    """Updates that failed and can be tried again, the newest first."""
    broken = select(InboxRow).where(
        InboxRow.status == InboxStatus.FAILED, col(InboxRow.incident).is_not(None)
    )
    return session.exec(broken.order_by(col(InboxRow.id).desc()).limit(limit)).all()


def pending_count(session: Session) -> int:
    """How many updates wait."""
    waiting = select(func.count()).select_from(InboxRow)
    return session.exec(waiting.where(InboxRow.status == InboxStatus.PENDING)).one()


def oldest_pending(session: Session) -> datetime | None:
    """When the longest-waiting update came in."""
    return session.exec(
        select(func.min(InboxRow.received_at)).where(InboxRow.status == InboxStatus.PENDING)
    ).one()


DONE_KEPT = timedelta(days=2)
FAILED_KEPT = timedelta(days=7)


def forget(session: Session, now: datetime) -> None:
    """Drop finished rows after two days (Telegram repeats an update for one day), failed ones after seven."""
    finished = col(InboxRow.status).in_([InboxStatus.DONE, InboxStatus.IGNORED])
    session.execute(delete(InboxRow).where(finished, col(InboxRow.closed_at) < now - DONE_KEPT))
    failed = col(InboxRow.status) == InboxStatus.FAILED
    session.execute(delete(InboxRow).where(failed, col(InboxRow.closed_at) < now - FAILED_KEPT))
