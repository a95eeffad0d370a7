"""Humas opens one case out of many that came at once."""

import words.ringing
from domain.refusal import Refusal
from domain.storms import OpenOfStorm, TurnStorm, subject
from domain.units import TRUSTED
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import cards, cases, following
from storage.cases import Case


def _case(turn: Turn, case_id: int) -> Case:
    """A case of a unit in which she is humas or pengurus."""
    case = cases.find(turn.session, case_id)
    if case is None:
        raise Refusal("storms-gone")
    if turn.held_in(case.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    turn.mean(case.unit_id)
    return cases.standing(turn.session, case)


def open_one(turn: Turn, pressed: OpenOfStorm) -> None:
    """Its card becomes the newest message here."""
    case = _case(turn, pressed.case_id)
    standing = cards.of(turn.session, cases.subject(case), turn.chat.id or 0)
    if standing is not None:
        following.drop(turn.session, standing, turn.now)
    turn.show(cases.subject(case))
    turn.toast(words.ringing.room_toast(turn.reader))


def turn_page(turn: Turn, pressed: TurnStorm) -> None:
    """Other cases of it, on the same card."""
    _case(turn, pressed.storm_id)
    card = cards.of(turn.session, subject(pressed.storm_id), turn.chat.id or 0)
    if card is None:
        raise Refusal("storms-gone")
    card.page = str(max(pressed.page, 0))
    cards.hurry(turn.session, card, turn.now)


FEATURE = Feature(
    noun="storms",
    presses={OpenOfStorm: Pressed(open_one), TurnStorm: Pressed(turn_page)},
)
