"""Links that work once and for a while: only a hash of the token is kept."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import JSON, BigInteger, delete
from sqlmodel import Field, Session, SQLModel, col, select


class Token(SQLModel, table=True):
    """What a deep link stands for; `bound_to` is the Telegram id of the only person who may use it."""

    __tablename__ = "tokens"

    hash: str = Field(primary_key=True)
    purpose: str = Field(index=True)
    facts: dict[str, Any] = Field(sa_type=JSON)
    bound_to: int | None = Field(default=None, sa_type=BigInteger)
    expires_at: datetime = Field(index=True)


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def issue(
    session: Session,
    purpose: str,
    facts: Mapping[str, Any],
    expires_at: datetime,
    bound_to: int | None = None,
) -> str:
    """A new token (22 signs of A-Z a-z 0-9 _ -) for this purpose."""
    token = secrets.token_urlsafe(16)
    session.add(
        Token(hash=_hash(token), purpose=purpose, facts=dict(facts), bound_to=bound_to, expires_at=expires_at)
    )
    session.flush()
    return token


def issue_code(
    session: Session, purpose: str, facts: Mapping[str, Any], expires_at: datetime, signs: tuple[str, int]
) -> str:
    """A token that can be read out and typed: `signs` are its alphabet and its length."""
    code = "".join(secrets.choice(signs[0]) for _ in range(signs[1]))
    session.add(Token(hash=_hash(code), purpose=purpose, facts=dict(facts), expires_at=expires_at))
    session.flush()
    return code


def look(session: Session, token: str, now: datetime) -> Token | None:
    """What this token stands for, unless it is unknown or over."""
    row = session.get(Token, _hash(token))
    return row if row is not None and row.expires_at > now else None


def bound_to(session: Session, purpose: str, telegram_id: int, after: datetime) -> Sequence[Token]:
    """The tokens for this purpose that only this person may use and that work until later than `after`, the newest
    first."""
    hers = select(Token).where(Token.purpose == purpose, Token.bound_to == telegram_id)
    return session.exec(
        hers.where(col(Token.expires_at) > after).order_by(col(Token.expires_at).desc())
    ).all()


def use(session: Session, row: Token) -> None:
    """The token has done its work."""
    session.delete(row)
    session.flush()


def revoke(session: Session, purpose: str) -> None:
    """All tokens for this purpose are void."""
    session.execute(delete(Token).where(col(Token.purpose) == purpose))


def standing(session: Session, purpose: str, now: datetime) -> bool:
    """Whether any token for this purpose still works."""
    return (
        session.exec(select(Token).where(Token.purpose == purpose, col(Token.expires_at) > now)).first()
        is not None
    )


def forget(session: Session, now: datetime) -> None:
    """Drop tokens that are over."""
    session.execute(delete(Token).where(col(Token.expires_at) <= now))
