"""How fast a unit answers what is reported to it, and how far a report and its clarification went."""

from bisect import bisect_right
from collections.abc import Collection, Iterator
from datetime import datetime

from sqlalchemy import func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.case_figures import CaseFigures, Exposure, Figures, Timed, summed
from domain.case_states import OPEN, CaseState
from domain.posting import ChatState
from domain.units import Room
from storage.broadcasting import offer_subject
from storage.cards import Card
from storage.cases import Case, CaseReport
from storage.chats import Chat
from storage.figure_asking import Asked, Group
from storage.units import UnitChat
from storage.verdicts import Clarification

COUNTED = tuple(one for one in CaseState if one is not CaseState.MERGED)


def of_unit(session: Session, unit_id: int, since: datetime, until: datetime) -> Figures:
    """What was opened from `since` on and before `until` (UTC); what was merged counts as the case it went into."""
    return summed(row for _, row in _timed(session, (unit_id,), since, until))


def of_groups(session: Session, asked: Asked) -> dict[Group, Figures]:
    """The same for every stretch of days, and every unit, that is asked about."""
    rows: dict[Group, list[Timed]] = {group: [] for group in asked.groups}
    since, ends = asked.stretches[0].since, asked.ends
    for unit_id, row in _timed(session, asked.unit_ids, since, ends[-1]):
        rows[unit_id if asked.apart else 0, bisect_right(ends, row.opened_at)].append(row)
    return {group: summed(its) for group, its in rows.items()}


def _timed(
    session: Session, unit_ids: Collection[int], since: datetime, until: datetime
) -> Iterator[tuple[int, Timed]]:
    """When each case was opened, reported first, taken and clarified; a report that came with a merged one may be
    older than its case."""
    facts = map(col, (Case.unit_id, Case.opened_at, Case.taken_at, Case.clarified_at, Case.state))
    its = sql_select(*facts, func.min(CaseReport.at)).select_from(Case)
    its = its.outerjoin(CaseReport, col(CaseReport.case_id) == col(Case.id))
    its = its.where(col(Case.unit_id).in_(unit_ids), col(Case.state).in_(COUNTED))
    its = its.where(col(Case.opened_at) >= since, col(Case.opened_at) < until)
    for unit_id, opened_at, taken_at, clarified_at, state, first in session.execute(
        its.group_by(col(Case.id))
    ):
        yield unit_id, Timed(opened_at, first or opened_at, taken_at, clarified_at, state in OPEN)


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
