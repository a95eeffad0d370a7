"""Thanks by name: an adult is asked once, after the first thing that she did, and can change it at any time."""

from collections.abc import Sequence

import words.promotion_thanks
from domain.belonging import is_minor
from domain.permissions import Need
from domain.promotion_deeds import OpenThanks, SetThanks
from domain.refusal import Refusal
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import promotion_deeds, promotion_outcomes, promotion_thanks
from storage.promotion_deeds import Doer
from storage.units import Unit
from words.promotion_thanks import Choice


def ask_once(turn: Turn, who: Doer) -> None:
    """May her name stand in final reports? Asked in private after her first deed in this unit, adults only."""
    unit = turn.unit_here()
    if not _is_adult(turn, unit) or not promotion_deeds.is_first(turn.session, who):
        return
    if not promotion_thanks.agrees(turn.session, who.person_id, who.unit_id):
        turn.say(words.promotion_thanks.ask(turn.reader, who.unit_id, unit.name))


def _is_adult(turn: Turn, unit: Unit) -> bool:
    return turn.person is not None and not is_minor(turn.person.birth_year, turn.now, unit.zone)


def _units(turn: Turn) -> Sequence[Unit]:
    """The units in which she may be thanked by name; refused for minors, whose names we name nowhere."""
    mine = [unit for unit in turn.units_of_hers() if turn.person is not None and _is_adult(turn, unit)]
    if not mine:
        raise Refusal("promotion-thanks-minor")
    return mine


def choose(turn: Turn, pressed: SetThanks) -> None:
    """She agrees, or no more."""
    unit = next((one for one in _units(turn) if one.id == pressed.unit_id), None)
    if unit is None:
        raise Refusal("refusal-link-over")
    person = turn.me(pressed.unit_id)
    promotion_thanks.put(turn.session, person.id or 0, pressed.unit_id, turn.now, on=pressed.on)
    promotion_outcomes.rewrite(turn.session, [pressed.unit_id], turn.now)
    turn.journal("thanks by name" if pressed.on else "no thanks by name", f"unit:{unit.id}", unit)
    turn.toast(words.promotion_thanks.toast(turn.reader, is_on=pressed.on))
    if not turn.incoming.is_group:
        turn.edit(words.promotion_thanks.page(turn.reader, _choices(turn)))


def open_page(turn: Turn, _: OpenThanks) -> None:
    """In which units she is thanked by name."""
    turn.say(words.promotion_thanks.page(turn.reader, _choices(turn)))


def _choices(turn: Turn) -> list[Choice]:
    person_id = turn.person.id or 0 if turn.person is not None else 0
    found = []
    for unit in _units(turn):
        agrees = promotion_thanks.agrees(turn.session, person_id, unit.id or 0)
        found.append(Choice(unit.id or 0, unit.name, is_on=agrees))
    return found


FEATURE = Feature(
    noun="promotion_thanks",
    presses={SetThanks: Pressed(choose, Need.MEMBER), OpenThanks: Pressed(open_page, Need.MEMBER)},
)
