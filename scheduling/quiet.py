"""Asks, at the moment when a message would leave, whether its reader wants quiet now."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.quiet import quiet_until
from storage import units
from storage.chats import Chat
from storage.outbox import OutboxRow
from storage.session import Session


def row_quiet_until(session: Session, row: OutboxRow, now: datetime) -> datetime | None:
    """When the quiet time of this row's chat ends (UTC), judged by its unit's zone; None when it may go."""
    if row.chat_id is None:
        return None
    chat = session.get_one(Chat, row.chat_id)
    unit = units.get(session, chat.unit_id) if chat.unit_id is not None else None
    served = units.of_chat(session, row.chat_id)
    unit = unit or (served[0][0] if served else None)
    return quiet_until(now, ZoneInfo(unit.zone), prayer=unit.salam) if unit is not None else None
