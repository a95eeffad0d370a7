"""Writes a report down: the things that it is about, who reported them or a code word, and the receipt that says so."""

from dataclasses import dataclass

import words.alert_receipts
from domain import codewords
from domain.alerts import Before, counts, may_report
from domain.amounts import read
from domain.attaching import Attachment
from domain.cases import CaseKind
from domain.message import Message
from domain.reader import Reader
from domain.sightings import Matter, Seen
from handlers import clarifications
from handlers.turn import Turn
from storage import asking, case_reporting, cases, journal, report_marks
from storage.case_reporting import Reported, Sighting
from storage.cases import Case, CaseNumbers
from storage.people import Person
from storage.units import Unit
from words.alert_receipts import Line, Receipt


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be reported, as what; `hidden`: nobody shall know who she is; `chat_id` is the linked group in which
    she did."""

    kind: CaseKind
    seen: Seen
    files: tuple[Attachment, ...] = ()
    hidden: bool = False
    chat_id: int | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The receipt, and the first of her reports (None where nobody knows whose it is)."""

    receipt: Message
    report_id: int | None


def known(turn: Turn) -> Person | None:
    """Who reports, where she belongs to the unit; a guest stays unknown."""
    return turn.person if turn.member is not None or turn.held else None


def reader_of(turn: Turn) -> Reader:
    """How she reads in private, wherever she acts."""
    reader = turn.unit_here().reader()
    return turn.person.reader(reader) if turn.person is not None else turn.reader


def report(turn: Turn, wanted: Wanted) -> Done:
    """Every thing in it becomes a case or counts for one that is there; too much of one hand in a day is refused."""
    unit = turn.unit_here()
    _count(turn, unit, len(wanted.seen.matters))
    person = None if wanted.hidden else known(turn)
    code = codewords.new() if person is None else ""
    kept = codewords.kept(code, turn.premises.code_key) if code else None
    made = list[tuple[Matter, Reported]]()
    for place, matter in enumerate(wanted.seen.matters):
        sighting = Sighting(
            unit_id=unit.id or 0,
            kind=wanted.kind,
            title=matter.title,
            link=matter.link,
            text=matter.text,
            note=matter.note,
            file=wanted.files[0] if wanted.files and not place else None,
            person_id=person.id if person is not None else None,
            chat_id=wanted.chat_id if person is not None else None,
            code=kept,
        )
        done = case_reporting.report(turn.session, sighting, turn.now)
        made.append((matter, done))
        _note(turn, done.case)
    _add_more(turn, wanted, made[0][1].case, person)
    return _answered(turn, wanted, made, code)


def _count(turn: Turn, unit: Unit, many: int) -> None:
    """Whose hand it is stays unknown, and is forgotten with the day's key."""
    actor, session, unit_id = turn.incoming.actor, turn.session, unit.id or 0
    if actor is None:
        return
    hand, is_known = report_marks.hand(session, actor.telegram_id, turn.now), known(turn) is not None
    before = Before(
        report_marks.number(session, unit_id, hand, turn.now),
        report_marks.number(session, unit_id, report_marks.GUESTS, turn.now),
    )
    may_report(before, many, is_known, turn.premises.reports_of_one, turn.premises.reports_of_guests)
    report_marks.add(session, unit_id, hand, turn.now, many)
    if not is_known:
        report_marks.add(session, unit_id, report_marks.GUESTS, turn.now, many)


def _note(turn: Turn, case: Case) -> None:
    """That it was reported, and never by whom: the report itself says so as long as she wants it."""
    line = journal.Line(
        at=turn.now, verb="reported", subject=cases.subject(case), unit_id=turn.unit_here().id
    )
    journal.note(turn.session, line)


def _add_more(turn: Turn, wanted: Wanted, case: Case, person: Person | None) -> None:
    """The other pictures, and the numbers that she typed along."""
    person_id = person.id if person is not None else None
    for file in wanted.files[1:]:
        case_reporting.add_file(turn.session, case, file, person_id, turn.now)
    told = counts(read(wanted.seen.matters[0].note).numbers)
    if told and len(wanted.seen.matters) == 1:
        row = CaseNumbers(case_id=case.id or 0, person_id=person_id, at=turn.now, **told)
        cases.keep(turn.session, row)
        cases.changed(turn.session, case, turn.now)


def _answered(turn: Turn, wanted: Wanted, made: list[tuple[Matter, Reported]], code: str) -> Done:
    unit, session = turn.unit_here(), turn.session
    lines = [
        Line(
            report_id=done.report.id or 0,
            case=done.case,
            others=cases.count_reports(session, done.case.id or 0) - 1,
            own=matter.title,
        )
        for matter, done in made
    ]
    receipt = Receipt(
        unit=unit.name,
        kind=wanted.kind,
        lines=lines,
        has_readers=any(True for _ in asking.readers(session, unit.id or 0, turn.now)),
        code=code,
        left=wanted.seen.left,
        is_cut=wanted.seen.is_cut,
    )
    said = words.alert_receipts.receipt(reader_of(turn), receipt)
    return Done(with_answer(turn, said, made[0][1].case), None if code else lines[0].report_id)


def with_answer(turn: Turn, said: Message, case: Case) -> Message:
    """The same, with what two people of us found out about it, if it is known by now."""
    answer = clarifications.known(turn, case)
    return (
        said if answer is None else Message(f"{said.text}\n\n{answer.text}", (*answer.buttons, *said.buttons))
    )
