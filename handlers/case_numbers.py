"""What stands beside a case now, typed by anybody of humas in her own way: noted where it is clear, asked where not."""

from collections.abc import Mapping
from typing import Any

import words.case_numbers
from domain.alerts import COUNTED, counts
from domain.amounts import LARGEST, Amounts, Measure, read
from domain.case_presses import KeepCaseNumber, TypeCaseNumbers
from domain.refusal import Refusal
from handlers import withholding
from handlers.case_pages import ask, note, page, seen, stop_asking
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import case_steps, cases
from storage.cases import Case, CaseNumbers

TYPING = "case-numbers"


def begin(turn: Turn, pressed: TypeCaseNumbers) -> None:
    """She will type them, in private."""
    _ask(turn, pressed.case_id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room to type."""
    _ask(turn, int(facts["case_id"]))


def _ask(turn: Turn, case_id: int) -> None:
    case = seen(turn, case_id)
    ask(turn, case, TYPING, words.case_numbers.ask(turn.reader, case))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """What is clear is noted; readings of what is not are offered as buttons."""
    case = seen(turn, int(facts["case_id"]))
    withholding.check_counts(turn, text)
    found = read(text, COUNTED)
    if not found.numbers and not found.doubts and not found.loose:
        raise Refusal("case-numbers-unclear")
    _note(turn, case, found.numbers)
    if not _is_unfinished(found):
        stop_asking(turn)
    turn.say(words.case_numbers.understood(turn.reader, case.id or 0, found))
    if found.is_clear:
        turn.say(page(turn, case))


def _is_unfinished(found: Amounts) -> bool:
    """Whether something has to be typed again."""
    return bool(found.loose) or any(not one.readings for one in found.doubts)


def keep(turn: Turn, pressed: KeepCaseNumber) -> None:
    """This reading was meant."""
    case = seen(turn, pressed.case_id)
    if pressed.measure not in COUNTED or not 0 <= pressed.number <= LARGEST:  # a forged button
        raise Refusal("cases-gone")
    told = {pressed.measure: pressed.number}
    _note(turn, case, told)
    turn.toast(words.case_numbers.kept(turn.reader, told))


def _note(turn: Turn, case: Case, told: Mapping[Measure, int]) -> None:
    """They stand beside those of before, and whoever was asked for them has answered."""
    if not told:
        return
    who = turn.person.id if turn.person is not None else None
    row = CaseNumbers(case_id=case.id or 0, person_id=who, at=turn.now, **counts(told))
    cases.keep(turn.session, row)
    case.is_asking = False
    case_steps.touch(turn.session, case, turn.now)
    note(turn, case, "case counted")


FEATURE = Feature(
    noun="case_numbers",
    presses={TypeCaseNumbers: Pressed(begin), KeepCaseNumber: Pressed(keep)},
    starts={TYPING: arrive},
    answers={TYPING: typed},
)
