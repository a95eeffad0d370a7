"""What giving and ending roles need to know: the unit, its board, and a member as a candidate."""

from collections.abc import Sequence

from domain.belonging import age
from domain.refusal import Refusal
from domain.roles import check_may_get
from domain.units import Role
from handlers.turn import Turn
from storage import members, people, roles, unit_settings, units
from storage.people import Person
from storage.units import Unit


def working(turn: Turn, unit_id: int) -> Unit:
    """The unit, unless it is closed, paused or at rest."""
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None:
        raise Refusal("granting-closed", unit=unit.name)
    unit.must_be_awake()
    return unit


def of_mine(turn: Turn, unit_id: int) -> tuple[Unit, Person]:
    """The working unit whose pengurus asks, and who she is."""
    unit = working(turn, unit_id)
    if Role.PENGURUS not in turn.held_in(unit_id) or turn.person is None:
        raise Refusal("refusal-only-pengurus")
    return unit, turn.person


def pengurus(turn: Turn, unit: Unit) -> Sequence[Person]:
    """Who is pengurus of the unit now."""
    return roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now)


def others(turn: Turn, unit: Unit, but: int | None) -> list[Person]:
    """The pengurus of the unit apart from one."""
    return [person for person in pengurus(turn, unit) if person.id != but]


def member(turn: Turn, unit: Unit, person_id: int) -> Person:
    """A member of the unit; who left meanwhile is refused."""
    if members.found(turn.session, person_id, unit.id or 0) is None:
        raise Refusal("granting-no-member")
    return people.get(turn.session, person_id)


def check_candidate(turn: Turn, unit: Unit, person: Person, role: Role) -> None:
    """Whether this member may get this role in the unit."""
    grants = roles.held(turn.session, person.id or 0, unit.id, turn.now)
    held = {Role(grant.role) for grant in grants if grant.unit_id == unit.id}
    years = None if person.birth_year is None else age(person.birth_year, turn.now, unit.zone)
    check_may_get(role, held, years, unit_settings.of(turn.session, unit).pembina_age)
