"""The campaigns of a unit, what of them nobody typed yet, and what the last one of a sort taught."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.evaluations import (
    LESSONS_COUNT_FOR,
    LISTED_FOR,
    OVER,
    After,
    Campaign,
    Sort,
    Wanted,
    wanted,
)
from domain.lessons import Lesson
from storage.evaluations import Evaluation, EvaluationNumbers
from storage.events import Event
from storage.posts import Post
from storage.promotions import Promotion
from storage.publishing import Publication

MOST_LESSONS = 100


def campaigns(
    session: Session, unit_id: int, now: datetime, skip: int, limit: int
) -> tuple[list[Campaign], int]:
    """Those that began in the last 60 days, newest first, and how many they are in all."""
    here = (
        col(Evaluation.unit_id) == unit_id,
        col(Evaluation.began_at) > now - LISTED_FOR,
        col(Evaluation.began_at) <= now,
    )
    total = session.exec(select(func.count()).select_from(Evaluation).where(*here)).one()
    newest = _titled().where(*here).order_by(col(Evaluation.began_at).desc(), col(Evaluation.id).desc())
    return _of_rows(session, session.execute(newest.offset(skip).limit(limit)).all()), total


def campaign(session: Session, evaluation_id: int) -> Campaign | None:
    """One of them, whenever it was."""
    found = _of_rows(session, session.execute(_titled().where(col(Evaluation.id) == evaluation_id)).all())
    return found[0] if found else None


def due_of(session: Session, unit_id: int, now: datetime) -> list[Wanted]:
    """Numbers of this unit that are asked for now, what waits longest first. An event of which nothing was put out has
    none."""
    here = (
        col(Evaluation.unit_id) == unit_id,
        col(Evaluation.due_at) <= now,
        col(Evaluation.due_at) > now - OVER[After.WEEK],
    )
    out = sql_select(col(Publication.id)).join(Post, col(Post.id) == col(Publication.post_id))
    out = out.where(col(Post.event_id) == col(Evaluation.event_id))
    asked = _titled().where(*here, col(Evaluation.event_id).is_(None) | out.exists())
    rows = session.execute(asked.order_by(col(Evaluation.due_at), col(Evaluation.id))).all()
    return [
        Wanted(one.evaluation_id, one.title, after, one.began_at)
        for one in _of_rows(session, rows)
        if (after := wanted(one.began_at, one.known, now)) is not None
    ]


def lessons(session: Session, unit_id: int, sort: Sort, now: datetime) -> list[Lesson]:
    """What this unit learned within a year from campaigns of this sort, newest first."""
    its = _titled().where(
        col(Evaluation.unit_id) == unit_id,
        col(Evaluation.began_at) > now - LESSONS_COUNT_FOR,
        col(Evaluation.began_at) <= now,
        col(Evaluation.lesson) != "",
        col(Evaluation.promotion_id if sort is Sort.PROMOTION else Evaluation.event_id).is_not(None),
    )
    rows = session.execute(its.order_by(col(Evaluation.began_at).desc()).limit(MOST_LESSONS)).all()
    return [Lesson(row.lesson, title, topic, row.began_at) for row, title, topic in rows if title is not None]


def _titled() -> Any:
    """Each with what it is called, and the topic of a promotion."""
    its = sql_select(Evaluation, func.coalesce(col(Post.title), col(Event.name)), col(Promotion.topic))
    its = its.outerjoin(Promotion, col(Promotion.id) == col(Evaluation.promotion_id))
    its = its.outerjoin(Post, col(Post.id) == col(Promotion.post_id))
    return its.outerjoin(Event, col(Event.id) == col(Evaluation.event_id))


def _of_rows(session: Session, rows: Sequence[Any]) -> list[Campaign]:
    """With what is known of each."""
    if not rows:
        return []
    ids = [row.id for row, _, _ in rows]
    typed = select(EvaluationNumbers.evaluation_id, EvaluationNumbers.after)
    known: dict[int, set[After]] = {}
    for evaluation_id, after in session.exec(typed.where(col(EvaluationNumbers.evaluation_id).in_(ids))):
        known.setdefault(evaluation_id, set()).add(After(after))
    return [
        Campaign(
            evaluation_id=row.id,
            unit_id=row.unit_id,
            sort=Sort.EVENT if row.promotion_id is None else Sort.PROMOTION,
            subject_id=row.promotion_id or row.event_id,
            title=title or "",
            began_at=row.began_at,
            known=frozenset(known.get(row.id, ())),
            lesson=row.lesson,
        )
        for row, title, _ in rows
    ]
