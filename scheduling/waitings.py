"""Reminds those who wait for a guardian, twice, and forgets in time: who waited too long, and who left a unit."""

from datetime import datetime

import words.guardians
from domain.guardians import State, free_hour, nudge_at
from domain.joining import LEFT_KEPT
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import chats, members, parting, people, units, waitings
from storage.session import Session
from storage.waitings import Waiting


def nudge(session: Session, now: datetime) -> int:
    """Two reminders each, in the afternoon; one that is late waits for the next afternoon."""
    due = waitings.due_for_nudge(session, now, BATCH)
    for row in due:
        zone = units.get(session, row.unit_id).zone
        later = free_hour(now, zone)
        if later > now:
            row.nudge_at = later
            continue
        row.nudges += 1
        row.nudge_at = nudge_at(row.since, row.nudges, zone)
        _remind(session, row, now)
    session.flush()
    return len(due)


def _remind(session: Session, row: Waiting, now: datetime) -> None:
    unit, chat = units.get(session, row.unit_id), chats.found(session, row.telegram_id)
    reader = unit.reader(chat.language if chat is not None else None)
    facts = words.guardians.WaitingFacts(unit.name, row.code, State(row.state), row.until)
    tell(session, row.telegram_id, words.guardians.nudge(reader, facts, unit.id or 0), now)


def forget_waiting(session: Session, now: datetime) -> int:
    """Rows whose 30 days are over; nobody is told."""
    return waitings.forget(session, now)


def forget_gone(session: Session, now: datetime) -> int:
    """Who left 30 days ago and did not come back is forgotten there, and erased when nothing else holds her."""
    gone = members.left_before(session, now - LEFT_KEPT, BATCH)
    for one in gone:
        parting.forget_in_unit(session, people.get(session, one.person_id), one.unit_id, now)
    return len(gone)


NUDGE = Sweeper("reminders to the waiting", waitings.next_nudge(), nudge)
FORGET_WAITING = Sweeper("waiting too long", waitings.next_over(), forget_waiting)
FORGET_GONE = Sweeper("left for good", members.first_left(), forget_gone, after=LEFT_KEPT)
