"""A crisis of a unit: who called it and why, until when, what waits meanwhile, and how many read its statement."""

from datetime import datetime

from sqlalchemy import Index, false, text
from sqlmodel import Field, SQLModel

from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")
_ON = text("state = 'on'")


class Crisis(SQLModel, table=True):
    """One crisis. It counts when a second of humas or pengurus has said so (`second_id`), for `hours`, until `ends_at`
    (UTC). `state` and `step` are text of domain.crises; at `due_at` the step is due. `salt` keys the marks of who read
    its statement, and goes with its end. `happened` and `lessons` are its review."""

    __tablename__ = "crises"
    __table_args__ = (
        Index("ix_crises_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("uq_crises_on", "unit_id", unique=True, sqlite_where=_ON, postgresql_where=_ON),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    reason: str
    statement: str = Field(default="")
    with_children: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    hours: int
    state: str
    step: str = Field(default="")
    due_at: datetime | None = Field(default=None)
    owner_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    asked_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    second_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="cases.id", index=True)
    salt: str = Field(default="")
    happened: str = Field(default="")
    lessons: str = Field(default="")
    asked_at: datetime
    began_at: datetime | None = Field(default=None)
    ends_at: datetime | None = Field(default=None)
    ended_at: datetime | None = Field(default=None)


class CrisisPause(SQLModel, table=True):
    """What waits because of a crisis: a plan, a promotion, a takeover slot or a live by its id, and when it was due.
    `what` became of it is text of domain.crises ("" while it waits)."""

    __tablename__ = "crisis_pauses"

    crisis_id: int = Field(primary_key=True, foreign_key="crises.id")
    noun: str = Field(primary_key=True)
    subject_id: int = Field(primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    was_due: datetime | None = Field(default=None)
    what: str = Field(default="")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


class CrisisMark(SQLModel, table=True):
    """Somebody read the statement: HMAC-SHA256 of her Telegram id, keyed by the crisis's salt, so that it can only be
    counted."""

    __tablename__ = "crisis_marks"

    crisis_id: int = Field(primary_key=True, foreign_key="crises.id")
    mark: str = Field(primary_key=True)
