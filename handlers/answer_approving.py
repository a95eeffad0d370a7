"""Somebody else of humas reads an answer before all use it; what is true no more is retired."""

import words.answer_bank
from domain.refusal import Refusal
from domain.remark_presses import JudgeAnswer, RetireAnswer
from domain.remarks import AnswerMove
from domain.units import Room
from handlers.feature import Feature, Pressed
from handlers.remark_pages import answer_of, answer_page, trusted_in, writer
from handlers.telling import tell
from handlers.turn import Turn
from storage import bank_answers, cards, people, units
from storage.remarks import BankAnswer


def judge(turn: Turn, pressed: JudgeAnswer) -> None:
    """In the humas room or in private, by anybody but who wrote it; she hears what came of it."""
    row = _read(turn, pressed.answer_id)
    if row.person_id == writer(turn).id:
        raise Refusal("answer-bank-own")
    move = AnswerMove.APPROVE if pressed.approve else AnswerMove.RETURN
    bank_answers.move(turn.session, row, move, turn.now)
    row.approved_by = writer(turn).id if pressed.approve else None
    turn.journal(f"answer {row.state}", bank_answers.subject(row))
    _tell_writer(turn, row)
    turn.toast(words.answer_bank.judged(turn.reader, approved=pressed.approve))
    card = cards.of(turn.session, bank_answers.subject(row), turn.chat.id or 0)
    if not turn.incoming.is_group and (card is None or card.message_id != turn.incoming.message_id):
        turn.edit(answer_page(turn, row))


def _read(turn: Turn, answer_id: int) -> BankAnswer:
    """An answer, for humas and pengurus of its unit; in a group only in the humas room."""
    row = bank_answers.find(turn.session, answer_id)
    if row is None:
        raise Refusal("answer-bank-gone")
    unit = trusted_in(turn, row.unit_id)
    is_room = units.serves(turn.session, unit.id or 0, turn.chat.id or 0, Room.HUMAS)
    if turn.incoming.is_group and not is_room:
        raise Refusal("refusal-only-humas")
    return row


def _tell_writer(turn: Turn, row: BankAnswer) -> None:
    if row.person_id is None:
        return
    person = people.get(turn.session, row.person_id)
    reader = person.reader(turn.unit_here().reader())
    message = words.answer_bank.told_writer(reader, row)
    tell(turn.session, person.telegram_id, message, turn.now, bank_answers.subject(row))


def retire(turn: Turn, pressed: RetireAnswer) -> None:
    """Nobody uses it any more; asked once before."""
    row = answer_of(turn, pressed.answer_id)
    if not pressed.sure:
        turn.edit(words.answer_bank.ask_retire(turn.reader, row))
        return
    bank_answers.move(turn.session, row, AnswerMove.RETIRE, turn.now)
    turn.journal("answer retired", bank_answers.subject(row))
    turn.edit(answer_page(turn, row))


FEATURE = Feature(
    noun="answer_approving",
    presses={JudgeAnswer: Pressed(judge), RetireAnswer: Pressed(retire)},
)
