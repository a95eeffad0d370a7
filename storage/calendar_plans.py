"""Which plans a calendar shows: by unit or its children, by week or month, sifted; always found by an index."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_
from sqlmodel import Session, col, select

from domain.calendar import MOST_SHOWN, Scope
from domain.calendar_files import GONE, WITHDRAWN_FOR
from domain.calendar_looks import ALL_CHILDREN, Sieve
from domain.contents import Visibility
from domain.post_states import SHOWN
from storage.contents import PostPerson, PostVariant
from storage.posts import IN_CALENDARS, Post
from storage.units import Unit

Stretch = tuple[datetime, datetime]
"""From the first moment to before the second, UTC."""


def shown(session: Session, scope: Scope, stretch: Stretch, limit: int = MOST_SHOWN) -> Sequence[Post]:
    """The plans of this scope, in order of time."""
    found = select(Post).where(*_asked(scope, stretch), col(Post.state).in_(SHOWN))
    return session.exec(found.order_by(col(Post.starts_at), col(Post.id)).limit(limit)).all()


def times(session: Session, scope: Scope, stretch: Stretch) -> Sequence[datetime]:
    """When they are, and nothing else."""
    found = select(Post.starts_at).where(*_asked(scope, stretch), col(Post.state).in_(SHOWN))
    return [at for at in session.exec(found).all() if at is not None]


def count(session: Session, scope: Scope, stretch: Stretch) -> int:
    """How many there are."""
    found = select(func.count()).select_from(Post).where(*_asked(scope, stretch), col(Post.state).in_(SHOWN))
    return session.exec(found).one()


def gone(session: Session, scope: Scope, stretch: Stretch, now: datetime, limit: int) -> Sequence[Post]:
    """Plans that were cancelled or withdrawn in the last 30 days."""
    found = select(Post).where(*_asked(scope, stretch), col(Post.state).in_(GONE))
    found = found.where(col(Post.changed_at) >= now - WITHDRAWN_FOR)
    return session.exec(found.order_by(col(Post.starts_at), col(Post.id)).limit(limit)).all()


def _asked(scope: Scope, stretch: Stretch) -> list[ColumnElement[bool]]:
    asked: list[Any] = [
        _whose(scope),
        IN_CALENDARS,
        col(Post.starts_at) >= stretch[0],
        col(Post.starts_at) < stretch[1],
        *_visible(scope),
        *_sifted(scope.sieve),
    ]
    if scope.sieve.mine:
        asked.append(_hers(scope.person_id or 0))
    return asked


def _whose(scope: Scope) -> Any:
    if scope.sieve.child is None:
        return col(Post.unit_id) == scope.unit_id
    below = select(Unit.id).where(Unit.parent_id == scope.unit_id, col(Unit.closed_at).is_(None))
    if scope.sieve.child != ALL_CHILDREN:
        below = below.where(Unit.id == scope.sieve.child)
    return col(Post.unit_id).in_(below)


def _visible(scope: Scope) -> list[Any]:
    """What is for humas alone stays with the humas of that unit, and with those whose plan it is."""
    is_open = col(Post.visibility) == Visibility.ALL
    if scope.sieve.child is not None:
        return [is_open]
    if scope.is_trusted:
        return []
    return [or_(is_open, _hers(scope.person_id))] if scope.person_id is not None else [is_open]


def _hers(person_id: int) -> Any:
    tasks = select(PostPerson.post_id).where(PostPerson.person_id == person_id)
    return or_(col(Post.owner_id) == person_id, col(Post.author_id) == person_id, col(Post.id).in_(tasks))


def _sifted(sieve: Sieve) -> list[Any]:
    asked: list[Any] = []
    if sieve.department is not None:
        asked.append(col(Post.department_id) == sieve.department)
    if sieve.pillar is not None:
        asked.append(col(Post.pillar) == sieve.pillar)
    if sieve.account is not None:
        elsewhere = select(PostVariant.id).where(
            PostVariant.post_id == Post.id, PostVariant.account_id == sieve.account
        )
        asked.append(or_(col(Post.account_id) == sieve.account, elsewhere.exists()))
    if sieve.platforms:
        elsewhere = select(PostVariant.id).where(
            PostVariant.post_id == Post.id, col(PostVariant.platform).in_(sieve.platforms)
        )
        asked.append(or_(col(Post.platform).in_(sieve.platforms), elsewhere.exists()))
    return asked
