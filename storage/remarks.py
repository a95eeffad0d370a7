"""Comments and questions worth remembering, and answers that humas has approved."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.remarks import RemarkMove, RemarkState, after
from storage.numbering import NEVER_AGAIN


class Remark(SQLModel, table=True):
    """One comment or question from outside. `kind` ("" until it is chosen), `next_step` and `state` are text of
    domain.remarks."""

    __tablename__ = "remarks"
    __table_args__ = (NEVER_AGAIN,)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    kind: str
    text: str
    link: str = Field(default="")
    next_step: str = Field(default="")
    state: str
    answer_id: int | None = Field(default=None, foreign_key="bank_answers.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="cases.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime
    changed_at: datetime


class BankAnswer(SQLModel, table=True):
    """An answer to what is often asked; it may be used when somebody else of humas has approved it. `state` is text of
    domain.remarks."""

    __tablename__ = "bank_answers"
    __table_args__ = (NEVER_AGAIN,)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    question: str
    answer: str
    state: str
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    approved_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    used: int = Field(default=0)
    at: datetime
    changed_at: datetime


def find(session: Session, remark_id: int) -> Remark | None:
    """The remark with this id, if it is still kept."""
    return session.get(Remark, remark_id)


def add(session: Session, remark: Remark) -> Remark:
    """A new one."""
    session.add(remark)
    session.flush()
    return remark


def drop(session: Session, remark: Remark) -> None:
    """It was noted by mistake."""
    session.delete(remark)
    session.flush()


def subject(remark: Remark) -> str:
    """Its name in the journal, and of what is told about it."""
    return f"remark:{remark.id}"


def move(session: Session, remark: Remark, step: RemarkMove, now: datetime) -> None:
    """It goes from one state to the next; refused where its state does not know that."""
    remark.state, remark.changed_at = after(remark.state, step), now
    session.flush()


def waiting(session: Session, unit_id: int, skip: int, limit: int) -> Sequence[Remark]:
    """What is still to be done in a unit, longest waiting first."""
    its = select(Remark).where(Remark.unit_id == unit_id, Remark.state != RemarkState.DONE)
    return session.exec(its.order_by(col(Remark.at), col(Remark.id)).offset(skip).limit(limit)).all()


def count_waiting(session: Session, unit_id: int) -> int:
    """How many of them."""
    its = select(func.count()).where(Remark.unit_id == unit_id, Remark.state != RemarkState.DONE)
    return session.exec(its).one()


def count_by_kind(session: Session, unit_id: int, since: datetime) -> dict[str, int]:
    """How many of each kind were noted in a unit since then (UTC)."""
    its = select(Remark.kind, func.count()).where(Remark.unit_id == unit_id, col(Remark.at) >= since)
    return dict(session.exec(its.group_by(Remark.kind)).all())
