"""Units that asked to be under another unit and wait for its answer, and where a unit stands in the tree."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.contents import Visibility
from domain.post_states import SHOWN
from domain.ties import Place
from domain.unit_settings import HIGHEST_TREE
from storage import units
from storage.members import Member
from storage.posts import IN_CALENDARS, Post
from storage.units import Unit


class Tie(SQLModel, table=True):
    """A child unit asked this parent, by its code; one request a unit at a time."""

    __tablename__ = "unit_ties"

    child_id: int = Field(primary_key=True, foreign_key="units.id")
    parent_id: int = Field(foreign_key="units.id", index=True)
    asked_by: int = Field(foreign_key="people.id", index=True)
    asked_at: datetime


class Declaration(SQLModel, table=True):
    """A pembina says that only adults belong to this unit; the parent unit or the host has not confirmed it yet."""

    __tablename__ = "adults_only_declarations"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    person_id: int = Field(foreign_key="people.id", index=True)
    said_at: datetime


def ask(session: Session, tie: Tie) -> None:
    """Write a request down; the unit's older one is forgotten."""
    drop(session, tie.child_id)
    session.add(tie)
    session.flush()


def of_child(session: Session, child_id: int) -> Tie | None:
    """What this unit asked and nobody has answered yet."""
    return session.get(Tie, child_id)


def waiting(session: Session, parent_id: int, limit: int) -> Sequence[Unit]:
    """Open units that ask this one to be their parent, longest first."""
    asks = select(Unit).join(Tie, col(Tie.child_id) == col(Unit.id)).where(Tie.parent_id == parent_id)
    asks = asks.where(col(Unit.closed_at).is_(None)).order_by(col(Tie.asked_at), col(Unit.id))
    return session.exec(asks.limit(limit)).all()


def waiting_count(session: Session, parent_id: int) -> int:
    """How many units ask this one to be their parent."""
    asks = select(func.count()).select_from(Tie).join(Unit, col(Tie.child_id) == col(Unit.id))
    return session.exec(asks.where(Tie.parent_id == parent_id, col(Unit.closed_at).is_(None))).one()


def drop(session: Session, child_id: int) -> None:
    """The request is answered or taken back."""
    row = session.get(Tie, child_id)
    if row is not None:
        session.delete(row)
        session.flush()


def drop_of(session: Session, unit_id: int) -> None:
    """A unit is gone: nobody asks it, and it asks nobody."""
    asked = select(Tie).where((col(Tie.parent_id) == unit_id) | (col(Tie.child_id) == unit_id))
    for row in session.exec(asked).all():
        session.delete(row)
    session.flush()


def place(session: Session, unit: Unit) -> Place:
    """Where a unit stands in the tree."""
    unit_id = unit.id or 0
    above = tuple(one.id or 0 for one in units.ancestors(session, unit_id))
    return Place(unit_id, unit.level, above, units.depth(session, unit_id))


def hold(session: Session, child_id: int, parent_id: int) -> tuple[Unit, Unit]:
    """Child and parent, held with every unit above the parent until this transaction ends: of two changes that would
    make a circle together, the second sees the first."""
    child, parent = units.locked(session, child_id), units.locked(session, parent_id)
    above, steps = parent, 0
    while above.parent_id is not None and above.parent_id != child_id and steps <= HIGHEST_TREE:
        above, steps = units.locked(session, above.parent_id), steps + 1
    return child, parent


def member_counts(session: Session, unit_ids: Sequence[int]) -> dict[int, int]:
    """How many members each of these units has; a unit without any is missing."""
    counted = select(Member.unit_id, func.count()).where(col(Member.unit_id).in_(unit_ids))
    counted = counted.where(col(Member.left_at).is_(None)).group_by(col(Member.unit_id))
    return dict(session.exec(counted).all())


def plan_counts(session: Session, unit_ids: Sequence[int], start: datetime, end: datetime) -> dict[int, int]:
    """How many plans that all may see each of these units has from `start` to before `end` (UTC)."""
    counted = select(Post.unit_id, func.count()).where(col(Post.unit_id).in_(unit_ids))
    counted = counted.where(col(Post.state).in_(SHOWN), Post.visibility == Visibility.ALL, IN_CALENDARS)
    counted = counted.where(col(Post.starts_at) >= start, col(Post.starts_at) < end)
    return dict(session.exec(counted.group_by(col(Post.unit_id))).all())


def plans_of_children(
    session: Session, parent_id: int, start: datetime, end: datetime, limit: int
) -> Sequence[tuple[Unit, Post]]:
    """What the open units right under this one plan from `start` to before `end` (UTC), in order of time; what a child
    shows its humas alone stays there."""
    planned = select(Unit, Post).join(Post, col(Post.unit_id) == col(Unit.id))
    planned = planned.where(Unit.parent_id == parent_id, col(Unit.closed_at).is_(None))
    planned = planned.where(col(Post.state).in_(SHOWN), Post.visibility == Visibility.ALL, IN_CALENDARS)
    planned = planned.where(col(Post.starts_at) >= start, col(Post.starts_at) < end)
    return session.exec(planned.order_by(col(Post.starts_at), col(Post.id)).limit(limit)).all()
