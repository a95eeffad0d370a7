"""What a proposer is shown: the form, the list, one of hers; always in private."""

from typing import Any

import words.fallback
import words.suggestions
from domain.belonging import is_minor
from domain.message import Message
from domain.reader import Reader
from domain.refusal import Refusal
from domain.suggestions import Kind, State, choices
from domain.units import TRUSTED
from handlers.turn import ANSWER_LIFE, Turn
from storage import drafts, suggestions, units
from storage.suggestions import Suggestion, SuggestionQuestion
from storage.units import Unit
from words.suggestions import Offered

PURPOSE = "suggestions"
WHAT = "suggestions-what"
ANSWER = "suggestions-answer"
TAKEN_UP = "👌"


def in_private(turn: Turn, message: Message, *, in_place: bool = False, **facts: Any) -> None:
    """Say it to her in private; from a group she is led there, and the group sees no more than a reaction."""
    came = turn.incoming
    if came.is_group:
        link = turn.link(PURPOSE, ANSWER_LIFE, **facts, unit=turn.unit_here().id, answer=True)
        if came.press_id is not None:
            turn.toast("", url=link)
            return
        turn.react(TAKEN_UP)
        turn.tell(message, otherwise=words.fallback.answer_waits(turn.reader, link))
    elif in_place and came.press_id is not None:
        turn.edit(message)
    else:
        turn.tell(message)


def reader_of(turn: Turn) -> Reader:
    """How she reads in private, wherever she acts."""
    person = turn.person if turn.person is not None else turn.me()
    return person.reader(turn.unit_here().reader())


def is_young(turn: Turn, unit: Unit) -> bool:
    """Whether the rules for minors hold for her."""
    return turn.person is None or is_minor(turn.person.birth_year, turn.now, unit.zone)


def offered(turn: Turn, unit: Unit, *, dropped_files: bool = False) -> Offered:
    """What she may allow at her age."""
    young = is_young(turn, unit)
    return Offered(unit.name, choices(is_minor=young), young, dropped_files)


def form(turn: Turn, row: Suggestion, *, dropped_files: bool = False) -> Message:
    """What she is about to send, and what she may allow."""
    may = offered(turn, units.get(turn.session, row.unit_id), dropped_files=dropped_files)
    return words.suggestions.form(reader_of(turn), row, may)


def hers(turn: Turn, suggestion_id: int) -> Suggestion:
    """A suggestion of hers, in a unit that is awake; from here on the turn is about that unit."""
    row = suggestions.find(turn.session, suggestion_id)
    if row is None or turn.person is None or row.person_id != turn.person.id:
        raise Refusal("suggestions-gone")
    turn.mean(row.unit_id)
    turn.unit_here().must_be_awake()
    return row


def opened(turn: Turn, row: Suggestion, remark: str = "") -> Message:
    """One of hers, with what she may do."""
    question = open_question(turn, row)
    reader = reader_of(turn)
    note = words.suggestions.said(reader, remark).text if remark else ""
    asked = question.asked if question is not None else ""
    return words.suggestions.opened(reader, row, row.permission, asked, note)


def open_question(turn: Turn, row: Suggestion) -> SuggestionQuestion | None:
    """What humas asked her and she has not answered."""
    asked = suggestions.questions(turn.session, row)
    return asked[-1] if asked and row.state == State.ASKED and asked[-1].answered_at is None else None


def listed(turn: Turn) -> Message:
    """All of hers; humas also reads how many wait."""
    unit = turn.unit_here()
    rows = suggestions.hers(turn.session, turn.me().id or 0, unit.id or 0)
    is_trusted = not turn.held_in(unit.id).isdisjoint(TRUSTED)
    waiting = len(suggestions.waiting(turn.session, unit.id or 0)) if is_trusted else None
    return words.suggestions.listed(reader_of(turn), unit.name, rows, waiting)


def wait_for(turn: Turn, kind: Kind | None, album: str | None = None) -> None:
    """What she writes or sends next is it."""
    turn.ask(WHAT, unit=turn.unit_here().id, kind=kind, album=album)


def end_question(turn: Turn) -> None:
    """Nothing about suggestions is waited for any more."""
    actor = turn.incoming.actor
    waits = drafts.waiting(turn.session, actor.telegram_id, turn.now) if actor is not None else None
    if actor is not None and waits is not None and waits.question in (WHAT, ANSWER):
        drafts.end(turn.session, actor.telegram_id)
