"""A unit is closed: by two of its pengurus after a pause, or by the host at once; a silent one says that it lives."""

import words.closing
from domain.closing import PAUSE, SILENT, AskToClose, StillHere, TakeBack
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.units import Role
from handlers import guards
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import closings, roles, silences, units
from storage.people import Person
from storage.units import Unit

ENOUGH = 2


def close(turn: Turn, unit: Unit) -> None:
    """The host ends it: from now on it is closed, and the sweeper of units says goodbye at once."""
    closings.take_back(turn.session, unit.id or 0)
    unit.closed_at = unit.idle_due = turn.now


def page(turn: Turn, unit: Unit) -> Message:
    """The page Tutup unit of /atur: what it means, or how far it has come."""
    standing = closings.of(turn.session, unit.id or 0)
    if standing is None:
        people = min(len(_board(turn, unit)), ENOUGH)
        return words.closing.page(turn.reader, unit.id or 0, unit.name, people)
    if standing.due is not None:
        return words.closing.decided(turn.reader, unit.id or 0, unit.name, standing.due)
    mine = turn.person is not None and standing.asked_by == turn.person.id
    return words.closing.waits(turn.reader, unit.id or 0, unit.name, may_agree=not mine)


def _board(turn: Turn, unit: Unit) -> list[Person]:
    return list(roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now))


def _others(turn: Turn, unit: Unit) -> list[Person]:
    return [one for one in _board(turn, unit) if turn.person is None or one.id != turn.person.id]


def _hers(turn: Turn, unit_id: int) -> Unit:
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None:
        raise Refusal("ties-gone")
    guards.surely(turn, Role.PENGURUS, unit_id)
    return unit


def ask(turn: Turn, pressed: AskToClose) -> None:
    """A pengurus asks for it, or is the second who agrees; who is alone decides alone."""
    unit, me = _hers(turn, pressed.unit_id), turn.me(pressed.unit_id)
    standing, others = closings.of(turn.session, unit.id or 0), _others(turn, unit)
    is_second = standing is not None and standing.asked_by != me.id
    if standing is None or (standing.due is None and (is_second or not others)):
        due = turn.now + PAUSE if is_second or not others else None
        closings.ask(turn.session, unit.id or 0, me.id or 0, due)
        turn.journal("closing asked" if due is None else "closing decided", f"unit:{unit.id}", unit)
        for one in others:
            reader, unit_id = one.reader(unit.reader()), unit.id or 0
            note = (
                words.closing.asked(reader, unit_id, unit.name)
                if due is None
                else words.closing.told(reader, unit_id, unit.name, due)
            )
            tell(turn.session, one.telegram_id, note, turn.now, f"closing:{unit.id}")
    turn.edit(page(turn, unit))


def take_back(turn: Turn, pressed: TakeBack) -> None:
    """Any pengurus may stop it; the others are told."""
    unit = _hers(turn, pressed.unit_id)
    if not closings.take_back(turn.session, unit.id or 0):
        turn.toast(words.closing.over(turn.reader), alert=True)
        return
    turn.journal("closing taken back", f"unit:{unit.id}", unit)
    for one in _others(turn, unit):
        note = words.closing.taken_back(one.reader(unit.reader()), unit.name)
        tell(turn.session, one.telegram_id, note, turn.now)
    turn.edit(words.closing.taken_back(turn.reader, unit.name))


def still_here(turn: Turn, pressed: StillHere) -> None:
    """A silent unit lives: it is left alone for as long again."""
    unit = _hers(turn, pressed.unit_id)
    closings.forget_warning(turn.session, unit.id or 0)
    unit.idle_due = turn.now + SILENT
    silences.answer(turn.session, unit.id or 0, unit.zone, turn.now)
    turn.journal("still here", f"unit:{unit.id}", unit)
    turn.edit(words.closing.still_here(turn.reader, unit.name))


FEATURE = Feature(
    noun="closing",
    presses={
        AskToClose: Pressed(ask, Need.SURE),
        TakeBack: Pressed(take_back, Need.SURE),
        StillHere: Pressed(still_here, Need.SURE),
    },
)
