"""How fast a unit answers what is reported to it, for humas and pengurus."""

import words.case_figures
from domain.case_figures import MONTH, YEAR, ShowFigures
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.units import Room
from handlers.feature import Feature, Pressed
from handlers.remark_pages import trusted_in
from handlers.turn import Turn
from storage import case_figures, units
from storage.units import Unit


def page(turn: Turn, unit: Unit) -> Message:
    """Its figures of the last 30 days and of the last year."""
    unit_id = unit.id or 0
    month, year = (
        case_figures.of_unit(turn.session, unit_id, turn.now - back, turn.now) for back in (MONTH, YEAR)
    )
    return words.case_figures.page(turn.reader, unit_id, unit.name, month, year)


def show(turn: Turn, pressed: ShowFigures) -> None:
    """In the same message; in a group only in the humas room."""
    unit = trusted_in(turn, pressed.unit_id)
    if turn.incoming.is_group and not units.serves(
        turn.session, pressed.unit_id, turn.chat.id or 0, Room.HUMAS
    ):
        raise Refusal("refusal-only-humas")
    turn.edit(page(turn, unit))


FEATURE = Feature(noun="case_figures", presses={ShowFigures: Pressed(show, Need.HUMAS)})
