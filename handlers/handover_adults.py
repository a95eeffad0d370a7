"""Beside a minor stands an adult: humas names her, she hears of it, and may say that she can't."""

from collections.abc import Mapping
from typing import Any

import words.handover_adults
import words.handover_notes
from domain.handover_presses import LeaveBeside, ListAdults, NameAdult
from domain.handover_states import IN_HAND
from domain.refusal import Refusal
from domain.takeover_times import has_opened
from domain.takeovers import Part
from handlers import handing
from handlers.feature import Feature, Pressed
from handlers.handover_guardians import coming
from handlers.telling import tell
from handlers.turn import Turn
from storage import account_facts, handover_cards, handover_people, people, takeover_times, units
from storage.handovers import Handover
from storage.people import Person
from storage.takeovers import TakeoverSlot

PURPOSE = "handover-adult"
A_PAGE = 8


def choose(turn: Turn, pressed: ListAdults) -> None:
    """A page of who could, in private."""
    slot, row = _for_minor(turn, pressed.slot_id)
    if handing.is_elsewhere(turn, slot, PURPOSE):
        return
    account, skip = handover_people.account_of(turn.session, slot), max(pressed.page, 0) * A_PAGE
    taken = handover_people.parts(row) - {row.adult_id}
    grown = account_facts.adults(turn.session, account, turn.now, skip, A_PAGE + 1)
    named = [(one.id or 0, one.first_name) for one in grown[:A_PAGE] if one.id not in taken]
    view = handing.view_of(turn, slot)
    page = words.handover_adults.choose(turn.reader, view, named, pressed.page, more=len(grown) > A_PAGE)
    if turn.incoming.press_id is not None and handing.card_here(turn, slot) is None:
        turn.edit(page)
    else:
        turn.say(page)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room."""
    choose(turn, ListAdults(int(facts["slot_id"])))


def _for_minor(turn: Turn, slot_id: int) -> tuple[TakeoverSlot, Handover]:
    slot, row = coming(turn, slot_id)
    handing.must_decide(turn, slot)
    if handing.view_of(turn, slot).part is Part.HOLDS:
        raise Refusal("handovers-needs-nobody")
    return slot, row


def name(turn: Turn, pressed: NameAdult) -> None:
    """She stands beside her from now on, and hears of it; who stood there before hears too."""
    slot, row = _for_minor(turn, pressed.slot_id)
    person = _chosen(turn, slot, row, pressed.person_id)
    before = row.adult_id
    if before != person.id:
        row.adult_id = person.id
        _renewed(turn, slot, row)
        handing.note(turn, slot, "adult named")
        _tell(turn, slot, person, named=True)
        if before is not None:
            _tell(turn, slot, people.get(turn.session, before), named=False)
    turn.edit(words.handover_adults.named(turn.reader, pressed.slot_id, person.first_name))


def _chosen(turn: Turn, slot: TakeoverSlot, row: Handover, person_id: int) -> Person:
    account = handover_people.account_of(turn.session, slot)
    person = account_facts.candidate(turn.session, account, person_id, turn.now)
    if person is None:
        raise Refusal("handovers-adults-only")
    if person.id in (row.guardian_id, row.holder_id):
        raise Refusal("handovers-two-people")
    return person


def _renewed(turn: Turn, slot: TakeoverSlot, row: Handover) -> None:
    if has_opened(row):
        takeover_times.renew(turn.session, slot, row, turn.now)
    handover_cards.redraw(turn.session, slot.id or 0, turn.now)


def _tell(turn: Turn, slot: TakeoverSlot, person: Person, *, named: bool) -> None:
    """She is asked for it, or not any more; who has just done it knows."""
    if turn.person is not None and turn.person.id == person.id:
        return
    reader = person.reader(units.get(turn.session, slot.unit_id).reader())
    told = words.handover_adults.asked if named else words.handover_adults.freed
    message = told(reader, handing.view_of(turn, slot))
    tell(turn.session, person.telegram_id, message, turn.now, handover_cards.lists(slot.id or 0))


def leave(turn: Turn, pressed: LeaveBeside) -> None:
    """She can't this time: humas hears it and names somebody else."""
    slot, row = handing.lent(turn, pressed.slot_id)
    if turn.person is None or turn.person.id != row.adult_id:
        raise Refusal("handovers-not-yours")
    if row.state in IN_HAND:
        raise Refusal("handovers-not-now")
    row.adult_id = None
    _renewed(turn, slot, row)
    handing.note(turn, slot, "adult can't")
    handover_cards.tell_room(turn.session, slot, turn.now)
    turn.toast(words.handover_notes.toast(turn.reader, "told-humas"), alert=True)


FEATURE = Feature(
    noun="handover_adults",
    presses={ListAdults: Pressed(choose), NameAdult: Pressed(name), LeaveBeside: Pressed(leave)},
    starts={PURPOSE: arrive},
)
