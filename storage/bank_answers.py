"""The bank of answers: what waits to be read by somebody else, what may be used, and how an answer changes."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.remarks import AnswerMove, AnswerState, answer_after
from storage import asking, cards
from storage.remarks import BankAnswer


def find(session: Session, answer_id: int) -> BankAnswer | None:
    """The answer with this id."""
    return session.get(BankAnswer, answer_id)


def add(session: Session, answer: BankAnswer) -> BankAnswer:
    """A new one."""
    session.add(answer)
    session.flush()
    return answer


def subject(answer: BankAnswer) -> str:
    """The name of its card."""
    return f"answer:{answer.id}"


def move(session: Session, answer: BankAnswer, step: AnswerMove, now: datetime) -> None:
    """It goes from one state to the next; refused where its state does not know that."""
    answer.state, answer.changed_at = answer_after(answer.state, step), now
    session.flush()
    cards.redraw(session, subject(answer), now)


def count_use(session: Session, answer_id: int) -> None:
    """Somebody answered with it."""
    answer = session.get_one(BankAnswer, answer_id)
    answer.used += 1
    session.flush()


def show_to_humas(session: Session, answer: BankAnswer, now: datetime) -> None:
    """It stands where humas reads, for somebody else to approve."""
    for chat in asking.readers(session, answer.unit_id, now):
        cards.offer(session, subject(answer), chat.id or 0, now)


def approved(session: Session, unit_id: int) -> Sequence[BankAnswer]:
    """What everybody of humas may use, what was used most first."""
    its = select(BankAnswer).where(BankAnswer.unit_id == unit_id, BankAnswer.state == AnswerState.APPROVED)
    return session.exec(its.order_by(col(BankAnswer.used).desc(), col(BankAnswer.id))).all()


def waiting(session: Session, unit_id: int) -> Sequence[BankAnswer]:
    """What somebody else has to read, or its writer to write anew; oldest first."""
    states = (AnswerState.PROPOSED, AnswerState.RETURNED)
    its = select(BankAnswer).where(BankAnswer.unit_id == unit_id, col(BankAnswer.state).in_(states))
    return session.exec(its.order_by(col(BankAnswer.changed_at), col(BankAnswer.id))).all()


def count(session: Session, unit_id: int) -> int:
    """How many a unit has that are true still."""
    its = select(func.count()).where(BankAnswer.unit_id == unit_id, BankAnswer.state != AnswerState.RETIRED)
    return session.exec(its).one()
