"""A unit of which nothing was heard answers that it is there and only rests."""

import words.silences
from domain.refusal import Refusal
from domain.silences import StillActive
from domain.units import Role
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import silences, units


def still_active(turn: Turn, pressed: StillActive) -> None:
    """A pengurus says so: for four weeks nobody asks, and its parent sees no silence."""
    unit = units.get(turn.session, pressed.unit_id)
    if unit.closed_at is not None or Role.PENGURUS not in turn.held_in(pressed.unit_id):
        raise Refusal("refusal-only-pengurus")
    turn.mean(pressed.unit_id)
    silences.answer(turn.session, pressed.unit_id, unit.zone, turn.now)
    turn.journal("still active", f"unit:{pressed.unit_id}")
    turn.edit(words.silences.answered(turn.reader, unit.name))


FEATURE = Feature(noun="silences", presses={StillActive: Pressed(still_active)})
