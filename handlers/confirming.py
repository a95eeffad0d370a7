"""The second person: a role that one proposed is given, or ended, when another who may says yes."""

from dataclasses import dataclass

import words.granting
from domain.granting import AnswerProposal
from domain.offices import Office, day_before
from domain.permissions import Need
from domain.refusal import Refusal
from domain.roles import Over
from domain.units import Role
from handlers import board, guards
from handlers.ending import end_role
from handlers.feature import Feature, Pressed
from handlers.telling import owners, tell
from handlers.turn import Turn
from storage import board_packs, digest_times, people, proposals, roles, units
from storage.people import Person
from storage.proposals import Proposal
from storage.roles import Grant
from storage.units import Unit


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked to confirm: the Telegram id, and how it reads there."""

    telegram_id: int
    person: Person | None


def facts_of(turn: Turn, proposal: Proposal) -> words.granting.Gift:
    """What a proposal would change, in words."""
    unit = units.get(turn.session, proposal.unit_id)
    return words.granting.Gift(
        name=people.get(turn.session, proposal.person_id).first_name,
        unit=unit.name,
        role=Role(proposal.role),
        office=Office(proposal.office) if proposal.office else None,
        last_day=day_before(proposal.until, unit.zone) if proposal.until else None,
        ends=proposal.ends,
    )


def propose(turn: Turn, proposal: Proposal) -> int:
    """Write it down and ask who may confirm it; returns how many were asked. Refused when there is nobody."""
    unit = units.get(turn.session, proposal.unit_id)
    asked = _who_confirms(turn, unit, proposal)
    if not asked:
        raise Refusal("granting-nobody-confirms")
    proposals.propose(turn.session, proposal)
    turn.journal("end proposed" if proposal.ends else "role proposed", f"proposal:{proposal.id}", unit)
    by = people.get(turn.session, proposal.proposed_by).first_name
    for one in asked:
        reader = one.person.reader(unit.reader()) if one.person is not None else unit.reader()
        note = words.granting.request(reader, facts_of(turn, proposal), by, proposal.id or 0)
        tell(turn.session, one.telegram_id, note, turn.now, f"proposal:{proposal.id}")
    return len(asked)


def _who_confirms(turn: Turn, unit: Unit, proposal: Proposal) -> list[Asked]:
    """Another pengurus; where there is none, a pengurus of the unit above, or who hosts the bot."""
    second = board.others(turn, unit, proposal.proposed_by)
    if second:
        return [Asked(person.telegram_id, person) for person in second]
    above = units.get(turn.session, unit.parent_id) if unit.parent_id is not None else None
    found = [
        Asked(one.telegram_id, one) for one in (board.pengurus(turn, above) if above is not None else ())
    ]
    hosts = [Asked(one, people.found(turn.session, one)) for one in owners(turn.session, turn.premises)]
    mine = people.get(turn.session, proposal.proposed_by).telegram_id
    return [
        one for one in {one.telegram_id: one for one in (*found, *hosts)}.values() if one.telegram_id != mine
    ]


def answer(turn: Turn, pressed: AnswerProposal) -> None:
    """Yes makes it true, no ends the matter; the one who proposed is told either way."""
    proposal = proposals.get(turn.session, pressed.proposal_id)
    if proposal is None or not _still_stands(turn, proposal):
        turn.toast(words.granting.over_toast(turn.reader))
        turn.edit(words.granting.over(turn.reader))
        return
    unit = board.working(turn, proposal.unit_id)
    _check_may_confirm(turn, unit, proposal)
    facts, proposer = facts_of(turn, proposal), people.get(turn.session, proposal.proposed_by)
    verb = "confirmed" if pressed.yes else "refused"
    turn.journal(f"{'end' if proposal.ends else 'role'} {verb}", f"proposal:{proposal.id}", unit)
    if pressed.yes:
        _apply(turn, unit, proposal)
    proposals.settled(turn.session, proposal)
    told = words.granting.settled(proposer.reader(unit.reader()), facts, yes=pressed.yes)
    tell(turn.session, proposer.telegram_id, told, turn.now)
    turn.edit(words.granting.settled(turn.reader, facts, yes=pressed.yes))


def _still_stands(turn: Turn, proposal: Proposal) -> bool:
    """Whether who proposed it is pengurus still, and what it would end is not over."""
    mine = roles.held(turn.session, proposal.proposed_by, proposal.unit_id, turn.now)
    has_board = any(one.role == Role.PENGURUS for one in mine)
    return has_board and (not proposal.ends or _standing(turn, proposal) is not None)


def _standing(turn: Turn, proposal: Proposal) -> Grant | None:
    held = roles.held(turn.session, proposal.person_id, proposal.unit_id, turn.now)
    return next((one for one in held if one.role == proposal.role), None)


def _check_may_confirm(turn: Turn, unit: Unit, proposal: Proposal) -> None:
    """Never who proposed it; another pengurus, surely; above the unit only where it has no other."""
    if turn.person is not None and turn.person.id == proposal.proposed_by:
        raise Refusal("granting-not-your-own")
    if Role.PENGURUS in turn.held_in(unit.id):
        guards.surely(turn, Role.PENGURUS, unit.id or 0)
        return
    if board.others(turn, unit, proposal.proposed_by):
        raise Refusal("refusal-only-pengurus")
    if Role.OWNER in turn.held:
        return
    if unit.parent_id is None:
        raise Refusal("refusal-only-pengurus")
    guards.surely(turn, Role.PENGURUS, unit.parent_id)


def _apply(turn: Turn, unit: Unit, proposal: Proposal) -> None:
    standing = _standing(turn, proposal)
    if not proposal.ends:
        board.check_candidate(turn, unit, board.member(turn, unit, proposal.person_id), Role(proposal.role))
        grant(turn, proposal)
    elif standing is not None:
        end_role(turn.session, standing, turn.now, Over.BOARD, turn.person)


def grant(turn: Turn, wanted: Proposal) -> None:
    """The role is given, noted, and told to its holder."""
    unit, person = units.get(turn.session, wanted.unit_id), people.get(turn.session, wanted.person_id)
    given = roles.give(
        turn.session,
        Grant(
            person_id=wanted.person_id,
            unit_id=wanted.unit_id,
            role=wanted.role,
            office=wanted.office,
            chat_id=wanted.chat_id,
            is_given=True,
            since=turn.now,
            until=wanted.until,
            checked_at=turn.now if wanted.chat_id is not None else None,
        ),
    )
    digest_times.settle(turn.session, wanted.person_id, turn.now)
    turn.journal("role given", f"role:{given.id}", unit)
    left = board_packs.sealed(turn.session, unit.id or 0) if wanted.role == Role.PENGURUS else None
    pack = unit.id if left is not None and left.done_at is None else None
    told = words.granting.told(person.reader(unit.reader()), facts_of(turn, wanted), pack)
    tell(turn.session, person.telegram_id, told, turn.now)


FEATURE = Feature(noun="confirming", presses={AnswerProposal: Pressed(answer, Need.SURE)})
