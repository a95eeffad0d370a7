"""What everything that members do with a promotion begins with: is it still open, is it hers, and her kit of it."""

from dataclasses import dataclass, replace

import words.share_kits
from domain.belonging import band
from domain.message import Message
from domain.promotions import must_be_open
from domain.reader import Reader
from domain.refusal import Refusal
from domain.share_kits import KitView
from handlers.turn import Turn
from storage import (
    audiences,
    dealing,
    promotion_deeds,
    promotion_notices,
    promotion_tasks,
    promotions,
    share_kits,
    units,
)
from storage.people import Person
from storage.posts import Post
from storage.promotion_deals import KitWish
from storage.promotions import Promotion, PromotionRun


@dataclass(frozen=True, slots=True)
class Offer:
    """An open promotion, its plan and its sending, and the unit through which she who asks is addressed."""

    promotion: Promotion
    post: Post
    run: PromotionRun
    unit_id: int


def open_offer(turn: Turn, promotion_id: int) -> Offer:
    """The promotion that a button names; refused when it is gone, over, taken back or resting, or not for her. A guest
    is let in through the unit of her chat: who needs a member asks `turn.me(offer.unit_id)` next."""
    promotion = promotions.find(turn.session, promotion_id)
    unit = units.get(turn.session, promotion.unit_id) if promotion is not None else None
    if promotion is None or unit is None or unit.closed_at is not None:
        raise Refusal("promotions-gone")
    unit.must_be_awake()
    run = promotions.run(turn.session, promotion_id)
    must_be_open(run, turn.now)
    unit_id = _through(turn, promotion)
    if unit_id is None and turn.unit is not None:
        turn.unit.must_be_awake()
    if unit_id is None:
        turn.unit_here()  # of whoever belongs nowhere we don't know the unit
    if run is None or unit_id is None:
        raise Refusal("offers-not-for-you")
    return Offer(promotion, promotions.post_of(turn.session, promotion), run, unit_id)


def _through(turn: Turn, promotion: Promotion) -> int | None:
    """The unit through which she is addressed: hers, or for a guest the one that this chat is about."""
    addressed = audiences.unit_ids(turn.session, promotion)
    if turn.person is not None and any(unit.id in addressed for unit in turn.units_of_hers()):
        return audiences.unit_of(turn.session, promotion, turn.person.id or 0)
    here = turn.here if turn.incoming.is_group else [turn.unit] if turn.unit is not None else []
    fitting = [unit.id for unit in here if unit.id in addressed]
    return promotion.unit_id if promotion.unit_id in fitting else next(iter(fitting), None)


def must_be_right(turn: Turn, offer: Offer) -> None:
    """Refuses to hand out words that are being corrected."""
    standing = promotion_notices.standing(turn.session, offer.promotion.id or 0)
    if standing is not None and standing.is_awaited:
        raise Refusal("offers-awaits")


def reader_of(turn: Turn, offer: Offer, person: Person) -> Reader:
    """How her kit reads, wherever she pressed."""
    return person.reader(units.get(turn.session, offer.unit_id).reader())


def kit_view(turn: Turn, offer: Offer, person: Person) -> KitView:
    """Her kit as it is now; a caption is dealt to her if that was not done yet."""
    session, number, person_id = turn.session, offer.promotion.id or 0, person.id or 0
    deal = dealing.deal_to(session, offer.promotion, person_id, offer.unit_id, turn.now)
    age = band(person.birth_year, turn.now, units.get(session, offer.unit_id).zone)
    view = share_kits.view(session, offer.promotion, offer.run, deal.caption_id, age, deal.minute)
    return replace(
        view,
        minute_at=view.minute_at if view.minute_at is not None and view.minute_at > turn.now else None,
        is_taken=promotion_tasks.find(session, number, person_id) is not None,
        is_done=promotion_deeds.is_done(session, number, person_id),
        is_wanting=session.get(KitWish, person_id) is not None,
    )


def kit(turn: Turn, offer: Offer, person: Person) -> Message:
    """Her kit, first side up."""
    return words.share_kits.kit(reader_of(turn, offer, person), kit_view(turn, offer, person))
