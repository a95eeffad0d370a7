"""What a case was found to be, by one who looked and a second who read it; and what went out about it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.ratings import UNSIGNED, VerdictState, VerdictStep, after
from storage import cards, cases
from storage.due import Due
from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")
IS_PROPOSED = text("verdicts.state = 'proposed'")
_OF_PROPOSED = text("state = 'proposed'")


class Verdict(SQLModel, table=True):
    """What somebody found: `rating` and `state` are text of domain.ratings, `sources` one line each. It counts when
    `second_id` has read it, at `signed_at`; one that was found later takes its place (`replaced_by`). At `due_at` who
    may read it is reminded, or who may send it; of one that is out, the next of who reported the case are told."""

    __tablename__ = "verdicts"
    __table_args__ = (
        Index("ix_verdicts_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("ix_verdicts_read", "case_id", sqlite_where=_OF_PROPOSED, postgresql_where=_OF_PROPOSED),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    rating: str
    state: str
    sources: str = Field(default="")
    note: str = Field(default="")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    second_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    replaced_by: int | None = Field(default=None, foreign_key="verdicts.id", index=True)
    at: datetime
    signed_at: datetime | None = Field(default=None)
    due_at: datetime | None = Field(default=None)


class Clarification(SQLModel, table=True):
    """A promotion that carries what was found, or the interim word "jangan dibagikan dulu" (`verdict_id` NULL)."""

    __tablename__ = "clarifications"

    promotion_id: int = Field(primary_key=True, foreign_key="promotions.id")
    case_id: int = Field(foreign_key="cases.id", index=True)
    verdict_id: int | None = Field(default=None, foreign_key="verdicts.id", index=True)
    at: datetime


def find(session: Session, verdict_id: int) -> Verdict | None:
    """The verdict with this id, if it is still kept."""
    return session.get(Verdict, verdict_id)


def add(session: Session, verdict: Verdict) -> Verdict:
    """A new one."""
    session.add(verdict)
    session.flush()
    return verdict


def of_case(session: Session, case_id: int) -> Verdict | None:
    """What the card of a case says: the newest verdict that nothing took the place of; a signed one before others."""
    return signed(session, case_id) or unsigned(session, case_id)


def signed(session: Session, case_id: int) -> Verdict | None:
    """What two people stand by; the newest."""
    return next(iter(all_signed(session, case_id)), None)


def all_signed(session: Session, case_id: int) -> Sequence[Verdict]:
    """The same, newest first: two, where each of two cases that became one had its own."""
    its = select(Verdict).where(Verdict.case_id == case_id, Verdict.state == VerdictState.SIGNED)
    return session.exec(its.order_by(col(Verdict.id).desc())).all()


def unsigned(session: Session, case_id: int) -> Verdict | None:
    """What is being written, waits for its second reader, or was not agreed to."""
    its = select(Verdict).where(Verdict.case_id == case_id, col(Verdict.state).in_(UNSIGNED))
    return session.exec(its.order_by(col(Verdict.id).desc())).first()


def proposed_in(session: Session, unit_id: int) -> Sequence[Verdict]:
    """What waits for its second reader in a unit, longest first."""
    its = select(Verdict).join(cases.Case, col(cases.Case.id) == col(Verdict.case_id))
    its = its.where(IS_PROPOSED, cases.Case.unit_id == unit_id)
    return session.exec(its.order_by(col(Verdict.at), col(Verdict.id))).all()


def subject(verdict: Verdict) -> str:
    """The name of the card on which a second person reads it."""
    return f"rating:{verdict.id}"


def move(session: Session, verdict: Verdict, step: VerdictStep, now: datetime) -> None:
    """Takes it to its next state; its card and that of its case follow."""
    verdict.state = after(verdict.state, step)
    verdict.due_at = None
    session.flush()
    cards.redraw(session, subject(verdict), now)
    cases.changed(session, session.get_one(cases.Case, verdict.case_id), now)


def due(session: Session, now: datetime, limit: int) -> Sequence[Verdict]:
    """For which something is due, longest overdue first."""
    ripe = select(Verdict).where(col(Verdict.due_at) <= now).order_by(col(Verdict.due_at), col(Verdict.id))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When something is due for any of them."""
    return select(func.min(Verdict.due_at)).where(_DUE)


def redraw(session: Session, verdict: Verdict, now: datetime) -> None:
    """Its card follows."""
    cards.redraw(session, subject(verdict), now)
