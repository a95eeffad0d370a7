"""Handovers: who guards the account and who holds it, what was ticked, what was posted, and what it brought."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, false
from sqlmodel import Field, Session, SQLModel, col, or_, select

from domain.handover_states import IN_HAND, HandoverState
from storage.database import insert_ignoring


class Handover(SQLModel, table=True):
    """The account changes hands for one slot. `guardian_id` hands it over, `adult_id` stands beside a minor or posts
    for her; `way` is text of domain.takeovers, '' until the guardian has chosen. `wants_numbers`: ask for them."""

    __tablename__ = "handovers"

    slot_id: int = Field(primary_key=True, foreign_key="takeover_slots.id")
    state: str = Field(default=HandoverState.OPENING)
    holder_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    guardian_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    adult_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    way: str = Field(default="")
    opened_at: datetime
    began_at: datetime | None = Field(default=None)
    ended_at: datetime | None = Field(default=None)
    stopped_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    closed_at: datetime | None = Field(default=None)
    wants_numbers: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class HandoverTick(SQLModel, table=True):
    """One line of a list is ticked by one side; `item` is a rule or an item of domain.takeovers, `answer` how, where
    there is more than one way."""

    __tablename__ = "handover_ticks"

    slot_id: int = Field(primary_key=True, foreign_key="handovers.slot_id")
    phase: str = Field(primary_key=True)
    side: str = Field(primary_key=True)
    item: str = Field(primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    answer: str = Field(default="")
    at: datetime


class TakeoverPost(SQLModel, table=True):
    """Something that was posted during a slot, by its link and the link's identity (domain.links)."""

    __tablename__ = "takeover_posts"
    __table_args__ = (UniqueConstraint("slot_id", "link_key"),)

    id: int | None = Field(default=None, primary_key=True)
    slot_id: int = Field(foreign_key="handovers.slot_id")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    link: str
    link_key: str
    at: datetime


class TakeoverNumbers(SQLModel, table=True):
    """What a takeover brought by then: `after` is a time step of domain.takeovers."""

    __tablename__ = "takeover_numbers"
    __table_args__ = (Index("ix_takeover_numbers_person_id", "person_id"),)

    slot_id: int = Field(primary_key=True, foreign_key="handovers.slot_id")
    after: str = Field(primary_key=True)
    views: int | None = Field(default=None)
    likes: int | None = Field(default=None)
    comments: int | None = Field(default=None)
    shares: int | None = Field(default=None)
    person_id: int | None = Field(default=None, foreign_key="people.id")
    at: datetime


def find(session: Session, slot_id: int) -> Handover | None:
    """The handover of this slot, if it has come so far."""
    return session.get(Handover, slot_id)


def in_hand_of(session: Session, person_id: int) -> Sequence[Handover]:
    """The handovers in which she has the account in hand or stands beside, the one that began last first."""
    hers = or_(col(Handover.holder_id) == person_id, col(Handover.adult_id) == person_id)
    its = select(Handover).where(hers, col(Handover.state).in_(IN_HAND))
    return session.exec(its.order_by(col(Handover.began_at).desc(), col(Handover.slot_id))).all()


def keep(session: Session, row: Handover | TakeoverNumbers) -> None:
    """Write it down, or what has changed."""
    session.merge(row)
    session.flush()


def tick(session: Session, row: HandoverTick) -> bool:
    """Tick one line; False where it is ticked already."""
    values = insert_ignoring(session, HandoverTick).values(row.model_dump())
    return session.execute(values.returning(col(HandoverTick.slot_id))).first() is not None


def ticks(session: Session, slot_id: int, phase: str) -> Sequence[HandoverTick]:
    """What is ticked of a list, in the order of ticking."""
    its = select(HandoverTick).where(HandoverTick.slot_id == slot_id, HandoverTick.phase == phase)
    return session.exec(its.order_by(col(HandoverTick.at), col(HandoverTick.item))).all()


def untick(session: Session, row: HandoverTick) -> None:
    """It is not so, after all."""
    session.delete(row)
    session.flush()


def add_post(session: Session, row: TakeoverPost) -> bool:
    """Note a post; False where this one is noted already."""
    values = insert_ignoring(session, TakeoverPost).values(row.model_dump(exclude={"id"}))
    return session.execute(values.returning(col(TakeoverPost.id))).first() is not None


def posts_of(session: Session, slot_id: int) -> Sequence[TakeoverPost]:
    """What was posted, in order."""
    its = select(TakeoverPost).where(TakeoverPost.slot_id == slot_id)
    return session.exec(its.order_by(col(TakeoverPost.at), col(TakeoverPost.id))).all()


def numbers_of(session: Session, slot_id: int) -> Sequence[TakeoverNumbers]:
    """What it brought, the first numbers first."""
    its = select(TakeoverNumbers).where(TakeoverNumbers.slot_id == slot_id)
    return session.exec(its.order_by(col(TakeoverNumbers.at))).all()
