"""The members of a unit by name, a page at a time, however many there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, func, tuple_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.members import Member, name_key
from storage.people import Person
from storage.waitings import Waiting

LAST_SIGN = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Row:
    """A member as she is listed; `has_namesake`: another member has the same first name."""

    person_id: int
    name: str
    since: datetime
    has_namesake: bool


@dataclass(frozen=True, slots=True)
class Page:
    """Members by name, and whether there are more on either side."""

    rows: Sequence[Row]
    has_before: bool
    has_after: bool


def page(session: Session, unit_id: int, limit: int, at: int = 0, *, back: bool = False) -> Page:
    """The members after this one, or before her; the first ones for 0 or who is not known any more."""
    start = session.get(Member, (at, unit_id)) if at else None
    if start is None:
        found = _rows(session, unit_id, limit + 1)
        return Page(found[:limit], has_before=False, has_after=len(found) > limit)
    place = tuple_(col(Member.name_key), col(Member.person_id))
    here = tuple_(start.name_key, start.person_id)
    if not back:
        found = _rows(session, unit_id, limit + 1, place > here)
        return Page(found[:limit], has_before=True, has_after=len(found) > limit)
    found = _rows(session, unit_id, limit + 1, place < here, back=True)
    return Page(found[:limit][::-1], has_before=len(found) > limit, has_after=True)


def search(session: Session, unit_id: int, letters: str, limit: int) -> Page:
    """The members whose first name begins with these letters."""
    key = name_key(letters)
    begins = and_(col(Member.name_key) >= key, col(Member.name_key) < key + LAST_SIGN)
    found = _rows(session, unit_id, limit + 1, begins)
    return Page(found[:limit], has_before=False, has_after=len(found) > limit)


def _rows(session: Session, unit_id: int, limit: int, *where: object, back: bool = False) -> list[Row]:
    other = aliased(Member)
    namesake = (
        select(other.person_id)
        .where(
            other.unit_id == unit_id,
            other.name_key == Member.name_key,
            other.person_id != Member.person_id,
            col(other.left_at).is_(None),
        )
        .exists()
    )
    rows = select(Member, Person.first_name, namesake).join(Person, col(Person.id) == Member.person_id)
    rows = rows.where(Member.unit_id == unit_id, col(Member.left_at).is_(None), *where)  # type: ignore[arg-type]
    order = (col(Member.name_key), col(Member.person_id))
    rows = rows.order_by(*(one.desc() for one in order) if back else order).limit(limit)
    return [
        Row(member.person_id, name, member.consented_at, bool(double))
        for member, name, double in session.exec(rows)
    ]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many members a unit has, how many of them are under 18, and how many wait for a guardian."""

    members: int
    young: int
    waiting: int


def counts(session: Session, unit_id: int, last_young_year: int) -> Counts:
    """The numbers of a unit; born in `last_young_year` or later counts as young, and so does an unknown year."""
    mine = select(func.count()).select_from(Member)
    mine = mine.where(Member.unit_id == unit_id, col(Member.left_at).is_(None))
    is_young = col(Person.birth_year).is_(None) | (col(Person.birth_year) >= last_young_year)
    young = mine.join(Person, col(Person.id) == Member.person_id).where(is_young)
    waiting = select(func.count()).select_from(Waiting).where(Waiting.unit_id == unit_id)
    return Counts(session.exec(mine).one(), session.exec(young).one(), session.exec(waiting).one())
