"""Lives: what a plan on a live platform has besides; its host is the plan's PJ, its talking points the plan's text."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.lives import LiveState
from domain.platforms import LIVES
from domain.post_states import COMING
from storage import cards
from storage.due import Due
from storage.posts import Post

_DUE = text("due_at IS NOT NULL")


class Live(SQLModel, table=True):
    """A live by its plan. `invites_to`: the plan of what it invites to; `link` is where one sees it, its own host's
    word; `state` and `step` are text of domain.lives; at `due_at` the step is due."""

    __tablename__ = "lives"
    __table_args__ = (Index("ix_lives_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    invites_to: int | None = Field(default=None, foreign_key="events.id", index=True)
    link: str = Field(default="")
    link_key: str = Field(default="")
    state: str
    step: str = Field(default="")
    due_at: datetime | None = Field(default=None)
    began_at: datetime | None = Field(default=None)
    ended_at: datetime | None = Field(default=None)


class LiveNumbers(SQLModel, table=True):
    """What a live brought: most who watched at once, views, likes, comments; as its host, or humas, typed it."""

    __tablename__ = "live_numbers"

    post_id: int = Field(primary_key=True, foreign_key="lives.post_id")
    watching: int | None = Field(default=None)
    views: int | None = Field(default=None)
    likes: int | None = Field(default=None)
    comments: int | None = Field(default=None)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


def find(session: Session, post_id: int) -> Live | None:
    """The live of this plan."""
    return session.get(Live, post_id)


def state(session: Session, post_id: int) -> str:
    """Where it stands (text of domain.lives); "" where this plan is no live, or is one no more."""
    live = find(session, post_id)
    return live.state if live is not None and live.state != LiveState.OFF else ""


def keep(session: Session, row: Live | LiveNumbers) -> None:
    """Write it down, or what has changed."""
    session.merge(row)
    session.flush()


def numbers(session: Session, post_id: int) -> LiveNumbers | None:
    """What it brought, once somebody said so."""
    return session.get(LiveNumbers, post_id)


def of_unit(session: Session, unit_id: int, since: datetime, limit: int) -> Sequence[tuple[Live, Post]]:
    """The lives of a unit that run, are to come, or took place since then (UTC), soonest first."""
    its = select(Live, Post).where(col(Live.post_id) == col(Post.id), Post.unit_id == unit_id)
    its = its.where(Live.state != LiveState.OFF, col(Post.starts_at) > since)
    return session.exec(its.order_by(col(Post.starts_at), col(Post.id)).limit(limit)).all()


def plans(session: Session, unit_id: int, now: datetime, limit: int) -> Sequence[Post]:
    """The coming plans of a unit on platforms where one is live, soonest first."""
    its = select(Post).where(Post.unit_id == unit_id, col(Post.platform).in_(LIVES))
    its = its.where(col(Post.state).in_(COMING), col(Post.starts_at) > now)
    return session.exec(its.order_by(col(Post.starts_at), col(Post.id)).limit(limit)).all()


def redraw_of(session: Session, person_id: int, now: datetime) -> None:
    """A person goes: what shows her name as the host of a live is drawn again."""
    hers = (
        select(Live.post_id).join(Post, col(Post.id) == col(Live.post_id)).where(Post.owner_id == person_id)
    )
    cards.redraw_each(session, [f"live:{one}" for one in session.exec(hers).all()], now)


def due(session: Session, now: datetime, limit: int) -> Sequence[Live]:
    """Lives for which something is due, longest overdue first."""
    ripe = select(Live).where(col(Live.due_at) <= now)
    return session.exec(ripe.order_by(col(Live.due_at), col(Live.post_id)).limit(limit)).all()


def next_due() -> Due:
    """When something is due for any live."""
    return select(func.min(Live.due_at)).where(_DUE)
