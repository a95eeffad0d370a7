"""What people typed beside campaigns, takeovers and lives, and how many of these there were, in stretches of days."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import null
from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.figures import Reached
from domain.lives import LiveState
from storage.evaluations import Evaluation, EvaluationNumbers
from storage.figure_asking import Asked, Group, Shape, Statement
from storage.handovers import Handover, TakeoverNumbers
from storage.lives import Live, LiveNumbers
from storage.posts import Post
from storage.takeovers import TakeoverSlot

TOOK_PLACE = (LiveState.ON, LiveState.ENDED)
_Typed = Sequence[int | None]
Things = dict[Group, dict[int, list[_Typed]]]
"""What there was, by its id, with the numbers that were typed beside it, the oldest first."""


def campaigns(session: Session, asked: Asked) -> Things:
    """Promotions and events that somebody looks back at, by when they began."""
    return _things(session, asked, _campaigns(asked.shape))


def takeovers(session: Session, asked: Asked) -> Things:
    """Takeovers in which the account changed hands, by when their slots began."""
    return _things(session, asked, _takeovers(asked.shape))


def lives(session: Session, asked: Asked) -> Things:
    """Lives that took place, by when they were planned to begin."""
    return _things(session, asked, _lives(asked.shape))


@cache
def _campaigns(shape: Shape) -> Statement:
    its = ask(
        *shape.keys(Evaluation.unit_id, Evaluation.began_at), col(Evaluation.id), *_typed(EvaluationNumbers)
    )
    is_its = col(EvaluationNumbers.evaluation_id) == col(Evaluation.id)
    its = its.select_from(Evaluation).outerjoin(EvaluationNumbers, is_its)
    its = its.where(shape.where(Evaluation.unit_id, Evaluation.began_at))
    return its.order_by(col(EvaluationNumbers.at))


@cache
def _takeovers(shape: Shape) -> Statement:
    keys = shape.keys(TakeoverSlot.unit_id, TakeoverSlot.starts_at)
    its = ask(*keys, col(TakeoverSlot.id), *_typed(TakeoverNumbers)).select_from(TakeoverSlot)
    its = its.join(Handover, col(Handover.slot_id) == col(TakeoverSlot.id))
    its = its.outerjoin(TakeoverNumbers, col(TakeoverNumbers.slot_id) == col(TakeoverSlot.id))
    its = its.where(shape.where(TakeoverSlot.unit_id, TakeoverSlot.starts_at))
    return its.where(col(Handover.began_at).is_not(None)).order_by(col(TakeoverNumbers.at))


@cache
def _lives(shape: Shape) -> Statement:
    keys, measures = shape.keys(Post.unit_id, Post.starts_at), (LiveNumbers.views, LiveNumbers.likes)
    its = ask(*keys, col(Live.post_id), *map(col, measures), col(LiveNumbers.comments), null())
    its = its.select_from(Post).join(Live, col(Live.post_id) == col(Post.id))
    its = its.outerjoin(LiveNumbers, col(LiveNumbers.post_id) == col(Live.post_id))
    return its.where(shape.where(Post.unit_id, Post.starts_at), col(Live.state).in_(TOOK_PLACE))


def reached(things: Iterable[dict[int, list[_Typed]]]) -> Reached:
    """The newest number of each measure of each of these, and of how many there is any."""
    every = [_newest(typed) for some in things for typed in some.values()]
    views, likes, comments, shares = (sum(one[place] or 0 for one in every) for place in range(4))
    told = sum(any(number is not None for number in numbers) for numbers in every)
    return Reached(views, likes, comments, shares, told=told, of=len(every))


def _newest(typed: Sequence[_Typed]) -> _Typed:
    """Of each measure the last number that was typed."""
    return [
        next((one[place] for one in reversed(typed) if one[place] is not None), None) for place in range(4)
    ]


def _typed(table: Any) -> list[Any]:
    return [col(one) for one in (table.views, table.likes, table.comments, table.shares)]


def _things(session: Session, asked: Asked, its: Statement) -> Things:
    found: Things = defaultdict(lambda: defaultdict(list))
    for who, place, thing, *typed in asked.rows(session, its):
        found[who, place][thing].append(typed)
    return found
