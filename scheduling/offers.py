"""Draws the card of a promotion in the groups: silently, with numbers that keep a gentle pace."""

from datetime import datetime

import words.offers
from domain.message import Message
from domain.offers import ANSWERED, COUNTED_EVERY, OfferView, side_of
from domain.promotions import Ending, is_open
from scheduling import rally_views
from scheduling.cards import Renderer
from scheduling.readers import reader_of
from storage import clarifying, offers, promotion_notices, promotions, share_kits, units
from storage.cards import Card
from storage.promotions import Promotion, PromotionRun
from storage.session import Session
from storage.units import Unit


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card as it stands in this group; it closes by itself, and shows its first side again after a while."""
    promotion = promotions.find(session, int(card.subject.partition(":")[2]))
    run = promotions.run(session, promotion.id or 0) if promotion is not None else None
    if promotion is None or run is None:
        return None
    unit = units.get(session, promotion.unit_id)
    view = _view(session, run, card, unit, now)
    if is_open(run, now):
        _, back_at = side_of(card.page, now)
        card.redraw_at = min(back_at or run.closes_at, run.closes_at)
    return words.offers.card(reader_of(session, card, unit), view)


def _view(session: Session, run: PromotionRun, card: Card, unit: Unit, now: datetime) -> OfferView:
    number, side = run.promotion_id, side_of(card.page, now)[0]
    served = {one.id for one, _ in units.of_chat(session, card.chat_id)}
    ended = "" if is_open(run, now) else run.ending or Ending.CLOSED
    if ended == Ending.STOPPED and clarifying.is_answered(session, number):
        ended = ANSWERED
    return OfferView(
        kit=share_kits.of_group(session, session.get_one(Promotion, number), run),
        unit=unit.name if len(served) > 1 or unit.id not in served else "",
        reactions=offers.reactions(session, run),
        ending=ended,
        standing=promotion_notices.standing(session, number),
        side=side,
        signal=rally_views.signal_of(session, number),
    )


OFFERS = Renderer(draw, every=COUNTED_EVERY, rings=rally_views.rings)
