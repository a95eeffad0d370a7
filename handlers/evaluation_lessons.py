"""What was learned from a campaign: written, changed and taken away by humas, and shown where the next one begins."""

from collections.abc import Mapping
from typing import Any

import words.evaluations
from domain.evaluations import LONGEST_LESSON, DropLesson, Sort, WriteLesson
from domain.lessons import Lesson, fitting
from domain.typed import one_line
from handlers import withholding
from handlers.evaluation_pages import ask, campaign, its, note, page, person_id, stop_asking
from handlers.promoting import must_be_decent
from handlers.turn import Turn
from storage import evaluation_lists, evaluations
from storage.events import Event

LESSON = "evaluation-lesson"


def write(turn: Turn, pressed: WriteLesson) -> None:
    """She will type it, in private."""
    row = its(turn, pressed.evaluation_id)
    ask(turn, row, LESSON, lambda about: words.evaluations.ask_lesson(turn.reader, about))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """It is kept with the campaign, in place of what stood there."""
    row = its(turn, int(facts["evaluation_id"]))
    withholding.check(turn, text)
    lesson = one_line(text.replace("\0", ""), LONGEST_LESSON, "evaluations-long")
    must_be_decent([lesson])
    evaluations.learn(row, lesson, person_id(turn), turn.now)
    note(turn, row, "learned")
    stop_asking(turn)
    turn.say(page(turn, row))


def drop(turn: Turn, pressed: DropLesson) -> None:
    """It is taken away, when she says so twice."""
    row = its(turn, pressed.evaluation_id)
    if row.lesson and not pressed.sure:
        turn.edit(words.evaluations.drop_sure(turn.reader, campaign(turn, row)))
        return
    if row.lesson:
        evaluations.learn(row, "", person_id(turn), turn.now)
        note(turn, row, "unlearned")
        turn.toast(words.evaluations.toast(turn.reader, "dropped"))
    turn.edit(page(turn, row))


def for_event(turn: Turn, event: Event) -> Lesson | None:
    """What the event before it that was called most alike taught."""
    known = evaluation_lists.lessons(turn.session, event.unit_id, Sort.EVENT, turn.now)
    return fitting(known, event.name)
