"""The bank of answers: what may be used, searching it, and writing an answer that somebody else then reads."""

from collections.abc import Mapping
from typing import Any

import words.answer_bank
from domain.permissions import Need
from domain.refusal import Refusal
from domain.remark_presses import ListAnswers, OpenAnswer, RewriteAnswer, SearchAnswers, WriteAnswer
from domain.remarks import (
    MOST_ANSWER,
    MOST_ANSWERS,
    MOST_QUESTION,
    PAGE,
    AnswerMove,
    AnswerState,
    NextStep,
)
from domain.typed import one_line
from handlers import withholding
from handlers.feature import Feature, Pressed
from handlers.remark_pages import answer_of, answer_page, desk, hers, matches, stop_asking, writer
from handlers.turn import Turn
from storage import bank_answers, remarks
from storage.remarks import BankAnswer
from words.sharing import one_line as shortened

SEARCH, QUESTION, WORDS = "answer-search", "answer-question", "answer-words"


def list_answers(turn: Turn, pressed: ListAnswers) -> None:
    """The bank, or what waits to be read."""
    unit_id = desk(turn, pressed.unit_id).id or 0
    stop_asking(turn)
    every = (bank_answers.waiting if pressed.waiting else bank_answers.approved)(turn.session, unit_id)
    turn.edit(words.answer_bank.listed(turn.reader, pressed, every))


def show(turn: Turn, pressed: OpenAnswer) -> None:
    """One of them."""
    row = answer_of(turn, pressed.answer_id)
    stop_asking(turn)
    turn.edit(answer_page(turn, row))


def search(turn: Turn, pressed: SearchAnswers) -> None:
    """She will type what is asked."""
    unit_id = desk(turn, pressed.unit_id).id or 0
    turn.ask(SEARCH, unit=unit_id)
    turn.edit(words.answer_bank.ask_search(turn.reader, unit_id))


def searched(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed or pasted it; she may search on at once."""
    unit_id = desk(turn, int(facts["unit"])).id or 0
    turn.say(words.answer_bank.found(turn.reader, unit_id, text, matches(turn, unit_id, text, PAGE)))


def write(turn: Turn, pressed: WriteAnswer) -> None:
    """A new answer: to what a remark asks, or first the question is typed."""
    unit_id = desk(turn, pressed.unit_id).id or 0
    if bank_answers.count(turn.session, unit_id) >= MOST_ANSWERS:
        raise Refusal("answer-bank-full", most=MOST_ANSWERS)
    row = hers(turn, pressed.remark_id) if pressed.remark_id else None
    if row is None or row.unit_id != unit_id or not row.text:
        turn.ask(QUESTION, unit=unit_id, remark=row.id if row is not None else 0)
        turn.edit(words.answer_bank.ask_question(turn.reader, unit_id))
        return
    question = shortened(row.text, MOST_QUESTION - 1)
    turn.ask(WORDS, unit=unit_id, asked=question, remark=row.id)
    turn.edit(words.answer_bank.ask_words(turn.reader, unit_id, question))


def rewrite(turn: Turn, pressed: RewriteAnswer) -> None:
    """She will write other words for it."""
    row = answer_of(turn, pressed.answer_id)
    if pressed.question:
        turn.ask(QUESTION, unit=row.unit_id, answer=row.id)
        turn.edit(words.answer_bank.ask_question(turn.reader, row.unit_id, row))
        return
    turn.ask(WORDS, unit=row.unit_id, answer=row.id)
    turn.edit(words.answer_bank.ask_words(turn.reader, row.unit_id, row.question, row))


def typed_question(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed the question: of an answer that is there, or of one whose words she types next."""
    unit_id = desk(turn, int(facts["unit"])).id or 0
    withholding.check(turn, text)
    question = one_line(text, MOST_QUESTION, "answer-bank-question-long")
    if "answer" in facts:
        row = answer_of(turn, int(facts["answer"]))
        row.question = question
        _propose(turn, row)
        return
    turn.ask(WORDS, unit=unit_id, asked=question, remark=int(facts.get("remark", 0)))
    turn.say(words.answer_bank.ask_words(turn.reader, unit_id, question))


def typed_words(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed the answer: somebody else of humas reads it before it is used."""
    unit_id = desk(turn, int(facts["unit"])).id or 0
    withholding.check(turn, text)
    said = text.replace("\0", "").strip()
    if not 1 <= len(said) <= MOST_ANSWER:
        raise Refusal("answer-bank-long", most=MOST_ANSWER)
    if "answer" in facts:
        row = answer_of(turn, int(facts["answer"]))
        row.answer = said
        _propose(turn, row)
        return
    row = BankAnswer(
        unit_id=unit_id,
        question=str(facts["asked"]),
        answer=said,
        state=AnswerState.PROPOSED,
        at=turn.now,
        changed_at=turn.now,
    )
    bank_answers.add(turn.session, row)
    _belongs_to(turn, row, int(facts["remark"]))
    _propose(turn, row)


def _belongs_to(turn: Turn, row: BankAnswer, remark_id: int) -> None:
    """The remark for which it was written waits for it."""
    remark = remarks.find(turn.session, remark_id) if remark_id else None
    if remark is not None and remark.unit_id == row.unit_id:
        remark.answer_id, remark.next_step, remark.changed_at = row.id, NextStep.ANSWER, turn.now


def _propose(turn: Turn, row: BankAnswer) -> None:
    """From now on these are the words of who wrote last, and somebody else has to read them."""
    stop_asking(turn)
    row.person_id, row.approved_by = writer(turn).id, None
    bank_answers.move(turn.session, row, AnswerMove.REWRITE, turn.now)
    bank_answers.show_to_humas(turn.session, row, turn.now)
    turn.journal("answer proposed", bank_answers.subject(row))
    turn.say(answer_page(turn, row))


FEATURE = Feature(
    noun="answer_bank",
    presses={
        ListAnswers: Pressed(list_answers, Need.HUMAS),
        OpenAnswer: Pressed(show),
        SearchAnswers: Pressed(search, Need.HUMAS),
        WriteAnswer: Pressed(write, Need.HUMAS),
        RewriteAnswer: Pressed(rewrite),
    },
    answers={SEARCH: searched, QUESTION: typed_question, WORDS: typed_words},
)
