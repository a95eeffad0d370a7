"""Sending a plan to be read, and taking it back from its readers."""

from dataclasses import dataclass

import words.checklists
import words.posts
import words.reviews
from domain.details import DetailPage
from domain.post_states import Step, after
from domain.review_presses import Recall, Submit
from domain.reviews import needed
from handlers import crisis_lane, details, releasing
from handlers.checklists import open_items
from handlers.clashes import must_be_free
from handlers.feature import Feature, Pressed
from handlers.plans import moved, note, working
from handlers.promotion_submitting import prepare
from handlers.reviewing import must_take
from handlers.turn import Turn
from storage import cards, contents, promotions, reviewers, reviews, unit_settings, units
from storage.posts import Post


@dataclass(frozen=True, slots=True)
class Lack:
    """What is missing before somebody can read it, and the page where it is filled in (None: on its card)."""

    code: str
    page: DetailPage | None
    what: str = ""


def submit(turn: Turn, pressed: Submit) -> None:
    """It is ready: somebody else reads it now."""
    post = _as_seen(turn, pressed)
    if post is None:
        return
    must_take(turn, post, Step.SUBMIT)
    following = after(post.state, Step.SUBMIT, post.kind)
    prepare(turn, post)
    if _leads_elsewhere(turn, post):
        return
    must_be_free(turn, post)
    post.state = following
    usual = unit_settings.of(turn.session, units.get(turn.session, post.unit_id)).approvers
    how_many = needed(usual, is_religious=post.is_religious)
    by = turn.person.id if turn.person is not None else None
    reviews.begin(turn.session, post, by, how_many, turn.now)
    how_many = crisis_lane.hurried(turn, post, how_many)
    note(turn, post, "submitted")
    reviewers.put_up_anew(turn.session, post, turn.now)
    moved(turn, post)
    has_readers = reviewers.is_anyone(turn.session, post, turn.now)
    turn.toast(
        words.reviews.submitted(turn.reader, post, how_many, has_readers=has_readers), alert=not has_readers
    )
    if not turn.incoming.is_group and not _is_on_card(turn, post):
        details.open_page(turn, post, DetailPage.HUB)


def _as_seen(turn: Turn, pressed: Submit) -> Post | None:
    """The plan, if it is still as it was when the button was drawn."""
    post = working(turn, pressed.post_id)
    if post.revision == pressed.revision:
        return post
    turn.toast(words.posts.toast(turn.reader, "changed"))
    turn.redraw(promotions.card_subject(turn.session, post))
    return None


def _is_on_card(turn: Turn, post: Post) -> bool:
    card = cards.of(turn.session, promotions.card_subject(turn.session, post), turn.chat.id or 0)
    return card is not None and card.message_id == turn.incoming.message_id


def _leads_elsewhere(turn: Turn, post: Post) -> bool:
    """Whether something must be done first: it is said, and in private its page opens."""
    lack = _lack(turn, post)
    if lack is None:
        if releasing.has_leaks(turn, post):
            return True
        lack = _unanswered(turn, post)
    if lack is None:
        return False
    turn.toast(words.reviews.lack(turn.reader, post, lack.code, lack.what), alert=True)
    if lack.page is not None and not turn.incoming.is_group:
        details.open_page(turn, post, lack.page)
    return True


def _lack(turn: Turn, post: Post) -> Lack | None:
    """The first thing that is missing."""
    if contents.of(turn.session, post).is_empty:
        return Lack("content", DetailPage.TEXT)
    if post.starts_at is None or post.starts_at <= turn.now:
        return Lack("time", None)
    if post.is_religious and not post.source.strip():
        return Lack("source", DetailPage.SOURCE)
    return None


def _unanswered(turn: Turn, post: Post) -> Lack | None:
    """What its author has not answered yet."""
    left = open_items(turn, post)
    return Lack("checks", DetailPage.CHECKS, words.checklists.item_names(turn.reader, left)) if left else None


def recall(turn: Turn, pressed: Recall) -> None:
    """It is not ready after all: nobody reads it any more."""
    post = working(turn, pressed.post_id)
    must_take(turn, post, Step.RECALL)
    post.state = after(post.state, Step.RECALL, post.kind)
    reviews.stop(turn.session, post, turn.now)
    note(turn, post, "recalled")
    moved(turn, post)
    turn.toast(words.reviews.toast(turn.reader, "recalled"))


FEATURE = Feature(
    noun="submitting",
    presses={Submit: Pressed(submit), Recall: Pressed(recall)},
)
