"""Leaks of a unit, whom they concern, and when the next reminder is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func
from sqlmodel import Field, Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from domain.leaks import KEPT_FOR, LeakScope
from storage.due import Due
from storage.members import Member
from storage.people import Person


class Leak(SQLModel, table=True):
    """One leak of one unit; `kinds` are words of LeakData, `remind_at` when those who answer for it are reminded."""

    __tablename__ = "leaks"

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    kind: str
    what: str = Field(default="")
    noticed_at: datetime
    recorded_at: datetime
    recorded_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    kinds: str = Field(default="")
    scope: str = Field(default=LeakScope.ALL)
    department_id: int | None = Field(default=None, foreign_key="departments.id", index=True)
    remind_at: datetime | None = Field(default=None, index=True)
    told_persons_at: datetime | None = Field(default=None)
    told_authority_at: datetime | None = Field(default=None)
    closed_at: datetime | None = Field(default=None, index=True)


class Affected(SQLModel, table=True):
    """A person whom a leak concerns, chosen by name."""

    __tablename__ = "leak_people"

    leak_id: int = Field(primary_key=True, foreign_key="leaks.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)


@dataclass(frozen=True, slots=True)
class Counted:
    """Whom a leak concerns, as numbers."""

    adults: int
    children: int


def record(session: Session, leak: Leak) -> Leak:
    """Write a leak down."""
    session.add(leak)
    session.flush()
    return leak


def find(session: Session, leak_id: int, unit_id: int) -> Leak | None:
    """This leak, if it is this unit's."""
    leak = session.get(Leak, leak_id)
    return leak if leak is not None and leak.unit_id == unit_id else None


def latest(session: Session, unit_id: int, limit: int) -> Sequence[Leak]:
    """The leaks of a unit, open ones first, then the newest."""
    listed = select(Leak).where(Leak.unit_id == unit_id)
    order = (col(Leak.closed_at).is_not(None), col(Leak.noticed_at).desc(), col(Leak.id))
    return session.exec(listed.order_by(*order).limit(limit)).all()


def toggle(session: Session, leak_id: int, person_id: int) -> bool:
    """She is concerned, or not any more; returns whether she is."""
    row = session.get(Affected, (leak_id, person_id))
    if row is not None:
        session.delete(row)
    else:
        session.add(Affected(leak_id=leak_id, person_id=person_id))
    session.flush()
    return row is None


def chosen(session: Session, leak_id: int) -> frozenset[int]:
    """The persons who were chosen by name."""
    return frozenset(session.exec(select(Affected.person_id).where(Affected.leak_id == leak_id)))


def _concerned(leak: Leak) -> SelectOfScalar[Person]:
    """Everyone of the unit whom it concerns, those who left and may come back included."""
    who = (
        select(Person)
        .join(Member, col(Member.person_id) == col(Person.id))
        .where(Member.unit_id == leak.unit_id)
    )
    if leak.scope == LeakScope.DEPARTMENT:
        return who.where(Member.department_id == leak.department_id)
    if leak.scope == LeakScope.CHOSEN:
        return who.join(Affected, col(Affected.person_id) == col(Person.id)).where(
            Affected.leak_id == leak.id
        )
    return who


def count(session: Session, leak: Leak, last_young_year: int) -> Counted:
    """How many adults and how many children it concerns; born in `last_young_year` or later, or in a year that is not
    known, counts as a child."""
    everyone = _concerned(leak).subquery()
    total = session.exec(select(func.count()).select_from(everyone)).one()
    grown = select(func.count()).select_from(everyone).where(everyone.c.birth_year < last_young_year)
    adults = session.exec(grown).one()
    return Counted(adults, total - adults)


def adults(session: Session, leak: Leak, last_young_year: int) -> Sequence[Person]:
    """The adults whom it concerns, by name; children are told through their guardians."""
    grown = _concerned(leak).where(col(Person.birth_year) < last_young_year)
    return session.exec(grown.order_by(col(Person.first_name), col(Person.id))).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[Leak]:
    """Leaks about which a reminder is due, longest overdue first."""
    ripe = select(Leak).where(col(Leak.remind_at) <= now).order_by(col(Leak.remind_at))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When the next reminder is due."""
    return select(func.min(Leak.remind_at))


def forget(session: Session, now: datetime) -> None:
    """Leaks that were closed 12 months ago."""
    over = select(Leak.id).where(col(Leak.closed_at) < now - KEPT_FOR)
    session.execute(delete(Affected).where(col(Affected.leak_id).in_(over)))
    session.execute(delete(Leak).where(col(Leak.id).in_(over)))
