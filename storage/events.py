"""Events, which several plans before, during and after are about."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Index, func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.contents import Piece
from domain.event_pieces import Template, occasion
from domain.moods import is_congratulation
from domain.post_states import Kind, PostState, Step, after
from storage import contents, evaluations, posts
from storage.evaluations import Evaluation
from storage.posts import Post
from storage.publishing import Publication

MOST_LISTED = 8
MOST_PIECES = 30
STILL_LISTED = timedelta(days=14)


class Event(SQLModel, table=True):
    """Something that happens, which several plans are about; `starts_at` in UTC."""

    __tablename__ = "events"
    __table_args__ = (Index("ix_events_unit_time", "unit_id", "starts_at"),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    name: str
    starts_at: datetime
    zone: str
    made_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    created_at: datetime
    cancelled_at: datetime | None = Field(default=None)


def find(session: Session, event_id: int | None) -> Event | None:
    """The event with this id."""
    return session.get(Event, event_id) if event_id is not None else None


def add(session: Session, event: Event) -> Event:
    """A new event."""
    session.add(event)
    session.flush()
    _look_back(session, event)
    return event


def move(session: Session, event: Event, starts_at: datetime) -> None:
    """It takes place then (UTC)."""
    event.starts_at = starts_at
    _look_back(session, event)


def cancel(session: Session, event: Event, now: datetime) -> None:
    """It does not take place, and nobody looks back at it."""
    event.cancelled_at = now
    evaluations.end(session, event.id or 0)


def _look_back(session: Session, event: Event) -> None:
    its = Evaluation(unit_id=event.unit_id, event_id=event.id, began_at=event.starts_at)
    evaluations.begin(session, its)


def coming(session: Session, unit_id: int, now: datetime) -> Sequence[Event]:
    """The events of a unit that lie ahead, or at most two weeks behind, soonest first."""
    here = select(Event).where(Event.unit_id == unit_id, col(Event.cancelled_at).is_(None))
    here = here.where(col(Event.starts_at) >= now - STILL_LISTED)
    return session.exec(here.order_by(col(Event.starts_at), col(Event.id)).limit(MOST_LISTED)).all()


def pieces(session: Session, event_id: int) -> Sequence[Post]:
    """All plans about an event, in order of time; those that were cancelled or let go are left out."""
    its = select(Post).where(Post.event_id == event_id)
    its = its.where(col(Post.state).not_in((PostState.CANCELLED, PostState.LAPSED)))
    return session.exec(its.order_by(col(Post.starts_at), col(Post.id)).limit(MOST_PIECES)).all()


def make_piece(session: Session, event: Event, template: Template, title: str, now: datetime) -> Post | None:
    """One piece as a plan for the official account, with nobody responsible yet; None when it is there already."""
    post = Post(
        unit_id=event.unit_id,
        author_id=event.made_by,
        state=after(PostState.DRAFT, Step.COMPLETE, Kind.OFFICIAL),
        title=title,
        starts_at=template.moment(event.starts_at, event.zone),
        zone=event.zone,
        kind=Kind.OFFICIAL,
        occasion=occasion(event.id or 0, template.key),
        event_id=event.id,
        piece=template.piece,
        is_greeting=is_congratulation(title),
        created_at=now,
        changed_at=now,
    )
    made = posts.add(session, post)
    if made is not None:
        made.digest = contents.wording_of(session, made)
    return made


def piece_of(event: Event, starts_at: datetime | None) -> Piece:
    """Which part of the event a plan at this time is."""
    if starts_at is None or starts_at < event.starts_at:
        return Piece.BEFORE
    return Piece.DURING if starts_at - event.starts_at < timedelta(days=1) else Piece.AFTER


def published_count(session: Session, event_id: int) -> int:
    """In how many places something about an event was put out."""
    out = select(func.count()).select_from(Publication).join(Post, col(Publication.post_id) == col(Post.id))
    return session.exec(out.where(Post.event_id == event_id, col(Publication.withdrawn_at).is_(None))).one()


def names(session: Session, event_ids: Sequence[int]) -> Mapping[int, str]:
    """What these events are called."""
    rows = session.exec(select(Event.id, Event.name).where(col(Event.id).in_(event_ids))).all()
    return {event_id: name for event_id, name in rows if event_id is not None}
