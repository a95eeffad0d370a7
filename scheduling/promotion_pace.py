"""How often humas's card of a promotion that was sent is drawn anew."""

from datetime import datetime

from domain.promotion_live import AFTERWARDS, WHILE_SENDING
from storage import dealing
from storage.cards import Card
from storage.promotions import PromotionRun
from storage.session import Session


def waits_until(session: Session, run: PromotionRun, card: Card, now: datetime) -> datetime | None:
    """Until when it must wait: ten seconds while it is being sent, else a minute; its beginning and its ending show at
    once."""
    turned = max(run.sent_at, run.ended_at or run.sent_at)
    if card.drawn_at is None or card.drawn_at <= turned or now >= card.drawn_at + AFTERWARDS:
        return None
    free = card.drawn_at + (WHILE_SENDING if _is_moving(session, run, card.drawn_at) else AFTERWARDS)
    return free if now < free else None


def _is_moving(session: Session, run: PromotionRun, drawn_at: datetime) -> bool:
    """Whether it is being sent, or was when the card was drawn: that it is over shows soon."""
    progress = dealing.progress(session, run.promotion_id)
    over_at = max(run.sent_at, progress.done_at or run.sent_at)
    return run.spread_due is not None or progress.waiting > 0 or drawn_at <= over_at + WHILE_SENDING
