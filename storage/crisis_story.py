"""The story of a crisis, made of the journal: what happened in its unit from the request to its end."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from domain.crisis_log import Told, story
from storage.crises import Crisis
from storage.journal import Line

AFTERWARDS = timedelta(hours=24)  # what waited is decided about then
MOST_LINES = 500


def of(session: Session, crisis: Crisis, now: datetime) -> list[Told]:
    """What happened in the unit from the request until a day after the end."""
    until = min(now, (crisis.ended_at or now) + AFTERWARDS)
    lines = select(Line.at, Line.verb, Line.subject).where(Line.unit_id == crisis.unit_id)
    lines = lines.where(col(Line.at) >= crisis.asked_at, col(Line.at) <= until)
    return story(session.exec(lines.order_by(col(Line.at), col(Line.id)).limit(MOST_LINES)).all())
