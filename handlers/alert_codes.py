"""A code word instead of a name: what became of what was reported under it, and what may be added."""

import words.alert_receipts
import words.alerts
from domain import codewords
from domain.alerts import MOST_WRONG_CODES, InDangerByCode, counts
from domain.amounts import is_only_counts, read
from domain.cases import MOST_NOTE
from domain.codewords import Reading
from domain.ladder import Severity
from domain.message import Message
from domain.posting import FLEETING
from domain.refusal import Refusal
from handlers import safety, withholding
from handlers.alert_receipts import call_for_help, case_of, keep_numbers, note
from handlers.alert_reporting import with_answer
from handlers.alert_views import in_private, say
from handlers.turn import Turn
from storage import case_reporting, cases, report_marks, reported
from storage.cases import Case, CaseReport
from words.alert_receipts import Line

WRONG = "code"


def open_code(turn: Turn, text: str) -> bool:
    """Whether a code word stands first in this text; what is reported under it is shown then, and what follows is
    added."""
    found = codewords.CODE.match(text.strip())
    reading = next(iter(codewords.read(found[0])), None) if found is not None else None
    if found is None or reading is None:
        return False
    rest = text.strip()[found.end() :].strip(" \n:,-")
    if _opened(turn, reading, rest):
        return True
    _miss(turn)
    if rest and "-" not in found[2]:
        return False
    in_private(turn, words.alerts.unknown_code(turn.reader, reading.said))
    return True


def _opened(turn: Turn, reading: Reading, rest: str) -> bool:
    if reading.code is None or _tried_too_often(turn):
        return False
    rows = _under(turn, reading.code)
    if not rows:
        return safety.by_code(turn, reading.code, rest)
    _show(turn, reading.code, rows, _added(turn, rows[0], rest))
    return True


def _under(turn: Turn, code: str) -> list[tuple[CaseReport, Case]]:
    """What stands under this code word, each with the case in which it goes on."""
    rows = reported.of_code(turn.session, codewords.kept(code, turn.premises.code_key))
    return [(row, cases.standing(turn.session, case)) for row, case in rows]


def _show(turn: Turn, code: str, rows: list[tuple[CaseReport, Case]], added: list[str]) -> None:
    lines = [Line(row.id or 0, case) for row, case in rows]
    said: Message = words.alert_receipts.by_code(turn.reader, lines, code, added)
    for case in {case.id: case for _, case in rows}.values():
        said = with_answer(turn, said, case)
    in_private(turn, said, fleeting=True)


def _added(turn: Turn, first: tuple[CaseReport, Case], rest: str) -> list[str]:
    """Numbers, words and a picture that came with the code word."""
    (row, case), done = first, list[str]()
    told = counts(read(rest).numbers)
    if told and is_only_counts(rest):
        keep_numbers(turn, case, told, None)
        done.append(words.alert_receipts.numbers_kept(turn.reader, told))
    elif rest:
        withholding.check(turn, rest)
        row.note = "\n".join(one for one in (row.note, rest) if one)[:MOST_NOTE]
        done.append(words.alert_receipts.note_kept(turn.reader))
    file = turn.incoming.attachment
    if file is not None:
        is_new = case_reporting.add_file(turn.session, case, file, None, turn.now) is not None
        done.append(words.alert_receipts.picture_kept(turn.reader, is_new=is_new))
    if done:
        note(turn, "added to", case)
        cases.changed(turn.session, case, turn.now)
    return done


def _hand(turn: Turn) -> tuple[int, str] | None:
    """Under which unit, and as whose, wrong code words are counted today."""
    actor, unit = turn.incoming.actor, turn.unit
    unit_id = unit.id if unit is not None else report_marks.any_unit(turn.session)
    if actor is None or unit_id is None:
        return None
    return unit_id, report_marks.hand(turn.session, actor.telegram_id, turn.now, WRONG)


def _tried_too_often(turn: Turn) -> bool:
    """Whether this hand guessed too often today."""
    hand = _hand(turn)
    return hand is not None and report_marks.number(turn.session, *hand, turn.now) >= MOST_WRONG_CODES


def _miss(turn: Turn) -> None:
    hand = _hand(turn)
    if hand is not None:
        report_marks.add(turn.session, *hand, turn.now)


def in_danger(turn: Turn, pressed: InDangerByCode) -> None:
    """Who stays unknown says that somebody is in danger there: humas is called faster. It is asked in a message of its
    own, because the code word above stands nowhere else."""
    rows = [] if _tried_too_often(turn) else _under(turn, pressed.code)
    if not rows:
        raise Refusal("alerts-gone")
    if not pressed.sure:
        sure = InDangerByCode(pressed.code, sure=True)
        turn.tell(words.alert_receipts.danger(turn.reader, sure, None), subject=FLEETING)
        return
    call_for_help(turn, case_of(turn, rows[0][1].id or 0), Severity.HIGH)
    say(turn, words.alert_receipts.called(turn.reader, is_known=False))
