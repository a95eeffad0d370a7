"""A unit gets another name: a pengurus types it, and those who answer for the unit hear of it."""

from collections.abc import Mapping
from typing import Any

import words.naming
from domain.naming import WriteUnitName, named
from domain.permissions import Need
from domain.refusal import Refusal
from domain.units import Role
from handlers import board, setups
from handlers.feature import Feature, Pressed
from handlers.telling import owners, tell
from handlers.turn import Turn
from storage import drafts, people
from storage.units import Unit

TYPING = "unit-name"


def write(turn: Turn, pressed: WriteUnitName) -> None:
    """She will type it."""
    unit = _hers(turn, pressed.unit_id)
    turn.ask(TYPING, unit=unit.id)
    turn.edit(words.naming.ask(turn.reader, unit.id or 0, unit.name))


def _hers(turn: Turn, unit_id: int) -> Unit:
    if Role.PENGURUS not in turn.held_in(unit_id):
        raise Refusal("refusal-only-pengurus")
    return board.working(turn, unit_id)


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """What she typed is the name now, on the cards of its groups too."""
    unit, name = _hers(turn, int(facts["unit"])), named(text)
    former, unit.name = unit.name, name
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    if name != former:
        turn.journal("unit renamed", f"unit:{unit.id}", unit)
        turn.redraw(f"board:{unit.id}")
        turn.redraw(f"calendar:{unit.id}")
        setups.redraw_of(turn, unit)
        _tell(turn, unit, former)
    turn.say(words.naming.saved(turn.reader, unit.id or 0, name))


def _tell(turn: Turn, unit: Unit, former: str) -> None:
    """The other pengurus, and who hosts the bot and may have accepted the unit under its former name."""
    hearers = {one.telegram_id for one in board.pengurus(turn, unit)} | set(
        owners(turn.session, turn.premises)
    )
    me = turn.incoming.actor.telegram_id if turn.incoming.actor is not None else 0
    for telegram_id in sorted(hearers - {me}):
        person = people.found(turn.session, telegram_id)
        reader = person.reader(unit.reader()) if person is not None else unit.reader()
        note = words.naming.told(reader, former, unit.name)
        tell(turn.session, telegram_id, note, turn.now, f"unit-name:{unit.id}")


FEATURE = Feature(
    noun="naming",
    presses={WriteUnitName: Pressed(write, Need.PENGURUS)},
    answers={TYPING: typed},
)
