"""Saying yes to a plan: to exactly what its card showed, by somebody who wrote none of it."""

import words.reviews
from domain.permissions import Need
from domain.post_states import REVIEWED, PostState, Step, after
from domain.refusal import Refusal
from domain.review_presses import Approve, MarkUrgent, ReviewPage, Sign
from domain.reviews import LONGEST_REASON, SECOND_EYES, UrgentReason, needed, seal, sign_at
from domain.typed import one_line
from handlers.checklists import must_be_answered, must_have_ticked
from handlers.feature import Feature, Pressed
from handlers.plans import moved, note
from handlers.reviewing import (
    answers_here,
    concerned,
    must_take,
    reader_of,
    seen_here,
    surely,
    tell_all,
    turn_card,
    type_in_private,
)
from handlers.turn import Turn
from storage import contents, gate, reviewers, reviews
from storage.posts import Post
from storage.reviews import DECIDED

URGENT = "reviews-urgent"


def approve(turn: Turn, pressed: Approve, *, tells: bool = True) -> None:
    """A reader says yes; what has changed since her card was drawn she reads first.
    `tells`: who wrote it hears of it."""
    post = seen_here(turn, pressed.post_id)
    if post.state in REVIEWED:
        turn.toast(words.reviews.toast(turn.reader, "approved-already"))
        turn.redraw(f"review:{post.id}")
        return
    after(post.state, Step.APPROVE, post.kind)
    person, rank = reader_of(turn, post)
    if seal(contents.digest_of(turn.session, post)) != pressed.mark:
        turn.toast(words.reviews.toast(turn.reader, "changed-since"), alert=True)
        turn.redraw(f"review:{post.id}")
        return
    _must_be_ready(turn, post)
    surely(turn, post, rank)
    if not reviews.approve(turn.session, post, person.id or 0, rank, turn.now):
        turn.toast(words.reviews.toast(turn.reader, "said-already"))
        return
    note(turn, post, f"approved as {rank}")
    _settle(turn, post, tells=tells)


def _must_be_ready(turn: Turn, post: Post) -> None:
    """What was asked of its author and is asked of its reader: changed since it was sent, it may be open again."""
    if post.starts_at is None or post.starts_at <= turn.now:
        raise Refusal("reviews-time-passed")
    if post.is_religious and not post.source.strip():
        raise Refusal("reviews-no-source")
    if reviews.open_leaks(turn.session, post):
        raise Refusal("reviews-leaks-first")
    must_be_answered(turn, post)
    must_have_ticked(turn, post)


def _settle(turn: Turn, post: Post, *, tells: bool = True) -> None:
    """Enough have said yes: it is approved. Not yet: the card shows how many are missing."""
    said = len(reviews.valid_approvals(turn.session, post))
    if not gate.is_cleared(turn.session, post, turn.now):
        turn.toast(words.reviews.one_more(turn.reader, said))
        moved(turn, post)
        return
    post.state = after(post.state, Step.APPROVE, post.kind)
    note(turn, post, "approved")
    _await_signature(turn, post, said)
    moved(turn, post)
    turn.toast(words.reviews.toast(turn.reader, "approved"))
    if tells:
        tell_all(turn, post, concerned(turn, post), lambda reader: words.reviews.approved(reader, post))


def _await_signature(turn: Turn, post: Post, said: int) -> None:
    """By the urgent path a second person signs afterwards, unless two have read it already."""
    review = reviews.of(turn.session, post.id or 0)
    if review is None:
        return
    review.due_at, review.reminded = None, 0
    if review.urgent and said >= SECOND_EYES:
        review.signed_at = turn.now
    elif review.urgent:
        review.due_at = sign_at(turn.now, review.reminded)


def mark_urgent(turn: Turn, pressed: MarkUrgent) -> None:
    """It can't wait for as many eyes as usual: one is enough now, and a second signs afterwards."""
    post = seen_here(turn, pressed.post_id)
    _may_hurry(turn, post)
    if pressed.reason is not UrgentReason.OTHER:
        turn_card(turn, post, ReviewPage.MAIN)
        _hurry(turn, post, pressed.reason)
        return
    type_in_private(turn, post, URGENT)


def type_urgent(turn: Turn, facts: dict[str, int], text: str) -> None:
    """She typed why it can't wait."""
    post = seen_here(turn, facts["post_id"])
    _may_hurry(turn, post)
    _hurry(turn, post, one_line(text, LONGEST_REASON, "reviews-reason-long"))
    answers_here(turn, words.reviews.hurried(turn.reader, post))


def _may_hurry(turn: Turn, post: Post) -> None:
    if post.state != PostState.WAITING:
        raise Refusal("posts-not-now")
    if not reviewers.is_anyone(turn.session, post, turn.now):
        raise Refusal("reviews-nobody")
    must_take(turn, post, Step.SUBMIT)


def _hurry(turn: Turn, post: Post, reason: str) -> None:
    review = reviews.of(turn.session, post.id or 0)
    if review is None or review.urgent:
        turn.toast(words.reviews.toast(turn.reader, "urgent-already"))
        return
    review.urgent = reason
    review.needed = needed(review.needed, is_religious=False, is_urgent=True)
    note(turn, post, "urgent")
    turn.toast(words.reviews.toast(turn.reader, "urgent"))
    if reviews.valid_approvals(turn.session, post) and gate.is_cleared(turn.session, post, turn.now):
        _settle(turn, post)
        return
    moved(turn, post)
    reviews.remind_now(turn.session, post, turn.now)


def sign(turn: Turn, pressed: Sign) -> None:
    """The second signature after the urgent path: by somebody who neither wrote it nor said yes."""
    post = seen_here(turn, pressed.post_id)
    review = reviews.of(turn.session, post.id or 0)
    if review is None or not review.urgent or post.state not in DECIDED:
        raise Refusal("posts-not-now")
    if review.signed_at is not None:
        turn.toast(words.reviews.toast(turn.reader, "signed-already"))
        return
    person, rank = reader_of(turn, post)
    if person.id in {one.person_id for one in reviews.valid_approvals(turn.session, post)}:
        raise Refusal("reviews-signed-first")
    surely(turn, post, rank)
    reviews.approve(turn.session, post, person.id or 0, rank, turn.now)
    review.signed_at, review.due_at = turn.now, None
    note(turn, post, f"signed as {rank}")
    turn.redraw(f"review:{post.id}")
    turn.toast(words.reviews.toast(turn.reader, "signed"))


FEATURE = Feature(
    noun="approving",
    presses={
        Approve: Pressed(approve, Need.SURE),
        MarkUrgent: Pressed(mark_urgent, Need.SURE),
        Sign: Pressed(sign, Need.SURE),
    },
    answers={URGENT: type_urgent},
)
