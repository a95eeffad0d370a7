"""A case is put away for a while: Pantau, until it comes back with a question, or Tunda, until somebody is told."""

import words.cases
from domain.case_presses import CasePage, DeferCase, WatchCase
from domain.case_states import CaseState, CaseStep
from domain.case_waits import until
from domain.refusal import Refusal
from handlers.case_pages import may, note, seen, show
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import case_steps


def watch(turn: Turn, pressed: WatchCase) -> None:
    """It comes back by itself then, and asks for new numbers."""
    case = seen(turn, pressed.case_id)
    if case.state == CaseState.WATCHED:
        show(turn, case)
    elif may(turn, case, CaseStep.WATCH):
        back = until(pressed.wait, turn.now, turn.unit_here().zone)
        case_steps.watch(turn.session, case, back, turn.now)
        note(turn, case, "case watched")
        turn.toast(words.cases.toast(turn.reader, "watched"))
        show(turn, case)


def defer(turn: Turn, pressed: DeferCase) -> None:
    """Nobody is told of it before then; only what nobody has in hand is put off."""
    case = seen(turn, pressed.case_id)
    if case.state != CaseState.NEW:
        show(turn, case, CasePage.MAIN)
        raise Refusal("cases-not-now")
    case_steps.put_off(turn.session, case, until(pressed.wait, turn.now, turn.unit_here().zone), turn.now)
    note(turn, case, "case put off")
    turn.toast(words.cases.toast(turn.reader, "deferred"))
    show(turn, case)


FEATURE = Feature(noun="case_waiting", presses={WatchCase: Pressed(watch), DeferCase: Pressed(defer)})
