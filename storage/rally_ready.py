"""The ready check: members say by a row that they are there, everybody else by a mark that tells nobody who she is."""

import hmac
from datetime import datetime

from sqlmodel import Session, col

from storage.database import insert_ignoring
from storage.rallies import Rally, RallyMark, RallyReady


def is_there(session: Session, rally: Rally, unit_id: int, person_id: int, now: datetime) -> bool:
    """A member is there at that minute; False: she said so before."""
    values = {"rally_id": rally.id, "person_id": person_id, "unit_id": unit_id, "at": now}
    made = insert_ignoring(session, RallyReady).values(values).returning(col(RallyReady.person_id))
    return session.execute(made).first() is not None


def mark(session: Session, rally: Rally, unit_id: int, telegram_id: int) -> bool:
    """Somebody whom nobody knows is there; False: that was counted."""
    values = {"rally_id": rally.id, "unit_id": unit_id, "mark": _key(rally.salt, telegram_id)}
    made = insert_ignoring(session, RallyMark).values(values).returning(col(RallyMark.unit_id))
    return session.execute(made).first() is not None


def _key(salt: str, telegram_id: int) -> str:
    """Hex HMAC-SHA256 of her Telegram id, keyed by the rally's salt."""
    if not salt:
        raise LookupError("this rally is over: nobody is counted any more")
    return hmac.new(salt.encode(), f"ready:{telegram_id}".encode(), "sha256").hexdigest()
