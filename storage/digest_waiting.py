"""What of a unit's daily work waits for a decision: cases, plans, findings, second signatures, last lists."""

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import ColumnElement, and_, func, literal, literal_column, null, or_
from sqlalchemy import select as ask
from sqlmodel import Session, col, select

from domain.case_states import CaseState
from domain.digest_items import ItemKind, Listed
from domain.handover_states import HandoverState
from storage.cases import Case, CaseReport
from storage.contents import PostHand
from storage.digest_rows import HER, SINCE, UNIT, Rows, listed, told
from storage.handovers import Handover
from storage.people import Person
from storage.posts import Post
from storage.reviewers import IS_WAITING
from storage.reviews import DECIDED, UNSIGNED, PostApproval, PostReview
from storage.takeovers import IS_TAKEN, TakeoverRound, TakeoverSlot
from storage.verdicts import IS_PROPOSED, Verdict

OWED_FOR = timedelta(days=60)
OPEN_LISTS = (HandoverState.CLOSING, HandoverState.OVERDUE)
_NOUGHT: ColumnElement[int] = literal_column("0")
"""A unit's id plus nought: what is asked for is looked up among the little that waits anywhere, not among all that the
unit ever had."""


def cases(session: Session, unit_id: int, most: int) -> Listed:
    """Cases that nobody has in hand."""
    return listed(session, ItemKind.CASE, _cases(), most, unit_id=unit_id)


@cache
def _cases() -> Rows:
    reports = select(func.count()).where(CaseReport.case_id == Case.id).scalar_subquery()
    its = ask(col(Case.id), col(Case.title), col(Case.opened_at), null(), reports)
    its = its.where(col(Case.unit_id) == UNIT, col(Case.state) == CaseState.NEW)
    return told(its.order_by(col(Case.opened_at), col(Case.id)))


def plans(session: Session, unit_id: int, person_id: int, most: int) -> Listed:
    """Plans that wait to be read, which she did not write and has not said yes to."""
    return listed(session, ItemKind.APPROVAL, _plans(), most, unit_id=unit_id, person_id=person_id)


@cache
def _plans() -> Rows:
    return told(_reviewed().where(col(Post.unit_id) == UNIT, IS_WAITING))


def signatures(session: Session, unit_id: int, person_id: int, now: datetime, most: int) -> Listed:
    """What went the urgent path in the last 60 days and lacks its second yes, which could be hers."""
    values = {"unit_id": unit_id, "person_id": person_id, "since": now - OWED_FOR}
    return listed(session, ItemKind.SIGNATURE, _signatures(), most, **values)


@cache
def _signatures() -> Rows:
    its = _reviewed().where(UNSIGNED, col(PostReview.submitted_at) >= SINCE)
    return told(its.where(col(Post.unit_id) + _NOUGHT == UNIT, col(Post.state).in_(DECIDED)))


def _reviewed() -> Rows:
    its = ask(col(Post.id), col(Post.title), col(PostReview.submitted_at), col(Post.starts_at), literal(1))
    its = its.join(PostReview, col(PostReview.post_id) == col(Post.id)).where(~_wrote(), ~_said_yes())
    return its.order_by(col(PostReview.submitted_at), col(Post.id))


def _wrote() -> ColumnElement[bool]:
    hers = select(PostHand.post_id).where(PostHand.post_id == Post.id, PostHand.person_id == HER)
    return or_(hers.exists(), func.coalesce(Post.author_id, 0) == HER)


def _said_yes() -> ColumnElement[bool]:
    hers = select(PostApproval.id).where(PostApproval.post_id == Post.id, PostApproval.person_id == HER)
    return hers.where(col(PostApproval.voided_at).is_(None)).exists()


def verdicts(session: Session, unit_id: int, person: Person, most: int) -> Listed:
    """What somebody else found about a case, and nobody has read yet (storage.verdict_readers.may_sign)."""
    values = {"unit_id": unit_id, "person_id": person.id, "since": person.created_at}
    return listed(session, ItemKind.VERDICT, _verdicts(), most, **values)


@cache
def _verdicts() -> Rows:
    its = ask(col(Verdict.id), col(Case.title), col(Verdict.at), null(), literal(1)).select_from(Verdict)
    its = its.join(Case, col(Case.id) == col(Verdict.case_id)).where(IS_PROPOSED)
    is_erased = and_(col(Verdict.person_id).is_(None), col(Verdict.at) > SINCE)
    its = its.where(col(Case.unit_id) + _NOUGHT == UNIT, or_(is_erased, col(Verdict.person_id) != HER))
    return told(its.order_by(col(Verdict.at), col(Verdict.id)))


def last_lists(session: Session, unit_id: int, most: int) -> Listed:
    """Takeovers that are over, whose last list is open."""
    return listed(session, ItemKind.CLOSING, _last_lists(), most, unit_id=unit_id)


@cache
def _last_lists() -> Rows:
    its = ask(col(TakeoverSlot.id), col(TakeoverRound.theme), col(Handover.ended_at), null(), literal(1))
    its = its.select_from(TakeoverSlot).join(Handover, col(Handover.slot_id) == col(TakeoverSlot.id))
    its = its.join(TakeoverRound, col(TakeoverRound.id) == col(TakeoverSlot.round_id))
    its = its.where(col(TakeoverSlot.unit_id) == UNIT, IS_TAKEN, col(Handover.state).in_(OPEN_LISTS))
    return told(its.order_by(col(Handover.ended_at), col(TakeoverSlot.id)))
