"""What a campaign brought and taught: numbers after a day and after a week, and one lesson; kept with the campaign."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import CheckConstraint, ColumnElement, Index, delete, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.amounts import Measure
from domain.evaluations import COUNTED, After, due
from storage.database import insert_ignoring
from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")


class Evaluation(SQLModel, table=True):
    """The looking back at a promotion, or at an event with all its pieces; from `due_at` (UTC) on humas is asked for
    the next numbers."""

    __tablename__ = "evaluations"
    __table_args__ = (
        Index("ix_evaluations_due", "unit_id", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("ix_evaluations_unit_time", "unit_id", "began_at"),
        CheckConstraint("(promotion_id IS NULL) <> (event_id IS NULL)", name="of_one"),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    promotion_id: int | None = Field(default=None, foreign_key="promotions.id", unique=True)
    event_id: int | None = Field(default=None, foreign_key="events.id", unique=True)
    began_at: datetime
    due_at: datetime | None = Field(default=None)
    lesson: str = Field(default="")
    lesson_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    lesson_at: datetime | None = Field(default=None)


class EvaluationNumbers(SQLModel, table=True):
    """What it brought by then, as somebody typed it; `after` is "day" or "week", NULL what nobody said."""

    __tablename__ = "evaluation_numbers"

    evaluation_id: int = Field(primary_key=True, foreign_key="evaluations.id")
    after: str = Field(primary_key=True)
    views: int | None = Field(default=None)
    likes: int | None = Field(default=None)
    comments: int | None = Field(default=None)
    shares: int | None = Field(default=None)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


def find(session: Session, evaluation_id: int) -> Evaluation | None:
    """The looking back with this id."""
    return session.get(Evaluation, evaluation_id)


def of_promotion(session: Session, promotion_id: int) -> Evaluation | None:
    """That of a promotion that was sent."""
    return _first(session, col(Evaluation.promotion_id) == promotion_id)


def of_event(session: Session, event_id: int) -> Evaluation | None:
    """That of an event."""
    return _first(session, col(Evaluation.event_id) == event_id)


def _first(session: Session, its: ColumnElement[bool]) -> Evaluation | None:
    return session.exec(select(Evaluation).where(its)).first()


def begin(session: Session, campaign: Evaluation, *, asks: bool = True) -> None:
    """A promotion goes, or an event is named or moves: its numbers are asked for in time, if at all."""
    standing = (
        of_promotion(session, campaign.promotion_id)
        if campaign.promotion_id is not None
        else of_event(session, campaign.event_id or 0)
    )
    row = standing or campaign
    row.began_at = campaign.began_at
    row.due_at = due(row.began_at, known(session, row)) if asks else None
    session.add(row)
    session.flush()


def end(session: Session, event_id: int) -> None:
    """The event does not take place: there is nothing to look back at."""
    row = of_event(session, event_id)
    if row is not None:
        session.execute(delete(EvaluationNumbers).where(col(EvaluationNumbers.evaluation_id) == row.id))
        session.delete(row)
        session.flush()


def forget_unit(session: Session, unit_id: int) -> None:
    """Nothing is kept any more of what this unit learned."""
    its = select(Evaluation.id).where(Evaluation.unit_id == unit_id)
    session.execute(delete(EvaluationNumbers).where(col(EvaluationNumbers.evaluation_id).in_(its)))
    session.execute(delete(Evaluation).where(col(Evaluation.unit_id) == unit_id))


def known(session: Session, row: Evaluation) -> frozenset[After]:
    """For which moments somebody typed numbers."""
    return frozenset(after for after, told in numbers(session, row.id or 0) if told)


def numbers(session: Session, evaluation_id: int) -> Sequence[tuple[After, Mapping[Measure, int]]]:
    """What it brought, the day before the week."""
    its = select(EvaluationNumbers).where(EvaluationNumbers.evaluation_id == evaluation_id)
    rows = session.exec(its.order_by(col(EvaluationNumbers.after))).all()
    return [(After(row.after), _told(row)) for row in rows]


def _told(row: EvaluationNumbers) -> dict[Measure, int]:
    every = {measure: getattr(row, measure.value) for measure in COUNTED}
    return {measure: number for measure, number in every.items() if number is not None}


def note(session: Session, row: Evaluation, told: EvaluationNumbers) -> None:
    """Write these numbers down; others that were typed before stay."""
    key = {"evaluation_id": told.evaluation_id, "after": told.after}
    session.execute(insert_ignoring(session, EvaluationNumbers).values(**key, at=told.at))
    standing = session.get_one(EvaluationNumbers, (told.evaluation_id, told.after))
    for measure, number in _told(told).items():
        setattr(standing, measure.value, number)
    standing.person_id, standing.at = told.person_id, told.at
    session.flush()
    row.due_at = due(row.began_at, known(session, row)) if row.due_at is not None else None


def learn(row: Evaluation, lesson: str, person_id: int | None, now: datetime) -> None:
    """What was learned, in place of what stood there; "" takes it away."""
    row.lesson = lesson
    row.lesson_by, row.lesson_at = (person_id, now) if lesson else (None, None)
