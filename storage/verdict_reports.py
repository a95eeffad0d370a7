"""Who reported a case has still to hear what was found, and how many have."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, or_, update
from sqlmodel import Session, col, select

from domain.ratings import VerdictState
from storage import outbox, verdicts
from storage.cases import Case, CaseReport
from storage.chats import Chat
from storage.outbox import CANCELLABLE, OutboxRow
from storage.people import Person
from storage.verdicts import Verdict

UNLESS_TOLD = timedelta(minutes=5)  # the answer to her report says it already, but for one in a group


def to_tell(session: Session, verdict: Verdict, limit: int) -> Sequence[CaseReport]:
    """Members' reports of its case who heard nothing yet, or what this one took the place of, earliest first; who stays
    unknown is not among them."""
    its = select(CaseReport).where(CaseReport.case_id == verdict.case_id)
    gone = select(Verdict.id).where(
        Verdict.case_id == verdict.case_id, Verdict.state == VerdictState.REPLACED
    )
    is_other = or_(col(CaseReport.verdict_id).is_(None), col(CaseReport.verdict_id).in_(gone))
    its = its.where(col(CaseReport.person_id).is_not(None), is_other)
    return session.exec(its.order_by(col(CaseReport.id)).limit(limit)).all()


def take_back(session: Session, verdict: Verdict, now: datetime) -> None:
    """It counts no more: who has not read it yet never does, and hears of the next one as of the first."""
    waiting = select(OutboxRow.chat_id).where(
        OutboxRow.subject == news(verdict), col(OutboxRow.status).in_(CANCELLABLE)
    )
    hers = select(Person.id).join(Chat, col(Chat.telegram_id) == col(Person.telegram_id))
    unread = session.exec(hers.where(col(Chat.id).in_(waiting))).all()
    forgets = update(CaseReport).where(
        col(CaseReport.verdict_id) == verdict.id, col(CaseReport.person_id).in_(unread)
    )
    session.execute(forgets.values(verdict_id=None))
    outbox.cancel(session, news(verdict), now)
    session.expire_all()


def news(verdict: Verdict) -> str:
    """The subject of what who reported its case is told."""
    return f"rating-news:{verdict.id}"


def tally(session: Session, verdict: Verdict) -> tuple[int, int]:
    """How many members have heard of it, of how many who reported."""
    members = select(func.count()).where(
        CaseReport.case_id == verdict.case_id, col(CaseReport.person_id).is_not(None)
    )
    told = members.where(CaseReport.verdict_id == verdict.id)
    return session.exec(told).one(), session.exec(members).one()


def tell_later(session: Session, case: Case, now: datetime) -> None:
    """Somebody reported what was looked into and is out already: she hears of it too, unless she has by now."""
    verdict = verdicts.signed(session, case.id or 0) if case.clarified_at is not None else None
    if verdict is not None:
        verdict.due_at = verdict.due_at or now + UNLESS_TOLD
        session.flush()
