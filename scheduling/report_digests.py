"""What the board reads on Monday: the week in three sentences and one question; nothing while nothing was ever done."""

from datetime import datetime

import words.reports
from domain.reports import last_week
from scheduling.digest_composing import Addressee, Composed
from storage import report_readings
from storage.session import Session
from words.reports import Weekly

MOST_UNITS = 3
"""Of more units one message would be too long; the others are one command away."""


def compose(session: Session, to: Addressee, now: datetime) -> Composed | None:
    """Of the first units whose board she is on, the week before the day for which it is told."""
    every = [
        report_readings.of(session, unit, last_week(to.day, unit.zone), now) for unit in to.units[:MOST_UNITS]
    ]
    told = [one for one in every if not all(week.is_empty for week in (one.figures, *one.before))]
    if not told:
        return None
    return Composed(words.reports.weekly(to.reader, Weekly(to.person.first_name, to.missed), told))
