"""Who may see comments and the bank of answers, and how their pages stand now; in private alone."""

import words.answer_bank
import words.remark_pages
import words.remarks
from domain.answer_search import best
from domain.message import Message
from domain.refusal import Refusal
from domain.remarks import MOST_MATCHES, PAGE
from domain.units import TRUSTED
from handlers import guards
from handlers.turn import Turn
from storage import bank_answers, drafts, people, remarks
from storage.people import Person
from storage.remarks import BankAnswer, Remark
from storage.units import Unit
from words.answer_bank import AnswerView
from words.remark_pages import RemarkView
from words.remarks import Desk

PURPOSE = "remarks"


def desk(turn: Turn, unit_id: int) -> Unit:
    """The unit, in which she is humas or pengurus; never in a group."""
    unit = trusted_in(turn, unit_id)
    if turn.incoming.is_group:
        raise Refusal("remarks-in-private")
    return unit


def trusted_in(turn: Turn, unit_id: int) -> Unit:
    """The unit, in which she is humas or pengurus."""
    if turn.held_in(unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    return guards.awake(turn, unit_id)


def hers(turn: Turn, remark_id: int) -> Remark:
    """A remark of a unit in which she is humas or pengurus."""
    row = remarks.find(turn.session, remark_id)
    if row is None:
        raise Refusal("remarks-gone")
    desk(turn, row.unit_id)
    return row


def answer_of(turn: Turn, answer_id: int) -> BankAnswer:
    """An answer of a unit in which she is humas or pengurus."""
    row = bank_answers.find(turn.session, answer_id)
    if row is None:
        raise Refusal("answer-bank-gone")
    desk(turn, row.unit_id)
    return row


def writer(turn: Turn) -> Person:
    """Who does it."""
    if turn.person is None:
        raise Refusal("refusal-only-humas")
    return turn.person


def stop_asking(turn: Turn) -> None:
    """Nothing is waited for any more."""
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)


def front(turn: Turn, unit: Unit) -> Message:
    """What waits, and the ways on."""
    unit_id = unit.id or 0
    facts = Desk(
        unit_id=unit_id,
        unit=unit.name,
        remarks=remarks.count_waiting(turn.session, unit_id),
        answers=len(bank_answers.approved(turn.session, unit_id)),
        waiting=len(bank_answers.waiting(turn.session, unit_id)),
    )
    return words.remarks.desk(turn.reader, facts)


def listed(turn: Turn, unit: Unit, page: int) -> Message:
    """What is still to be done."""
    rows = remarks.waiting(turn.session, unit.id or 0, page * PAGE, PAGE + 1)
    return words.remarks.listed(turn.reader, unit.id or 0, rows[:PAGE], page, has_more=len(rows) > PAGE)


def remark_page(turn: Turn, row: Remark, *, more: bool = False) -> Message:
    """One remark as it stands now."""
    person = people.get(turn.session, row.person_id) if row.person_id is not None else None
    answer = bank_answers.find(turn.session, row.answer_id) if row.answer_id is not None else None
    view = RemarkView(
        remark=row,
        who=person.first_name if person is not None else None,
        answer=answer,
        matches=matches(turn, row.unit_id, row.text),
    )
    return words.remark_pages.page(turn.reader, view, more=more)


def matches(turn: Turn, unit_id: int, text: str, most: int = MOST_MATCHES) -> list[BankAnswer]:
    """The approved answers that fit this text, best first."""
    bank = bank_answers.approved(turn.session, unit_id)
    return [bank[place] for place in best([(one.question, one.answer) for one in bank], text, most)]


def answer_page(turn: Turn, row: BankAnswer) -> Message:
    """One answer as it stands now, for who reads."""
    return words.answer_bank.page(turn.reader, answer_view(turn, row))


def answer_view(turn: Turn, row: BankAnswer) -> AnswerView:
    """Who wrote it, who approved it, and whether she may judge it."""
    names = [
        people.get(turn.session, one).first_name if one is not None else None
        for one in (row.person_id, row.approved_by)
    ]
    me = turn.person.id if turn.person is not None else None
    return AnswerView(row, names[0], names[1], may_judge=row.person_id != me)
