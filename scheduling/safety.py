"""No safety report is left alone: who got it is reminded, and then the unit above reads it too."""

from collections.abc import Iterable
from datetime import datetime

import words.reach
import words.safety_desk
from domain.message import send_params
from domain.safety import News, rings
from scheduling.sweeper import BATCH, Sweeper
from storage import safety_reports, safety_steps, safety_telling, units
from storage.people import Person
from storage.safety_reports import SafetyReport
from storage.safety_telling import Word
from storage.session import Session


def remind_readers(session: Session, now: datetime) -> int:
    """Every report that nobody has answered in time."""
    due = [one.id or 0 for one in safety_reports.due(session, now, BATCH)]
    for report_id in due:
        report = safety_reports.kept_apart(session, report_id)
        if report is None or report.due_at is None or report.due_at > now:  # settled in the same moment
            continue
        reminded = safety_steps.take_step(session, report, now)
        _tell(session, report, reminded.again, News.WAITS, now)
        _tell(session, report, reminded.first, News.PASSED, now)
    return len(due)


def _tell(
    session: Session, report: SafetyReport, people: Iterable[Person], news: News, now: datetime
) -> None:
    unit, loud = units.get(session, report.unit_id).name, rings(report.kind, report.at, now)
    word = Word(
        report.id or 0,
        lambda reader: send_params(
            words.reach.with_stop(reader, words.safety_desk.news(reader, report, unit, news, rings=loud))
        ),
        loud,
    )
    for person in people:
        safety_telling.tell(session, person, word, now)


SAFETY = Sweeper("safety", safety_reports.next_due(), remind_readers)
