"""Departments (bidang) of a unit: labels for plans and people."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.switches import Switch
from storage import calendar, cards, switches
from storage.database import insert_ignoring
from storage.members import Member
from storage.posts import Post
from storage.promotions import Promotion, PromotionCount
from storage.series import Series


class Department(SQLModel, table=True):
    """A field of work of a unit, such as Kaderisasi."""

    __tablename__ = "departments"
    __table_args__ = (UniqueConstraint("unit_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    name: str


def of_unit(session: Session, unit_id: int) -> Sequence[Department]:
    """The departments of a unit, by name."""
    here = select(Department).where(Department.unit_id == unit_id)
    return session.exec(here.order_by(col(Department.name), col(Department.id))).all()


def find(session: Session, unit_id: int, department_id: int) -> Department | None:
    """This department, if it is this unit's."""
    row = session.get(Department, department_id)
    return row if row is not None and row.unit_id == unit_id else None


def name_of(session: Session, department_id: int | None) -> str | None:
    """How a department is called."""
    row = session.get(Department, department_id) if department_id is not None else None
    return row.name if row is not None else None


def add(session: Session, unit_id: int, names: Sequence[str]) -> None:
    """Write departments down; one that is there already stays as it is."""
    if names:
        rows = [{"unit_id": unit_id, "name": name} for name in names]
        session.execute(insert_ignoring(session, Department), rows)


def is_named(session: Session, unit_id: int, name: str) -> bool:
    """Whether the unit has a department of this name, in capitals or not."""
    same = select(Department.id).where(
        Department.unit_id == unit_id, func.lower(Department.name) == name.lower()
    )
    return session.exec(same).first() is not None


def rename(session: Session, department: Department, name: str, now: datetime) -> None:
    """It is called `name` from now on, on every plan."""
    department.name = name
    session.flush()
    _redraw(session, department, now)


def remove(session: Session, department: Department, now: datetime) -> None:
    """Plans, people and numbers go on without the label; a promotion for its members goes no more by itself, since it
    is for the whole unit now."""
    _redraw(session, department, now)
    addressed = update(Promotion).where(col(Promotion.department_id) == department.id)
    session.execute(addressed.values(send_at=None))
    for table in (Post, Member, Series, Promotion, PromotionCount):
        labelled = update(table).where(col(table.department_id) == department.id)
        session.execute(labelled.values(department_id=None))
    session.expire_all()
    session.delete(department)
    session.flush()


def _redraw(session: Session, department: Department, now: datetime) -> None:
    """Cards that show this label follow."""
    for post_id in session.exec(select(Post.id).where(Post.department_id == department.id)).all():
        cards.redraw(session, f"post:{post_id}", now)
    for promotion_id in session.exec(
        select(Promotion.id).where(Promotion.department_id == department.id)
    ).all():
        cards.redraw(session, f"promotion:{promotion_id}", now)
    cards.redraw(session, f"board:{department.unit_id}", now)
    calendar.refresh(session, department.unit_id, now)


def set_department(session: Session, member: Member, department_id: int | None) -> None:
    """A member works in this department of her unit, or in none; ValueError for another unit's."""
    if department_id is not None and find(session, member.unit_id, department_id) is None:
        raise ValueError(f"department {department_id} is not one of unit {member.unit_id}")
    member.department_id = department_id
    session.flush()


def uses(session: Session, department_id: int) -> tuple[int, int]:
    """How many plans and how many members carry this label."""
    plans = select(func.count()).select_from(Post).where(Post.department_id == department_id)
    people = select(func.count()).select_from(Member).where(Member.department_id == department_id)
    return session.exec(plans).one(), session.exec(people).one()


def label(session: Session, post: Post) -> str | None:
    """The department that a plan shows; none while the unit does not use departments."""
    if post.department_id is None or not switches.is_on(session, post.unit_id, Switch.DEPARTMENTS):
        return None
    return name_of(session, post.department_id)


def offered(session: Session, unit_id: int) -> list[tuple[int, str]]:
    """What a plan of this unit may carry; nothing while the unit does not use departments."""
    if not switches.is_on(session, unit_id, Switch.DEPARTMENTS):
        return []
    return [(one.id or 0, one.name) for one in of_unit(session, unit_id)]
