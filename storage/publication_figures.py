"""How much was published, and how much is planned for whom, in stretches of days."""

from collections import defaultdict
from functools import cache

from sqlalchemy import func
from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.figures import Published
from domain.post_states import COMING, OUT, Kind
from storage.figure_asking import Asked, Group, Shape, Statement
from storage.posts import IN_CALENDARS, Post
from storage.publishing import Publication

Load = tuple[tuple[int | None, int], ...]


def published(session: Session, asked: Asked) -> dict[Group, tuple[Published, ...]]:
    """Official publications of these days that still stand, by unit, account, pillar and department."""
    found: dict[Group, list[Published]] = defaultdict(list)
    for who, place, *rest in asked.rows(session, _published(asked.shape)):
        found[who, place].append(Published(*rest))
    return {group: tuple(every) for group, every in found.items()}


@cache
def _published(shape: Shape) -> Statement:
    keys = shape.keys(Publication.unit_id, Publication.at)
    kinds = (
        col(Post.unit_id),
        col(Publication.account_id),
        col(Publication.platform),
        col(Post.pillar),
        col(Post.department_id),
    )
    its = ask(*keys, *kinds, func.count()).join(Post, col(Post.id) == col(Publication.post_id))
    its = its.where(shape.where(Publication.unit_id, Publication.at), col(Publication.withdrawn_at).is_(None))
    its = its.where(col(Post.kind) == Kind.OFFICIAL)
    return its.group_by(*keys, *kinds).order_by(*keys, *kinds)


def load(session: Session, asked: Asked) -> dict[Group, Load]:
    """Plans whose time lies in these days, by department; without what was given up, and words of promotions."""
    found: dict[Group, list[tuple[int | None, int]]] = defaultdict(list)
    for who, place, department_id, count in asked.rows(session, _load(asked.shape)):
        found[who, place].append((department_id, count))
    return {group: tuple(every) for group, every in found.items()}


@cache
def _load(shape: Shape) -> Statement:
    keys = shape.keys(Post.unit_id, Post.starts_at)
    its = ask(*keys, col(Post.department_id), func.count()).where(shape.where(Post.unit_id, Post.starts_at))
    its = its.where(IN_CALENDARS, col(Post.state).in_((*COMING, *OUT)))
    return its.group_by(*keys, col(Post.department_id)).order_by(*keys, col(Post.department_id))
