"""Cases: what was seen outside and reported, once for every thing, with its files, numbers and what looks like it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, false, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.case_states import OPEN, CaseState
from domain.ladder import Severity
from storage import cards
from storage.due import Due
from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")
_LINKED = text("link_key <> '' AND state <> 'merged'")


class Case(SQLModel, table=True):
    """One thing that was reported. `link` is safe to open, `link_key` its one identity ("" for none), `text` the words
    that were forwarded, `note` what humas noted for itself. `kind`, `severity`, `state` and `step` are text of
    domain.cases, ladder and case_states: at `due_at` the step is due. `place` rungs of the ladder were climbed since
    `begun_at`; `holder_id` handles it since `held_at`; `taken_at` and `clarified_at` are the first times. `is_asking`:
    it came back and new numbers are asked for. One of a storm stands in the card `storm_id` (the first of its cases).
    `changed_at`: its state changed."""

    __tablename__ = "cases"
    __table_args__ = (
        Index("ix_cases_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("ix_cases_unit_time", "unit_id", "opened_at"),
        Index("ix_cases_unit_state", "unit_id", "state", "opened_at"),
        Index(
            "uq_cases_link",
            "unit_id",
            "link_key",
            unique=True,
            sqlite_where=_LINKED,
            postgresql_where=_LINKED,
        ),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    kind: str
    severity: str = Field(default=Severity.NORMAL)
    state: str = Field(default=CaseState.NEW)
    title: str = Field(default="")
    platform: str | None = Field(default=None)
    link: str = Field(default="")
    link_key: str = Field(default="")
    is_opaque: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    text: str = Field(default="")
    note: str = Field(default="")
    holder_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    held_at: datetime | None = Field(default=None)
    begun_at: datetime
    place: int = Field(default=0)
    step: str = Field(default="")
    due_at: datetime | None = Field(default=None)
    is_asking: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    merged_into: int | None = Field(default=None, foreign_key="cases.id", index=True)
    storm_id: int | None = Field(default=None, foreign_key="cases.id", index=True)
    promotion_id: int | None = Field(default=None, foreign_key="promotions.id", index=True)
    suggestion_id: int | None = Field(default=None, foreign_key="suggestions.id", index=True)
    opened_at: datetime
    taken_at: datetime | None = Field(default=None)
    clarified_at: datetime | None = Field(default=None)
    changed_at: datetime


class CaseReport(SQLModel, table=True):
    """Somebody reported it: a member, or nobody that we know (`person_id` NULL). `chat_id` is the linked group in which
    she did. `code` is the HMAC of an anonymous reporter's code word. `verdict_id` is what she was told last."""

    __tablename__ = "case_reports"
    __table_args__ = (NEVER_AGAIN,)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    kind: str
    note: str = Field(default="")
    code: str | None = Field(default=None, index=True)
    verdict_id: int | None = Field(default=None, foreign_key="verdicts.id", index=True)
    at: datetime


class CaseFile(SQLModel, table=True):
    """A picture or another file that was reported, or added as proof; Telegram's id alone. `photo_hash` (16 hex digits,
    "" while unknown) is compared within the unit and never leaves it."""

    __tablename__ = "case_files"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    kind: str
    file_id: str
    unique_id: str = Field(index=True)
    size: int = Field(default=0)
    photo_hash: str = Field(default="")
    at: datetime


class CaseNumbers(SQLModel, table=True):
    """What somebody read beside it at that time; NULL is what she did not say."""

    __tablename__ = "case_numbers"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    views: int | None = Field(default=None)
    likes: int | None = Field(default=None)
    comments: int | None = Field(default=None)
    shares: int | None = Field(default=None)
    at: datetime


class CaseBand(SQLModel, table=True):
    """A part of what a case looks like, by which cases of the same unit that may be alike are found: `band` is of its
    words, or of a picture."""

    __tablename__ = "case_bands"
    __table_args__ = (Index("ix_case_bands", "unit_id", "band", "case_id"),)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    unit_id: int = Field(foreign_key="units.id")
    band: str


class CaseLikeness(SQLModel, table=True):
    """Two cases that look alike, the newer first; `score` is 0 to 100, `what` text of domain.cases.Likeness."""

    __tablename__ = "case_likenesses"

    case_id: int = Field(primary_key=True, foreign_key="cases.id")
    other_id: int = Field(primary_key=True, foreign_key="cases.id", index=True)
    score: int
    what: str
    at: datetime


class CaseRing(SQLModel, table=True):
    """Who was told of a case at which place of the ladder; counted since `begun_at`, so that none is told twice."""

    __tablename__ = "case_rings"

    case_id: int = Field(primary_key=True, foreign_key="cases.id")
    begun_at: datetime = Field(primary_key=True)
    place: int = Field(primary_key=True)
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    at: datetime


def find(session: Session, case_id: int) -> Case | None:
    """The case with this id, if it is still kept."""
    return session.get(Case, case_id)


def kept_apart(session: Session, case_id: int) -> Case | None:
    """The case as it is now; whoever else asks for it in the same moment waits until this turn is over."""
    its = select(Case).where(Case.id == case_id).with_for_update()
    return session.exec(its.execution_options(populate_existing=True)).first()


def standing(session: Session, case: Case) -> Case:
    """The case in which this one goes on: itself, or what it was merged into."""
    while case.merged_into is not None:
        case = session.get_one(Case, case.merged_into)
    return case


def standing_apart(session: Session, case: Case) -> Case:
    """The same, as it is now; whoever else asks for it in the same moment waits until this turn is over."""
    found = kept_apart(session, case.id or 0)
    while found is not None and found.merged_into is not None:
        found = kept_apart(session, found.merged_into)
    return found or case


def family(session: Session, case: Case) -> Sequence[Case]:
    """A case, and all that was merged into it, also by way of others."""
    found, last = [case], [case]
    while last:
        ids = [one.id for one in last]
        last = list(session.exec(select(Case).where(col(Case.merged_into).in_(ids))).all())
        found += last
    return found


def of_link(session: Session, unit_id: int, link_key: str) -> Case | None:
    """The case of this unit about the same link, whatever its state but merged."""
    if not link_key:
        return None
    same = select(Case).where(Case.unit_id == unit_id, Case.link_key == link_key)
    return session.exec(same.where(Case.state != CaseState.MERGED)).first()


def add(session: Session, case: Case) -> Case:
    """A new one."""
    session.add(case)
    session.flush()
    return case


def open_here(session: Session, unit_id: int, limit: int) -> Sequence[Case]:
    """What stands open in a unit, oldest first."""
    its = select(Case).where(Case.unit_id == unit_id, col(Case.state).in_(OPEN))
    return session.exec(its.order_by(col(Case.opened_at), col(Case.id)).limit(limit)).all()


def count(session: Session, unit_id: int, states: Sequence[str]) -> int:
    """How many cases of a unit are in these states."""
    its = select(func.count()).where(Case.unit_id == unit_id, col(Case.state).in_(states))
    return session.exec(its).one()


def reports(session: Session, case_id: int) -> Sequence[CaseReport]:
    """Every report of a case, earliest first."""
    its = select(CaseReport).where(CaseReport.case_id == case_id)
    return session.exec(its.order_by(col(CaseReport.id))).all()


def report_of(session: Session, case_id: int, person_id: int) -> CaseReport | None:
    """Her report of this case."""
    return session.exec(
        select(CaseReport).where(CaseReport.case_id == case_id, CaseReport.person_id == person_id)
    ).first()


def count_reports(session: Session, case_id: int) -> int:
    """How often it was reported."""
    return session.exec(select(func.count()).where(CaseReport.case_id == case_id)).one()


def reporters(session: Session, case_id: int) -> int:
    """How many members reported it."""
    who = select(func.count(func.distinct(CaseReport.person_id))).where(CaseReport.case_id == case_id)
    return session.exec(who).one()


def files(session: Session, case_id: int) -> Sequence[CaseFile]:
    """The files of a case, earliest first."""
    its = select(CaseFile).where(CaseFile.case_id == case_id)
    return session.exec(its.order_by(col(CaseFile.id))).all()


def numbers(session: Session, case_id: int) -> Sequence[CaseNumbers]:
    """What was read beside it, earliest first."""
    its = select(CaseNumbers).where(CaseNumbers.case_id == case_id)
    return session.exec(its.order_by(col(CaseNumbers.at), col(CaseNumbers.id))).all()


def keep(session: Session, row: CaseReport | CaseFile | CaseNumbers | CaseLikeness | CaseRing) -> None:
    """Write down what belongs to a case."""
    session.merge(row) if isinstance(row, CaseLikeness | CaseRing) else session.add(row)
    session.flush()


def subject(case: Case) -> str:
    """The name of its card."""
    return f"case:{case.id}"


def changed(session: Session, case: Case, now: datetime) -> None:
    """What shows it is drawn again."""
    session.flush()
    cards.redraw(session, subject(case), now)
    if case.storm_id is not None:
        cards.redraw(session, f"storm:{case.storm_id}", now)


def due(session: Session, now: datetime, limit: int) -> Sequence[Case]:
    """Cases for which something is due, longest overdue first."""
    ripe = select(Case).where(col(Case.due_at) <= now).order_by(col(Case.due_at), col(Case.id))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When something is due for any case."""
    return select(func.min(Case.due_at)).where(_DUE)


def ladder_due(session: Session) -> datetime | None:
    """Since when, or from when on (UTC), the next step of any alert is due."""
    return session.exec(next_due()).one()
