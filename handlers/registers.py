"""The register of members, behind /anggota: for those who answer for the unit, by first names, a page at a time."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import words.registers
from domain.belonging import OF_AGE, is_minor
from domain.message import Message
from domain.offices import Office
from domain.permissions import Need
from domain.refusal import Refusal
from domain.registers import (
    MEMBERS_A_PAGE,
    ChooseForMember,
    OpenMember,
    SearchMembers,
    SetForMember,
    ShowMembers,
)
from domain.units import Role
from handlers import board
from handlers.feature import Command, Feature, Pressed
from handlers.turn import Turn
from storage import departments, drafts, members, people, registers, roles
from storage.members import Member
from storage.units import Unit
from words.registers import MemberFacts

PURPOSE = "members"
QUESTION = "registers-letters"


def show(turn: Turn, _: str) -> None:
    """The numbers, and the first page of names; in private only."""
    unit = turn.unit_here()
    turn.answer_privately(_page(turn, unit, ShowMembers(unit.id or 0)), PURPOSE, unit=unit.id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group by the link that waited there."""
    unit = _read(turn, int(facts["unit"]))
    turn.say(_page(turn, unit, ShowMembers(unit.id or 0)))


def turn_page(turn: Turn, pressed: ShowMembers) -> None:
    """Another page, in place."""
    turn.edit(_page(turn, _read(turn, pressed.unit_id), pressed))


def _read(turn: Turn, unit_id: int) -> Unit:
    """The unit, for its pengurus and pembina only."""
    if turn.held_in(unit_id).isdisjoint({Role.PENGURUS, Role.PEMBINA}):
        raise Refusal("refusal-only-advisers")
    return board.working(turn, unit_id)


def _page(turn: Turn, unit: Unit, asked: ShowMembers) -> Message:
    page = registers.page(turn.session, unit.id or 0, MEMBERS_A_PAGE, asked.at, back=asked.back)
    this_year = turn.now.astimezone(ZoneInfo(unit.zone)).year
    counts = registers.counts(turn.session, unit.id or 0, this_year - OF_AGE)
    numbers = words.registers.Numbers(counts.members, counts.young, counts.waiting)
    return words.registers.listed(turn.reader, (unit.id or 0, unit.name), numbers, page)


def search(turn: Turn, pressed: SearchMembers) -> None:
    """She types the first letters instead of turning pages."""
    unit = _read(turn, pressed.unit_id)
    turn.ask(QUESTION, unit=unit.id)
    turn.edit(words.registers.ask_letters(turn.reader, unit.id or 0))


def found(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """The members whose names begin with what she typed; where there are none, she may type again."""
    unit = _read(turn, int(facts["unit"]))
    matches = registers.search(turn.session, unit.id or 0, text, MEMBERS_A_PAGE)
    if matches.rows and turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    turn.say(words.registers.matches(turn.reader, unit.id or 0, matches, text))


def open_member(turn: Turn, pressed: OpenMember) -> None:
    """One member: step, department, roles, since when; and what a pengurus may do for her."""
    unit = _read(turn, pressed.unit_id)
    turn.edit(_card(turn, unit, _member(turn, unit, pressed.person_id)))


def _member(turn: Turn, unit: Unit, person_id: int) -> Member:
    member = members.found(turn.session, person_id, unit.id or 0)
    if member is None:
        raise Refusal("granting-no-member")
    return member


def _card(turn: Turn, unit: Unit, member: Member) -> Message:
    person = people.get(turn.session, member.person_id)
    grants = roles.held(turn.session, member.person_id, unit.id, turn.now)
    mine = [one for one in grants if one.unit_id == unit.id]
    facts = MemberFacts(
        unit_id=unit.id or 0,
        person_id=member.person_id,
        name=person.first_name,
        is_young=is_minor(person.birth_year, turn.now, unit.zone),
        department=departments.name_of(turn.session, member.department_id),
        roles=[(Role(one.role), Office(one.office) if one.office else None) for one in mine],
        since=member.consented_at,
    )
    may_change = Role.PENGURUS in turn.held_in(unit.id)
    return words.registers.member(turn.reader, facts, may_change=may_change)


def choose_department(turn: Turn, pressed: ChooseForMember) -> None:
    """A pengurus says in which department she works."""
    unit, _ = board.of_mine(turn, pressed.unit_id)
    member = _member(turn, unit, pressed.person_id)
    name = people.get(turn.session, member.person_id).first_name
    offered = [(one.id or 0, one.name) for one in departments.of_unit(turn.session, unit.id or 0)]
    turn.edit(words.registers.choose_department(turn.reader, pressed, name, offered))


def set_department(turn: Turn, pressed: SetForMember) -> None:
    """She works there from now on."""
    unit, _ = board.of_mine(turn, pressed.unit_id)
    member, wanted = _member(turn, unit, pressed.person_id), pressed.department_id
    if wanted is not None and departments.find(turn.session, unit.id or 0, wanted) is None:
        raise Refusal("registers-department-gone")
    departments.set_department(turn.session, member, wanted)
    turn.journal("department set", f"person:{member.person_id}", unit)
    turn.edit(_card(turn, unit, member))


FEATURE = Feature(
    noun="registers",
    commands=(Command(("anggota", "members"), show),),
    presses={
        ShowMembers: Pressed(turn_page, Need.SURE),
        SearchMembers: Pressed(search, Need.SURE),
        OpenMember: Pressed(open_member, Need.SURE),
        ChooseForMember: Pressed(choose_department, Need.SURE),
        SetForMember: Pressed(set_department, Need.SURE),
    },
    starts={PURPOSE: arrive},
    answers={QUESTION: found},
)
