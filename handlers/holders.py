"""Who holds which role in a unit, behind /peran; and ending a role, somebody's or one's own."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.holders
from domain.granting import ENDS_A_PAGE, ROLES_A_PAGE, ChooseEnd, EndRole, LeaveRole, ShowRoles
from domain.message import Message
from domain.offices import Office, day_before
from domain.permissions import Need
from domain.refusal import Refusal
from domain.roles import PEMBINA_ADVISED, Over
from domain.units import Role
from handlers import board, guards
from handlers.confirming import facts_of, propose
from handlers.ending import end_role
from handlers.feature import Command, Feature, Pressed
from handlers.turn import Turn
from storage import people, proposals, roles, units
from storage.people import Person
from storage.proposals import Proposal
from storage.roles import Grant
from storage.units import Unit
from words.holders import Line

PURPOSE = "roles"


def show(turn: Turn, _: str) -> None:
    """Who is what in the unit for its pengurus and pembina; for anybody else her own roles. In private only."""
    turn.me()
    if turn.unit is not None:
        turn.answer_privately(_page(turn, turn.unit), PURPOSE, unit=turn.unit.id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group by the link that waited there."""
    turn.me(int(facts["unit"]))
    turn.say(_page(turn, units.get(turn.session, int(facts["unit"]))))


def turn_page(turn: Turn, pressed: ShowRoles) -> None:
    """Another page, or the list again, in place."""
    turn.me(pressed.unit_id)
    turn.edit(_page(turn, units.get(turn.session, pressed.unit_id), pressed.after))


def _page(turn: Turn, unit: Unit, after: int = 0) -> Message:
    held = turn.held_in(unit.id)
    mine = _mine(turn, unit)
    if held.isdisjoint({Role.PENGURUS, Role.PEMBINA}):
        return words.holders.own(turn.reader, unit.name, mine)
    lines, more = _lines(turn, unit, after, ROLES_A_PAGE)
    pembina = roles.holders(turn.session, unit.id or 0, Role.PEMBINA, turn.now)
    facts = words.holders.Roles(
        unit_id=unit.id or 0,
        unit=unit.name,
        lines=lines,
        more=more,
        wants_pembina=len(pembina) < PEMBINA_ADVISED,
        is_pengurus=Role.PENGURUS in held,
        proposed=[facts_of(turn, one) for one in proposals.waiting(turn.session, unit.id or 0)],
    )
    return words.holders.listed(turn.reader, facts, mine)


def _mine(turn: Turn, unit: Unit) -> Sequence[Line]:
    if turn.person is None:
        return ()
    grants = roles.held(turn.session, turn.person.id or 0, unit.id, turn.now)
    return [_line(unit, one, turn.person) for one in grants if one.unit_id == unit.id]


def _lines(turn: Turn, unit: Unit, after: int, limit: int) -> tuple[Sequence[Line], int]:
    """A page of roles after this grant, and where the next page begins (0: there is none)."""
    start = turn.session.get(Grant, after) if after else None
    found = roles.page(turn.session, unit.id or 0, turn.now, start, limit + 1)
    shown = [_line(unit, grant, person) for grant, person in found[:limit]]
    return shown, shown[-1].grant_id if len(found) > limit else 0


def _line(unit: Unit, grant: Grant, person: Person) -> Line:
    return Line(
        grant_id=grant.id or 0,
        name=person.first_name,
        role=Role(grant.role),
        office=Office(grant.office) if grant.office else None,
        last_day=day_before(grant.until, unit.zone) if grant.until else None,
    )


def choose_end(turn: Turn, pressed: ChooseEnd) -> None:
    """Whose role is ended."""
    unit, _ = board.of_mine(turn, pressed.unit_id)
    lines, more = _lines(turn, unit, pressed.after, ENDS_A_PAGE)
    turn.edit(words.holders.choose_end(turn.reader, unit.id or 0, lines, more))


def end(turn: Turn, pressed: EndRole) -> None:
    """A pengurus ends a role: asked once more; a pembina's only together with a second person."""
    grant, unit = _standing(turn, pressed.grant_id)
    _, me = board.of_mine(turn, unit.id or 0)
    if grant.person_id == me.id:
        leave(turn, LeaveRole(pressed.grant_id))
        return
    line = _line(unit, grant, people.get(turn.session, grant.person_id))
    if not pressed.sure:
        turn.edit(words.holders.confirm_end(turn.reader, unit.id or 0, line, unit.name))
        return
    guards.surely(turn, Role.PENGURUS, unit.id or 0)
    if line.role is Role.PEMBINA:
        propose(turn, _ending(turn, grant, me))
        turn.edit(words.holders.end_proposed(turn.reader, line, unit.id or 0))
        return
    end_role(turn.session, grant, turn.now, Over.BOARD, me)
    turn.edit(words.holders.ended(turn.reader, line, unit.id or 0))


def _ending(turn: Turn, grant: Grant, me: Person) -> Proposal:
    return Proposal(
        unit_id=grant.unit_id or 0,
        person_id=grant.person_id,
        role=grant.role,
        ends=True,
        proposed_by=me.id or 0,
        proposed_at=turn.now,
    )


def leave(turn: Turn, pressed: LeaveRole) -> None:
    """She lays her own role down, unless she is the last pengurus."""
    grant, unit = _standing(turn, pressed.grant_id)
    if turn.person is None or grant.person_id != turn.person.id:
        raise Refusal("holders-not-yours")
    if grant.role == Role.PENGURUS and not board.others(turn, unit, turn.person.id):
        raise Refusal("holders-last-pengurus")
    line = _line(unit, grant, turn.person)
    if not pressed.sure:
        turn.edit(words.holders.confirm_leave(turn.reader, unit.id or 0, line, unit.name))
        return
    end_role(turn.session, grant, turn.now, Over.OWN, turn.person)
    turn.edit(words.holders.left(turn.reader, line, unit.name))


def _standing(turn: Turn, grant_id: int) -> tuple[Grant, Unit]:
    grant = roles.get(turn.session, grant_id, turn.now)
    if grant is None or grant.unit_id is None:
        raise Refusal("holders-over")
    return grant, board.working(turn, grant.unit_id)


FEATURE = Feature(
    noun="holders",
    commands=(Command(("peran", "roles"), show),),
    presses={
        ShowRoles: Pressed(turn_page, Need.SURE),
        ChooseEnd: Pressed(choose_end, Need.SURE),
        EndRole: Pressed(end, Need.SURE),
        LeaveRole: Pressed(leave, Need.SURE),
    },
    starts={PURPOSE: arrive},
)
