"""Reminds those who answer for a unit of the 72 hours, and makes the files that a leak asks for."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import words.leaks
from domain.belonging import OF_AGE
from domain.files import File
from domain.leaks import NoticeTo, due_at, next_reminder
from domain.units import Role
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import leaks, roles, units
from storage.leaks import Leak
from storage.people import Person
from storage.session import Session
from storage.units import Unit
from words.leaks import NoticeFacts


def remind(session: Session, now: datetime) -> int:
    """At 24 and at 60 hours every pengurus and pembina hears of a leak whose notices are not out."""
    due = leaks.due(session, now, BATCH)
    for leak in due:
        leak.remind_at = next_reminder(leak, now)
        unit = units.get(session, leak.unit_id)
        for person in _answering(session, unit, now):
            note = words.leaks.reminder(person.reader(unit.reader()), leak, due_at(leak), now)
            tell(session, person.telegram_id, note, now, f"leak:{leak.id}", urgent=True)
    return len(due)


def _answering(session: Session, unit: Unit, now: datetime) -> list[Person]:
    both = (Role.PENGURUS, Role.PEMBINA)
    people = [one for role in both for one in roles.holders(session, unit.id or 0, role, now)]
    return list({person.id: person for person in people}.values())


def _found(session: Session, facts: Mapping[str, Any]) -> tuple[Leak, Unit] | None:
    leak = leaks.find(session, facts["leak"], facts["unit"])
    return None if leak is None else (leak, units.get(session, leak.unit_id))


def young_from(now: datetime, zone: str) -> int:
    """Who was born in this year or later counts as under 18."""
    return now.astimezone(ZoneInfo(zone)).year - OF_AGE


def notice(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """One of the two drafts as a file; it names nobody."""
    found = _found(session, facts)
    if found is None:
        return None
    leak, unit = found
    counted = leaks.count(session, leak, young_from(now, unit.zone))
    told = NoticeFacts.of(leak, unit.name, counted.adults, counted.children)
    to, reader = NoticeTo(facts["to"]), unit.reader(facts["language"])
    return lambda: File(words.leaks.file_name(reader, to), words.leaks.draft(reader, told, to).encode())


def affected(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """Whom to tell: adults by first name and Telegram id, children only as a number, for the pembina."""
    found = _found(session, facts)
    if found is None:
        return None
    leak, unit = found
    last_young = young_from(now, unit.zone)
    counted = leaks.count(session, leak, last_young)
    rows = [(one.first_name, one.telegram_id) for one in leaks.adults(session, leak, last_young)]
    reader = unit.reader(facts["language"])
    return lambda: File("terdampak.txt", words.leaks.affected_list(reader, rows, counted.children).encode())


MAKERS = {"leak-notice": notice, "leak-affected": affected}
REMIND = Sweeper("leaks", leaks.next_due(), remind)
