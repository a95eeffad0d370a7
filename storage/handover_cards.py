"""The cards of a handover: one in private for each who takes part, one in the room of humas that sees it."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from domain.posting import ChatState
from storage import asking, cards, following, handover_people, reach
from storage.chats import Chat
from storage.handovers import Handover
from storage.people import Person
from storage.takeovers import TakeoverSlot

LISTS, ROOM = "handover", "takeover"


def lists(slot_id: int) -> str:
    """The card by which the lists are ticked."""
    return f"{LISTS}:{slot_id}"


def room(slot_id: int) -> str:
    """The card that humas has."""
    return f"{ROOM}:{slot_id}"


def redraw(session: Session, slot_id: int, now: datetime) -> None:
    """All that shows it is drawn again."""
    for subject in (lists(slot_id), room(slot_id)):
        cards.redraw(session, subject, now)


def hand_all(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> None:
    """It is the newest message of everybody who takes part; what humas has is drawn again."""
    for person in handover_people.of(session, handover):
        hand(session, slot, person, now)
    cards.redraw(session, room(slot.id or 0), now)


def hand(session: Session, slot: TakeoverSlot, person: Person, now: datetime) -> None:
    """Her card is the newest message in her private chat. An adult has agreed to this very hour, so hers does not wait
    for the end of quiet hours, unless she stopped, or can't be reached yet; a minor's does, and what she has is only
    drawn again till then."""
    subject, chat = lists(slot.id or 0), reach.open_to(session, person.telegram_id, now, urgent=False)
    if chat is None:
        return
    card = cards.of(session, subject, chat.id or 0)
    is_young = not handover_people.is_adult(session, person, slot, now)
    if is_young and card is not None and reach.quiet_end(session, chat, now) is not None:
        cards.show(session, subject, chat.id or 0, now)
        return
    if card is not None:
        following.drop(session, card, now)
    if is_young or chat.state != ChatState.OPEN:
        cards.offer(session, subject, chat.id or 0, now)
    else:
        cards.show(session, subject, chat.id or 0, now)


def put_here(session: Session, slot: TakeoverSlot, chat: Chat, now: datetime) -> None:
    """She asked for her card: it is the newest message of her private chat."""
    subject = lists(slot.id or 0)
    card = cards.of(session, subject, chat.id or 0)
    if card is not None:
        following.drop(session, card, now)
    cards.show(session, subject, chat.id or 0, now)


def tell_room(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """The card of humas is the newest message where she reads, so that a change is heard."""
    subject = room(slot.id or 0)
    for card in cards.everywhere(session, subject):
        following.drop(session, card, now)
    for chat in readers(session, slot, now):
        cards.offer(session, subject, chat.id or 0, now)


def readers(session: Session, slot: TakeoverSlot, now: datetime) -> Iterable[Chat]:
    """Where humas of every unit that owns the account reads."""
    every = [
        chat
        for unit_id in handover_people.owner_ids(session, slot)
        for chat in asking.readers(session, unit_id, now)
    ]
    return list({chat.id: chat for chat in every}.values())
