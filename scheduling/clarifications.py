"""Reminds once of what was found and lies about, and tells who reported a case what it was."""

from datetime import datetime

import words.cases
import words.clarification_kits
import words.clarification_news
import words.clarifications
import words.rating_cards
from domain.belonging import band
from domain.promotions import TOO_YOUNG, is_open
from domain.ratings import VerdictState
from domain.reviews import PARENT_STEPS_IN
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    cases,
    clarifying,
    people,
    promotions,
    units,
    verdict_readers,
    verdict_reports,
    verdicts,
)
from storage.cases import Case, CaseReport
from storage.people import Person
from storage.session import Session
from storage.units import Unit
from storage.verdicts import Verdict


def look(session: Session, now: datetime) -> int:
    """Whose time has come: what waits for its reader, and what the reporters have still to hear."""
    due = verdicts.due(session, now, BATCH)
    for verdict in due:
        case = cases.standing_apart(session, session.get_one(Case, verdict.case_id))
        session.refresh(verdict)
        if verdict.due_at is None or verdict.due_at > now:  # settled in the same moment
            continue
        is_out = verdict.state == VerdictState.SIGNED and case.clarified_at is not None
        if is_out:
            _tell_next(session, verdict, now)
        else:
            last = verdict.state != VerdictState.PROPOSED or now >= verdict.at + PARENT_STEPS_IN
            verdict.due_at = None if last else verdict.at + PARENT_STEPS_IN
            _remind(session, case, verdict, now)
    session.flush()
    return len(due)


def _remind(session: Session, case: Case, verdict: Verdict, now: datetime) -> None:
    """In private: who may read it, soon and after a day; what is signed and lies about, once who may send it."""
    unit = units.get(session, case.unit_id)
    is_signed = verdict.state == VerdictState.SIGNED
    whom = verdict_readers.senders if is_signed else verdict_readers.second
    for one in whom(session, case, verdict, now):
        reader = one.reader(unit.reader())
        message = words.rating_cards.reminder(reader, verdict, words.cases.name(reader, case))
        tell(session, one.telegram_id, message, now, verdicts.subject(verdict))


def _tell_next(session: Session, verdict: Verdict, now: datetime) -> None:
    """The next of who reported the case; at the end nothing is due."""
    waiting = verdict_reports.to_tell(session, verdict, BATCH)
    unit = units.get(session, session.get_one(Case, verdict.case_id).unit_id)
    for report in waiting:
        _tell(session, verdict, report, unit, now)
        report.verdict_id = verdict.id
    verdict.due_at = now if len(waiting) == BATCH else None
    verdicts.redraw(session, verdict, now)


def _tell(session: Session, verdict: Verdict, report: CaseReport, unit: Unit, now: datetime) -> None:
    """What she reported is this; where we had told her something else, that it was wrong."""
    before = verdicts.find(session, report.verdict_id) if report.verdict_id is not None else None
    if report.person_id is None or (before is not None and before.rating == verdict.rating):
        return
    person = people.get(session, report.person_id)
    message = words.clarification_news.told(
        person.reader(unit.reader()),
        verdict,
        report.at,
        before=before.rating if before is not None else None,
        in_words=verdict_readers.may_read_words(session, verdict, unit, person, now),
        promotion_id=_carried(session, verdict, person, unit, now),
    )
    tell(session, person.telegram_id, message, now, verdict_reports.news(verdict))


def _carried(session: Session, verdict: Verdict, person: Person, unit: Unit, now: datetime) -> int | None:
    """The promotion by which she may carry it on, while that is open, and at her age."""
    if band(person.birth_year, now, unit.zone) in TOO_YOUNG:
        return None
    kit = clarifying.kit_of(session, verdict.id or 0)
    is_out = kit is not None and is_open(promotions.run(session, kit.id or 0), now)
    return kit.id if kit is not None and is_out else None


LOOK = Sweeper("findings to tell", verdicts.next_due(), look)
