"""Roles that come from a group: an admin becomes pengurus, and what came from a group ends with it."""

from collections.abc import Mapping
from typing import Any

import words.roles
from domain.permissions import Need
from domain.refusal import Refusal
from domain.roles import ADMINS, PRESENT, TWO_PERSON_RULE_FROM, AcceptPengurus, DeclineOffer, ShowOffer
from domain.units import Role, Room
from handlers import board, requests
from handlers import setups as cards
from handlers.feature import Event, Feature, Pressed
from handlers.leaving import forget_place, went
from handlers.turn import Turn
from storage import chats, digest_times, people, roles, setups, units
from storage import requests as waiting
from storage.chats import Chat
from storage.roles import Grant
from storage.units import Unit


def accept(turn: Turn, pressed: AcceptPengurus) -> None:
    """An admin of the kader group becomes pengurus: the one who set it up, or any while there is none. Where the
    group serves two units, the unit's own pengurus decide."""
    unit, person = board.working(turn, pressed.unit_id), turn.me(pressed.unit_id)
    group = _seen_as_admin_in(turn)
    if group is None:
        raise Refusal("refusal-cannot-tell")
    board.check_candidate(turn, unit, person, Role.PENGURUS)
    if Role.PENGURUS in turn.held_in(unit.id):
        raise Refusal("roles-has-pengurus")
    if _is_for_board(turn, unit, group):
        requests.ask(turn, unit, Role.PENGURUS, group)
        return
    roles.give(
        turn.session,
        Grant(
            person_id=person.id or 0,
            unit_id=unit.id,
            role=Role.PENGURUS,
            chat_id=group.id,
            since=turn.now,
            checked_at=turn.now,
        ),
    )
    digest_times.settle(turn.session, person.id or 0, turn.now)
    turn.journal("became pengurus", f"unit:{unit.id}", unit)
    _welcome(turn, unit)
    cards.redraw_of(turn, unit)


def _welcome(turn: Turn, unit: Unit) -> None:
    turn.toast(words.roles.accepted_toast(turn.reader), alert=True)
    asking = waiting.count(turn.session, unit.id or 0)
    reader = unit.reader() if turn.person is None else turn.person.reader(unit.reader())
    message = words.roles.accepted(reader, unit.name, asking)
    if turn.incoming.is_group:
        turn.tell(message)
    else:
        turn.edit(message)


def _is_for_board(turn: Turn, unit: Unit, group: Chat) -> bool:
    """Whether the unit's pengurus decide; refused where it has some and nothing was offered to her."""
    standing = len(board.pengurus(turn, unit))
    if not standing:
        return False
    served = [one for one, room in units.of_chat(turn.session, group.id or 0) if room is Room.KADER]
    is_shared = len(served) > 1
    if not is_shared and unit.id not in _offered(turn):
        raise Refusal("roles-has-pengurus")
    return is_shared or standing >= TWO_PERSON_RULE_FROM


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


def member_changed(turn: Turn, facts: Mapping[str, Any]) -> None:
    """Someone left a group, or is no admin any more: what came from that ends."""
    who, status = int(facts["user"]), str(facts["status"])
    person = people.found(turn.session, who)
    if person is not None:
        went(turn.session, person, turn.chat, status, turn.now)
    if status not in PRESENT:
        forget_place(turn.session, who, turn.chat)


FEATURE = Feature(
    noun="roles",
    presses={
        AcceptPengurus: Pressed(accept, Need.ADMIN),
        ShowOffer: Pressed(show_offer),
        DeclineOffer: Pressed(decline),
    },
    events={Event.MEMBER_CHANGED: member_changed},
    waiting={"offer": offer_count},
)
