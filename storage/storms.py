"""Storms of reports: which new case stands in a card together with others, and which of them rings for all."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.case_states import CaseState
from domain.storms import CALM, WITHIN, subject
from storage import asking, cards
from storage.cases import Case, CaseReport

COUNTED = tuple(one for one in CaseState if one is not CaseState.MERGED)


def joins(session: Session, case: Case, now: datetime) -> bool:
    """Whether a new case comes in a storm; then it stands in that storm's card, where humas reads. The newest few tell:
    what came on top of as many stands in the storm already."""
    lately = select(Case).where(Case.unit_id == case.unit_id, col(Case.state).in_(COUNTED))
    lately = lately.where(col(Case.opened_at) > now - WITHIN, col(Case.id) != case.id)
    others = session.exec(lately.order_by(col(Case.id).desc()).limit(CALM)).all()
    if len(others) < CALM:
        return False
    case.storm_id = next((one.storm_id for one in others if one.storm_id is not None), case.id)
    session.flush()
    for chat in asking.readers(session, case.unit_id, now):
        cards.offer(session, subject(case.storm_id or 0), chat.id or 0, now)
    return True


def of(session: Session, storm_id: int) -> Sequence[Case]:
    """The cases of a storm, oldest first."""
    its = select(Case).where(Case.storm_id == storm_id, Case.state != CaseState.MERGED)
    return session.exec(its.order_by(col(Case.id))).all()


def voice(session: Session, storm_id: int) -> int | None:
    """The case that rings for all: the oldest one that nobody has in hand."""
    waits = select(func.min(Case.id)).where(Case.storm_id == storm_id, Case.state == CaseState.NEW)
    return session.exec(waits).one()


def count_reports(session: Session, storm_id: int) -> int:
    """How many reports the cases of a storm have together."""
    its = select(func.count(col(CaseReport.id))).join(Case, col(Case.id) == col(CaseReport.case_id))
    return session.exec(its.where(Case.storm_id == storm_id)).one()
