"""The nightly seal of the journal: each unit's lines of a closed day are chained, and the last link is written down."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class JournalSeal(SQLModel, table=True):
    """What a unit's journal (NULL: lines of no unit) said to the end of a day (UTC): how many lines it has had so far,
    the last of them, and the link that stands for them all."""

    __tablename__ = "journal_seals"
    __table_args__ = (Index("ix_journal_seals_unit_day", "unit_id", "day", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id")
    day: date
    lines: int
    last_id: int
    link: str
    at: datetime


class JournalNight(SQLModel, table=True):
    """Up to where (journal id) lines are chained, and when (UTC) the next night is sealed; one row."""

    __tablename__ = "journal_nights"

    id: int = Field(default=1, primary_key=True)
    due_at: datetime = Field(index=True)
    sealed_to: int = Field(default=0)
