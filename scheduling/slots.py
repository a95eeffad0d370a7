"""Draws the card in a unit's groups that shows its free takeover slots; it follows when a slot begins."""

from datetime import datetime, timedelta

import words.slot_lists
from domain.message import Message
from domain.switches import Switch
from scheduling.cards import Renderer
from scheduling.readers import reader_of
from storage import slot_views, switches, units
from storage.cards import Card
from storage.session import Session

EVERY = timedelta(seconds=15)


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The free slots of a unit that lends its accounts."""
    unit = units.get(session, int(card.subject.partition(":")[2]))
    if unit.closed_at is not None or not switches.is_on(session, unit.id or 0, Switch.TAKEOVERS):
        return None
    view = slot_views.free_card(session, unit.id or 0, now)
    begins = [one.slot.starts_at for each in view.rounds for one in each.slots]
    card.redraw_at = min(begins) if begins else None
    return words.slot_lists.free_card(reader_of(session, card, unit), view)


SLOTS = Renderer(draw, every=EVERY)
