"""Roles: an admin becomes pengurus, someone asks to be humas, a pengurus answers, and roles end."""

from collections.abc import Mapping
from typing import Any

import words.roles
from domain.message import Message
from domain.refusal import Refusal
from domain.roles import (
    ADMINS,
    PRESENT,
    AcceptPengurus,
    AnswerRequest,
    AskHumas,
    DeclineOffer,
    ShowOffer,
    ShowRequests,
    still_holds,
)
from domain.units import Role, Room
from handlers import guards
from handlers import setups as cards
from handlers.feature import Event, Feature, Need, Pressed
from handlers.telling import end_role, tell
from handlers.turn import Turn
from storage import chats, people, roles, setups, units
from storage.chats import Chat
from storage.people import Person
from storage.roles import Grant, Request
from storage.units import Unit


def accept(turn: Turn, pressed: AcceptPengurus) -> None:
    """An admin of the kader group becomes pengurus: the one who set it up, or any while there is none."""
    unit, person = units.get(turn.session, pressed.unit_id), turn.me()
    came_from = _seen_as_admin_in(turn)
    if person is None or came_from is None:
        raise Refusal("refusal-cannot-tell")
    has_pengurus = bool(roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now))
    if has_pengurus and unit.id not in _offered(turn):
        raise Refusal("roles-has-pengurus")
    roles.give(
        turn.session,
        Grant(
            person_id=person.id or 0,
            unit_id=unit.id,
            role=Role.PENGURUS,
            chat_id=came_from.id,
            since=turn.now,
            checked_at=turn.now,
        ),
    )
    turn.journal("became pengurus", f"unit:{unit.id}", unit)
    turn.toast(words.roles.accepted_toast(turn.reader), alert=True)
    waiting = roles.request_count(turn.session, unit.id or 0)
    message = words.roles.accepted(unit.reader(person.language), unit.name, waiting)
    if turn.incoming.is_group:
        turn.tell(message)
    else:
        turn.edit(message)
    cards.redraw_of(turn, unit)


def _seen_as_admin_in(turn: Turn) -> Chat | None:
    """The kader group in which Telegram has just seen her as an admin."""
    groups = (
        chats.found(turn.session, group) for (group, _), status in turn.seen.items() if status in ADMINS
    )
    return next((group for group in groups if group is not None), None)


def show_offer(turn: Turn, _: ShowOffer) -> None:
    """In private: what being pengurus means."""
    offered = _offered(turn)
    if not offered:
        raise Refusal("roles-no-offer")
    unit = units.get(turn.session, min(offered))
    turn.say(words.roles.offer(turn.reader, unit.name, unit.id or 0))


def decline(turn: Turn, pressed: DeclineOffer) -> None:
    """Not now; the offer is not made again."""
    actor = turn.incoming.actor
    if actor is not None:
        setups.forget_offer(turn.session, pressed.unit_id, actor.telegram_id)
    turn.edit(words.roles.declined(turn.reader))


def _offered(turn: Turn) -> set[int]:
    """The units that she set up and whose role she has not taken."""
    actor = turn.incoming.actor
    made = setups.done_by(turn.session, actor.telegram_id) if actor is not None else ()
    return {unit_id for unit_id in made if Role.PENGURUS not in turn.held_in(unit_id)}


def offer_count(turn: Turn) -> int:
    """Whether an offer waits for her (0 or more)."""
    return len(_offered(turn))


def ask_humas(turn: Turn, pressed: AskHumas) -> None:
    """She says that she is humas; a pengurus decides, in private."""
    person = turn.me()
    if person is None or not units.serves(turn.session, pressed.unit_id, turn.chat.id or 0, Room.HUMAS):
        raise Refusal("refusal-link-over")
    unit = units.get(turn.session, pressed.unit_id)
    held = turn.held_in(unit.id)
    if Role.PENGURUS in held or Role.HUMAS in held:
        turn.toast(words.roles.may_already(turn.reader), alert=True)
        return
    asked = Request(
        unit_id=unit.id or 0,
        person_id=person.id or 0,
        role=Role.HUMAS,
        chat_id=turn.chat.id or 0,
        asked_at=turn.now,
    )
    request = roles.ask(turn.session, asked)
    board = roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now)
    turn.toast(words.roles.asked(turn.reader, has_pengurus=bool(board)), alert=True)
    if request is not None:
        turn.journal("asked for humas", f"request:{request.id}", unit)
        for one in board:
            note = words.roles.request(
                unit.reader(one.language), person.first_name, unit.name, request.id or 0
            )
            tell(turn.session, one.telegram_id, note, turn.now, f"request:{request.id}")


def answer(turn: Turn, pressed: AnswerRequest) -> None:
    """A pengurus says yes or no; the one who asked is told, and the next request is shown."""
    request = roles.request(turn.session, pressed.request_id)
    if request is None:
        turn.toast(words.roles.answered_already(turn.reader))
        turn.edit(words.roles.answered_already_card(turn.reader))
        return
    guards.surely(turn, Role.PENGURUS, request.unit_id)
    unit, asker = units.get(turn.session, request.unit_id), people.get(turn.session, request.person_id)
    if pressed.yes:
        _give(turn, request)
    turn.journal("humas given" if pressed.yes else "humas refused", f"request:{request.id}", unit)
    told = words.roles.given if pressed.yes else words.roles.refused
    tell(turn.session, asker.telegram_id, told(unit.reader(asker.language), unit.name), turn.now)
    roles.answered(turn.session, request)
    turn.edit(_list(turn, unit, words.roles.Answered(asker.first_name, pressed.yes)))


def _give(turn: Turn, request: Request) -> None:
    grant = Grant(
        person_id=request.person_id,
        unit_id=request.unit_id,
        role=request.role,
        chat_id=request.chat_id,
        since=turn.now,
        checked_at=request.asked_at,
    )
    roles.give(turn.session, grant)


def show_requests(turn: Turn, _: ShowRequests) -> None:
    """What waits for her decision; names are for her alone."""
    if turn.unit is None:
        raise Refusal("refusal-no-unit")
    message = _list(turn, turn.unit)
    if turn.incoming.is_group:
        turn.tell(message)
    else:
        turn.say(message)


def _list(turn: Turn, unit: Unit, answered: words.roles.Answered | None = None) -> Message:
    waiting = [
        (person.first_name, request.id or 0) for request, person in roles.requests(turn.session, unit.id or 0)
    ]
    return words.roles.requests(turn.reader, unit.name, waiting, answered)


def decision_count(turn: Turn) -> int:
    """How many requests wait for a pengurus of this unit."""
    return roles.request_count(turn.session, turn.unit.id or 0) if turn.unit is not None else 0


def member_changed(turn: Turn, facts: Mapping[str, Any]) -> None:
    """Someone left a group, or is no admin any more: what came from that ends."""
    person = people.found(turn.session, int(facts["user"]))
    status = str(facts["status"])
    if person is not None:
        _end_what_came_from_here(turn, person, status)
    private = chats.found(turn.session, int(facts["user"]))
    if private is None or status in PRESENT:
        return
    for unit, room in units.of_chat(turn.session, turn.chat.id or 0):
        if room is Room.KADER and private.unit_id == unit.id:
            private.unit_id = None


def _end_what_came_from_here(turn: Turn, person: Person, status: str) -> None:
    for grant in roles.standing_from_chat(turn.session, person.id or 0, turn.chat.id or 0):
        if not still_holds(Role(grant.role), status):
            end_role(turn.session, grant, turn.now)
    if status not in PRESENT:
        roles.withdraw_from_chat(turn.session, person.id or 0, turn.chat.id or 0)


FEATURE = Feature(
    noun="roles",
    presses={
        AcceptPengurus: Pressed(accept, Need.ADMIN),
        ShowOffer: Pressed(show_offer),
        DeclineOffer: Pressed(decline),
        AskHumas: Pressed(ask_humas),
        AnswerRequest: Pressed(answer, Need.SURE),
        ShowRequests: Pressed(show_requests, Need.PENGURUS),
    },
    events={Event.MEMBER_CHANGED: member_changed},
    waiting={"offer": offer_count, "decisions": decision_count},
)
