"""Reports of bullying or of not being safe: to the one person she chose, and to nobody else."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.safety import SafetyState
from storage.due import Due
from storage.numbering import NEVER_AGAIN
from storage.people import Person

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


def find(session: Session, report_id: int) -> SafetyReport | None:
    """A report."""
    return session.get(SafetyReport, report_id)


def kept_apart(session: Session, report_id: int) -> SafetyReport | None:
    """The report as it is now; whoever else asks for it in the same moment waits until this turn is over."""
    its = select(SafetyReport).where(SafetyReport.id == report_id).with_for_update()
    return session.exec(its.execution_options(populate_existing=True)).first()


def of_code(session: Session, kept: str) -> SafetyReport | None:
    """The report with this code word, as `domain.codewords.kept` keeps it."""
    return session.exec(select(SafetyReport).where(SafetyReport.code == kept)).first()


def lines(session: Session, report_id: int) -> Sequence[SafetyLine]:
    """All that was written in a report, earliest first."""
    its = select(SafetyLine).where(SafetyLine.report_id == report_id)
    return session.exec(its.order_by(col(SafetyLine.id))).all()


def recipients(session: Session, report_id: int) -> Sequence[tuple[SafetyRecipient, Person]]:
    """Who got a report, earliest first."""
    its = select(SafetyRecipient, Person).join(Person).where(SafetyRecipient.report_id == report_id)
    return session.exec(its.order_by(col(SafetyRecipient.at), col(SafetyRecipient.person_id))).all()


def got(session: Session, report_id: int, person_id: int) -> SafetyRecipient | None:
    """Whether, and when, a report came to somebody."""
    return session.get(SafetyRecipient, (report_id, person_id))


def is_read(session: Session, report_id: int) -> bool:
    """Whether anybody who got it has read it."""
    its = select(SafetyRecipient.report_id).where(SafetyRecipient.report_id == report_id)
    return session.exec(its.where(col(SafetyRecipient.read_at).is_not(None)).limit(1)).first() is not None


def came_to(session: Session, person_id: int, skip: int, limit: int) -> Sequence[SafetyReport]:
    """The reports that came to somebody: those that wait first, of each the newest first."""
    hers = select(SafetyReport).join(SafetyRecipient).where(SafetyRecipient.person_id == person_id)
    waits = col(SafetyReport.state) == SafetyState.OPEN
    order = (waits.desc(), col(SafetyReport.id).desc())
    return session.exec(hers.order_by(*order).offset(skip).limit(limit)).all()


def waiting_for(session: Session, person_id: int) -> int:
    """How many of the reports that came to somebody nobody has answered."""
    hers = select(func.count()).select_from(SafetyReport).join(SafetyRecipient)
    hers = hers.where(SafetyRecipient.person_id == person_id)
    return session.exec(hers.where(SafetyReport.state == SafetyState.OPEN)).one()


def next_due() -> Due:
    """When the next step is due for a report that nobody has answered."""
    return select(func.min(SafetyReport.due_at)).where(_DUE)


def due(session: Session, now: datetime, limit: int) -> Sequence[SafetyReport]:
    """Reports for which a step is due, longest due first."""
    its = select(SafetyReport).where(col(SafetyReport.due_at) <= now)
    return session.exec(its.order_by(col(SafetyReport.due_at)).limit(limit)).all()
