"""Features of a unit are switched on and off, or offered when they first help."""

import words.switches
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.switches import AnswerOffer, Switch, SwitchState, TurnSwitch, of_command, of_noun, term
from domain.units import Role, Room
from handlers.feature import Feature, Pressed
from handlers.listing import list_in_room
from handlers.turn import Turn
from storage import following, lives, posts, switches, units
from storage.unit_settings import UnitSwitch
from storage.units import Unit

MOST_LIVES = 60


def page(turn: Turn, unit: Unit) -> Message:
    """The page Fitur of /atur."""
    is_on = {one: switches.is_on(turn.session, unit.id or 0, one) for one in Switch}
    return words.switches.page(turn.reader, unit.id or 0, unit.name, is_on)


def has(turn: Turn, command: str) -> bool:
    """Whether the unit uses the feature that this command belongs to."""
    switch = of_command(command)
    return switch is None or turn.unit is None or switches.is_on(turn.session, turn.unit.id or 0, switch)


def check(turn: Turn, command: str, noun: str = "") -> None:
    """Refuses a command, or a button of this noun, whose feature is switched off in the unit."""
    switch = of_command(command) or of_noun(noun)
    if switch is None or turn.unit is None:
        return
    if not switches.is_on(turn.session, turn.unit.id or 0, switch):
        raise Refusal("switches-off")


def _hers(turn: Turn, unit_id: int) -> Unit:
    if Role.PENGURUS not in turn.held_in(unit_id):
        raise Refusal("refusal-only-pengurus")
    return units.get(turn.session, unit_id)


def turn_switch(turn: Turn, pressed: TurnSwitch) -> None:
    """On or off, from now on; what is off because a pengurus said so is not offered."""
    unit = _hers(turn, pressed.unit_id)
    _set(turn, unit, pressed.switch, SwitchState.ON if pressed.on else SwitchState.OFF)
    turn.edit(page(turn, unit))


def _set(turn: Turn, unit: Unit, switch: Switch, state: SwitchState) -> None:
    due = turn.now + term(unit.level) if state is SwitchState.DECLINED else None
    row = UnitSwitch(unit_id=unit.id or 0, feature=switch, state=state, at=turn.now, due=due)
    switches.put(turn.session, row)
    if switch is Switch.TAKEOVERS:
        _follow_lives(turn, unit)
    for room in units.rooms(turn.session, unit.id or 0, Room.HUMAS):
        list_in_room(turn.session, turn.features, room.telegram_id, turn.now)
    turn.journal(f"{switch} {state}", f"unit:{unit.id}", unit)


def _follow_lives(turn: Turn, unit: Unit) -> None:
    """Plans for a live that are there already are lives from now on, or only plans."""
    for post in lives.plans(turn.session, unit.id or 0, turn.now, MOST_LIVES):
        following.follow(turn.session, post, turn.now)
        posts.changed(turn.session, post, turn.now)


def answer_offer(turn: Turn, pressed: AnswerOffer) -> None:
    """A pengurus takes what was offered, or says no for this term; the first answer counts."""
    unit, state = _hers(turn, pressed.unit_id), switches.state(turn.session, pressed.unit_id, pressed.switch)
    if state is SwitchState.OFFERED:
        _set(turn, unit, pressed.switch, SwitchState.ON if pressed.yes else SwitchState.DECLINED)
    if switches.is_on(turn.session, unit.id or 0, pressed.switch):
        turn.edit(words.switches.taken(turn.reader, unit.id or 0, unit.name, pressed.switch))
    else:
        turn.edit(words.switches.declined(turn.reader))


FEATURE = Feature(
    noun="switching",
    presses={
        TurnSwitch: Pressed(turn_switch, Need.PENGURUS),
        AnswerOffer: Pressed(answer_offer, Need.PENGURUS),
    },
)
