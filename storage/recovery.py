"""After a crash and in doubt: what was on its way, what people say about it, and what they want tried again."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from domain.posting import OutboxStatus
from storage import heads, inbox
from storage.chats import Chat
from storage.claims import NEEDS_MESSAGE, result_body
from storage.outbox import OutboxRow, abandon, release


def settle_doubt(session: Session, row: OutboxRow, again: bool, now: datetime) -> str:
    """People looked whether an uncertain row had arrived: it did, or it goes again, if its words are still kept."""
    if not again:
        _seen(session, row, now)
        return "seen"
    if not _has_words(row):
        row.status = OutboxStatus.EXPIRED
        session.flush()
        abandon(session, [row.id or 0], now)
        return "too old to say again"
    _again(session, row, now)
    return "said again"


def try_again(session: Session, row_id: int, now: datetime) -> bool:
    """A call that was given up starts anew; False when it is not there or its words are gone."""
    row = session.get(OutboxRow, row_id)
    if row is None or row.status != OutboxStatus.DEAD or not _has_words(row):
        return False
    _again(session, row, now)
    return True


def _has_words(row: OutboxRow) -> bool:
    return row.payload is not None or row.body_id is not None


def _again(session: Session, row: OutboxRow, now: datetime) -> None:
    row.closed_at, row.attempts, row.error = None, 0, None
    session.flush()
    release(session, [row.id or 0], now)


def _seen(session: Session, row: OutboxRow, now: datetime) -> None:
    """It arrived, but nobody knows its message id: what must change that message can't, the rest goes on."""
    row.status, row.closed_at = OutboxStatus.SENT, now
    session.flush()
    followers = select(OutboxRow.id).where(
        OutboxRow.after_id == row.id,
        OutboxRow.status == OutboxStatus.WAITING,
        col(OutboxRow.not_before).is_(None),
        col(OutboxRow.method).not_in(NEEDS_MESSAGE),
    )
    release(session, [one for one in session.exec(followers) if one], now)
    abandon(session, [row.id or 0], now)


def recover(session: Session, bot_id: int, now: datetime) -> int:
    """After a crash: what was in flight is sent again, but the public voice asks first. Returns how many."""
    in_flight: Sequence[OutboxRow] = session.exec(
        select(OutboxRow).where(OutboxRow.status == OutboxStatus.SENDING).order_by(col(OutboxRow.id))
    ).all()
    for row in in_flight:
        if row.hold:
            row.status, row.closed_at = OutboxStatus.UNCERTAIN, now
            inbox.store_result(session, bot_id, row.id or 0, result_body("uncertain", row), now)
        else:
            row.status = OutboxStatus.PENDING
        session.flush()
        heads.settle(session, row.place, row.lane, now)
    return len(in_flight)


def lately_sent(session: Session, since: datetime) -> Sequence[tuple[int, str, datetime]]:
    """Sends of the last minute as (Telegram chat id, kind, when), so that pacing survives a restart."""
    recent = select(Chat.telegram_id, Chat.kind, OutboxRow.closed_at).join(
        OutboxRow, col(OutboxRow.chat_id) == Chat.id
    )
    rows = session.exec(
        recent.where(OutboxRow.status == OutboxStatus.SENT, col(OutboxRow.closed_at) >= since)
    ).all()
    return [(chat, kind, at) for chat, kind, at in rows if at is not None]
