"""The quiz: a question, what to know about its answer, and a kind word at the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.guide import Section, ShowSections
from domain.message import Button, Message
from domain.quiz import QUESTIONS, AnswerQuiz, NextQuestion, Option, Question, StartQuiz
from domain.reader import Reader
from words.guide import section_button
from words.sentences import Safe, sentences

LETTERS = "ABC"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stands in a quiz: the `number`-th (from 0), its answers in the order shown."""

    seed: int
    number: int
    rights: int
    question: Question
    options: Sequence[Option]


def ask(reader: Reader, asked: Asked) -> Message:
    """A question with its three answers."""
    t = sentences(reader)
    lines = [
        t("quiz-option", letter=letter, text=_said(reader, asked.question, option))
        for letter, option in zip(LETTERS, asked.options, strict=True)
    ]
    buttons = tuple(
        Button(letter, AnswerQuiz(asked.seed, asked.number, asked.rights, place))
        for place, letter in enumerate(LETTERS)
    )
    return Message(Safe("\n\n".join([_head(reader, asked), "\n".join(lines)])), (buttons,))


def explain(reader: Reader, asked: Asked, chosen: Option) -> Message:
    """Whether it was right, why, and the way on; `asked.rights` holds this answer already."""
    t = sentences(reader)
    verdict = t(
        "quiz-verdict",
        is_right=chosen is Option.RIGHT,
        chosen=_said(reader, asked.question, chosen),
        right=_said(reader, asked.question, Option.RIGHT),
    )
    why = t(f"quiz-{asked.question.name}-why")
    is_last = asked.number + 1 == QUESTIONS
    on = Button(t("quiz-on-button", last=is_last), NextQuestion(asked.seed, asked.number + 1, asked.rights))
    return Message(Safe("\n\n".join([_head(reader, asked), verdict, why])), ((on,),))


def _head(reader: Reader, asked: Asked) -> Safe:
    t = sentences(reader)
    question = t(f"quiz-{asked.question.name}-ask")
    return t("quiz-question", number=asked.number + 1, total=QUESTIONS, question=question)


def _said(reader: Reader, question: Question, option: Option) -> Safe:
    return sentences(reader)(f"quiz-{question.name}-{option}")


def finish(reader: Reader, rights: int, reread: Sequence[Section]) -> Message:
    """A kind word by the number of right answers, and the sections that are worth reading again."""
    t = sentences(reader)
    text = t("quiz-end", rights=rights, total=QUESTIONS)
    if reread:
        text = Safe(f"{text}\n\n{t('quiz-reread')}")
    again = Button(t("quiz-again-button"), StartQuiz())
    back = Button(t("guide-list-button"), ShowSections())
    return Message(text, (*((section_button(one),) for one in reread), (again, back)))
