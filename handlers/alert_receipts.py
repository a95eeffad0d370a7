"""What a reporter does after it: looks at it again, adds numbers and pictures, hides her name, calls for help."""

from collections.abc import Mapping
from typing import Any

import words.alert_receipts
from domain import codewords
from domain.alerts import (
    MOST_LISTED,
    AddNumbers,
    AddPicture,
    HideReporter,
    InDanger,
    ListReports,
    OpenReport,
    counts,
)
from domain.amounts import read
from domain.case_states import OPEN, CaseState, CaseStep
from domain.ladder import Severity
from domain.refusal import Refusal
from handlers import withholding
from handlers.alert_reporting import known, reader_of, with_answer
from handlers.alert_views import hers, line_of, say
from handlers.turn import Turn
from storage import case_reporting, case_steps, cases, drafts, journal, reported
from storage.cases import Case, CaseNumbers

ANYBODYS = {CaseState.HELD: CaseStep.RELEASE, CaseState.WATCHED: CaseStep.RETURN}
"""How a case gets out of the hands that it is in."""
NUMBERS, PICTURE = "alerts-numbers", "alerts-picture"
SEEN = "👀"


def open_report(turn: Turn, pressed: OpenReport) -> None:
    """One report of hers as it stands now."""
    _, line = hers(turn, pressed.report_id)
    shown = words.alert_receipts.opened(reader_of(turn), line)
    say(turn, with_answer(turn, shown, case_of(turn, line.case.id or 0)))


def case_of(turn: Turn, case_id: int) -> Case:
    """The case with this id, which is still kept."""
    found = cases.find(turn.session, case_id)
    if found is None:
        raise Refusal("alerts-gone")
    return found


def list_reports(turn: Turn, _: ListReports) -> None:
    """All of hers in this unit."""
    unit, person = turn.unit_here(), known(turn)
    rows = reported.latest(turn.session, unit.id or 0, person.id or 0, MOST_LISTED) if person else ()
    lines = [line_of(turn, row) for row, _ in rows]
    say(turn, words.alert_receipts.listed(reader_of(turn), unit.name, lines))


def ask_numbers(turn: Turn, pressed: AddNumbers) -> None:
    """What she types next are the numbers beside it."""
    row, _ = hers(turn, pressed.report_id)
    turn.ask(NUMBERS, report=row.id)
    turn.tell(words.alert_receipts.numbers_asked(reader_of(turn)))


def give_numbers(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed them; what is not sure is asked again."""
    row, line = hers(turn, int(facts["report"]))
    withholding.check_counts(turn, text)
    amounts = read(text)
    told = counts(amounts.numbers)
    unclear = [*(one.said for one in amounts.doubts), *amounts.loose]
    if not told or unclear:
        turn.tell(words.alert_receipts.numbers_unclear(reader_of(turn), unclear))
        return
    _end(turn)
    case = case_of(turn, line.case.id or 0)
    keep_numbers(turn, case, told, row.person_id)
    remark = words.alert_receipts.numbers_kept(reader_of(turn), told)
    turn.tell(words.alert_receipts.opened(reader_of(turn), line_of(turn, row), remark))


def keep_numbers(turn: Turn, case: Case, told: Mapping[str, int], person_id: int | None) -> None:
    """They stand beside the case from now on."""
    cases.keep(
        turn.session, CaseNumbers(case_id=case.id or 0, person_id=person_id, at=turn.now, **dict(told))
    )
    note(turn, "numbered", case)
    cases.changed(turn.session, case, turn.now)


def ask_picture(turn: Turn, pressed: AddPicture) -> None:
    """What she sends next is a screenshot of it."""
    row, _ = hers(turn, pressed.report_id)
    turn.ask(PICTURE, report=row.id)
    turn.tell(words.alert_receipts.picture_asked(reader_of(turn)))


def is_picture(turn: Turn, _: Mapping[str, Any], text: str) -> bool:
    """Whether a screenshot came, or something that was meant to be one; words and what is forwarded mean more."""
    return turn.incoming.forwarded_at is None and (turn.incoming.attachment is not None or not text)


def is_of_album(turn: Turn, facts: Mapping[str, Any], _: str) -> bool:
    """Whether it belongs to the pictures that came with her report."""
    return turn.incoming.album is not None and turn.incoming.album == facts["album"]


def give_picture(turn: Turn, facts: Mapping[str, Any], _: str) -> None:
    """It stands beside the case from now on; the others of its album come one by one."""
    row, line = hers(turn, int(facts["report"]))
    file, album = turn.incoming.attachment, turn.incoming.album
    if file is None:
        turn.tell(words.alert_receipts.picture_asked(reader_of(turn)))
        return
    case = case_of(turn, line.case.id or 0)
    is_new = case_reporting.add_file(turn.session, case, file, row.person_id, turn.now) is not None
    if is_new:
        note(turn, "pictured", case)
        cases.changed(turn.session, case, turn.now)
    if album is not None and album == facts.get("album"):
        turn.react(SEEN)
        return
    _end(turn)
    if album is not None:
        turn.ask("alerts-album", report=row.id, album=album)
    remark = words.alert_receipts.picture_kept(reader_of(turn), is_new=is_new)
    turn.tell(words.alert_receipts.opened(reader_of(turn), line_of(turn, row), remark))


def hide(turn: Turn, pressed: HideReporter) -> None:
    """Nobody knows any more that she reported it, nor what came with it in the same message; a code word is left."""
    row, _ = hers(turn, pressed.report_id)
    code = codewords.new()
    kept = codewords.kept(code, turn.premises.code_key)
    rows = reported.together(turn.session, row)
    reader = reader_of(turn)
    for one in rows:
        reported.hide(turn.session, one, kept)
        case = case_of(turn, one.case_id)
        note(turn, "hid a reporter", case)
        cases.changed(turn.session, case, turn.now)
    _end(turn)
    say(turn, words.alert_receipts.hidden(reader, code, len(rows)), fleeting=True)


def in_danger(turn: Turn, pressed: InDanger) -> None:
    """She says that somebody is in danger there: asked once more, then everybody is called."""
    row, line = hers(turn, pressed.report_id)
    if not pressed.sure:
        sure, back = InDanger(row.id or 0, sure=True), OpenReport(row.id or 0)
        turn.edit(words.alert_receipts.danger(reader_of(turn), sure, back))
        return
    call_for_help(turn, case_of(turn, line.case.id or 0), Severity.DANGER)
    turn.edit(words.alert_receipts.called(reader_of(turn), is_known=True))


def call_for_help(turn: Turn, case: Case, severity: Severity) -> None:
    """It matters so much from now on, also where it was thought to be over, or somebody had it in hand before she knew
    that; never less than before."""
    if case.state not in OPEN:
        case_steps.free(turn.session, case, CaseStep.AGAIN, turn.now)
    if case.severity not in (severity, Severity.DANGER):
        if case.state in ANYBODYS:
            case_steps.free(turn.session, case, ANYBODYS[CaseState(case.state)], turn.now)
            case.is_asking = False
        case_steps.raise_to(turn.session, case, severity, turn.now)
    note(turn, "danger", case)


def note(turn: Turn, verb: str, case: Case) -> None:
    """What was done, and never by whom: reporters stand in the journal nowhere."""
    line = journal.Line(at=turn.now, verb=verb, subject=cases.subject(case), unit_id=case.unit_id)
    journal.note(turn.session, line)


def _end(turn: Turn) -> None:
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
