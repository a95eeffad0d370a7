"""Keeps the hours of an official account for a live on it, so that no takeover and no other live is there then."""

from datetime import datetime

from sqlmodel import Session

from domain.lives import KEEPS_HOURS, over_at
from domain.platforms import is_live
from domain.post_states import Kind
from storage import account_hours, posts, takeovers
from storage.account_hours import AccountHour, Span
from storage.lives import Live
from storage.posts import Post


def span(post: Post) -> Span | None:
    """The hours that a live of the organisation needs on its account; None for what needs none."""
    is_official = post.kind == Kind.OFFICIAL and is_live(post.platform)
    if not is_official or post.account_id is None or post.starts_at is None:
        return None
    return Span(post.account_id, post.starts_at, over_at(post.starts_at, post.ends_at))


def holder(session: Session, post: Post) -> AccountHour | None:
    """The first of its hours that somebody else has."""
    its = span(post)
    taken = account_hours.holders(session, its) if its is not None else ()
    return next((one for one in taken if one.post_id is None or one.post_id != post.id), None)


def settle(session: Session, post: Post, live: Live) -> bool:
    """Keep exactly the hours that it needs now; False where it needs some, and somebody else has them."""
    its = span(post) if live.state in KEEPS_HOURS else None
    kept = account_hours.of_post(session, post.id or 0)
    if its is not None and {(one.account_id, one.quarter) for one in kept} == {
        (its.account_id, quarter) for quarter in its.quarters
    }:
        return True
    if kept:
        account_hours.free_post(session, post.id or 0)
    return its is None or account_hours.take(session, its, post_id=post.id)


def until(session: Session, hour: AccountHour) -> datetime | None:
    """When whoever has this hour is through with the account (UTC); None where that can't be told."""
    slot = takeovers.find(session, hour.slot_id)
    if slot is not None:
        return slot.ends_at
    post = posts.find(session, hour.post_id or 0)
    return over_at(post.starts_at, post.ends_at) if post is not None and post.starts_at is not None else None
