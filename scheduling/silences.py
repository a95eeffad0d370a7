"""Asks a unit kindly for news when nothing was heard of it for four weeks; its parent sees that a week later."""

from datetime import datetime

import words.silences
from domain.silences import LOOK_AGAIN, SILENT, Next, following, hour_after
from domain.units import Role
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import closings, journal, roles, silences, units
from storage.journal import Line
from storage.session import Session
from storage.silences import UnitSilence
from storage.units import Unit

AT_ONCE = 500


def follow_new_units(session: Session, now: datetime) -> None:
    """Units at which nobody looks yet are looked at from now on."""
    silences.follow_new_units(session, now, AT_ONCE)


def look_at_units(session: Session, now: datetime) -> int:
    """Units at which it is time to look."""
    ripe = silences.due(session, now, BATCH)
    for row in ripe:
        unit = units.get(session, row.unit_id)
        if unit.closed_at is not None:
            session.delete(row)
        elif unit.paused_at is not None or unit.rested_at is not None:
            row.due_at = now + LOOK_AGAIN
        else:
            _look(session, unit, row, now)
        session.flush()
    return len(ripe)


def _look(session: Session, unit: Unit, row: UnitSilence, now: datetime) -> None:
    """Whether there is news since it was asked, or in the last four weeks; if not, it is asked once."""
    news = silences.news_since(session, row.unit_id, row.asked_at or max(now - SILENT, unit.created_at))
    match following(news, row.asked_at):
        case Next.LEAVE:
            row.asked_at = None
            row.due_at = hour_after((news or now) + SILENT, unit.zone)
        case Next.ASK:
            row.asked_at, row.due_at = now, now + LOOK_AGAIN
            _ask(session, unit, now)
        case Next.KEEP:
            row.due_at = now + LOOK_AGAIN


def _ask(session: Session, unit: Unit, now: datetime) -> None:
    """Its pengurus hear it first; not where the bot has asked already whether the unit still lives."""
    unit_id = unit.id or 0
    journal.note(session, Line(at=now, verb="no news", subject=f"unit:{unit_id}", unit_id=unit_id))
    if closings.warning(session, unit_id) is not None:
        return
    for one in roles.holders(session, unit_id, Role.PENGURUS, now):
        message = words.silences.asked(
            one.reader(unit.reader()), unit_id, unit.name, has_parent=unit.parent_id is not None
        )
        tell(session, one.telegram_id, message, now, f"silence:{unit_id}")


LOOK = Sweeper("units without news", silences.next_due(), look_at_units)
