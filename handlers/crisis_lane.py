"""While a crisis goes on: what is not meant for it waits, and a text that is meant for it needs one reader at first."""

from datetime import datetime

from domain.crises import LAPSES_AFTER, Became, CrisisState, Waiting
from domain.post_states import Kind
from domain.refusal import Refusal
from domain.reviews import UrgentReason, needed
from handlers.turn import Turn
from storage import crises, crisis_gates, crisis_pauses, journal, promotions, reviews, units
from storage.crises import Crisis
from storage.journal import Line
from storage.posts import Post
from storage.promotions import Promotion


def must_not_wait(turn: Turn, unit_id: int) -> None:
    """Refuses what would go out of this unit by hand now."""
    crisis = crises.holds(turn.session, unit_id, turn.now)
    if crisis is not None:
        unit = units.get(turn.session, crisis.unit_id)
        raise Refusal("crises-waits", unit=unit.name, until=_until(crisis))


def _until(crisis: Crisis) -> datetime:
    return crisis.ends_at or crisis.asked_at + LAPSES_AFTER


def may_be_sent(turn: Turn, promotion: Promotion, post: Post) -> None:
    """Refuses to send a promotion by hand now, but one that is meant for just such hours."""
    if not crisis_gates.serves(turn.session, promotion, post):
        must_not_wait(turn, promotion.unit_id)


def may_begin(turn: Turn, post: Post) -> None:
    """Refuses to go live for the organisation now, but where people let just this one go on."""
    crisis = crises.holds(turn.session, post.unit_id, turn.now)
    if crisis is None or post.kind == Kind.OWN or crisis_gates.is_for_it(turn.session, post):
        return
    row = crisis_pauses.find(turn.session, crisis.id or 0, Waiting.LIVE, post.id or 0)
    if row is None or row.what != Became.GOES_ON:
        must_not_wait(turn, post.unit_id)


def hurried(turn: Turn, post: Post, how_many: int) -> int:
    """How many must say yes to what was just handed in: where it is to go out in a crisis one, and a second signs
    afterwards; what teaches religion needs two always."""
    crisis, review = (
        crises.holds(turn.session, post.unit_id, turn.now),
        reviews.of(turn.session, post.id or 0),
    )
    is_on = crisis is not None and crisis.state == CrisisState.ON
    if crisis is None or review is None or not is_on or not _goes_within(turn, post, _until(crisis)):
        return how_many
    review.urgent = UrgentReason.CLARIFY
    review.needed = needed(review.needed, is_religious=False, is_urgent=True)
    line = Line(at=turn.now, verb="urgent", subject=f"post:{post.id}", unit_id=post.unit_id)
    journal.note(turn.session, line, turn.person)
    return needed(how_many, is_religious=post.is_religious, is_urgent=True)


def _goes_within(turn: Turn, post: Post, until: datetime) -> bool:
    """Whether it would go out before then; a promotion without a time goes by hand, at once."""
    at = post.starts_at
    if post.kind == Kind.PROMOTION:
        promotion = promotions.of_post(turn.session, post.id or 0)
        at = promotion.send_at if promotion is not None else None
        return at is None or at <= until
    return at is not None and at <= until
