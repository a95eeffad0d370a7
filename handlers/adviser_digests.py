"""What waits for a pembina, at any time, and the ways to where it is done."""

from collections.abc import Mapping

import words.adviser_digests
from domain.adviser_digests import OpenWaiting, Waiting
from domain.application_presses import ListForPembina
from domain.menus import RunCommand
from domain.message import Message
from domain.permissions import Need
from domain.presses import Press
from domain.refusal import Refusal
from domain.safety_presses import ListSafety
from domain.units import Role
from handlers.choosing import meant
from handlers.feature import Feature, Pressed
from handlers.performing import attempt
from handlers.turn import Turn
from storage import adviser_waits, roles
from storage.units import Unit
from words.adviser_digests import ForAdviser

DOORS: Mapping[Waiting, Press] = {
    Waiting.SAFETY: ListSafety(),
    Waiting.CONSENTS: RunCommand("izin"),
    Waiting.MINORS: ListForPembina(),
    Waiting.READING: RunCommand("periksa"),
}


def page(turn: Turn) -> Message:
    """What waits for him in all his units that are awake."""
    person, mine = turn.person, _mine(turn)
    if person is None or not mine:
        raise Refusal("refusal-only-pembina")
    names = {one.id or 0: one.name for one in mine}
    piles = adviser_waits.of(turn.session, person, mine, turn.now)
    return words.adviser_digests.page(turn.reader, ForAdviser(person.first_name, names, piles))


def _mine(turn: Turn) -> list[Unit]:
    """The units of which he is pembina now, that of this chat first."""
    person_id = turn.person.id or 0 if turn.person is not None else 0
    here = turn.unit.id if turn.unit is not None else None
    hers = [
        one
        for one in roles.units_of(turn.session, person_id, turn.now)
        if Role.PEMBINA in turn.held_in(one.id) and one.paused_at is None and one.rested_at is None
    ]
    return sorted(hers, key=lambda one: one.id != here)


def open_waiting(turn: Turn, pressed: OpenWaiting) -> None:
    """It comes below, and the message stays; what he may, each of these asks for itself."""
    if turn.incoming.is_group or Role.PEMBINA not in turn.held_in(pressed.unit_id):
        raise Refusal("refusal-only-pembina")
    turn.mean(pressed.unit_id)
    if turn.unit_here().closed_at is not None:
        raise Refusal("refusal-link-over")
    turn.unit_here().must_be_awake()
    turn.stays = True
    if pressed.what is Waiting.PHOTOS:
        plans = adviser_waits.photos(turn.session, pressed.unit_id, turn.now)
        turn.say(words.adviser_digests.photos(turn.reader, plans))
        return
    choice = meant(turn.features, DOORS[pressed.what])
    refusal = attempt(turn, choice) if choice is not None else Refusal("digest-gone")
    if refusal is not None:
        raise refusal


FEATURE = Feature(noun="adviser_digests", presses={OpenWaiting: Pressed(open_waiting, Need.PEMBINA)})
