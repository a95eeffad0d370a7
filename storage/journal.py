"""The journal: what happened, in ids and verbs; a person stands in it only as a keyed hash."""

import hashlib
import hmac
from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, Session, SQLModel

from storage.people import Person


class Line(SQLModel, table=True):
    """One thing that happened. `actor` is HMAC-SHA256 of the person's id, keyed by her salt; erasing her deletes the
    salt and changes no line. `chain` is filled when the day is closed."""

    __tablename__ = "journal"
    __table_args__ = (Index("ix_journal_of_unit", "unit_id", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(index=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id")
    actor: str | None = Field(default=None)
    verb: str
    subject: str
    chain: str | None = Field(default=None)


def person_key(person: Person) -> str:
    """How a person is called in the journal."""
    return keyed(person.journal_salt, person.id or 0)


def keyed(salt: bytes, person_id: int) -> str:
    """How the person with our id is called in the journal, by the salt of her lines."""
    return hmac.new(salt, str(person_id).encode(), hashlib.sha256).hexdigest()


def note(session: Session, line: Line, by: Person | None = None) -> None:
    """Write a line: its `verb` is what was done, its `subject` to what ("post:12"), `by` whom."""
    line.actor = person_key(by) if by is not None else None
    session.add(line)
