"""Giving a role: which, to whom, with what office, until when; a pengurus presses, and confirms once."""

from collections.abc import Mapping
from typing import Any

import words.granting
from domain.granting import (
    ChooseMember,
    ChooseRole,
    GiveRole,
    PickMember,
    PickOffice,
    SearchMember,
)
from domain.offices import Office, end_of, last_day, terms
from domain.permissions import Need
from domain.registers import MEMBERS_A_PAGE
from domain.roles import needs_second
from domain.units import Level, Role
from handlers import board, guards
from handlers.confirming import grant, propose
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import drafts, members, registers
from storage.people import Person
from storage.proposals import Proposal
from storage.units import Unit

QUESTION = "granting-member"


def choose_role(turn: Turn, pressed: ChooseRole) -> None:
    """First: which role."""
    unit, _ = board.of_mine(turn, pressed.unit_id)
    name = board.member(turn, unit, pressed.person_id).first_name if pressed.person_id else ""
    turn.edit(words.granting.choose_role(turn.reader, unit.name, pressed, name))


def choose_member(turn: Turn, pressed: ChooseMember) -> None:
    """Second: who, from the members by name."""
    unit, _ = board.of_mine(turn, pressed.unit_id)
    board_page = registers.page(turn.session, unit.id or 0, MEMBERS_A_PAGE, pressed.at, back=pressed.back)
    turn.edit(words.granting.choose_member(turn.reader, pressed, board_page))


def search(turn: Turn, pressed: SearchMember) -> None:
    """She types the first letters instead of turning pages."""
    unit, _ = board.of_mine(turn, pressed.unit_id)
    turn.ask(QUESTION, unit=unit.id, role=pressed.role)
    turn.edit(words.granting.ask_letters(turn.reader, pressed))


def found(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """The members whose names begin with what she typed; where there are none, she may type again."""
    unit, me = board.of_mine(turn, int(facts["unit"]))
    asked = ChooseMember(unit.id or 0, Role(facts["role"]))
    matches = registers.search(turn.session, unit.id or 0, text, MEMBERS_A_PAGE)
    if matches.rows:
        drafts.end(turn.session, me.telegram_id)
    turn.say(words.granting.matches(turn.reader, asked, matches, text))


def pick_member(turn: Turn, pressed: PickMember) -> None:
    """Third: her office, if she becomes pengurus; else until when."""
    unit, _ = board.of_mine(turn, pressed.unit_id)
    person = board.member(turn, unit, pressed.person_id)
    board.check_candidate(turn, unit, person, pressed.role)
    if pressed.role is Role.PENGURUS:
        turn.edit(words.granting.choose_office(turn.reader, pressed, person.first_name))
        return
    _choose_term(turn, unit, person, (pressed.role, None))


def pick_office(turn: Turn, pressed: PickOffice) -> None:
    """Fourth: until when."""
    unit, _ = board.of_mine(turn, pressed.unit_id)
    person = board.member(turn, unit, pressed.person_id)
    _choose_term(turn, unit, person, (Role.PENGURUS, pressed.office))


def _choose_term(turn: Turn, unit: Unit, person: Person, what: tuple[Role, Office | None]) -> None:
    days = [(years, last_day(years, turn.now, unit.zone)) for years in terms(Level(unit.level))]
    first = GiveRole(unit.id or 0, person.id or 0, *what, last_day=None)
    turn.edit(words.granting.choose_term(turn.reader, first, person.first_name, days))


def give(turn: Turn, pressed: GiveRole) -> None:
    """Last: what will be true, in full, and one yes; then it is true, or waits for a second person."""
    unit, me = board.of_mine(turn, pressed.unit_id)
    person = board.member(turn, unit, pressed.person_id)
    board.check_candidate(turn, unit, person, pressed.role)
    second = needs_second(pressed.role, len(board.pengurus(turn, unit)))
    facts = words.granting.Gift(person.first_name, unit.name, pressed.role, pressed.office, pressed.last_day)
    if not pressed.sure:
        turn.edit(words.granting.confirm(turn.reader, facts, pressed, needs_second=second))
        return
    guards.surely(turn, Role.PENGURUS, unit.id or 0)
    proposal = _wanted(turn, pressed, unit, me)
    if second:
        asked = propose(turn, proposal)
        turn.edit(words.granting.proposed(turn.reader, facts, pressed.unit_id, asked))
    else:
        grant(turn, proposal)
        turn.edit(words.granting.given(turn.reader, facts, pressed.unit_id))


def _wanted(turn: Turn, pressed: GiveRole, unit: Unit, me: Person) -> Proposal:
    """What she wants; a role lasts while its holder is in the group that she joined from, a pembina needs none."""
    member = members.found(turn.session, pressed.person_id, unit.id or 0)
    return Proposal(
        unit_id=unit.id or 0,
        person_id=pressed.person_id,
        role=pressed.role,
        office=pressed.office,
        until=end_of(pressed.last_day, unit.zone) if pressed.last_day else None,
        chat_id=member.chat_id if member is not None and pressed.role is not Role.PEMBINA else None,
        proposed_by=me.id or 0,
        proposed_at=turn.now,
    )


FEATURE = Feature(
    noun="granting",
    presses={
        ChooseRole: Pressed(choose_role, Need.SURE),
        ChooseMember: Pressed(choose_member, Need.SURE),
        SearchMember: Pressed(search, Need.SURE),
        PickMember: Pressed(pick_member, Need.SURE),
        PickOffice: Pressed(pick_office, Need.SURE),
        GiveRole: Pressed(give, Need.SURE),
    },
    answers={QUESTION: found},
)
