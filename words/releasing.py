"""What is said about a possible leak in a plan: veiled, to who wrote it and to who may let it through."""

from collections.abc import Sequence

import words.leak_guard
from domain.details import DetailPage, ShowDetails, TurnDetails
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.posts import PostFacts
from domain.reader import Reader
from domain.review_presses import AskRelease, ReleaseLeak
from domain.reviews import ReleaseReason, Spot, seal
from words.details import back, title
from words.sentences import sentences
from words.sharing import one_line

ON_A_BUTTON = 18
AROUND = 300
MOST = 4


def page(reader: Reader, post: PostFacts, spots: Sequence[Spot]) -> Message:
    """What should not go out, and for each what can be done."""
    lines = words.leak_guard.found_lines(reader, [one.leak for one in spots])
    return Message(lines, _ways_out(reader, post, spots))


def _ways_out(reader: Reader, post: PostFacts, spots: Sequence[Spot]) -> tuple[tuple[Button, ...], ...]:
    t, post_id = sentences(reader), post.id or 0
    asks = tuple(
        (Button(_ask(reader, one), AskRelease(post_id, seal(one.mark))),)
        for one in [one for one in spots if one.leak.is_releasable][:MOST]
    )
    mend = Button(t("releasing-mend-button"), TurnDetails(post_id, DetailPage.TEXT))
    return ((mend,), *asks, (back(reader, post),))


def _ask(reader: Reader, spot: Spot) -> Safe:
    return sentences(reader)("releasing-ask-button", shown=one_line(spot.leak.masked, ON_A_BUTTON))


def asked(reader: Reader, post: PostFacts, rest: Sequence[Spot]) -> Message:
    """A second person was asked; what else is open."""
    said = sentences(reader)("releasing-asked")
    if not rest:
        return Message(said, ((back(reader, post),),))
    lines = words.leak_guard.found_lines(reader, [one.leak for one in rest])
    return Message(f"{said}\n\n{lines}", _ways_out(reader, post, rest))


def request(reader: Reader, post: PostFacts, spot: Spot) -> Message:
    """To who may let it through: what it is, and what stands around it."""
    t, post_id = sentences(reader), post.id or 0
    text = t(
        "releasing-request",
        title=title(reader, post),
        shown=_veiled(spot),
        why=t(f"leak-guard-why-{spot.leak.why}"),
        around=one_line(spot.around, AROUND),
    )
    reasons = tuple(
        (Button(t(f"releasing-{one}-button"), ReleaseLeak(post_id, seal(spot.mark), one)),)
        for one in ReleaseReason
    )
    return Message(text, reasons)


def released(reader: Reader, post: PostFacts, spot: Spot, reason: ReleaseReason) -> Message:
    """She let it through."""
    t = sentences(reader)
    shown = _veiled(spot)
    return Message(
        t("releasing-done", title=title(reader, post), shown=shown, reason=reason_name(reader, reason))
    )


def told(reader: Reader, post: PostFacts, spot: Spot, reason: ReleaseReason) -> Message:
    """To its author: it may stay."""
    t = sentences(reader)
    shown = _veiled(spot)
    text = t("releasing-told", title=title(reader, post), shown=shown, reason=reason_name(reader, reason))
    return Message(text, ((Button(t("releasing-go-on-button"), ShowDetails(post.id or 0)),),))


def _veiled(spot: Spot) -> str:
    return one_line(spot.leak.masked, words.leak_guard.SHOWN)


def over(reader: Reader, post: PostFacts) -> Message:
    """There is nothing to decide any more."""
    return Message(sentences(reader)("releasing-over", title=title(reader, post)))


def reason_name(reader: Reader, reason: str) -> Safe:
    """Why it was let through."""
    return sentences(reader)(f"releasing-reason-{reason}")


def toast(reader: Reader, name: str, post: PostFacts) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"releasing-toast-{name}", kind=post.kind))
