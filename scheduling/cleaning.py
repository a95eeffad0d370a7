"""Forgets what has outlived its purpose, by the retention table."""

from datetime import datetime

from storage import retention
from storage.session import Session


def clean_up(session: Session, now: datetime) -> None:
    """Empty or delete every row whose time is over."""
    retention.forget(session, now)
