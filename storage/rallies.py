"""Aksi serempak: many units, one hour; who is ready, and when the signal goes."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

_DUE = text("due_at IS NOT NULL")


class Rally(SQLModel, table=True):
    """One promotion that many units carry on in the same minute (`starts_at`, UTC). At `due_at` its next step is due:
    text of domain.rallies."""

    __tablename__ = "rallies"
    __table_args__ = (Index("ix_rallies_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", unique=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    starts_at: datetime
    step: str
    due_at: datetime | None = Field(default=None)
    at: datetime


class RallyUnit(SQLModel, table=True):
    """A unit that was asked to join: text of domain.rallies says how it stands."""

    __tablename__ = "rally_units"

    rally_id: int = Field(primary_key=True, foreign_key="rallies.id")
    unit_id: int = Field(primary_key=True, foreign_key="units.id", index=True)
    state: str
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


class RallyReady(SQLModel, table=True):
    """A member who said that she is there at that minute; people without a row are only counted (`number` of marks)."""

    __tablename__ = "rally_ready"

    rally_id: int = Field(primary_key=True, foreign_key="rallies.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    at: datetime
