"""Keeps what is due for a plan in step with the plan, in the turn in which somebody changed it."""

from handlers import live_hours
from handlers.turn import Turn
from storage import following, mending
from storage.posts import Post


def follow(turn: Turn, post: Post) -> None:
    """After any change of a plan: scheduled or not any more, and due at its present time; corrected words of a
    promotion that were approved go out. Twice changes nothing."""
    if following.follow(turn.session, post, turn.now):
        turn.redraw(f"review:{post.id}")
    live_hours.must_be_kept(turn, post)
    mending.follow(turn.session, post, turn.now)
