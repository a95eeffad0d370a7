"""Whom a crisis is told in private, once: members who can be reached there, some hundred at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from storage import audiences, crisis_steps
from storage.chats import Chat
from storage.crises import Crisis
from storage.members import Member
from storage.people import Person
from storage.reach import Reach

CHUNK = 200


@dataclass(frozen=True, slots=True)
class Hearer:
    """A member: through which unit she is reached, our id of her private chat, and how she reads."""

    person_id: int
    unit_id: int
    chat_id: int
    language: str | None
    zone: str | None
    address: str | None


def next_members(session: Session, crisis: Crisis, now: datetime) -> Sequence[int]:
    """The next members (ids of people) after those who were told."""
    its = select(col(Member.person_id)).where(col(Member.unit_id).in_(crisis_steps.unit_ids(session, crisis)))
    its = its.where(col(Member.left_at).is_(None), col(Member.person_id) > crisis.nudged_to).distinct()
    return session.execute(its.order_by(col(Member.person_id)).limit(CHUNK)).scalars().all()


def reachable(session: Session, crisis: Crisis, ids: Sequence[int], now: datetime) -> list[Hearer]:
    """Those of them whose private chat is open and who did not stop, each once; not who called it, agreed or leads."""
    knows = [one for one in (crisis.asked_by, crisis.second_id, crisis.owner_id) if one is not None]
    its = select(
        col(Member.person_id),
        col(Member.unit_id),
        col(Chat.id),
        col(Person.language),
        col(Person.zone),
        col(Person.address),
    ).select_from(Member)
    its = its.join(Person, col(Person.id) == col(Member.person_id))
    its = its.join(Chat, col(Chat.telegram_id) == col(Person.telegram_id))
    its = its.outerjoin(Reach, col(Reach.person_id) == col(Member.person_id))
    its = its.where(
        col(Member.person_id).in_(ids),
        col(Member.person_id).not_in(knows),
        col(Member.left_at).is_(None),
        audiences.is_reachable(now),
    )
    its = its.where(col(Member.unit_id).in_(crisis_steps.unit_ids(session, crisis)))
    rows = session.execute(its.order_by(col(Member.person_id), col(Member.unit_id))).all()
    return list({row[0]: Hearer(*row) for row in reversed(rows)}.values())
