"""What waited because of a crisis goes on: what was due for it is due again, now or at its own time."""

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlmodel import Session

from domain.crises import Became, Waiting
from storage import (
    broadcasting,
    cards,
    crisis_items,
    crisis_pauses,
    following,
    holding_kits,
    live_plans,
    lives,
    posts,
    promotions,
    publishing,
    rallies,
    rally_cards,
    takeover_times,
    takeovers,
)
from storage.crises import Crisis, CrisisPause


def go_on(session: Session, row: CrisisPause, what: Became, by: int | None, now: datetime) -> None:
    """It goes on: where it was due while it waited, now, asked of every gate anew."""
    crisis_pauses.decide(session, row, what, by, now)
    _WAYS[Waiting(row.noun)](session, row.subject_id, max(row.was_due or now, now), now)
    session.flush()


def free_all(session: Session, crisis: Crisis, now: datetime) -> int:
    """It was none, or nobody else said that it is one: all that waited goes on; how many things."""
    held = crisis_items.waiting(session, crisis, now)
    for row, _ in held:
        go_on(session, row, Became.FREED, None, now)
    return len(held)


def _post(session: Session, post_id: int, at: datetime, now: datetime) -> None:
    row, post = publishing.of(session, post_id), posts.find(session, post_id)
    if row is not None and post is not None:
        row.due_at = at
        session.flush()
        posts.changed(session, post, now)


def _promotion(session: Session, promotion_id: int, at: datetime, now: datetime) -> None:
    promotion = promotions.find(session, promotion_id)
    if promotion is not None:
        promotion.send_at = at
        following.follow(session, promotions.post_of(session, promotion), now)
        cards.redraw(session, broadcasting.subject(promotion_id), now)


def _spread(session: Session, promotion_id: int, _: datetime, now: datetime) -> None:
    run = promotions.run(session, promotion_id)
    if run is not None:
        holding_kits.go_on(session, run, now)
        cards.redraw(session, broadcasting.subject(promotion_id), now)


def _takeover(session: Session, slot_id: int, _: datetime, now: datetime) -> None:
    slot = takeovers.find(session, slot_id)
    if slot is not None:
        takeover_times.settle(session, slot, now)


def _live(session: Session, post_id: int, _: datetime, now: datetime) -> None:
    live, post = lives.find(session, post_id), posts.find(session, post_id)
    if live is not None and post is not None:
        live_plans.go_on(session, post, live, now)


def _rally(session: Session, rally_id: int, _: datetime, now: datetime) -> None:
    rally = rallies.find(session, rally_id)
    if rally is not None:
        rally.due_at = now
        session.flush()
        rally_cards.redraw(session, rally, now)


_WAYS: Mapping[Waiting, Callable[[Session, int, datetime, datetime], None]] = {
    Waiting.POST: _post,
    Waiting.PROMOTION: _promotion,
    Waiting.SPREAD: _spread,
    Waiting.TAKEOVER: _takeover,
    Waiting.LIVE: _live,
    Waiting.RALLY: _rally,
}
