"""What happens to a safety report: it is made, gets words and answers, reaches somebody, and is never left alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from domain.safety import Duty, SafetyKind, SafetyState, SafetyTo, Said, is_done, pieces, step
from storage import journal, safety_people, safety_reports
from storage.journal import Line
from storage.people import Person
from storage.safety_reports import SafetyLine, SafetyRecipient, SafetyReport


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody says, and to whom; `code` is her code word as it is kept, `person_id` is there only where she gives
    her name."""

    unit_id: int
    kind: SafetyKind
    to: SafetyTo
    code: str
    text: str
    person_id: int | None = None
    about_id: int | None = None


def make(session: Session, told: Told, now: datetime) -> SafetyReport:
    """A new report; nobody has got it yet."""
    report = SafetyReport(
        unit_id=told.unit_id,
        kind=told.kind,
        to_role=told.to,
        state=SafetyState.OPEN,
        code=told.code,
        person_id=told.person_id,
        about_id=told.about_id,
        at=now,
        changed_at=now,
    )
    session.add(report)
    session.flush()
    _write(session, report, told.text, now)
    begin(session, report, now)
    note(session, report, "safety reported", now)
    return report


def note(session: Session, report: SafetyReport, verb: str, now: datetime, by: Person | None = None) -> None:
    """A line of the journal; what she does stands there without her, even where she gives her name."""
    line = Line(at=now, verb=verb, subject=f"safety:{report.id}", unit_id=report.unit_id)
    journal.note(session, line, by)


def begin(session: Session, report: SafetyReport, now: datetime) -> None:
    """It waits for an answer from now on."""
    report.state, report.reminded, report.changed_at = SafetyState.OPEN, 0, now
    _wait(report, now)
    session.flush()


def add(session: Session, report: SafetyReport, text: str, now: datetime) -> None:
    """She writes more: it waits for an answer again."""
    _write(session, report, text, now)
    begin(session, report, now)
    note(session, report, "safety added", now)


def _write(session: Session, report: SafetyReport, text: str, now: datetime) -> None:
    for piece in pieces(text):
        session.add(SafetyLine(report_id=report.id or 0, is_hers=True, text=piece, at=now))
    session.flush()


def give(session: Session, report: SafetyReport, people: Sequence[Person], now: datetime) -> list[Person]:
    """They get it; those who did not have it before."""
    report_id = report.id or 0
    new = [one for one in people if safety_reports.got(session, report_id, one.id or 0) is None]
    session.add_all(SafetyRecipient(report_id=report_id, person_id=one.id or 0, at=now) for one in new)
    session.flush()
    return new


def read(session: Session, report: SafetyReport, person: Person, now: datetime) -> bool:
    """She reads it; True the first time."""
    got = safety_reports.got(session, report.id or 0, person.id or 0)
    if got is None or got.read_at is not None:
        return False
    got.read_at = now
    note(session, report, "safety read", now, person)
    return True


def answer(session: Session, report: SafetyReport, said: Said, by: Person, now: datetime) -> None:
    """One of those who got it says this: nobody needs to be reminded any more."""
    line = SafetyLine(report_id=report.id or 0, is_hers=False, said=said, person_id=by.id, at=now)
    session.add(line)
    if said is Said.HANDLED:
        report.state = SafetyState.HANDLED
    elif report.state == SafetyState.OPEN:
        report.state = SafetyState.ANSWERED
    report.due_at, report.changed_at = None, now
    session.flush()
    note(session, report, f"safety {said}", now, by)


def hand_on(session: Session, report: SafetyReport, by: Person | None, now: datetime) -> list[Person]:
    """The unit above gets it too, and it waits for them; nobody where nobody is left there."""
    higher = safety_people.adults(session, report.unit_id, SafetyTo.ABOVE, now, barred(session, report))
    new = give(session, report, higher, now)
    if new and by is not None:
        session.add(SafetyLine(report_id=report.id or 0, is_hers=False, said=Said.PASSED, at=now))
        begin(session, report, now)
    if new:
        note(session, report, "safety passed on", now, by)
    return new


def barred(session: Session, report: SafetyReport) -> set[int]:
    """Who does not get it (any more): whom it is about, herself, and who has it already."""
    got = (one.person_id for one, _ in safety_reports.recipients(session, report.id or 0))
    return {one for one in (*got, report.about_id, report.person_id) if one is not None}


def readers(session: Session, report: SafetyReport, now: datetime) -> list[Person]:
    """Who got it and may still read it."""
    got = safety_reports.recipients(session, report.id or 0)
    return [person for _, person in got if safety_people.may_read(session, report, person, now)]


def shut_out(session: Session, report: SafetyReport, person_id: int, now: datetime) -> list[Person]:
    """It is about one of those who got it: he reads it no more. Where nobody else has it, others get it: these."""
    got = safety_reports.got(session, report.id or 0, person_id)
    if got is None:
        return []
    session.delete(got)
    report.about_id = person_id
    session.flush()
    note(session, report, "safety reader shut out", now)
    if readers(session, report, now):
        return []
    begin(session, report, now)
    return _others(session, report, now)


def _others(session: Session, report: SafetyReport, now: datetime) -> list[Person]:
    left = safety_people.anybody(session, report.unit_id, now, barred(session, report))
    return give(session, report, left, now)


@dataclass(frozen=True, slots=True)
class Reminded:
    """Whom time tells of a report: who has it already, and who gets it now."""

    again: Sequence[Person] = ()
    first: Sequence[Person] = ()


def take_step(session: Session, report: SafetyReport, now: datetime) -> Reminded:
    """What is due for it; nobody may be left of those who got it, then others do."""
    found = step(SafetyKind(report.kind), report.reminded)
    report.reminded += 1
    _wait(report, now)
    session.flush()
    duty = found[1] if found is not None else Duty.REMIND
    has = readers(session, report, now)
    if not has:
        return Reminded(first=_others(session, report, now))
    if not is_done(duty, is_read=safety_reports.is_read(session, report.id or 0)):
        return Reminded()
    if duty in (Duty.ABOVE, Duty.ABOVE_UNREAD):
        first = hand_on(session, report, None, now)
        return Reminded(() if first else has, first)
    return Reminded(again=has)


def _wait(report: SafetyReport, now: datetime) -> None:
    following = step(SafetyKind(report.kind), report.reminded)
    report.due_at = now + following[0] if following is not None else None
