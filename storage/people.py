"""People, with the least that is needed to speak to them: Telegram's id, a first name, a language."""

import secrets
from datetime import datetime

from sqlalchemy import BigInteger, LargeBinary
from sqlmodel import Field, Session, SQLModel, select


class Person(SQLModel, table=True):
    """Someone who did something of her own; a guest has no row. The salt keys her lines in the journal."""

    __tablename__ = "people"

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, unique=True)
    first_name: str
    language: str | None = Field(default=None)
    journal_salt: bytes = Field(sa_type=LargeBinary)
    created_at: datetime


def found(session: Session, telegram_id: int) -> Person | None:
    """The person with this Telegram id, if she has a row."""
    return session.exec(select(Person).where(Person.telegram_id == telegram_id)).first()


def known(session: Session, telegram_id: int, first_name: str, now: datetime) -> Person:
    """The person with this Telegram id, made at her first act; her name follows Telegram's."""
    person = found(session, telegram_id)
    if person is None:
        person = Person(
            telegram_id=telegram_id,
            first_name=first_name,
            journal_salt=secrets.token_bytes(16),
            created_at=now,
        )
        session.add(person)
        session.flush()
    elif person.first_name != first_name:
        person.first_name = first_name
    return person


def get(session: Session, person_id: int) -> Person:
    """The person with our id."""
    return session.get_one(Person, person_id)
