"""Reports of bullying or of not being safe: to the one person she chose, and to nobody else."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")


class SafetyReport(SQLModel, table=True):
    """One report. `kind`, `to_role` and `state` are text of domain.safety; `code` is the HMAC of her code word.
    `person_id` only where she wants to be known. `about_id` is whom it names: never one who gets it. At `due_at` who
    has it is reminded, or the next is told."""

    __tablename__ = "safety_reports"
    __table_args__ = (
        Index("ix_safety_reports_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    kind: str
    to_role: str
    state: str
    code: str = Field(index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    about_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    reminded: int = Field(default=0)
    due_at: datetime | None = Field(default=None)
    at: datetime
    changed_at: datetime


class SafetyLine(SQLModel, table=True):
    """What was written in a report: by her (`is_hers`), or as an answer by whoever got it; `said` names a ready-made
    sentence where it is one."""

    __tablename__ = "safety_lines"

    id: int | None = Field(default=None, primary_key=True)
    report_id: int = Field(foreign_key="safety_reports.id", index=True)
    is_hers: bool
    text: str = Field(default="")
    said: str = Field(default="")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


class SafetyRecipient(SQLModel, table=True):
    """Who got a report, and when she first read it."""

    __tablename__ = "safety_recipients"

    report_id: int = Field(primary_key=True, foreign_key="safety_reports.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    at: datetime
    read_at: datetime | None = Field(default=None)
