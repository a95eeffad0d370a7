"""Which adults may get a safety report, and who may read one: never whom it is about, and nobody under 18."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session

from domain.belonging import is_minor
from domain.offices import Office
from domain.safety import SafetyTo
from domain.units import Role
from storage import people, roles, units
from storage.people import Person
from storage.safety_reports import SafetyReport
from storage.units import Unit

READING = (Role.PEMBINA, Role.PENGURUS)


def adults(
    session: Session, unit_id: int, to: SafetyTo, now: datetime, barred: Collection[int]
) -> list[Person]:
    """Who would get it there; nobody of `barred` (our ids of people)."""
    unit = units.get(session, unit_id)
    if to is SafetyTo.ABOVE:
        return _above(session, unit_id, now, barred)
    found = _pembina(session, unit, now) if to is SafetyTo.PEMBINA else _ketua(session, unit, now)
    return [one for one in found if one.id not in barred]


def anybody(session: Session, unit_id: int, now: datetime, barred: Collection[int]) -> list[Person]:
    """The first office in which somebody is left; nobody at all where the unit and those above it have no adults."""
    found = (adults(session, unit_id, to, now, barred) for to in SafetyTo)
    return next((some for some in found if some), [])


def _pembina(session: Session, unit: Unit, now: datetime) -> list[Person]:
    """A pembina was of age when he was named: only a year that says otherwise counts."""
    held = roles.holders(session, unit.id or 0, Role.PEMBINA, now)
    return [one for one in held if one.birth_year is None or not is_minor(one.birth_year, now, unit.zone)]


def _ketua(session: Session, unit: Unit, now: datetime) -> list[Person]:
    """The ketua; where nobody has that office all pengurus; who is surely of age."""
    board = [one for one in roles.standing_in(session, unit.id or 0, now) if one.role == Role.PENGURUS]
    heads = [one for one in board if one.office == Office.KETUA] or board
    found = [people.get(session, one.person_id) for one in heads]
    return [one for one in found if not is_minor(one.birth_year, now, unit.zone)]


def _above(session: Session, unit_id: int, now: datetime, barred: Collection[int]) -> list[Person]:
    """The pembina of the nearest open unit above that has one who is left; where none has, its ketua."""
    higher = [one for one in units.ancestors(session, unit_id) if one.closed_at is None]
    for find in (_pembina, _ketua):
        for unit in higher:
            found = [one for one in find(session, unit, now) if one.id not in barred]
            if found:
                return found
    return []


def may_read(session: Session, report: SafetyReport, person: Person, now: datetime) -> bool:
    """Whether she, who got it, may still read it: she holds an office in the unit or above it, is of age as far as is
    known, and it is not about her."""
    unit = units.get(session, report.unit_id)
    is_young = person.birth_year is not None and is_minor(person.birth_year, now, unit.zone)
    if is_young or person.id == report.about_id:
        return False
    places = [unit, *units.ancestors(session, report.unit_id)]
    held = (grant for one in places for grant in roles.held(session, person.id or 0, one.id, now))
    return any(grant.role in READING for grant in held)
