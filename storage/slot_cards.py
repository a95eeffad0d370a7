"""The card in a unit's groups that shows its free takeover slots: put up when slots open, edited in place after."""

from datetime import datetime, timedelta

from sqlmodel import Session

from storage import calendar, cards
from storage.slot_views import subject

FRESH = timedelta(hours=24)  # so long a card is still near the end of a chat


def put_up(session: Session, unit_id: int, chat_id: int, now: datetime) -> None:
    """New slots are open: the card comes as a new message, unless it came within a day."""
    card = cards.of(session, subject(unit_id), chat_id)
    is_old = card is not None and card.drawn_at is not None and card.drawn_at < now - FRESH
    if card is not None and is_old:
        calendar.put_up_anew(card, None)
        card.is_unasked = True
    cards.offer(session, subject(unit_id), chat_id, now)


def redraw(session: Session, unit_id: int, now: datetime) -> None:
    """What the groups are shown of the unit's slots has changed."""
    cards.redraw(session, subject(unit_id), now)
    cards.redraw(session, f"board:{unit_id}", now)
