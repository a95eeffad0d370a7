"""Promotions are read like plans, but some sentences about it say so: they are sent, not published."""

from domain.post_states import Kind
from domain.posts import PostFacts

OWN = frozenset(
    {
        "state-missed",
        "state-published",
        "state-withdrawn",
        "state-cancelled",
        "when",
        "people",
        "submitted-alone",
        "lack-content",
        "lack-time",
        "lack-checks",
        "approved",
        "mend",
        "exactly",
        "after-bytes",
        "list-line",
        "nobody-yet",
        "missed",
        "look-button",
    }
)


def worded(post: PostFacts, name: str) -> str:
    """The id of this sentence of the reading for this plan."""
    return f"reviews-promotion-{name}" if post.kind == Kind.PROMOTION and name in OWN else f"reviews-{name}"
