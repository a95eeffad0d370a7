"""Silence: stops what is being said about a subject, and keeps nothing of what was said in confidence."""

from datetime import datetime

from sqlalchemy import ColumnElement, null, update
from sqlmodel import Session, col

from storage import outbox
from storage.outbox import OutboxRow


def hush(session: Session, subject: str, now: datetime) -> None:
    """At most the calls in flight still arrive; one that fails, or was in flight when we died, has run out."""
    outbox.cancel(session, subject, now)
    its = update(OutboxRow).where(col(OutboxRow.subject) == subject, col(OutboxRow.closed_at).is_(None))
    session.execute(its.values(expires_at=now))


def keep_nothing(session: Session, which: ColumnElement[bool]) -> None:
    """Nothing is kept of what was said in these calls, nor to whom."""
    nothing = {"payload": null(), "error": None, "chat_id": None, "message_id": None}
    session.execute(update(OutboxRow).where(which).values(**nothing, place=-col(OutboxRow.id)))
