"""Humas rooms: a group becomes the humas room of a unit, by Telegram's group picker or by a typed code."""

from collections.abc import Mapping
from typing import Any

import words.rooms
from domain.permissions import Need
from domain.refusal import Refusal
from domain.rooms import LinkRoom, ShowInvite, read_code
from domain.units import Role, Room
from handlers import guards
from handlers import setups as cards
from handlers.feature import Command, Feature, Pressed
from handlers.listing import list_in_room
from handlers.turn import Turn
from storage import setups, tokens, units
from storage.tokens import Token
from storage.units import Unit


def start_here(turn: Turn, facts: Mapping[str, Any]) -> None:
    """The group picker brought us here with a link."""
    link_with(turn, tokens.look(turn.session, str(facts["token"]), turn.now))


def link_by_code(turn: Turn, text: str) -> None:
    """Someone typed the code in the humas room."""
    if not turn.incoming.is_group:
        raise Refusal("rooms-not-in-private")
    if not text:
        raise Refusal("rooms-code-missing")
    row = tokens.look(turn.session, read_code(text), turn.now)
    if row is None:
        raise Refusal("rooms-code-over")
    link_with(turn, row)


def link_with(turn: Turn, row: Token | None) -> None:
    """Make this group the humas room that the token stands for."""
    if row is None or row.purpose != cards.INVITE:
        raise Refusal("refusal-link-over")
    if not turn.incoming.is_group:
        raise Refusal("rooms-not-in-private")
    unit = _open_unit(turn, int(row.facts["unit"]))
    _check_room(turn, unit)
    if turn.incoming.actor is None:
        turn.say(words.rooms.press_yourself(turn.reader, unit.name, unit.id or 0))
        return
    _check_may_link(turn, unit)
    tokens.use(turn.session, row)
    _link(turn, unit)


def show_invite(turn: Turn, _: ShowInvite) -> None:
    """A pengurus asks how the humas room is linked: by the group picker, or by a code."""
    if turn.unit is None or turn.incoming.is_group:
        raise Refusal("refusal-no-unit")
    unit = turn.unit
    linked = [one.title or "" for one in units.rooms(turn.session, unit.id or 0, Room.HUMAS)]
    ways_in = (cards.invite(turn, unit), cards.code(turn, unit))
    turn.edit(words.rooms.invite(turn.reader, unit.id or 0, ways_in, linked))


def link_as_myself(turn: Turn, pressed: LinkRoom) -> None:
    """Who wrote as the group, or as a channel, shows who she is by pressing."""
    unit = _open_unit(turn, pressed.unit_id)
    _check_room(turn, unit)
    _check_may_link(turn, unit)
    _link(turn, unit)


def _open_unit(turn: Turn, unit_id: int) -> Unit:
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None:
        raise Refusal("refusal-link-over")
    return unit


def _check_room(turn: Turn, unit: Unit) -> None:
    """A kader group is no humas room: everybody would read what is for a few."""
    for other, room in units.of_chat(turn.session, turn.chat.id or 0):
        if room is Room.KADER:
            raise Refusal("rooms-is-kader-group", unit=other.name)
        if other.id == unit.id:
            raise Refusal("rooms-linked-already", unit=unit.name)


def _check_may_link(turn: Turn, unit: Unit) -> None:
    """An admin of the unit's kader group by Telegram's word, or surely its pengurus."""
    if guards.is_surely_admin(turn):
        return
    if Role.PENGURUS in turn.held_in(unit.id):
        guards.surely(turn, Role.PENGURUS, unit.id or 0)
        return
    known = any(turn.seen.values())
    raise Refusal("rooms-only-admins" if known else "refusal-cannot-tell", unit=unit.name)


def _link(turn: Turn, unit: Unit) -> None:
    standing = setups.of_chat(turn.session, turn.chat.id or 0)
    if standing is not None:
        cards.take_away(turn, standing)
        setups.end(turn.session, turn.chat.id or 0)
    units.link(turn.session, unit.id or 0, turn.chat.id or 0, Room.HUMAS)
    list_in_room(turn.session, turn.features, turn.chat.telegram_id, turn.now)
    turn.journal("humas room linked", f"chat:{turn.chat.id}", unit)
    turn.say(words.rooms.linked(unit.reader(), unit.name, unit.id or 0))
    cards.redraw_of(turn, unit)


FEATURE = Feature(
    noun="rooms",
    commands=(Command(("hubungkan", "link"), link_by_code),),
    presses={
        LinkRoom: Pressed(link_as_myself, Need.ADMIN),
        ShowInvite: Pressed(show_invite, Need.PENGURUS),
    },
    starts={cards.INVITE: start_here},
)
