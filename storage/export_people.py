"""How people stand in a file that leaves the house: by role and first name; who is under 18 without any name."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from domain.belonging import is_minor
from domain.export_people import Shown, Who
from domain.units import Role
from storage import units
from storage.members import Member
from storage.people import Person
from storage.roles import Grant, stands

AT_ONCE = 500
IN_ORDER = (Role.PENGURUS, Role.PEMBINA, Role.HUMAS)
"""Of several roles the first is shown."""


def shown(session: Session, unit_id: int, ids: Collection[int], now: datetime) -> dict[int, Shown]:
    """How each of these people (our ids) is shown in a file of this unit; who is gone is left out."""
    found: dict[int, Shown] = {}
    for some in _chunks(sorted(ids)):
        found |= _some(session, unit_id, some, now)
    return found


def _some(session: Session, unit_id: int, ids: Sequence[int], now: datetime) -> dict[int, Shown]:
    zone = units.get(session, unit_id).zone
    held, inside = _roles(session, ids, now), _memberships(session, ids)
    elsewhere = {person_id for person_id, _ in inside} | {person_id for person_id, _, _ in held}
    people = select(Person.id, Person.first_name, Person.birth_year).where(col(Person.id).in_(ids))
    found: dict[int, Shown] = {}
    for person_id, name, year in session.exec(people).all():
        role = next((one for one in IN_ORDER if (person_id, unit_id, one) in held), None)
        if (person_id, unit_id) not in inside and role is None:
            found[person_id or 0] = Shown(Who.ELSEWHERE if person_id in elsewhere else Who.GONE)
        elif is_minor(year, now, zone) and role is not Role.PEMBINA:
            found[person_id or 0] = Shown(Who.MINOR)
        else:
            found[person_id or 0] = Shown(Who(role) if role is not None else Who.MEMBER, name)
    return found


def _roles(session: Session, ids: Sequence[int], now: datetime) -> set[tuple[int, int | None, str]]:
    held = select(Grant.person_id, Grant.unit_id, Grant.role).where(col(Grant.person_id).in_(ids))
    return set(session.exec(held.where(col(Grant.since) <= now, stands(now))).all())


def _memberships(session: Session, ids: Sequence[int]) -> set[tuple[int, int]]:
    its = select(Member.person_id, Member.unit_id).where(col(Member.person_id).in_(ids))
    return set(session.exec(its.where(col(Member.left_at).is_(None))).all())


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]
