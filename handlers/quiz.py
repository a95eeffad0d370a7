"""The quiz about the guide: five questions in one private message; nothing about the answers is kept."""

from collections.abc import Mapping
from typing import Any

import words.quiz
from domain.message import Message
from domain.quiz import (
    QUESTIONS,
    AnswerQuiz,
    NextQuestion,
    Option,
    StartQuiz,
    draw,
    missed,
    noted,
    options,
)
from handlers.feature import Command, Feature, Pressed
from handlers.guides import guide_here
from handlers.turn import Turn
from words.quiz import Asked

PURPOSE = "quiz"


def start(turn: Turn, _: StartQuiz) -> None:
    """The first question, in place; from a group in private."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, unit=turn.unit.id if turn.unit is not None else None))
    else:
        turn.edit(_first(turn))


def open_quiz(turn: Turn, _: str) -> None:
    """/kuis: the first question, in private."""
    turn.answer_privately(_first(turn), PURPOSE, unit=turn.unit.id if turn.unit is not None else None)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group: the first question."""
    if facts["unit"] is not None:
        turn.chat.unit_id = int(facts["unit"])
    turn.say(_first(turn))


def _first(turn: Turn) -> Message:
    seed = int(turn.now.timestamp())
    return words.quiz.ask(turn.reader, _asked(seed, 0, 0))


def _asked(seed: int, number: int, rights: int) -> Asked:
    question = draw(seed)[number]
    return Asked(seed, number, rights, question, options(seed, question))


def answer(turn: Turn, pressed: AnswerQuiz) -> None:
    """What to know about the answer that she chose."""
    if not 0 <= pressed.number < QUESTIONS:
        turn.edit(_first(turn))
        return
    asked = _asked(pressed.seed, pressed.number, pressed.rights)
    chosen = asked.options[pressed.option % len(asked.options)]
    rights = noted(pressed.rights, pressed.number, is_right=chosen is Option.RIGHT)
    turn.edit(words.quiz.explain(turn.reader, _asked(pressed.seed, pressed.number, rights), chosen))


def go_on(turn: Turn, pressed: NextQuestion) -> None:
    """The next question, or behind the last a kind word and what is worth reading again."""
    if 0 <= pressed.number < QUESTIONS:
        turn.edit(words.quiz.ask(turn.reader, _asked(pressed.seed, pressed.number, pressed.rights)))
        return
    wrong = missed(pressed.seed, pressed.rights)
    shown = {one.key: one for one in guide_here(turn).shown}
    reread = [shown[one.section] for one in wrong if one.section in shown]
    turn.edit(words.quiz.finish(turn.reader, QUESTIONS - len(wrong), reread))


FEATURE = Feature(
    noun="quiz",
    commands=(Command(("kuis", "quiz"), open_quiz),),
    presses={StartQuiz: Pressed(start), AnswerQuiz: Pressed(answer), NextQuestion: Pressed(go_on)},
    starts={PURPOSE: arrive},
)
