"""How fast a unit answers what is reported to it, and how far a report and its clarification went."""

from datetime import datetime, timedelta

from sqlalchemy import func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.case_figures import CaseFigures, Exposure, Figures, pace
from domain.case_states import OPEN, CaseState
from domain.posting import ChatState
from domain.units import Room
from storage.broadcasting import offer_subject
from storage.cards import Card
from storage.cases import Case, CaseReport
from storage.chats import Chat
from storage.units import UnitChat
from storage.verdicts import Clarification


def of_unit(session: Session, unit_id: int, since: datetime, until: datetime) -> Figures:
    """What was opened from `since` on and before `until` (UTC); what was merged counts as the case it went into."""
    its = sql_select(*map(col, (Case.id, Case.opened_at, Case.taken_at, Case.clarified_at, Case.state)))
    its = its.where(col(Case.unit_id) == unit_id, col(Case.state) != CaseState.MERGED)
    its = its.where(col(Case.opened_at) >= since, col(Case.opened_at) < until)
    first = _first_reports(session, unit_id, since, until)
    taken, clarified, count, untaken = list[timedelta](), list[timedelta](), 0, 0
    for case_id, opened_at, taken_at, clarified_at, state in session.execute(its):
        at = min(first.get(case_id, opened_at), opened_at)
        taken += [taken_at - at] if taken_at is not None else []
        clarified += [clarified_at - at] if clarified_at is not None else []
        count += 1
        untaken += taken_at is None and state in OPEN
    return Figures(count, untaken, pace(taken), pace(clarified))


def _first_reports(session: Session, unit_id: int, since: datetime, until: datetime) -> dict[int, datetime]:
    """When each case was reported first: a report that came with a merged one may be older than its case."""
    first = select(CaseReport.case_id, func.min(CaseReport.at))
    first = first.join(Case, col(Case.id) == col(CaseReport.case_id)).where(Case.unit_id == unit_id)
    first = first.where(col(Case.opened_at) >= since, col(Case.opened_at) < until)
    return dict(session.exec(first.group_by(col(CaseReport.case_id))).all())


def of_case(session: Session, case: Case) -> CaseFigures:
    """How fast this one was taken and clarified, and how far both went."""
    first = session.exec(select(func.min(CaseReport.at)).where(CaseReport.case_id == case.id)).one()
    begun = min(first, case.opened_at) if first is not None else case.opened_at
    taken, clarified = (at - begun if at is not None else None for at in (case.taken_at, case.clarified_at))
    return CaseFigures(taken, clarified, exposure(session, case))


def exposure(session: Session, case: Case) -> Exposure:
    """How far this case and what was found about it went in the linked groups of its unit."""
    linked = _linked(session, case.unit_id)
    heard = select(CaseReport.chat_id).where(CaseReport.case_id == case.id)
    reported = linked & {one for one in session.exec(heard) if one is not None}
    clarified = linked & _reached(session, case)
    return Exposure(len(linked), len(reported), len(clarified), len(reported & clarified))


def _linked(session: Session, unit_id: int) -> set[int]:
    groups = select(UnitChat.chat_id).join(Chat, col(Chat.id) == col(UnitChat.chat_id))
    groups = groups.where(UnitChat.unit_id == unit_id, UnitChat.room == Room.KADER)
    return set(session.exec(groups.where(Chat.state == ChatState.OPEN)).all())


def _reached(session: Session, case: Case) -> set[int]:
    """The groups in which a clarification of it stands; the interim word is none."""
    its = select(Clarification.promotion_id).where(
        Clarification.case_id == case.id, col(Clarification.verdict_id).is_not(None)
    )
    subjects = [offer_subject(one) for one in session.exec(its)]
    stands = select(Card.chat_id).where(col(Card.subject).in_(subjects), col(Card.message_id).is_not(None))
    return set(session.exec(stands).all())
