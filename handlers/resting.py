"""A pembina lets a unit rest and wakes it again."""

import words.resting
from domain.message import send_params
from domain.permissions import Need
from domain.posting import Lane
from domain.refusal import Refusal
from domain.resting import AskRest, SetRest
from domain.units import Role, Room
from handlers import guards
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import cards, roles, units
from storage.outbox import Call
from storage.units import Unit


def ask(turn: Turn, _: AskRest) -> None:
    """What would happen, before it does."""
    unit = turn.unit
    if unit is None or Role.PEMBINA not in turn.held:
        raise Refusal("refusal-only-pembina")
    turn.say(words.resting.ask(turn.reader, unit.name, unit.id or 0, rests=unit.rested_at is not None))


def set_rest(turn: Turn, pressed: SetRest) -> None:
    """From now on it rests, or is awake again; the board and the group are told."""
    guards.surely(turn, Role.PEMBINA, pressed.unit_id)
    unit = units.get(turn.session, pressed.unit_id)
    if unit.closed_at is not None:
        raise Refusal("refusal-link-over")
    if pressed.rests:
        turn.edit(words.resting.ask(turn.reader, unit.name, unit.id or 0, rests=True))
    else:
        turn.edit(words.resting.awake(turn.reader, unit.name))
    if (unit.rested_at is not None) == pressed.rests:
        return
    unit.rested_at = turn.now if pressed.rests else None
    turn.journal("unit rests" if pressed.rests else "unit awake", f"unit:{unit.id}", unit)
    _tell(turn, unit)
    cards.redraw(turn.session, f"board:{unit.id}", turn.now)


def _tell(turn: Turn, unit: Unit) -> None:
    rests = unit.rested_at is not None
    for person in roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now):
        note = words.resting.changed(person.reader(unit.reader()), unit.name, rests=rests)
        tell(turn.session, person.telegram_id, note, turn.now, urgent=True)
    for group in units.rooms(turn.session, unit.id or 0, Room.KADER):
        params = send_params(words.resting.changed(unit.reader(), unit.name, rests=rests))
        turn.put(Call("sendMessage", {**params, "disable_notification": True}, Lane.REPLY, chat_id=group.id))


FEATURE = Feature(
    noun="resting",
    presses={AskRest: Pressed(ask), SetRest: Pressed(set_rest, Need.SURE)},
)
