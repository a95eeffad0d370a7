"""Pages of promotions and of what looking back at campaigns brought, for an export."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as ask
from sqlmodel import Session, col, select

from domain.promotion_counts import What
from storage import promotion_counts
from storage.evaluations import Evaluation, EvaluationNumbers
from storage.events import Event
from storage.export_pages import Key, Page, Raw, Wanted, page
from storage.posts import Post
from storage.promotions import Promotion, PromotionRun

AT_ONCE = 10  # each is counted by itself
COUNTED = (What.GROUPS, What.SEEN, What.TAKEN, What.DONE, What.POSTS, What.WHATSAPP)
AFTER = ("day", "week")
OPEN = "open"


def promotions(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """What was sent in these days, with the numbers that stand on its card."""
    its = ask(col(PromotionRun.sent_at), col(PromotionRun.promotion_id), Promotion, PromotionRun, Post)
    its = its.join(Promotion, col(Promotion.id) == col(PromotionRun.promotion_id))
    its = its.join(Post, col(Post.id) == col(Promotion.post_id))
    its = its.where(col(PromotionRun.unit_id) == wanted.unit_id)
    its = its.where(col(PromotionRun.sent_at) >= wanted.since, col(PromotionRun.sent_at) < wanted.until)
    key = (PromotionRun.sent_at, PromotionRun.promotion_id)
    found = page(session, its, key, after, min(limit, AT_ONCE))
    return Page([_sent(session, *row) for row in found.rows], found.after)


def _sent(session: Session, promotion: Promotion, run: PromotionRun, post: Post) -> Raw:
    tally = promotion_counts.of(session, promotion, run)
    ends = run.ended_at or run.closes_at
    numbers = [tally.total(what) for what in COUNTED]
    return (promotion.id, run.sent_at, ends, post.title, run.ending or OPEN, promotion.scope, *numbers)


def evaluations(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """Campaigns that began in these days: what they brought after a day and a week, and the lesson."""
    title = func.coalesce(col(Event.name), col(Post.title), "")
    its = ask(col(Evaluation.began_at), col(Evaluation.id), Evaluation, title)
    its = its.outerjoin(Event, col(Event.id) == col(Evaluation.event_id))
    its = its.outerjoin(Promotion, col(Promotion.id) == col(Evaluation.promotion_id))
    its = its.outerjoin(Post, col(Post.id) == col(Promotion.post_id))
    its = its.where(col(Evaluation.unit_id) == wanted.unit_id)
    its = its.where(col(Evaluation.began_at) >= wanted.since, col(Evaluation.began_at) < wanted.until)
    found = page(session, its, (Evaluation.began_at, Evaluation.id), after, limit)
    numbers = _numbers(session, [one.id or 0 for one, _ in found.rows])
    rows = [(*_looked_back(row, title, numbers), wanted.day(row.lesson_at)) for row, title in found.rows]
    return Page(rows, found.after)


def _looked_back(row: Evaluation, title: str, numbers: dict[tuple[int, str], EvaluationNumbers]) -> Raw:
    kind = "event" if row.event_id is not None else "promotion"
    told: list[Any] = []
    for after in AFTER:
        one = numbers.get((row.id or 0, after))
        told += [one.views, one.likes, one.comments, one.shares] if one is not None else [None] * 4
    return (row.began_at, kind, title, *told, row.lesson, row.lesson_by)


def _numbers(session: Session, ids: Sequence[int]) -> dict[tuple[int, str], EvaluationNumbers]:
    its = select(EvaluationNumbers).where(col(EvaluationNumbers.evaluation_id).in_(ids))
    return {(one.evaluation_id, one.after): one for one in session.exec(its).all()}
