"""Who is told what by itself, at which hour and on which days, when next, and what was told on which day."""

from datetime import date, datetime, time

from sqlalchemy import Index, UniqueConstraint, delete, text, true
from sqlmodel import Field, Session, SQLModel, col

_DUE = text("due_at IS NOT NULL")


class DigestWish(SQLModel, table=True):
    """How a person takes a digest of this kind; what she did not choose (`at`, `days`, `language` NULL) is as usual.
    `due_at` (UTC) is when it is composed next. `missed_from` is the first day (hers) that she did not get and has not
    been told of. `said` is the number of what needed a decision when she was told last."""

    __tablename__ = "digest_wishes"
    __table_args__ = (Index("ix_digest_wishes_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    kind: str = Field(primary_key=True)
    is_on: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    at: time | None = Field(default=None)
    days: int | None = Field(default=None)
    language: str | None = Field(default=None)
    due_at: datetime | None = Field(default=None)
    missed_from: date | None = Field(default=None)
    said: str = Field(default="", sa_column_kwargs={"server_default": ""})


class UnitDigest(SQLModel, table=True):
    """What a unit's own groups are told (DESK, NEWS): on or off, at which hour, and when next (UTC)."""

    __tablename__ = "unit_digests"
    __table_args__ = (Index("ix_unit_digests_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    kind: str = Field(primary_key=True)
    is_on: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    at: time | None = Field(default=None)
    due_at: datetime | None = Field(default=None)
    said: str = Field(default="", sa_column_kwargs={"server_default": ""})


class Digest(SQLModel, table=True):
    """Something was told: to a person or a unit, on this day (theirs). The database refuses a second one."""

    __tablename__ = "digests"
    __table_args__ = (
        UniqueConstraint("person_id", "kind", "day"),
        UniqueConstraint("unit_id", "kind", "day"),
    )

    id: int | None = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="people.id")
    unit_id: int | None = Field(default=None, foreign_key="units.id")
    kind: str
    day: date
    outbox_id: int | None = Field(default=None)
    at: datetime = Field(index=True)


def forget(session: Session, before: datetime) -> None:
    """What was told before then (UTC) is not told a second time anyway."""
    session.execute(delete(Digest).where(col(Digest.at) < before))
