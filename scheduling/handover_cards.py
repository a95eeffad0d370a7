"""Draws the cards of a handover: for who takes part in private, and for humas."""

from datetime import datetime

import words.handover_lists
import words.handover_rooms
import words.reach
from domain.handover_presses import HandoverPage
from domain.message import Message
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import chats, handover_people, handover_views, handovers, people, takeovers, units
from storage.cards import Card
from storage.session import Session
from storage.takeovers import TakeoverSlot


def draw_lists(session: Session, card: Card, now: datetime) -> Message | None:
    """What one of those who take part has; of a handover that is hers no more that it is so."""
    slot = _slot(session, card)
    person = people.found(session, chats.get(session, card.chat_id).telegram_id)
    if slot is None or person is None:
        return None
    reader = person.reader(reader_of(session, card, units.get(session, slot.unit_id)))
    row, view = handovers.find(session, slot.id or 0), handover_views.of(session, slot, now)
    side = handover_views.side_of(session, slot, row, person.id, now) if row is not None else None
    if view is None or side is None or not view.has_opened:
        return words.handover_lists.not_hers(reader) if card.digest is not None else None
    shown = words.handover_lists.card(reader, view, side, HandoverPage(card.page or HandoverPage.MAIN))
    return words.reach.with_stop(reader, shown)


def draw_room(session: Session, card: Card, now: datetime) -> Message | None:
    """What humas has: no names, it may be a group."""
    slot = _slot(session, card)
    if slot is None:
        return None
    reader = reader_of(session, card, units.get(session, _reading_unit(session, card, slot)))
    view = handover_views.of(session, slot, now)
    if view is None or view.state is None:
        return words.handover_rooms.gone(reader) if card.digest is not None else None
    shown = words.handover_rooms.card(reader, view, HandoverPage(card.page or HandoverPage.MAIN))
    is_group = chats.get(session, card.chat_id).is_group
    return shown if is_group else words.reach.with_stop(reader, shown)


def _reading_unit(session: Session, card: Card, slot: TakeoverSlot) -> int:
    """Of two owners the one whose room it is."""
    here = {unit.id for unit, _ in units.of_chat(session, card.chat_id)}
    owners = handover_people.owner_ids(session, slot)
    return next((one for one in owners if one in here), slot.unit_id)


def _slot(session: Session, card: Card) -> TakeoverSlot | None:
    return takeovers.find(session, int(card.subject.partition(":")[2]))


LISTS = Renderer(draw_lists, every=WHILE_TAPPED, silent=False)
ROOM = Renderer(draw_room, every=WHILE_TAPPED, silent=False)
