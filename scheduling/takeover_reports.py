"""Asks for the numbers of a takeover when their time has come: who hands the account over, else humas."""

from datetime import datetime

import words.takeover_numbers
from domain.takeovers import TimeStep
from domain.units import Role
from scheduling.telling import tell
from storage import handover_people, handovers, people, takeover_reports, units
from storage.people import Person
from storage.session import Session
from storage.takeovers import TakeoverSlot


def ask_numbers(session: Session, slot: TakeoverSlot, after: TimeStep, now: datetime) -> None:
    """Once for each moment; nobody is asked for what is noted already."""
    if any(one.after is after for one in takeover_reports.numbers(session, slot.id or 0)):
        return
    unit, account = units.get(session, slot.unit_id), handover_people.account_of(session, slot)
    for person in _who(session, slot, now):
        message = words.takeover_numbers.due(person.reader(unit.reader()), slot, account, after)
        tell(session, person.telegram_id, message, now, f"slot:{slot.id}")


def _who(session: Session, slot: TakeoverSlot, now: datetime) -> list[Person]:
    """The account's own app shows them: whoever handed it over, or, where she is gone, humas."""
    row = handovers.find(session, slot.id or 0)
    if row is not None and row.guardian_id is not None:
        return [people.get(session, row.guardian_id)]
    return handover_people.deciders(session, slot, now, (Role.HUMAS,))
