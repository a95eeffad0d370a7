"""Where a plan stands, as its card says it: whose voice it is, what it waits for, what it runs into."""

from domain.markup import Safe
from domain.post_kinds import UNREAD
from domain.post_states import ALIVE, Kind, PostState
from domain.posts import CardView
from domain.reader import Reader
from words.sentences import sentences

MOST_CLASHES = 2


def account(reader: Reader, view: CardView) -> str:
    """The platform and the account on which it appears, as far as they are chosen."""
    t, handle = sentences(reader), view.standing.account
    shown = t("posts-platform", platform=view.post.platform) if view.post.platform else ""
    if not handle:
        return shown
    return t("posts-account", platform=shown, handle=handle, known=bool(shown))


def holds(reader: Reader, view: CardView) -> str:
    """How much of an official plan's content is there, where that may be seen."""
    t, standing = sentences(reader), view.standing
    if view.post.kind != Kind.OFFICIAL or standing.is_closed or view.post.state not in ALIVE:
        return ""
    if not standing.units and not standing.media:
        return t("posts-holds-nothing")
    return t("posts-holds", text=bool(standing.units), media=standing.media, both=_has_both(view))


def _has_both(view: CardView) -> bool:
    return bool(view.standing.units and view.standing.media)


def state(reader: Reader, view: CardView) -> str:
    """What has become of it, or what it waits for; nothing of a member's own plan that goes its usual way."""
    t, post, standing = sentences(reader), view.post, view.standing
    if post.state in UNREAD:
        return _begun(reader, view)
    if post.state == PostState.WAITING and standing.since is not None:
        return t("posts-state-waiting-since", since=standing.since)
    if post.state == PostState.FIXING and standing.reason:
        return t("posts-state-fixing-why", reason=Safe(standing.reason))
    if post.state == PostState.APPROVED:
        return t("posts-state-approved", pj=view.owner is not None)
    return t(f"posts-state-{post.state}")


def _begun(reader: Reader, view: CardView) -> str:
    """Of a plan that nobody has read: whose voice it is going to be."""
    if view.post.kind == Kind.OWN:
        return ""
    return sentences(reader)(
        "posts-state-idea" if view.post.kind == Kind.IDEA else "posts-state-official-draft"
    )


def clashes(view: CardView) -> list[str]:
    """What it runs into: two lines at most."""
    return list(view.standing.clashes[:MOST_CLASHES]) if view.post.state in ALIVE else []


def more_clashes(view: CardView) -> int:
    """How many clashes the card has no room for."""
    return max(len(view.standing.clashes) - MOST_CLASHES, 0) if view.post.state in ALIVE else 0
