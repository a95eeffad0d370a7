"""Sets what time does next to a case, and when: to be called after everything that changes one."""

from datetime import datetime

from sqlmodel import Session

from domain.case_states import CaseState
from domain.cases import CaseTime
from domain.ladder import Severity, lapses_at, next_rung
from storage import units
from storage.cases import Case


def settle(session: Session, case: Case, now: datetime) -> None:
    """What is due next for this case by its state; what is watched keeps the time at which it comes back."""
    zone = units.get(session, case.unit_id).zone
    severity = Severity(case.severity)
    match case.state:
        case CaseState.NEW:
            rung = next_rung(severity, case.place, case.begun_at, now, zone)
            case.step, case.due_at = (CaseTime.RING, rung.at) if rung is not None else ("", None)
        case CaseState.HELD:
            held_at = case.held_at or now
            case.step, case.due_at = CaseTime.LAPSE, max(lapses_at(severity, held_at, zone), now)
        case CaseState.WATCHED:
            case.step = CaseTime.RETURN
        case _:
            case.step, case.due_at = "", None
    session.flush()
