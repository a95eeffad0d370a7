"""/ringkasan: today at a glance, for the role of who asks; in a group only what everybody may see."""

from dataclasses import replace

import words.desk_digests
import words.my_summaries
import words.summaries
from domain.menus import Standing, standing
from domain.message import Message
from domain.permissions import Need
from domain.summaries import ShowPublicDay
from domain.units import Role, Room
from handlers import adviser_digests, digests
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import desk_items, offers, roles, summaries, units
from storage.units import Unit


def summarize(turn: Turn, _: str) -> None:
    """One message, in a group as an answer to who asked."""
    unit = turn.unit_here()
    turn.say(_of_group(turn, unit) if turn.incoming.is_group else _of_her(turn, unit))


def _of_group(turn: Turn, unit: Unit) -> Message:
    """In the humas room what waits for it; anywhere else what everybody may see."""
    if units.serves(turn.session, unit.id or 0, turn.chat.id or 0, Room.HUMAS):
        return _desk(turn, unit)
    return _public(turn, unit)


def _of_her(turn: Turn, unit: Unit) -> Message:
    match standing(turn.held, turn.step):
        case Standing.PENGURUS:
            return digests.page(turn, _led(turn, unit))
        case Standing.HUMAS:
            return _desk(turn, unit)
        case Standing.PEMBINA:
            return adviser_digests.page(turn)
        case Standing.KADER:
            return _own(turn, unit)
        case _:
            return _public(turn, unit)


def _led(turn: Turn, unit: Unit) -> list[Unit]:
    """The units of whose board she is and that are awake, that of this chat first."""
    person_id = turn.person.id or 0 if turn.person is not None else 0
    every = roles.units_of(turn.session, person_id, turn.now)
    hers = [one for one in every if Role.PENGURUS in turn.held_in(one.id) and one.id != unit.id]
    return [unit, *(one for one in hers if one.paused_at is None and one.rested_at is None)]


def _desk(turn: Turn, unit: Unit) -> Message:
    waits = desk_items.waiting(turn.session, unit.id or 0, turn.now)
    return words.desk_digests.page(turn.reader, (unit.id or 0, unit.name), waits, turn.now)


def _own(turn: Turn, unit: Unit) -> Message:
    """What is hers to do first, then what everybody sees."""
    tasks = offers.of_person(turn.session, turn.me().id or 0, turn.now)
    return words.my_summaries.own(turn.reader, tasks, summaries.public_day(turn.session, unit, turn.now))


def _public(turn: Turn, unit: Unit) -> Message:
    others = [(one.id or 0, one.name) for one in turn.here if turn.is_undecided and one.id != unit.id]
    view = replace(summaries.public_day(turn.session, unit, turn.now), others=tuple(others))
    return words.summaries.public_day(turn.reader, view)


def show_public_day(turn: Turn, _: ShowPublicDay) -> None:
    """Today and this week, below what waits for her."""
    turn.say(_public(turn, turn.unit_here()))


FEATURE = Feature(
    noun="summaries",
    commands=(Command(("ringkasan", "summary"), summarize, (Scope.GROUP, Scope.PRIVATE, Scope.HUMAS)),),
    presses={ShowPublicDay: Pressed(show_public_day, Need.UNIT)},
)
