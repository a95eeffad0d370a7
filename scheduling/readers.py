"""How a card reads: the unit's way in a group, her own language in private."""

from domain.reader import Reader
from storage import chats, people
from storage.cards import Card
from storage.session import Session
from storage.units import Unit


def reader_of(session: Session, card: Card, unit: Unit) -> Reader:
    """The reader of a card about this unit."""
    chat = chats.get(session, card.chat_id)
    person = None if chat.is_group else people.found(session, chat.telegram_id)
    return unit.reader(person.language if person else None)
