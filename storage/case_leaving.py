"""Somebody leaves humas, or is erased: what she had in hand is anybody's, and no card names her any more."""

from datetime import datetime

from sqlmodel import Session, col, or_, select

from domain.case_states import CaseState, CaseStep
from domain.units import TRUSTED
from storage import cards, case_steps, roles
from storage.cases import Case, CaseReport


def leave_desk(session: Session, person_id: int, unit_id: int, now: datetime) -> None:
    """She lost a role in this unit: where she is neither humas nor pengurus any more she handles nothing there."""
    held = roles.held(session, person_id, unit_id, now)
    if not any(one.unit_id == unit_id and one.role in TRUSTED for one in held):
        _free(session, person_id, unit_id, now)


def let_go(session: Session, person_id: int, now: datetime) -> None:
    """She is about to be erased."""
    _free(session, person_id, None, now)
    reported = select(CaseReport.case_id).where(CaseReport.person_id == person_id)
    shown = select(Case.id).where(or_(col(Case.id).in_(reported), Case.holder_id == person_id))
    cards.redraw_each(session, [f"case:{one}" for one in session.exec(shown)], now)


def _free(session: Session, person_id: int, unit_id: int | None, now: datetime) -> None:
    hers = select(Case).where(Case.holder_id == person_id, Case.state == CaseState.HELD)
    hers = hers if unit_id is None else hers.where(Case.unit_id == unit_id)
    for case in session.exec(hers).all():
        case_steps.free(session, case, CaseStep.RELEASE, now)
