"""Draws the cards of a crisis: in the humas rooms how it stands, in the groups what is said meanwhile."""

from datetime import datetime

import words.crisis_cards
from domain.crises import CrisisState
from domain.message import Message
from domain.units import Room
from scheduling.cards import Renderer
from scheduling.readers import reader_of
from storage import chats, crises, crisis_steps, crisis_views, reach, units
from storage.cards import Card
from storage.crises import Crisis
from storage.session import Session


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card in a humas room: of its own unit all, of one below what waits there."""
    crisis, room_unit = _crisis(session, card), _room_unit(session, card)
    if crisis is None or room_unit is None:
        return None
    reader = reader_of(session, card, units.get(session, room_unit))
    return words.crisis_cards.card(reader, crisis_views.of(session, crisis, None, now, room_unit))


def draw_holding(session: Session, card: Card, now: datetime) -> Message | None:
    """The statement in a group; after the end that it is over, where it stood."""
    crisis = _crisis(session, card)
    if crisis is None or (crisis.state != CrisisState.ON and card.digest is None):
        return None
    unit = units.get(session, crisis.unit_id)
    return words.crisis_cards.holding(
        reader_of(session, card, unit), crisis, unit.name, crisis_steps.readers(session, crisis)
    )


def _crisis(session: Session, card: Card) -> Crisis | None:
    return crises.find(session, int(card.subject.partition(":")[2]))


def _room_unit(session: Session, card: Card) -> int | None:
    """Of the units that sit in this room the crisis's own, else one below."""
    here = [unit.id for unit, room in units.of_chat(session, card.chat_id) if room is Room.HUMAS]
    crisis = _crisis(session, card)
    if crisis is not None and crisis.unit_id in here:
        return crisis.unit_id
    return here[0] if here else None


def _rings(session: Session, card: Card, now: datetime) -> bool:
    """By day people hear it; at night it only stands there."""
    return reach.quiet_end(session, chats.get(session, card.chat_id), now) is None


CRISES = Renderer(draw, rings=_rings)
HOLDINGS = Renderer(draw_holding)
