"""What humas does with a case: takes it, gives it back, says that it is no problem or done, or how much it matters."""

import words.cases
from domain.case_presses import FinishCase, ReleaseCase, TakeOverCase, UndoDismiss, WeighCase
from domain.case_states import OPEN, CaseState, CaseStep
from domain.cases import UNDO_FOR, DismissCase, TakeCase
from domain.ladder import Severity
from domain.refusal import Refusal
from handlers.case_pages import may, me, note, seen, show
from handlers.case_telling import forget_news, tell_holder, tell_reporters
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import case_steps, case_views, people
from storage.cases import Case

WEIGHTS = (Severity.HIGH, Severity.NORMAL, Severity.LOW)


def take(turn: Turn, pressed: TakeCase) -> None:
    """She handles it, or still does; of what somebody else handles she reads whose it is."""
    case = seen(turn, pressed.case_id)
    if case.state == CaseState.HELD and case.holder_id == me(turn).id:
        case_steps.touch(turn.session, case, turn.now)
        _say(turn, case, "yours")
    elif case.state == CaseState.HELD:
        _say_whose(turn, case)
    elif may(turn, case, CaseStep.TAKE):
        _take(turn, case, "taken")


def _say_whose(turn: Turn, case: Case) -> None:
    """It is in another one's hands; how it stands, and who that is."""
    show(turn, case)
    turn.toast(words.cases.held(turn.reader, _holder(turn, case)), alert=True)


def _holder(turn: Turn, case: Case) -> str | None:
    return people.get(turn.session, case.holder_id).first_name if case.holder_id is not None else None


def take_over(turn: Turn, pressed: TakeOverCase) -> None:
    """She goes on instead of the one whom she has read there, who hears it."""
    case = seen(turn, pressed.case_id)
    if case.state != CaseState.HELD or case.holder_id != pressed.holder_id or case.holder_id == me(turn).id:
        take(turn, TakeCase(case.id or 0))
        return
    former = case.holder_id
    _take(turn, case, "taken-over")
    if former is not None:
        tell_holder(turn, case, former)


def _take(turn: Turn, case: Case, did: str) -> None:
    case_steps.take(turn.session, case, me(turn).id or 0, turn.now)
    forget_news(turn, case)
    note(turn, case, f"case {did}")
    _say(turn, case, did)


def _say(turn: Turn, case: Case, did: str) -> None:
    turn.toast(words.cases.toast(turn.reader, did))
    show(turn, case)


def dismiss(turn: Turn, pressed: DismissCase) -> None:
    """It is no problem; for a minute that can be taken back, and then who reported it hears so. An old message does not
    end what somebody else handles by now."""
    case = seen(turn, pressed.case_id)
    if case.state == CaseState.HELD and case.holder_id != me(turn).id:
        _say_whose(turn, case)
    elif may(turn, case, CaseStep.DISMISS):
        case_steps.end(turn.session, case, CaseStep.DISMISS, turn.now)
        note(turn, case, "case dismissed")
        tell_reporters(turn, case, "dismissed", UNDO_FOR)
        _say(turn, case, "dismissed")


def undo(turn: Turn, pressed: UndoDismiss) -> None:
    """Urungkan: what was in somebody's hands is in hers, everything else is as new."""
    case = seen(turn, pressed.case_id)
    if case.state in OPEN:
        show(turn, case)
        return
    if not case_views.may_undo(case, turn.now):
        raise Refusal("cases-over")
    forget_news(turn, case)
    if case.held_at is not None:
        case_steps.take(turn.session, case, me(turn).id or 0, turn.now)
    else:
        case_steps.free(turn.session, case, CaseStep.AGAIN, turn.now)
    note(turn, case, "case dismissal undone")
    _say(turn, case, "undone")


def release(turn: Turn, pressed: ReleaseCase) -> None:
    """She gives it back: it is anybody's, and the ladder begins anew."""
    case = seen(turn, pressed.case_id)
    if not may(turn, case, CaseStep.RELEASE):
        return
    if case.holder_id != me(turn).id:
        raise Refusal("cases-not-yours")
    case_steps.free(turn.session, case, CaseStep.RELEASE, turn.now)
    note(turn, case, "case released")
    _say(turn, case, "released")


def finish(turn: Turn, pressed: FinishCase) -> None:
    """Something was done about it; who reported it hears so."""
    case = seen(turn, pressed.case_id)
    if may(turn, case, CaseStep.FINISH):
        case_steps.end(turn.session, case, CaseStep.FINISH, turn.now)
        note(turn, case, "case finished")
        tell_reporters(turn, case, "done", UNDO_FOR)
        _say(turn, case, "done")


def weigh(turn: Turn, pressed: WeighCase) -> None:
    """It matters more, or less; nobody calls it a danger from here."""
    case = seen(turn, pressed.case_id)
    if case.state not in OPEN or pressed.severity not in WEIGHTS:
        raise Refusal("cases-over")
    case_steps.raise_to(turn.session, case, pressed.severity, turn.now)
    case_steps.touch(turn.session, case, turn.now)
    note(turn, case, f"case {pressed.severity}")
    _say(turn, case, pressed.severity)


FEATURE = Feature(
    noun="case_acts",
    presses={
        TakeCase: Pressed(take),
        TakeOverCase: Pressed(take_over),
        DismissCase: Pressed(dismiss),
        UndoDismiss: Pressed(undo),
        ReleaseCase: Pressed(release),
        FinishCase: Pressed(finish),
        WeighCase: Pressed(weigh),
    },
)
