"""Asked before something goes out: does it wait because of a crisis? Then nothing is due for it any more."""

from datetime import datetime

from sqlmodel import Session

from domain.crises import Waiting
from domain.post_states import Kind
from domain.publishing import Phase
from storage import crises, crisis_pauses, reviews
from storage.crisis_pauses import Thing
from storage.lives import Live
from storage.posts import Post
from storage.promotions import Promotion
from storage.publishing import Publishing
from storage.rallies import Rally
from storage.takeovers import TakeoverSlot
from storage.verdicts import Clarification

GOES_OUT = (Phase.KIT, Phase.OUT)


def is_for_it(session: Session, post: Post) -> bool:
    """Whether it is meant for just such hours: somebody said why it can't wait."""
    review = reviews.of(session, post.id or 0)
    return review is not None and bool(review.urgent)


def serves(session: Session, promotion: Promotion, post: Post) -> bool:
    """The same of a promotion: an urgent one, or one that clears something up."""
    clears_up = session.get(Clarification, promotion.id) is not None
    return clears_up or promotion.is_urgent or is_for_it(session, post)


def stops_post(session: Session, post: Post, row: Publishing, now: datetime) -> bool:
    """An official plan that would be put out now; what members do on their own accounts is theirs."""
    if post.kind == Kind.OWN or row.step not in GOES_OUT or is_for_it(session, post):
        return False
    stops = crisis_pauses.stops(session, Thing(Waiting.POST, row.post_id, post.unit_id, row.due_at), now)
    if stops:
        row.due_at = None
        session.flush()
    return stops


def stops_promotion(session: Session, promotion: Promotion, post: Post, now: datetime) -> bool:
    """A promotion that would go by itself now."""
    if serves(session, promotion, post):
        return False
    thing = Thing(Waiting.PROMOTION, promotion.id or 0, promotion.unit_id, promotion.send_at)
    stops = crisis_pauses.stops(session, thing, now)
    if stops:
        promotion.send_at = None
        session.flush()
    return stops


def stops_takeover(session: Session, slot: TakeoverSlot, now: datetime) -> bool:
    """A slot that would open now; its first list is not handed out."""
    return crisis_pauses.stops(
        session, Thing(Waiting.TAKEOVER, slot.id or 0, slot.unit_id, slot.starts_at), now
    )


def stops_live(session: Session, post: Post, live: Live, now: datetime) -> bool:
    """An official live of which its host would be reminded now."""
    if post.kind != Kind.OFFICIAL or is_for_it(session, post):
        return False
    thing = Thing(Waiting.LIVE, live.post_id, post.unit_id, post.starts_at)
    stops = crisis_pauses.stops(session, thing, now)
    if stops:
        live.due_at = None
        session.flush()
    return stops


def stops_rally(session: Session, rally: Rally, now: datetime) -> bool:
    """An aksi serempak whose hour comes before the end of the crisis."""
    crisis = crises.holds(session, rally.unit_id, now)
    if crisis is None or (crisis.ends_at is not None and crisis.ends_at <= rally.starts_at):
        return False
    thing = Thing(Waiting.RALLY, rally.id or 0, rally.unit_id, rally.starts_at)
    stops = crisis_pauses.stops(session, thing, now)
    if stops:
        rally.due_at = None
        session.flush()
    return stops
