"""Who may see a crisis, who may say yes to it, and who is asked."""

from datetime import datetime

from sqlmodel import Session

from domain.belonging import is_minor
from domain.crises import WIDER_AFTER
from domain.crisis_views import Side
from domain.units import TRUSTED, Role
from storage import crisis_pauses, reviewers, roles, units
from storage.crises import Crisis
from storage.people import Person
from storage.units import Unit

LEADS = frozenset(TRUSTED)


def held(session: Session, person: Person, unit_id: int, now: datetime) -> frozenset[Role]:
    """What she is in this unit."""
    return frozenset(Role(one.role) for one in roles.held(session, person.id or 0, unit_id, now))


def side_of(session: Session, crisis: Crisis, person: Person, now: datetime) -> Side | None:
    """From where she looks; None: it is no matter of hers."""
    if held(session, person, crisis.unit_id, now) & {*TRUSTED, Role.PEMBINA}:
        return Side.INSIDE
    parent = reviewers.parent_of(session, units.get(session, crisis.unit_id))
    if parent is not None and Role.PENGURUS in held(session, person, parent.id or 0, now):
        return Side.ABOVE
    is_below = any(
        held(session, person, one, now) & LEADS
        for one in {row.unit_id for row in crisis_pauses.undecided(session, crisis.id or 0)}
    )
    return Side.BELOW if is_below else None


def leads(session: Session, crisis: Crisis, person: Person, now: datetime) -> bool:
    """Whether she is humas or pengurus of its unit."""
    return bool(held(session, person, crisis.unit_id, now) & LEADS)


def confirms_as(session: Session, crisis: Crisis, person: Person, now: datetime) -> tuple[Role, int] | None:
    """As what, and in which unit, she may say yes; None where she may not, or not yet."""
    here = held(session, person, crisis.unit_id, now)
    own = next((role for role in (Role.HUMAS, Role.PENGURUS) if role in here), None)
    if own is not None:
        return own, crisis.unit_id
    if not is_wider(session, crisis, now):
        return None
    if Role.PEMBINA in here:
        return Role.PEMBINA, crisis.unit_id
    parent = reviewers.parent_of(session, units.get(session, crisis.unit_id))
    if parent is not None and Role.PENGURUS in held(session, person, parent.id or 0, now):
        return Role.PENGURUS, parent.id or 0
    return None


def is_wider(session: Session, crisis: Crisis, now: datetime) -> bool:
    """Whether pembina and the unit above may say yes too: nobody nearer did, or there is nobody."""
    return now >= crisis.asked_at + WIDER_AFTER or not nearest(session, crisis, now)


def nearest(session: Session, crisis: Crisis, now: datetime) -> list[Person]:
    """Humas and pengurus of its unit but for who asked."""
    every = [one for role in TRUSTED for one in roles.holders(session, crisis.unit_id, role, now)]
    return [one for one in {one.id: one for one in every}.values() if one.id != crisis.asked_by]


def wider(session: Session, crisis: Crisis, now: datetime) -> list[Person]:
    """Pembina of its unit, and pengurus of the unit above."""
    found = list(roles.holders(session, crisis.unit_id, Role.PEMBINA, now))
    parent = reviewers.parent_of(session, units.get(session, crisis.unit_id))
    if parent is not None:
        found += roles.holders(session, parent.id or 0, Role.PENGURUS, now)
    return [one for one in {one.id: one for one in found}.values() if one.id != crisis.asked_by]


def is_young(person: Person, unit: Unit, now: datetime) -> bool:
    """Whether what an adult typed is not for her eyes."""
    return is_minor(person.birth_year, now, unit.zone)
