"""Asks, at the moment when a message would leave, whether its reader wants quiet now."""

from datetime import datetime

from storage import reach
from storage.chats import Chat
from storage.outbox import OutboxRow
from storage.session import Session


def row_quiet_until(session: Session, row: OutboxRow, now: datetime) -> datetime | None:
    """When the quiet time of this row's chat ends (UTC), by its person's or its unit's hours; None when it may go,
    NEVER when she wants nothing unasked."""
    if row.chat_id is None:
        return None
    return reach.quiet_end(session, session.get_one(Chat, row.chat_id), now)
