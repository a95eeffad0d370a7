"""Stops what is being said about a subject: what has not left stays, what is in flight isn't tried again."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col

from storage import outbox
from storage.outbox import OutboxRow


def hush(session: Session, subject: str, now: datetime) -> None:
    """At most the calls in flight still arrive; one that fails, or was in flight when we died, has run out."""
    outbox.cancel(session, subject, now)
    its = update(OutboxRow).where(col(OutboxRow.subject) == subject, col(OutboxRow.closed_at).is_(None))
    session.execute(its.values(expires_at=now))
