"""How many promotions were sent in stretches of days, and how many members took them on and carried them on."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, case, distinct, exists, func
from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.figures import Promoted
from domain.promotion_counts import What
from domain.promotion_deeds import POST, TASKS
from storage.figure_asking import Asked, Group, Shape, Statement
from storage.promotion_counts import LIKENESS
from storage.promotion_deeds import WHO, PromotionDeed
from storage.promotion_tasks import PromotionTask
from storage.promotions import PromotionCount, PromotionRun

_RUN = col(PromotionRun.promotion_id)
_IS_FROZEN = exists().where(col(PromotionCount.promotion_id) == _RUN, col(PromotionCount.what) == LIKENESS)
_DOERS = func.count(distinct(case((col(PromotionDeed.what).in_(sorted(TASKS)), WHO))))
_POSTS = func.sum(case((col(PromotionDeed.what) == POST, 1), else_=0))
_COUNTED = (What.TAKEN, What.DONE, What.POSTS)
Keys = Sequence[ColumnElement[Any]]
_Numbers = Counter[tuple[Group, What]]


def promoted(session: Session, asked: Asked) -> dict[Group, Promoted]:
    """Of the promotions that were sent in these days: the same numbers as on the card of each
    (storage.promotion_counts), as they are now, or as they were written down when it ended."""
    sent = {(who, place): count for who, place, count in asked.rows(session, _sent(asked.shape))}
    if not sent:
        return {}
    numbers = _ended(session, asked) + _taken(session, asked) + _done(session, asked)
    return {
        group: Promoted(count, *(numbers[group, what] for what in _COUNTED)) for group, count in sent.items()
    }


def _ended(session: Session, asked: Asked) -> _Numbers:
    """What was written down when they ended."""
    found = asked.rows(session, _written(asked.shape))
    return Counter({((who, place), What(what)): int(number) for who, place, what, number in found})


def _taken(session: Session, asked: Asked) -> _Numbers:
    """Who took on those that go on."""
    found = asked.rows(session, _tasks(asked.shape))
    return Counter({((who, place), What.TAKEN): count for who, place, count in found})


def _done(session: Session, asked: Asked) -> _Numbers:
    """Who carried on those that go on, each once a promotion, and the links that were reported."""
    numbers: _Numbers = Counter()
    for who, place, doers, posts in asked.rows(session, _deeds(asked.shape)):
        numbers[(who, place), What.DONE] = int(doers)
        numbers[(who, place), What.POSTS] = int(posts)
    return numbers


def _runs(shape: Shape, *numbers: Any) -> tuple[Keys, Statement]:
    """The promotions that were sent, by group, with these numbers of them."""
    keys = shape.keys(PromotionRun.unit_id, PromotionRun.sent_at)
    its = ask(*keys, *numbers).select_from(PromotionRun)
    return keys, its.where(shape.where(PromotionRun.unit_id, PromotionRun.sent_at))


@cache
def _sent(shape: Shape) -> Statement:
    keys, its = _runs(shape, func.count())
    return its.group_by(*keys)


@cache
def _written(shape: Shape) -> Statement:
    keys, its = _runs(shape, col(PromotionCount.what), func.sum(PromotionCount.number))
    its = its.join(PromotionCount, col(PromotionCount.promotion_id) == _RUN)
    return its.where(col(PromotionCount.what).in_(_COUNTED)).group_by(*keys, col(PromotionCount.what))


@cache
def _tasks(shape: Shape) -> Statement:
    keys, its = _runs(shape, func.count())
    its = its.join(PromotionTask, col(PromotionTask.promotion_id) == _RUN)
    return its.where(~_IS_FROZEN).group_by(*keys)


@cache
def _deeds(shape: Shape) -> Statement:
    keys, its = _runs(shape, _DOERS.label("doers"), _POSTS.label("posts"))
    its = its.join(PromotionDeed, col(PromotionDeed.promotion_id) == _RUN)
    one = its.where(~_IS_FROZEN).group_by(*keys, _RUN).subquery()
    every = ask(one.c.who, one.c.place, func.sum(one.c.doers), func.sum(one.c.posts))
    return every.group_by(one.c.who, one.c.place)
