"""Who left a unit is told once what happens to her data, and may have it gone at once."""

from datetime import datetime

import words.joining
from domain.joining import ForgetMe
from domain.refusal import Refusal
from handlers.telling import tell
from handlers.turn import Turn
from storage import journal, members, parting, units
from storage.journal import Line
from storage.people import Person
from storage.session import Session
from storage.units import Unit


def say_goodbye(session: Session, person: Person, unit: Unit, now: datetime) -> None:
    """She has just left: her data goes in 30 days, unless she comes back or wants it gone now."""
    journal.note(session, Line(at=now, verb="left", subject=f"unit:{unit.id}", unit_id=unit.id), person)
    message = words.joining.left(person.reader(unit.reader()), unit.name, unit.id or 0)
    tell(session, person.telegram_id, message, now)


def forget_me(turn: Turn, pressed: ForgetMe) -> None:
    """Asked once more; then what this unit keeps of her is gone, and all of her where nothing else holds her."""
    unit, person = units.get(turn.session, pressed.unit_id), turn.person
    if person is None or members.known(turn.session, person.id or 0, unit.id or 0) is None:
        raise Refusal("joining-old-card")
    reader = turn.reader
    if members.found(turn.session, person.id or 0, unit.id or 0) is not None:
        turn.edit(words.joining.back_already(reader, unit.name))
    elif not pressed.sure:
        turn.edit(words.joining.ask_forget(reader, unit.name, unit.id or 0))
    else:
        turn.journal("erased by herself", f"unit:{unit.id}", unit)
        telegram_id, forgotten = person.telegram_id, words.joining.forgotten(reader, unit.name)
        if parting.forget_in_unit(turn.session, person, unit.id or 0, turn.now):
            tell(turn.session, telegram_id, forgotten, turn.now, urgent=True)
        else:
            turn.edit(forgotten)
