"""What is done about a comment: its kind, an answer of the bank, hiding, the pengurus, or a case of it."""

import words.remark_pages
import words.remarks
from domain.cases import CaseKind
from domain.links import find
from domain.refusal import Refusal
from domain.remark_presses import ChooseRemarkKind, DropRemark, FinishRemark, TakeStep, UseAnswer
from domain.remarks import AnswerState, NextStep, RemarkKind, RemarkMove, RemarkState
from domain.units import Role
from handlers.feature import Feature, Pressed
from handlers.remark_pages import answer_of, front, hers, remark_page
from handlers.telling import tell
from handlers.turn import Turn
from storage import bank_answers, case_reporting, remarks, roles, units
from storage.case_reporting import Sighting
from storage.remarks import Remark


def choose_kind(turn: Turn, pressed: ChooseRemarkKind) -> None:
    """Of which kind it is; what helps is suggested by that."""
    row = _open(turn, pressed.remark_id)
    if pressed.kind is None:
        turn.edit(words.remark_pages.choose_kind(turn.reader, row))
        return
    row.kind, row.next_step, row.changed_at = pressed.kind, "", turn.now
    turn.journal(f"remark kind {pressed.kind}", remarks.subject(row))
    turn.edit(remark_page(turn, row))


def _open(turn: Turn, remark_id: int) -> Remark:
    """One for which something is still to be done."""
    row = hers(turn, remark_id)
    if row.state == RemarkState.DONE:
        raise Refusal("remarks-over")
    return row


def take(turn: Turn, pressed: TakeStep) -> None:
    """She decides what is done about it."""
    row = _open(turn, pressed.remark_id)
    if not row.kind:
        raise Refusal("remarks-no-kind")
    if pressed.step is NextStep.FORWARD:
        _forward(turn, row)
    elif pressed.step is NextStep.CASE:
        _make_case(turn, row)
    row.next_step, row.changed_at = pressed.step, turn.now
    turn.journal(f"remark {pressed.step}", remarks.subject(row))
    turn.edit(remark_page(turn, row))


def _forward(turn: Turn, row: Remark) -> None:
    """Each other pengurus hears of it in private; what it says stands behind the button."""
    unit = units.get(turn.session, row.unit_id)
    me = turn.person.id if turn.person is not None else None
    others = [
        one for one in roles.holders(turn.session, row.unit_id, Role.PENGURUS, turn.now) if one.id != me
    ]
    if not others:
        raise Refusal("remarks-nobody")
    remarks.move(turn.session, row, RemarkMove.FORWARD, turn.now)
    for one in others:
        message = words.remarks.forwarded(one.reader(unit.reader()), unit.name, row)
        tell(turn.session, one.telegram_id, message, turn.now, remarks.subject(row))


def _make_case(turn: Turn, row: Remark) -> None:
    """What is said there is reported like anything else that was seen outside."""
    link = next(iter(find(row.link)), None) if row.link else None
    seen = Sighting(
        unit_id=row.unit_id,
        kind=CaseKind.HOAX if row.kind == RemarkKind.HOAX else CaseKind.CONTENT,
        link=link,
        text=row.text,
        person_id=turn.person.id if turn.person is not None else None,
    )
    row.case_id = case_reporting.report(turn.session, seen, turn.now).case.id
    remarks.move(turn.session, row, RemarkMove.FINISH, turn.now)


def use(turn: Turn, pressed: UseAnswer) -> None:
    """She answers with this one of the bank; its words stand there to copy."""
    row, answer = _open(turn, pressed.remark_id), answer_of(turn, pressed.answer_id)
    if answer.unit_id != row.unit_id or answer.state != AnswerState.APPROVED:
        raise Refusal("answer-bank-over")
    row.answer_id, row.next_step, row.changed_at = answer.id, NextStep.ANSWER, turn.now
    turn.edit(remark_page(turn, row))


def finish(turn: Turn, pressed: FinishRemark) -> None:
    """Nothing is left to do about it; or there is again."""
    row = hers(turn, pressed.remark_id)
    remarks.move(turn.session, row, RemarkMove.REOPEN if pressed.again else RemarkMove.FINISH, turn.now)
    if row.next_step == NextStep.ANSWER and row.answer_id is not None and not pressed.again:
        bank_answers.count_use(turn.session, row.answer_id)
    turn.journal("remark reopened" if pressed.again else "remark done", remarks.subject(row))
    turn.edit(remark_page(turn, row))


def drop(turn: Turn, pressed: DropRemark) -> None:
    """It was noted by mistake."""
    row = hers(turn, pressed.remark_id)
    if not pressed.sure:
        turn.edit(words.remark_pages.ask_drop(turn.reader, row))
        return
    unit = units.get(turn.session, row.unit_id)
    turn.journal("remark dropped", remarks.subject(row))
    remarks.drop(turn.session, row)
    turn.edit(front(turn, unit))


FEATURE = Feature(
    noun="remark_steps",
    presses={
        ChooseRemarkKind: Pressed(choose_kind),
        TakeStep: Pressed(take),
        UseAnswer: Pressed(use),
        FinishRemark: Pressed(finish),
        DropRemark: Pressed(drop),
    },
)
