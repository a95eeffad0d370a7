"""Mending a promotion that was sent: its corrected words are changed like those of any, and read by the urgent path."""

from domain.notices import HandIn, ShowMending
from domain.permissions import Need
from domain.post_states import PostState
from domain.promotions import TO_BE_SENT_WITHIN
from domain.refusal import Refusal
from domain.review_presses import MarkUrgent, Submit
from domain.reviews import UrgentReason
from handlers.approving import mark_urgent
from handlers.feature import Feature, Pressed
from handlers.promoting import changing, moved, of_hers, put_up, surely
from handlers.submitting import submit
from handlers.turn import Turn
from storage import contents, promotion_notices, promotions, reviewers, reviews
from storage.posts import Post
from storage.promotion_notices import PromotionNotice
from storage.promotions import Promotion


def show(turn: Turn, pressed: ShowMending) -> None:
    """How a correction stands, here."""
    _, mended = _of(turn, pressed.notice_id)
    put_up(turn, *of_hers(turn, mended.id or 0))


def _of(turn: Turn, notice_id: int) -> tuple[PromotionNotice, Promotion]:
    notice = promotion_notices.find(turn.session, notice_id)
    begun = promotion_notices.mending_of(turn.session, notice) if notice is not None else None
    if notice is None or begun is None:
        raise Refusal("promotions-gone")
    return notice, begun[0]


def hand_in(turn: Turn, pressed: HandIn) -> None:
    """The corrected words are ready: one other person reads them now, a second signs afterwards."""
    notice, mended = _of(turn, pressed.notice_id)
    mended, post = changing(turn, mended.id or 0)
    surely(turn, post)
    _must_differ(turn, notice, post)
    if post.state == PostState.WAITING:
        _again(turn, post)
        return
    submit(turn, Submit(post.id or 0, post.revision))
    if post.state == PostState.WAITING and reviewers.is_anyone(turn.session, post, turn.now):
        mark_urgent(turn, MarkUrgent(post.id or 0, UrgentReason.CORRECTION))
    turn.redraw(promotions.card_subject(turn.session, post))


def _must_differ(turn: Turn, notice: PromotionNotice, post: Post) -> None:
    """What says the same corrects nothing."""
    wrong = promotions.find(turn.session, notice.promotion_id)
    if wrong is None:
        raise Refusal("promotions-gone")
    says_now = promotions.post_of(turn.session, promotion_notices.in_effect(turn.session, wrong))
    if contents.wording_of(turn.session, post) == contents.wording_of(turn.session, says_now):
        raise Refusal("promotion-notices-unchanged")


def _again(turn: Turn, post: Post) -> None:
    """Nobody has read it in time: it waits for another day."""
    if post.starts_at is None or post.starts_at > turn.now:
        raise Refusal("posts-not-now")
    post.starts_at = turn.now + TO_BE_SENT_WITHIN
    moved(turn, post, "asked again")
    reviews.remind_now(turn.session, post, turn.now)


FEATURE = Feature(
    noun="promotion_mending",
    presses={ShowMending: Pressed(show, Need.SURE), HandIn: Pressed(hand_in, Need.SURE)},
)
