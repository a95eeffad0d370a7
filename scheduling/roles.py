"""Terms that end: a month before she is told, and at the minute itself; and proposals that nobody answered."""

from datetime import datetime

import words.endings
import words.granting
from domain.offices import Office, day_before
from domain.roles import PROPOSAL_LIFE, Over
from domain.units import Role
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import case_leaving, duties, journal, people, proposals, roles, units
from storage.journal import Line
from storage.people import Person
from storage.proposals import Proposal
from storage.roles import Grant
from storage.session import Session
from storage.units import Unit
from words.endings import Ended


def tell_of_endings(session: Session, now: datetime) -> int:
    """Terms that are over, and those that will be in a month; a role that was ended before its time is let be."""
    due = roles.ending(session, now, BATCH)
    for grant in due:
        if grant.until is None or grant.ends_due is None or grant.unit_id is None:
            raise LookupError(f"role {grant.id} has an end that is due, and no term or no unit")
        person, unit = people.get(session, grant.person_id), units.get(session, grant.unit_id)
        if grant.until > now:
            _notice(session, grant, person, now)
        else:
            _over(session, grant, person, unit, now)
    session.flush()
    return len(due)


def _notice(session: Session, grant: Grant, person: Person, now: datetime) -> None:
    grant.ends_due = grant.until
    unit = units.get(session, grant.unit_id or 0)
    what = (Role(grant.role), Office(grant.office) if grant.office else None)
    if grant.until is not None:
        reader, day = person.reader(unit.reader()), day_before(grant.until, unit.zone)
        tell(
            session,
            person.telegram_id,
            words.endings.notice(reader, what, (unit.id or 0, unit.name), day),
            now,
        )


def _over(session: Session, grant: Grant, person: Person, unit: Unit, now: datetime) -> None:
    grant.ends_due, grant.check_due = None, None
    line = Line(at=now, verb=f"role ended: {Over.TERM}", subject=f"role:{grant.id}", unit_id=unit.id)
    journal.note(session, line)
    if grant.role == Role.PENGURUS:
        proposals.drop_by(session, grant.person_id, unit.id or 0)
    duties.let_go(session, grant.person_id, unit.id or 0, now)
    case_leaving.leave_desk(session, grant.person_id, unit.id or 0, now)
    office = Office(grant.office) if grant.office else None
    facts = Ended(Role(grant.role), Over.TERM, unit.name, office)
    tell(session, person.telegram_id, words.endings.ended(person.reader(unit.reader()), facts), now)


def let_proposals_go(session: Session, now: datetime) -> int:
    """Proposals that nobody answered for a week; who proposed them is told."""
    old = proposals.lapsed(session, now, BATCH)
    for proposal in old:
        unit, proposer = units.get(session, proposal.unit_id), people.get(session, proposal.proposed_by)
        message = words.granting.lapsed(proposer.reader(unit.reader()), _gift(session, proposal, unit))
        tell(session, proposer.telegram_id, message, now)
        line = Line(at=now, verb="proposal lapsed", subject=f"proposal:{proposal.id}", unit_id=unit.id)
        journal.note(session, line)
        proposals.settled(session, proposal)
    return len(old)


def _gift(session: Session, proposal: Proposal, unit: Unit) -> words.granting.Gift:
    return words.granting.Gift(
        name=people.get(session, proposal.person_id).first_name,
        unit=unit.name,
        role=Role(proposal.role),
        office=Office(proposal.office) if proposal.office else None,
        last_day=day_before(proposal.until, unit.zone) if proposal.until else None,
        ends=proposal.ends,
    )


ENDINGS = Sweeper("terms", roles.next_ending(), tell_of_endings)
PROPOSALS = Sweeper("proposals", proposals.next_lapse(), let_proposals_go, after=PROPOSAL_LIFE)
