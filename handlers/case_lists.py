"""/kasus: what stands open in a unit and what is over, for humas and pengurus; and looking for one of them."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.case_lists
from domain.case_presses import SearchCases, TurnCases
from domain.case_states import OPEN, CaseState
from domain.cases import ListCases
from domain.message import Message
from domain.refusal import Refusal
from domain.units import TRUSTED, Room
from handlers import case_figures
from handlers.case_pages import is_card, stop_asking
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import case_lists, cases, people, units
from storage.cases import Case
from storage.units import Unit
from words.case_lists import ON_A_PAGE, Line, Listed

PURPOSE = "cases"
SEARCH = "cases-search"
FIGURES = ("angka", "figures")


def command(turn: Turn, text: str) -> None:
    """/kasus: the list; with a link or words, what is about these; "angka": how fast we are. In private, or in the
    humas room."""
    unit = turn.unit_here()
    if text.strip().lower() in FIGURES:
        _answer(turn, unit, case_figures.page(turn, unit))
    elif text.strip():
        _answer(turn, unit, _found(turn, unit, text))
    else:
        _answer(turn, unit, listed(turn, unit))


def _answer(turn: Turn, unit: Unit, message: Message) -> None:
    if _is_room(turn, unit.id or 0):
        turn.say(message)
    else:
        turn.answer_privately(message, PURPOSE, unit_id=unit.id)


def _is_room(turn: Turn, unit_id: int) -> bool:
    return turn.incoming.is_group and units.serves(turn.session, unit_id, turn.chat.id or 0, Room.HUMAS)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group for the list."""
    turn.say(listed(turn, _desk(turn, int(facts["unit_id"]))))


def _desk(turn: Turn, unit_id: int) -> Unit:
    """The unit of which she is humas or pengurus; in a group only its humas room."""
    elsewhere = turn.incoming.is_group and not _is_room(turn, unit_id)
    if turn.held_in(unit_id).isdisjoint(TRUSTED) or elsewhere:
        raise Refusal("refusal-only-humas")
    turn.mean(unit_id)
    turn.unit_here().must_be_awake()
    return turn.unit_here()


def open_list(turn: Turn, pressed: ListCases) -> None:
    """What stands open, in place; the card of a case stays what it is."""
    message = listed(turn, _desk(turn, pressed.unit_id))
    if is_card(turn):
        turn.say(message)
    else:
        turn.edit(message)


def turn_list(turn: Turn, pressed: TurnCases) -> None:
    """Another part of it, or what is over."""
    turn.edit(listed(turn, _desk(turn, pressed.unit_id), pressed.start, over=pressed.over))


def listed(turn: Turn, unit: Unit, start: int = 0, *, over: bool = False) -> Message:
    """A part of the list."""
    number, counts = unit.id or 0, case_lists.counts(turn.session, unit.id or 0)
    states = case_lists.OVER if over else OPEN
    every = sum(counts.get(one, 0) for one in states)
    start = max(0, min(start, (every - 1) // ON_A_PAGE * ON_A_PAGE))
    rows = case_lists.listed(turn.session, number, start, ON_A_PAGE, over=over)
    page = Listed(number, unit.name, _lines(turn, rows), counts, start, every, over, turn.incoming.is_group)
    return words.case_lists.listed(turn.reader, page, turn.now)


def _lines(turn: Turn, rows: Sequence[Case]) -> list[Line]:
    return [
        Line(
            one,
            people.get(turn.session, one.holder_id).first_name if one.holder_id is not None else None,
            cases.count_reports(turn.session, one.id or 0),
        )
        for one in rows
    ]


def search(turn: Turn, pressed: SearchCases) -> None:
    """She will paste a link or type words, in private."""
    unit = _desk(turn, pressed.unit_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(SEARCH, unit_id=unit.id))
    else:
        _ask(turn, unit)


def arrive_to_search(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the room to look for one."""
    _ask(turn, _desk(turn, int(facts["unit_id"])))


def _ask(turn: Turn, unit: Unit) -> None:
    turn.ask(SEARCH, unit_id=unit.id)
    turn.say(words.case_lists.ask(turn.reader))


def sought(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She pasted it."""
    unit = _desk(turn, int(facts["unit_id"]))
    stop_asking(turn)
    turn.say(_found(turn, unit, text))


def _found(turn: Turn, unit: Unit, text: str) -> Message:
    found = case_lists.about(turn.session, unit.id or 0, "\n".join([text, *turn.incoming.links]))
    return words.case_lists.found(turn.reader, unit.id or 0, _lines(turn, found), turn.now)


def _waiting(turn: Turn) -> int:
    """How many of the unit nobody has in hand."""
    return cases.count(turn.session, turn.unit.id or 0, (CaseState.NEW,)) if turn.unit is not None else 0


FEATURE = Feature(
    noun="case_lists",
    commands=(Command(("kasus", "cases", "case"), command, (Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        ListCases: Pressed(open_list),
        TurnCases: Pressed(turn_list),
        SearchCases: Pressed(search),
    },
    starts={PURPOSE: arrive, SEARCH: arrive_to_search},
    answers={SEARCH: sought},
    waiting={"cases": _waiting},
)
