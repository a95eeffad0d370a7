"""Roles that one person wants given or ended, and that a second person has to confirm."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint, delete, func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.roles import PROPOSAL_LIFE
from storage.due import Due


class Proposal(SQLModel, table=True):
    """A role that `proposed_by` wants a member to have, or (`ends`) not to have any more; it counts when another who
    may has confirmed it, and lapses after a week."""

    __tablename__ = "role_proposals"
    __table_args__ = (UniqueConstraint("unit_id", "person_id", "role"),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    person_id: int = Field(foreign_key="people.id", index=True)
    role: str
    ends: bool = Field(default=False)
    office: str | None = Field(default=None)
    until: datetime | None = Field(default=None)
    chat_id: int | None = Field(default=None, foreign_key="chats.id")
    proposed_by: int = Field(foreign_key="people.id", index=True)
    proposed_at: datetime = Field(index=True)


def propose(session: Session, proposal: Proposal) -> Proposal:
    """Write a proposal down, in place of an older one about the same person and role."""
    _drop_same(session, proposal)
    session.add(proposal)
    session.flush()
    return proposal


def _drop_same(session: Session, proposal: Proposal) -> None:
    same = delete(Proposal).where(
        col(Proposal.unit_id) == proposal.unit_id,
        col(Proposal.person_id) == proposal.person_id,
        col(Proposal.role) == proposal.role,
    )
    session.execute(same)


def get(session: Session, proposal_id: int) -> Proposal | None:
    """A proposal that still waits."""
    return session.get(Proposal, proposal_id)


def waiting(session: Session, unit_id: int) -> Sequence[Proposal]:
    """What waits in this unit for a second person, longest first."""
    here = session.exec(select(Proposal).where(Proposal.unit_id == unit_id))
    return sorted(here, key=lambda one: one.proposed_at)


def settled(session: Session, proposal: Proposal) -> None:
    """The proposal has its answer, or nobody needs it any more."""
    session.delete(proposal)
    session.flush()


def drop_of_unit(session: Session, unit_id: int) -> None:
    """The unit is closed: nobody answers these any more."""
    session.execute(delete(Proposal).where(col(Proposal.unit_id) == unit_id))
    session.expire_all()


def drop_by(session: Session, person_id: int, unit_id: int) -> None:
    """She is no pengurus of this unit any more: what she proposed there goes."""
    hers = delete(Proposal).where(col(Proposal.proposed_by) == person_id, col(Proposal.unit_id) == unit_id)
    session.execute(hers)


def drop_about(session: Session, person_id: int, unit_id: int) -> None:
    """She is no member of this unit any more: what was proposed for her goes."""
    about = delete(Proposal).where(col(Proposal.person_id) == person_id, col(Proposal.unit_id) == unit_id)
    session.execute(about)


def next_lapse() -> Due:
    """When the oldest of them was proposed: a week later it lapses."""
    return select(func.min(Proposal.proposed_at))


def lapsed(session: Session, now: datetime, limit: int) -> Sequence[Proposal]:
    """Proposals that nobody confirmed within their week."""
    old = select(Proposal).where(col(Proposal.proposed_at) <= now - PROPOSAL_LIFE)
    return session.exec(old.order_by(col(Proposal.proposed_at)).limit(limit)).all()
