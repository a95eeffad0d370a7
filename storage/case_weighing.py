"""Weighs a case by how many report it: what three members saw is urgent, and what was over is looked at again."""

from datetime import datetime

from sqlmodel import Session

from domain.case_states import OPEN, CaseState, CaseStep
from domain.ladder import REPORTERS_FOR_HIGH, Severity
from storage import case_steps, cases
from storage.cases import Case

_HEAVIER = tuple(Severity)


def by_demand(session: Session, case: Case, now: datetime) -> None:
    """After one more report: it is open again, but where everybody was told already, and urgent after three."""
    if case.state in (CaseState.DONE, CaseState.DISMISSED) and case.clarified_at is None:
        case_steps.free(session, case, CaseStep.AGAIN, now)
    by_members(session, case, now)


def by_members(session: Session, case: Case, now: datetime) -> None:
    """Three members who report it make it urgent."""
    if case.severity == Severity.NORMAL and cases.reporters(session, case.id or 0) >= REPORTERS_FOR_HIGH:
        case_steps.raise_to(session, case, Severity.HIGH, now)


def at_least(session: Session, case: Case, severity: str, now: datetime) -> None:
    """It matters as much as this, if it is still open."""
    if case.state in OPEN and _HEAVIER.index(Severity(severity)) > _HEAVIER.index(Severity(case.severity)):
        case_steps.raise_to(session, case, Severity(severity), now)
