"""Asking for mending: a plan goes back to its author, with a reason that she can do something about."""

from collections.abc import Mapping
from typing import Any

import words.reviews
from domain.permissions import Need
from domain.post_states import Step, after
from domain.refusal import Refusal
from domain.review_presses import AskFix, ReviewPage
from domain.reviews import LONGEST_REASON, FixReason, fix_reasons
from domain.typed import one_line
from handlers.feature import Feature, Pressed
from handlers.plans import moved, note
from handlers.reviewing import (
    answers_here,
    concerned,
    is_for_a_minor,
    reader_of,
    seen_here,
    tell_all,
    turn_card,
    type_in_private,
)
from handlers.turn import Turn
from storage import reviews
from storage.posts import Post
from storage.reviews import PostFix

QUESTION = "reviews-fix"


def ask(turn: Turn, pressed: AskFix) -> None:
    """A reader says what must be mended: by a button, or in her own words in private."""
    post = seen_here(turn, pressed.post_id)
    _may_ask(turn, post, pressed.reason)
    if pressed.reason is FixReason.OTHER:
        type_in_private(turn, post, QUESTION)
    else:
        _send_back(turn, post, pressed.reason)


def type_reason(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed it."""
    post = seen_here(turn, int(facts["post_id"]))
    _may_ask(turn, post, FixReason.OTHER)
    _send_back(turn, post, FixReason.OTHER, one_line(text, LONGEST_REASON, "reviews-reason-long"))
    answers_here(turn, words.reviews.sent_back(turn.reader, post))


def _may_ask(turn: Turn, post: Post, reason: FixReason) -> None:
    after(post.state, Step.ASK_FIX, post.kind)
    reader_of(turn, post)
    if reason not in fix_reasons(for_a_minor=is_for_a_minor(turn, post)):
        raise Refusal("reviews-ready-made")


def _send_back(turn: Turn, post: Post, reason: FixReason, said: str = "") -> None:
    post.state = after(post.state, Step.ASK_FIX, post.kind)
    person = turn.person.id if turn.person is not None else None
    fix = PostFix(post_id=post.id or 0, person_id=person, reason=reason, said=said, at=turn.now)
    reviews.ask_fix(turn.session, fix)
    reviews.stop(turn.session, post, turn.now)
    note(turn, post, f"mend: {reason}")
    turn_card(turn, post, ReviewPage.MAIN)
    moved(turn, post)
    turn.toast(words.reviews.toast(turn.reader, "sent-back"))
    tell_all(turn, post, concerned(turn, post), lambda reader: words.reviews.mend(reader, post, reason, said))


FEATURE = Feature(
    noun="mending",
    presses={AskFix: Pressed(ask, Need.SURE)},
    answers={QUESTION: type_reason},
)
