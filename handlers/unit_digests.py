"""A page of /atur: what the groups of a unit are told by themselves, whether and at which hour."""

import words.unit_digests
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.unit_digests import SetUnitDigest, ShowUnitHours, check
from domain.units import Role
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import unit_digests, units
from storage.units import Unit
from words.unit_digests import Kept


def page(turn: Turn, unit: Unit) -> Message:
    """The page Kabar otomatis of /atur."""
    rows = [unit_digests.of(turn.session, unit, kind) for kind in unit_digests.KINDS]
    kept = [
        Kept(kind, row.is_on, unit_digests.rhythm_of(unit, row).at)
        for kind, row in zip(unit_digests.KINDS, rows, strict=True)
    ]
    return words.unit_digests.page(turn.reader, unit.id or 0, unit.name, kept)


def _hers(turn: Turn, unit_id: int) -> Unit:
    unit = units.get(turn.session, unit_id)
    if Role.PENGURUS not in turn.held_in(unit_id) or unit.closed_at is not None:
        raise Refusal("refusal-only-pengurus")
    return unit


def show_hours(turn: Turn, pressed: ShowUnitHours) -> None:
    """The hours of one kind, in place."""
    unit = _hers(turn, pressed.unit_id)
    check(pressed.kind)
    row = unit_digests.of(turn.session, unit, pressed.kind)
    kept = Kept(pressed.kind, row.is_on, unit_digests.rhythm_of(unit, row).at)
    turn.edit(words.unit_digests.hours(turn.reader, unit.id or 0, unit.name, kept))


def change(turn: Turn, pressed: SetUnitDigest) -> None:
    """What was chosen holds from the next time on."""
    unit = _hers(turn, pressed.unit_id)
    check(pressed.kind, pressed.at)
    row = unit_digests.of(turn.session, unit, pressed.kind)
    if pressed.is_on is not None:
        row.is_on = pressed.is_on
    if pressed.at is not None:
        row.at = pressed.at
    unit_digests.settle(turn.session, unit, turn.now)
    turn.journal(f"digest {pressed.kind} set", f"unit:{unit.id}", unit)
    turn.edit(page(turn, unit))


FEATURE = Feature(
    noun="unit_digests",
    presses={
        ShowUnitHours: Pressed(show_hours, Need.PENGURUS),
        SetUnitDigest: Pressed(change, Need.PENGURUS),
    },
)
