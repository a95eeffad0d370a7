"""The last steps before a promotion is out: it is handed in to be read, sent, or given up."""

import words.promotions
from domain.permissions import Need
from domain.post_states import REVIEWED, Kind, Step, after
from domain.promotion_pages import CancelPromotion, PromotionPage, SendPromotion, TurnPromotion
from domain.promotions import TO_BE_SENT_WITHIN
from domain.refusal import Refusal
from handlers import crisis_lane, plans
from handlers.feature import Feature, Pressed
from handlers.promoting import all_decent, changing, is_sent, moved, of_hers, stop_asking, surely, turn_card
from handlers.rallying import must_go_alone
from handlers.turn import Turn
from storage import audiences, broadcasting, cards, gate, promotions, rally_ending, reviews
from storage.posts import Post
from storage.promotions import Promotion


def prepare(turn: Turn, post: Post) -> None:
    """Before a promotion is read: it sets nobody upon anybody, and is read for its time, or for the next day."""
    if post.kind != Kind.PROMOTION:
        return
    promotion = promotions.of_post(turn.session, post.id or 0)
    all_decent(turn, post)
    starts_at = promotion.send_at if promotion is not None else None
    post.starts_at = starts_at or turn.now + TO_BE_SENT_WITHIN


def turn_page(turn: Turn, pressed: TurnPromotion) -> None:
    """Another side of its card."""
    _, post = changing(turn, pressed.promotion_id)
    turn_card(turn, post, pressed.page)


def send(turn: Turn, pressed: SendPromotion) -> None:
    """It goes now, to everybody at once, if somebody else has read exactly this; twice pressed it goes once."""
    promotion, post = of_hers(turn, pressed.promotion_id)
    if is_sent(turn, promotion):
        _say(turn, post, "sent-already")
        return
    if promotion.corrects_id is not None:
        raise Refusal("promotions-gone")
    changing(turn, pressed.promotion_id)
    if post.revision != pressed.revision:
        _say(turn, post, "changed")
        return
    surely(turn, post)
    if _is_over(turn, post):
        _back(turn, promotion, post)
        return
    _must_be_clear(turn, promotion, post)
    _send(turn, promotion, post)


def _say(turn: Turn, post: Post, name: str) -> None:
    turn.toast(words.promotions.toast(turn.reader, name))
    turn_card(turn, post, PromotionPage.MAIN)


def _is_over(turn: Turn, post: Post) -> bool:
    until = promotions.sendable_until(post)
    return post.state in REVIEWED and until is not None and turn.now > until


def _back(turn: Turn, promotion: Promotion, post: Post) -> None:
    """What people said yes to was meant for an earlier time: somebody reads it again."""
    reviews.stop(turn.session, post, turn.now)
    post.state, post.starts_at, promotion.send_at = after(post.state, Step.REVERT, post.kind), None, None
    moved(turn, post, "approval over")
    turn_card(turn, post, PromotionPage.MAIN)
    turn.toast(words.promotions.toast(turn.reader, "over"), alert=True)


def _must_be_clear(turn: Turn, promotion: Promotion, post: Post) -> None:
    must_go_alone(turn, promotion)
    all_decent(turn, post)
    crisis_lane.may_be_sent(turn, promotion, post)
    if not broadcasting.may_send(turn.session, promotion, turn.now):
        is_read = post.state in REVIEWED and not gate.is_cleared(turn.session, post, turn.now)
        raise Refusal("promotions-not-cleared" if is_read else "promotions-read-first")
    audience = audiences.count(turn.session, promotion, turn.now)
    if not (audience.members or audience.groups):
        raise Refusal("promotions-nobody")


def _send(turn: Turn, promotion: Promotion, post: Post) -> None:
    stop_asking(turn, post)
    for card in cards.everywhere(turn.session, broadcasting.subject(promotion.id or 0)):
        card.page = None
    broadcasting.send(turn.session, promotion, turn.me(post.unit_id).id, turn.now)
    plans.note(turn, post, "sent promotion")
    turn.toast(words.promotions.toast(turn.reader, "sent"))


def cancel(turn: Turn, pressed: CancelPromotion) -> None:
    """It is not sent at all."""
    promotion, post = changing(turn, pressed.promotion_id)
    post.state = after(post.state, Step.CANCEL, post.kind)
    promotion.send_at = None
    rally_ending.call_off_with(turn.session, promotion.id or 0, turn.person, turn.now)
    reviews.stop(turn.session, post, turn.now)
    stop_asking(turn, post)
    moved(turn, post, "cancelled")
    turn_card(turn, post, PromotionPage.MAIN)


FEATURE = Feature(
    noun="promotion_submitting",
    presses={
        TurnPromotion: Pressed(turn_page),
        SendPromotion: Pressed(send, Need.SURE),
        CancelPromotion: Pressed(cancel),
    },
)
