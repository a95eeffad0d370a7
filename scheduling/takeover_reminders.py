"""What the people of a takeover hear in time: reminders, that something is missing, that it is over."""

from collections.abc import Sequence
from datetime import datetime

import words.crisis_notes
import words.handover_notes
from domain.message import Message, send_params
from domain.posting import Lane
from domain.reader import Reader
from domain.takeovers import Side, TimeStep
from scheduling.telling import tell
from storage import (
    applications,
    asking,
    handover_cards,
    handover_people,
    handover_views,
    handovers,
    outbox,
    people,
    takeover_times,
    takeovers,
    units,
)
from storage.applications import Application
from storage.chats import Chat
from storage.outbox import Call
from storage.people import Person
from storage.session import Session
from storage.takeovers import TakeoverSlot


def remind(session: Session, slot: TakeoverSlot, step: TimeStep, now: datetime) -> None:
    """Its holder, its guardian and the adult hear that it comes; humas, who is missing."""
    view, mine = handover_views.of(session, slot, now), handover_people.holding(session, slot)
    if view is None or mine is None:
        return
    for side, person in _sides(session, slot, mine, now):
        comes = mine.comes if side is Side.HOLDER else None
        reader = _reader(session, slot, person)
        message = words.handover_notes.reminder(reader, view, step, side, comes=comes)
        tell(session, person.telegram_id, message, now, f"slot:{slot.id}")
    if view.needs_adult or _guardian_id(session, slot, mine, now) is None:
        takeover_times.named(session, slot, now)
        handover_cards.tell_room(session, slot, now)


def tell_waits(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """It does not begin in its time, because of a crisis: who takes part hears so."""
    mine = handover_people.holding(session, slot)
    for _, person in _sides(session, slot, mine, now) if mine is not None else ():
        message = words.crisis_notes.waits(
            _reader(session, slot, person), takeovers.round_of(session, slot).theme
        )
        tell(session, person.telegram_id, message, now, f"slot:{slot.id}")


def _sides(
    session: Session, slot: TakeoverSlot, mine: Application, now: datetime
) -> Sequence[tuple[Side, Person]]:
    """Who takes part, as far as is known."""
    row = handovers.find(session, slot.id or 0)
    ids = {
        Side.HOLDER: mine.person_id,
        Side.GUARDIAN: _guardian_id(session, slot, mine, now),
        Side.ADULT: row.adult_id if row is not None else None,
    }
    return [(side, people.get(session, one)) for side, one in ids.items() if one is not None]


def _guardian_id(session: Session, slot: TakeoverSlot, mine: Application, now: datetime) -> int | None:
    row = handovers.find(session, slot.id or 0)
    if row is not None:
        return row.guardian_id
    return handover_people.pick_guardian(session, slot, (mine.person_id,), now)


def _reader(session: Session, slot: TakeoverSlot, person: Person) -> Reader:
    return person.reader(units.get(session, slot.unit_id).reader())


def ask_to_choose(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """The time to apply is over: humas hears how many wait, where she chooses and has not."""
    count = len(applications.listed(session, slot.id or 0))
    is_free = handover_people.holding(session, slot) is None
    if not (count and is_free and takeovers.round_of(session, slot).is_chosen):
        return
    unit, account = units.get(session, slot.unit_id), handover_people.account_of(session, slot)
    for chat in asking.readers(session, slot.unit_id, now):
        person = None if chat.is_group else people.found(session, chat.telegram_id)
        reader = unit.reader() if person is None else person.reader(unit.reader())
        _say(session, chat, words.handover_notes.choose(reader, slot, account, count), now)


def _say(session: Session, chat: Chat, message: Message, now: datetime) -> None:
    """Where humas reads: her room, or her own chat."""
    if not chat.is_group:
        tell(session, chat.telegram_id, message, now)
        return
    call = Call("sendMessage", send_params(message), Lane.REPLY, chat_id=chat.id, quiet=True)
    outbox.put(session, call, now)


def ask_guardians(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """It has not begun: the guardian decides too; where her own part is open, the other one may take it over. Where
    nobody is left to hand it over, whoever could was asked when the last one said that she can't; humas sees it."""
    view, row = handover_views.of(session, slot, now), handovers.find(session, slot.id or 0)
    if view is None or row is None:
        return
    subject = handover_cards.lists(slot.id or 0)
    if row.guardian_id is None:
        return
    person = people.get(session, row.guardian_id)
    message = words.handover_notes.late(_reader(session, slot, person), view)
    tell(session, person.telegram_id, message, now, subject)
    if not view.left(Side.GUARDIAN):
        return
    apart_from = (row.guardian_id, row.holder_id, row.adult_id)
    other = handover_people.pick_guardian(session, slot, apart_from, now)
    if other is not None:
        person = people.get(session, other)
        message = words.handover_notes.second(_reader(session, slot, person), view)
        tell(session, person.telegram_id, message, now, subject)


def tell_ended(session: Session, slot: TakeoverSlot, ended: Sequence[Application], now: datetime) -> None:
    """Everybody for whom it is over with this slot hears so, kindly and alone."""
    account = handover_people.account_of(session, slot)
    for one in handover_people.ended_for(session, slot, ended):
        message = words.handover_notes.ended(one, slot, account)
        tell(session, one.telegram_id, message, now, f"slot:{slot.id}")
