"""Pages of plans and takeover slots for a calendar file."""

from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.lives import LiveState
from domain.post_states import SHOWN
from domain.slot_states import COMING, SlotState
from storage.export_pages import Key, Page, Wanted, page
from storage.lives import Live
from storage.posts import IN_CALENDARS, Post
from storage.takeovers import TakeoverSlot


def plans(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """The plans of these days as they stand in the calendar, a row each."""
    its = ask(col(Post.starts_at), col(Post.id), Post).where(col(Post.unit_id) == wanted.unit_id)
    its = its.where(col(Post.starts_at) >= wanted.since, col(Post.starts_at) < wanted.until)
    its = its.where(col(Post.state).in_(SHOWN), IN_CALENDARS)
    return page(session, its, (Post.starts_at, Post.id), after, limit)


def lives(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """Those of them that are lives."""
    its = ask(col(Post.starts_at), col(Post.id), Post).join(Live, col(Live.post_id) == col(Post.id))
    its = its.where(col(Post.unit_id) == wanted.unit_id, col(Live.state) != LiveState.OFF)
    its = its.where(col(Post.starts_at) >= wanted.since, col(Post.starts_at) < wanted.until)
    its = its.where(col(Post.state).in_(SHOWN))
    return page(session, its, (Post.starts_at, Post.id), after, limit)


def slots(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """The takeover slots of these days that are to come or took place."""
    at = col(TakeoverSlot.starts_at)
    its = ask(at, col(TakeoverSlot.id), TakeoverSlot).where(col(TakeoverSlot.unit_id) == wanted.unit_id)
    its = its.where(at >= wanted.since, at < wanted.until)
    its = its.where(col(TakeoverSlot.state).in_((*COMING, SlotState.DONE)))
    return page(session, its, (TakeoverSlot.starts_at, TakeoverSlot.id), after, limit)
