"""Calls an aksi serempak off: every card of it says so, and nobody is counted any more."""

from datetime import datetime

from sqlmodel import Session

from domain.rallies import MOVABLE, Stage, UnitState
from storage import broadcasting, cards, journal, rallies, rally_cards, rally_units
from storage.journal import Line
from storage.people import Person
from storage.rallies import Rally


def call_off(session: Session, rally: Rally, by: Person | None, now: datetime) -> None:
    """It does not take place; the promotion may be sent as usual, or called together again."""
    rally.step, rally.due_at, rally.salt = Stage.CANCELLED, None, ""
    rallies.forget_ready(session, rally.id or 0)
    rally_units.look_again(session, rally, UnitState, now)
    rally_cards.redraw(session, rally, now)
    cards.redraw(session, broadcasting.subject(rally.promotion_id), now)
    line = Line(at=now, verb="rally cancelled", subject=f"rally:{rally.id}", unit_id=rally.unit_id)
    journal.note(session, line, by)


def call_off_with(session: Session, promotion_id: int, by: Person | None, now: datetime) -> None:
    """A promotion is given up: so is what many units would have done with it together, unless it has begun."""
    rally = rallies.standing(session, promotion_id)
    if rally is not None and rally.step in MOVABLE:
        call_off(session, rally, by, now)
