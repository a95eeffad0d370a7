"""Takes a case from one state to the next, with all that follows in the database; who hears of it is not said here."""

from datetime import datetime

from sqlmodel import Session

from domain.case_states import CaseState, CaseStep, after
from domain.ladder import Severity
from storage import case_times, cases, hushing
from storage.cases import Case


def ring_subject(case: Case) -> str:
    """The name of what is on its way to those on the ladder."""
    return f"case-ring:{case.id}"


def take(session: Session, case: Case, person_id: int, now: datetime) -> None:
    """She handles it from now on: nobody else is told of it any more."""
    case.state = after(case.state, CaseStep.TAKE)
    case.holder_id, case.held_at, case.taken_at = person_id, now, case.taken_at or now
    case.is_asking = False
    _quiet(session, case, now)


def touch(session: Session, case: Case, now: datetime) -> None:
    """Its handler did something: it stays hers."""
    if case.state == CaseState.HELD:
        case.held_at = now
    _moved(session, case, now)


def free(session: Session, case: Case, step: CaseStep, now: datetime) -> None:
    """Nobody has it in hand (LAPSE, RELEASE), it came back (RETURN), or was reported after its end (AGAIN): the ladder
    begins anew."""
    case.state = after(case.state, step)
    case.holder_id, case.held_at = None, None
    case.begun_at, case.place, case.is_asking = now, 0, step is CaseStep.RETURN
    case.changed_at = now
    _moved(session, case, now)


def watch(session: Session, case: Case, until: datetime, now: datetime) -> None:
    """It comes back by itself then (UTC)."""
    case.state, case.due_at = after(case.state, CaseStep.WATCH), until
    _quiet(session, case, now)


def put_off(session: Session, case: Case, until: datetime, now: datetime) -> None:
    """Tunda: nobody is told before then (UTC); it stays open."""
    if case.state != CaseState.NEW:
        after(case.state, CaseStep.RETURN)
    hushing.hush(session, ring_subject(case), now)
    case.begun_at, case.place, case.is_asking = until, 0, False
    _moved(session, case, now)


def end(session: Session, case: Case, step: CaseStep, now: datetime) -> None:
    """It is done (FINISH), or was no matter (DISMISS)."""
    case.state = after(case.state, step)
    case.holder_id, case.is_asking = None, False
    _quiet(session, case, now)


def merge(session: Session, case: Case, into: Case, now: datetime) -> None:
    """It goes on in the other one; its reports, files and numbers are moved by who merges."""
    case.state, case.merged_into = after(case.state, CaseStep.MERGE), into.id
    case.holder_id = None
    _quiet(session, case, now)


def raise_to(session: Session, case: Case, severity: Severity, now: datetime) -> None:
    """It matters more, or less, than was thought; the ladder begins anew where nobody has it in hand, and whoever has
    it gets her time anew."""
    if case.severity == severity:
        return
    case.severity = severity
    if case.state == CaseState.HELD:
        case.held_at = now
    if case.state == CaseState.NEW:
        hushing.hush(session, ring_subject(case), now)
        case.begun_at, case.place = now, 0
    _moved(session, case, now)


def _quiet(session: Session, case: Case, now: datetime) -> None:
    """It changed its state, and who was to be told of it is not any more."""
    hushing.hush(session, ring_subject(case), now)
    case.changed_at = now
    _moved(session, case, now)


def _moved(session: Session, case: Case, now: datetime) -> None:
    case_times.settle(session, case, now)
    cases.changed(session, case, now)
