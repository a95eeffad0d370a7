"""People, with the least that is needed to speak to them: Telegram's id, a first name, a language."""

import secrets
from datetime import datetime

from sqlalchemy import BigInteger, LargeBinary, false
from sqlmodel import Field, Session, SQLModel, select

from domain.reader import Reader


class Person(SQLModel, table=True):
    """Someone who agreed to have a profile; a guest has no row. `first_name` follows Telegram's until she chooses her
    own; `address`, `language` and `zone` are hers where she chose them. The salt keys her lines in the journal."""

    __tablename__ = "people"

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, unique=True)
    first_name: str
    name_is_own: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    birth_year: int | None = Field(default=None)
    address: str | None = Field(default=None)
    language: str | None = Field(default=None)
    zone: str | None = Field(default=None)
    journal_salt: bytes = Field(sa_type=LargeBinary)
    created_at: datetime

    def reader(self, unit: Reader) -> Reader:
        """How a message to her reads, where her unit reads as `unit`."""
        return unit.with_own(self.language, self.zone, self.address)


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
    elif not person.name_is_own and person.first_name != first_name:
        person.first_name = first_name
    return person


def get(session: Session, person_id: int) -> Person:
    """The person with our id."""
    return session.get_one(Person, person_id)
