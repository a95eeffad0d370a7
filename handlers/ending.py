"""A role is over: it stops counting at once, is noted, and its holder is told why."""

from datetime import datetime

import words.endings
from domain.offices import Office
from domain.roles import Over
from domain.units import Role
from handlers.telling import tell
from storage import case_leaving, digest_times, duties, journal, people, proposals, roles, units
from storage.journal import Line
from storage.people import Person
from storage.roles import Grant
from storage.session import Session


def end_role(
    session: Session, grant: Grant, now: datetime, over: Over = Over.SOURCE, by: Person | None = None
) -> None:
    """End it now; `by` is who decided it. What she proposed as pengurus goes with the role."""
    roles.end(session, grant, now)
    digest_times.settle(session, grant.person_id, now)
    line = Line(at=now, verb=f"role ended: {over}", subject=f"role:{grant.id}", unit_id=grant.unit_id)
    journal.note(session, line, by)
    if grant.unit_id is None:
        return
    duties.let_go(session, grant.person_id, grant.unit_id, now)
    case_leaving.leave_desk(session, grant.person_id, grant.unit_id, now)
    role, unit = Role(grant.role), units.get(session, grant.unit_id)
    if role is Role.PENGURUS:
        proposals.drop_by(session, grant.person_id, grant.unit_id)
    if over is Over.OWN:
        return
    person = people.get(session, grant.person_id)
    office = Office(grant.office) if grant.office else None
    facts = words.endings.Ended(role, over, unit.name, office)
    tell(session, person.telegram_id, words.endings.ended(person.reader(unit.reader()), facts), now)
