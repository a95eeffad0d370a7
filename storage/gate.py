"""The one gate before anything of a plan leaves the house: asked at its moment, and computed from rows."""

from datetime import datetime

from sqlmodel import Session

from domain.post_states import PostState
from domain.publishing import is_open
from storage import checklists, clarifying, inherited, reviews
from storage.posts import Post


def is_cleared(session: Session, post: Post, now: datetime | None = None) -> bool:
    """Whether enough people other than its authors said yes to exactly these bytes, here or in the published plan that
    a promotion repeats, what its photos show is still permitted (at `now`), and it does not lead to what it clarifies.
    """
    is_read = reviews.has_enough(session, post) or inherited.is_inherited(session, post)
    is_told = checklists.is_permitted(session, post, now) and not clarifying.repeats(session, post)
    return is_read and is_told


def may_go(session: Session, post: Post, now: datetime) -> bool:
    """Whether it may be put out now: someone does it, it is cleared, and the time for which people said yes is not
    over."""
    is_on = post.state == PostState.SCHEDULED and is_open(post.starts_at, now)
    return is_on and is_cleared(session, post, now)
