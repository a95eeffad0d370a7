"""Kasus: humas and pengurus open one, turn its sides, and see what stands open."""

from collections.abc import Mapping
from typing import Any

from domain.case_presses import CasePage, TurnCase
from domain.cases import OpenCase
from handlers.case_pages import page, put_up, seen, show
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import case_lifting

__all__ = ["FEATURE", "PURPOSE", "page", "seen"]

PURPOSE = "case"


def open_one(turn: Turn, pressed: OpenCase) -> None:
    """In private its page, in the same message; in the room its card comes as the newest message."""
    case = seen(turn, pressed.case_id)
    if turn.incoming.is_group:
        put_up(turn, case)
    else:
        show(turn, case)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group for it."""
    case = seen(turn, int(facts["case_id"]))
    turn.chat.unit_id = turn.chat.unit_id or case.unit_id
    turn.say(page(turn, case))


def turn_page(turn: Turn, pressed: TurnCase) -> None:
    """Another side of it."""
    case = seen(turn, pressed.case_id)
    if pressed.page is CasePage.LIFT:
        case_lifting.look_for(turn.session, case)
    show(turn, case, pressed.page)


FEATURE = Feature(
    noun="cases",
    presses={OpenCase: Pressed(open_one), TurnCase: Pressed(turn_page)},
    starts={PURPOSE: arrive},
)
