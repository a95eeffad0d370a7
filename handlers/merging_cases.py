"""Humas joins cases that are the same, and keeps others apart."""

import words.sameness
from domain.case_likeness import ChooseTwin, CompareCases, KeepApart, MergeCases
from domain.cases import Likeness
from domain.message import Message
from domain.refusal import Refusal
from handlers.case_pages import card_here, note, seen
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import case_merging, cases, sameness
from storage.cases import Case, CaseLikeness
from words.sameness import Side, Twins

A_PAGE = 6


def compare(turn: Turn, pressed: CompareCases) -> None:
    """Both side by side."""
    newer, older = _two(turn, pressed)
    _show(turn, newer, words.sameness.compare(turn.reader, _side(turn, newer), _side(turn, older)))


def merge(turn: Turn, pressed: MergeCases) -> None:
    """They are one: the newer goes on in the older."""
    ends, stays = case_merging.which(*_two(turn, pressed))
    case_merging.merge(turn.session, ends, stays, turn.now)
    note(turn, ends, "case merged")
    note(turn, stays, "case took another in")
    turn.toast(words.sameness.toast(turn.reader, "merged"))
    reports = cases.count_reports(turn.session, stays.id or 0)
    _show(turn, stays, words.sameness.merged(turn.reader, stays, reports))


def keep_apart(turn: Turn, pressed: KeepApart) -> None:
    """They are two, and nobody asks again."""
    newer, older = _two(turn, pressed)
    before = sameness.known(turn.session, newer, older)
    score, ids = (
        (before.score, (before.case_id, before.other_id)) if before is not None else (0, _ids(newer, older))
    )
    row = CaseLikeness(case_id=ids[0], other_id=ids[1], score=score, what=Likeness.APART, at=turn.now)
    cases.keep(turn.session, row)
    cases.changed(turn.session, newer, turn.now)
    note(turn, newer, "case kept apart")
    turn.toast(words.sameness.toast(turn.reader, "apart"))
    _show(turn, newer, words.sameness.apart(turn.reader, newer))


def _ids(newer: Case, older: Case) -> tuple[int, int]:
    return newer.id or 0, older.id or 0


def choose(turn: Turn, pressed: ChooseTwin) -> None:
    """The other open cases of the unit, newest first."""
    case, page = seen(turn, pressed.case_id), max(pressed.page, 0)
    others = sameness.others(turn.session, case, page * A_PAGE, A_PAGE + 1)
    twins = Twins(case, others[:A_PAGE], page, has_more=len(others) > A_PAGE)
    _show(turn, case, words.sameness.choose(turn.reader, twins))


def _two(turn: Turn, pressed: CompareCases | MergeCases | KeepApart) -> tuple[Case, Case]:
    """The cases that a button names, as they go on now, the newer first; refuses those of two units, and one."""
    one, other = seen(turn, pressed.case_id), seen(turn, pressed.other_id)
    if one.unit_id != other.unit_id:
        raise Refusal("sameness-gone")
    if one.id == other.id:
        raise Refusal("sameness-toast-already")
    newer, older = sorted((one, other), key=lambda case: (case.opened_at, case.id or 0), reverse=True)
    return newer, older


def _side(turn: Turn, case: Case) -> Side:
    reports = cases.count_reports(turn.session, case.id or 0)
    files = len(cases.files(turn.session, case.id or 0))
    return Side(case, reports, files)


def _show(turn: Turn, case: Case, message: Message) -> None:
    """In the message that was tapped, but the card of a case stays what it is."""
    is_card = card_here(turn, case) is not None
    if turn.incoming.press_id is not None and not is_card:
        turn.edit(message)
    else:
        turn.say(message)


FEATURE = Feature(
    noun="merging_cases",
    presses={
        CompareCases: Pressed(compare),
        MergeCases: Pressed(merge),
        KeepApart: Pressed(keep_apart),
        ChooseTwin: Pressed(choose),
    },
)
