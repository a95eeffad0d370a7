"""The bank of answers, in words: the list, one answer to copy, and what is asked when one is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from domain.markup import Safe, plain, width
from domain.message import COPY_LIMIT, Button, Message, Rows
from domain.reader import Reader
from domain.remark_presses import (
    JudgeAnswer,
    ListAnswers,
    LogRemark,
    OpenAnswer,
    OpenDesk,
    RetireAnswer,
    RewriteAnswer,
    SearchAnswers,
    WriteAnswer,
)
from domain.remarks import MOST_ANSWER, PAGE, AnswerState
from words.sentences import sentences
from words.sharing import one_line

ON_BUTTON = 38
IN_TEXT = 80


class AnswerFacts(Protocol):
    """An answer as it is shown."""

    id: int | None
    unit_id: int
    question: str
    answer: str
    state: str
    used: int


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer, who wrote it, who approved it (None: nobody that is still known), and whether who reads may judge."""

    answer: AnswerFacts
    writer: str | None
    approver: str | None
    may_judge: bool


def quoted(reader: Reader, one: AnswerFacts) -> Safe:
    """The question and the words of the answer; what is too long for a button is copied by a tap on it."""
    tag = "blockquote" if width(one.answer) <= COPY_LIMIT else "pre"
    t = sentences(reader)
    return Safe(
        f"{t('answer-bank-question', question=one.question)}\n"
        f"<{tag}>{t('answer-bank-words', words=one.answer)}</{tag}>"
    )


def page(reader: Reader, view: AnswerView) -> Message:
    """One answer: its words to copy, how it stands, and what may be done with it."""
    t, one, number = sentences(reader), view.answer, view.answer.id or 0
    rows: list[tuple[Button, ...]] = []
    if one.state == AnswerState.APPROVED and width(one.answer) <= COPY_LIMIT:
        rows.append((Button(t("answer-bank-copy-button"), copy=one.answer),))
    if one.state == AnswerState.PROPOSED and view.may_judge:
        rows.append(_judging(reader, number))
    rows.append(
        (
            Button(t("answer-bank-rewrite-button"), RewriteAnswer(number)),
            Button(t("answer-bank-requestion-button"), RewriteAnswer(number, question=True)),
        )
    )
    retire = Button(t("answer-bank-retire-button"), RetireAnswer(number))
    rows += [(retire,)] if one.state != AnswerState.RETIRED else []
    return Message(_text(reader, view), (*rows, (_back(reader, one.unit_id),)))


def _text(reader: Reader, view: AnswerView) -> str:
    t, one = sentences(reader), view.answer
    nobody = t("answer-bank-somebody")
    facts = {"writer": view.writer or nobody, "approver": view.approver or nobody, "used": one.used}
    return "\n".join([quoted(reader, one), t("answer-bank-standing", state=one.state, **facts)])


def _judging(reader: Reader, number: int) -> tuple[Button, ...]:
    t = sentences(reader)
    return (
        Button(t("answer-bank-approve-button"), JudgeAnswer(number, approve=True)),
        Button(t("answer-bank-return-button"), JudgeAnswer(number, approve=False)),
    )


def card(reader: Reader, view: AnswerView) -> Message:
    """Where humas reads: somebody else than its writer is asked."""
    t, one = sentences(reader), view.answer
    buttons = (_judging(reader, one.id or 0),) if one.state == AnswerState.PROPOSED else ()
    return Message("\n".join([t("answer-bank-asked"), _text(reader, view)]), buttons)


def listed(reader: Reader, at: ListAnswers, every: Sequence[AnswerFacts]) -> Message:
    """A page of the bank, or of what waits to be read."""
    t, unit_id = sentences(reader), at.unit_id
    start = max(at.page, 0) * PAGE
    shown = every[start : start + PAGE]
    name = "answer-bank-waiting" if at.waiting else "answer-bank-listed"
    text = t(name, count=len(every)) if every else t("answer-bank-none", waiting=at.waiting)
    before = ListAnswers(unit_id, at.page - 1, at.waiting)
    later = ListAnswers(unit_id, at.page + 1, at.waiting)
    turning = (
        *((Button(t("answer-bank-before-button"), before),) if start else ()),
        *((Button(t("answer-bank-next-button"), later),) if len(every) > start + PAGE else ()),
    )
    search = (Button(t("answer-bank-search-button"), SearchAnswers(unit_id)),) if not at.waiting else ()
    return Message(text, (*_doors(shown), turning, (*search, _back(reader, unit_id))))


def _doors(shown: Sequence[AnswerFacts]) -> Rows:
    return tuple((Button(one_line(one.question, ON_BUTTON), OpenAnswer(one.id or 0)),) for one in shown)


def _back(reader: Reader, unit_id: int) -> Button:
    return Button(sentences(reader)("answer-bank-back-button"), OpenDesk(unit_id))


def found(reader: Reader, unit_id: int, asked: str, answers: Sequence[AnswerFacts]) -> Message:
    """What fits these words; the best stands there whole."""
    t = sentences(reader)
    write = (Button(t("answer-bank-write-button"), WriteAnswer(unit_id)), _back(reader, unit_id))
    about = one_line(asked, IN_TEXT)
    if not answers:
        log = Button(t("answer-bank-log-button"), LogRemark(unit_id))
        return Message(t("answer-bank-nothing", asked=about), ((log,), write))
    best = answers[0]
    copy = width(best.answer) <= COPY_LIMIT
    first = (Button(t("answer-bank-copy-button"), copy=best.answer),) if copy else ()
    text = "\n".join([t("answer-bank-found", asked=about, count=len(answers)), quoted(reader, best)])
    return Message(text, (first, *_doors(answers[1:]), write))


def ask_search(reader: Reader, unit_id: int) -> Message:
    """She types what is asked."""
    return Message(sentences(reader)("answer-bank-ask-search"), ((_back(reader, unit_id),),))


def ask_question(reader: Reader, unit_id: int, one: AnswerFacts | None = None) -> Message:
    """She types the question."""
    t = sentences(reader)
    back = _here(reader, one) if one is not None else _back(reader, unit_id)
    return Message(t("answer-bank-ask-question", new=one is None), ((back,),))


def ask_words(reader: Reader, unit_id: int, question: str, one: AnswerFacts | None = None) -> Message:
    """She types the answer."""
    t = sentences(reader)
    back = _here(reader, one) if one is not None else _back(reader, unit_id)
    said = t("answer-bank-ask-words", question=question, most=MOST_ANSWER, new=one is None)
    return Message(said, ((back,),))


def _here(reader: Reader, one: AnswerFacts) -> Button:
    return Button(sentences(reader)("answer-bank-here-button"), OpenAnswer(one.id or 0))


def ask_retire(reader: Reader, one: AnswerFacts) -> Message:
    """Really?"""
    t = sentences(reader)
    yes = Button(t("answer-bank-retire-yes-button"), RetireAnswer(one.id or 0, sure=True))
    text = t("answer-bank-ask-retire", question=one.question)
    return Message(text, ((yes,), (_here(reader, one),)))


def judged(reader: Reader, *, approved: bool) -> str:
    """To who read it."""
    return plain(sentences(reader)("answer-bank-judged", approved=approved))


def told_writer(reader: Reader, one: AnswerFacts) -> Message:
    """To who wrote it."""
    t = sentences(reader)
    look = Button(t("answer-bank-look-button"), OpenAnswer(one.id or 0))
    return Message(t("answer-bank-told", state=one.state, question=one.question), ((look,),))
