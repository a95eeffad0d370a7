"""Half-finished forms: what the bot has asked a person in private and still waits for."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, BigInteger, delete, update
from sqlmodel import Field, Session, SQLModel, col, select

DRAFT_LIFE = timedelta(hours=24)


class Draft(SQLModel, table=True):
    """One open question to one person (by Telegram id, so that a guest may answer too); lives 24 hours."""

    __tablename__ = "drafts"

    id: int | None = Field(default=None, primary_key=True)
    asked: int = Field(sa_type=BigInteger, unique=True)
    question: str
    facts: dict[str, Any] = Field(sa_type=JSON)
    expires_at: datetime = Field(index=True)


def ask(session: Session, asked: int, question: str, facts: dict[str, Any], now: datetime) -> None:
    """Wait for her answer to this question; an older question is forgotten."""
    session.execute(delete(Draft).where(col(Draft.asked) == asked))
    session.add(Draft(asked=asked, question=question, facts=facts, expires_at=now + DRAFT_LIFE))
    session.flush()


def hurry(session: Session, asked: int, expires_at: datetime) -> None:
    """This question waits no longer than until then (UTC)."""
    session.execute(update(Draft).where(col(Draft.asked) == asked).values(expires_at=expires_at))
    session.expire_all()


def waiting(session: Session, asked: int, now: datetime) -> Draft | None:
    """What she was asked last, if it still stands."""
    return session.exec(select(Draft).where(Draft.asked == asked, col(Draft.expires_at) > now)).first()


def end(session: Session, asked: int) -> bool:
    """Stop waiting; returns whether anything was waited for."""
    gone = session.execute(delete(Draft).where(col(Draft.asked) == asked))
    return bool(gone.rowcount)  # type: ignore[attr-defined]


def forget(session: Session, now: datetime) -> None:
    """Drop questions that nobody answered within their 24 hours."""
    session.execute(delete(Draft).where(col(Draft.expires_at) <= now))
