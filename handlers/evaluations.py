"""Looking back at a campaign: its list and page, and the numbers that humas types, each in her own way."""

from collections.abc import Mapping
from typing import Any

import words.evaluations
from domain.amounts import LARGEST, Amounts, Measure, read
from domain.evaluations import (
    COUNTED,
    After,
    DropLesson,
    KeepResult,
    LookBack,
    OpenEvaluation,
    OpenEvaluations,
    TypeResults,
    WriteLesson,
)
from domain.permissions import Need
from domain.refusal import Refusal
from handlers import evaluation_lessons, withholding
from handlers.evaluation_pages import LIST, ONE, ask, its, list_page, note, page, person_id, stop_asking
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import evaluations
from storage.evaluations import Evaluation, EvaluationNumbers

NUMBERS = "evaluation-numbers"


def list_here(turn: Turn, _: str) -> None:
    """/evaluasi: the campaigns of her unit, always in private."""
    unit_id = turn.unit_here().id or 0
    turn.answer_privately(list_page(turn, unit_id, 0), LIST, unit_id=unit_id)


def open_list(turn: Turn, pressed: OpenEvaluations) -> None:
    """The list, or another page of it; from a group her chat with us opens."""
    shown = list_page(turn, pressed.unit_id, pressed.skip)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(LIST, unit_id=pressed.unit_id))
    else:
        turn.edit(shown)


def arrive_for_list(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room for the list."""
    turn.say(list_page(turn, int(facts["unit_id"]), 0))


def open_one(turn: Turn, pressed: OpenEvaluation) -> None:
    """One campaign; from a group her chat with us opens."""
    row = its(turn, pressed.evaluation_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(ONE, evaluation_id=row.id))
    else:
        turn.edit(page(turn, row))


def look_back(turn: Turn, pressed: LookBack) -> None:
    """That of a promotion, under the report of its end: the report stays."""
    row = evaluations.of_promotion(turn.session, pressed.promotion_id)
    row = its(turn, row.id or 0 if row is not None else 0)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(ONE, evaluation_id=row.id))
    else:
        turn.say(page(turn, row))


def arrive_for_one(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room for one campaign."""
    turn.say(page(turn, its(turn, int(facts["evaluation_id"]))))


def type_results(turn: Turn, pressed: TypeResults) -> None:
    """She will type the numbers, in private."""
    row = its(turn, pressed.evaluation_id)
    ask(
        turn,
        row,
        NUMBERS,
        lambda its: words.evaluations.ask_numbers(turn.reader, its, pressed.after),
        after=pressed.after,
    )


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """What is clear is noted; readings of what is not are offered as buttons."""
    row, after = its(turn, int(facts["evaluation_id"])), After(facts["after"])
    withholding.check_counts(turn, text)
    found = read(text, COUNTED)
    if not found.numbers and not found.doubts and not found.loose:
        raise Refusal("case-numbers-unclear")
    _note(turn, row, after, found.numbers)
    if not _is_unfinished(found):
        stop_asking(turn)
    if found.is_clear:
        turn.say(page(turn, row))
    else:
        turn.say(words.evaluations.understood(turn.reader, row.id or 0, after, found))


def _is_unfinished(found: Amounts) -> bool:
    """Whether something has to be typed again."""
    return bool(found.loose) or any(not one.readings for one in found.doubts)


def keep(turn: Turn, pressed: KeepResult) -> None:
    """This reading was meant."""
    row = its(turn, pressed.evaluation_id)
    if pressed.measure not in COUNTED or not 0 <= pressed.number <= LARGEST:  # a forged button
        raise Refusal("evaluations-gone")
    told = {pressed.measure: pressed.number}
    _note(turn, row, pressed.after, told)
    turn.toast(words.evaluations.kept(turn.reader, told))


def _note(turn: Turn, row: Evaluation, after: After, told: Mapping[Measure, int]) -> None:
    if not told:
        return
    numbers = {one.value: number for one, number in told.items()}
    told_now = EvaluationNumbers(
        evaluation_id=row.id or 0, after=after, person_id=person_id(turn), at=turn.now, **numbers
    )
    evaluations.note(turn.session, row, told_now)
    note(turn, row, "noted numbers")


FEATURE = Feature(
    noun="evaluations",
    commands=(Command(("evaluasi", "evaluate"), list_here, (Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        OpenEvaluations: Pressed(open_list, Need.HUMAS),
        OpenEvaluation: Pressed(open_one),
        LookBack: Pressed(look_back),
        TypeResults: Pressed(type_results),
        KeepResult: Pressed(keep),
        WriteLesson: Pressed(evaluation_lessons.write),
        DropLesson: Pressed(evaluation_lessons.drop),
    },
    starts={LIST: arrive_for_list, ONE: arrive_for_one},
    answers={NUMBERS: typed, evaluation_lessons.LESSON: evaluation_lessons.typed},
)
