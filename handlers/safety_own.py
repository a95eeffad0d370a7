"""Her own report: what became of it, more words, and who shall not read it any more."""

import words.safety_own
from domain import codewords
from domain.forwarded import cleaned
from domain.posting import FLEETING
from domain.refusal import Refusal
from domain.safety import News, SafetyKind, SafetyTo, pages
from domain.safety_presses import AddToOwn, HideSafety, ReadOwn, ShutOut
from handlers import safety_news, safety_stories
from handlers.feature import Pressed
from handlers.safety_pages import caller, change, facts, whisper
from handlers.safety_stories import Story
from handlers.turn import Turn
from storage import people, safety_reports, safety_steps
from storage.safety_reports import SafetyReport
from words.safety_own import Own


def by_code(turn: Turn, code: str, more: str = "") -> bool:
    """Show the report with this code word, and its answers, in private; False when it is none of ours. `more` are words
    that she adds to it."""
    for reading in codewords.read(code):
        report = of_code(turn, reading.code) if reading.code is not None else None
        if report is not None and reading.code is not None:
            if more:
                extend(turn, report, more)
            _show(turn, report, reading.code)
            return True
    return False


def extend(turn: Turn, report: SafetyReport, text: str) -> None:
    """More of her words: who reads it hears that there are some."""
    safety_steps.add(turn.session, report, cleaned(text), turn.now)
    safety_news.tell(turn, report, safety_steps.readers(turn.session, report, turn.now), News.MORE)


def of_code(turn: Turn, code: str) -> SafetyReport | None:
    """The report with this code word."""
    return safety_reports.of_code(turn.session, codewords.kept(code, turn.premises.code_key))


def _show(turn: Turn, report: SafetyReport, code: str) -> None:
    shown = view(turn, report, code)
    if turn.incoming.is_group:
        turn.tell(words.safety_own.page(caller(turn), shown, in_group=True), subject=FLEETING)
    else:
        whisper(turn, words.safety_own.page(caller(turn), shown))


def own(turn: Turn, report_id: int, code: str) -> SafetyReport:
    """Her report: she knows its code word, or it has her name."""
    if turn.incoming.is_group:
        raise Refusal("safety-not-hers")
    report = of_code(turn, code) if code else safety_reports.find(turn.session, report_id)
    hers = turn.person.id if turn.person is not None else None
    report = safety_reports.kept_apart(turn.session, report.id or 0) if report is not None else None
    if report is None or report.id != report_id or (not code and (hers is None or report.person_id != hers)):
        raise Refusal("safety-not-hers")
    return report


def view(turn: Turn, report: SafetyReport, code: str, page: int = -1) -> Own:
    """Her report as it stands, with a page of its lines; the last unless said."""
    every = pages(safety_reports.lines(turn.session, report.id or 0))
    at = page if 0 <= page < len(every) else len(every) - 1
    return Own(
        report,
        code,
        facts(safety_steps.readers(turn.session, report, turn.now)),
        safety_reports.is_read(turn.session, report.id or 0),
        every[at],
        at,
        len(every),
    )


def read(turn: Turn, pressed: ReadOwn) -> None:
    """How it stands."""
    report = own(turn, pressed.report_id, pressed.code)
    shown = view(turn, report, pressed.code, pressed.page)
    change(turn, words.safety_own.page(caller(turn), shown))


def add(turn: Turn, pressed: AddToOwn) -> None:
    """She wants to write more."""
    report = own(turn, pressed.report_id, pressed.code)
    kind, to = SafetyKind(report.kind), SafetyTo(report.to_role)
    story = Story(report.unit_id, kind, to, report_id=pressed.report_id, code=pressed.code)
    safety_stories.keep(turn, story)
    whisper(turn, words.safety_own.ask_more(caller(turn)))


def shut_out(turn: Turn, pressed: ShutOut) -> None:
    """It is about one of those who read it: asked which, then he reads it no more."""
    report = own(turn, pressed.report_id, pressed.code)
    if not pressed.person_id:
        change(turn, words.safety_own.ask_whom(caller(turn), view(turn, report, pressed.code)))
        return
    name = let_out(turn, report, pressed.person_id)
    change(turn, words.safety_own.shut_out(caller(turn), view(turn, report, pressed.code), name))


def let_out(turn: Turn, report: SafetyReport, person_id: int) -> str:
    """He reads it no more, and what waits to be told him is taken back; others get it where nobody is left. His first
    name."""
    if safety_reports.got(turn.session, report.id or 0, person_id) is None:
        raise Refusal("safety-not-hers")
    first = safety_steps.shut_out(turn.session, report, person_id, turn.now)
    safety_news.take_back(turn, report, person_id)
    safety_news.tell(turn, report, first, News.ARRIVED)
    return people.get(turn.session, person_id).first_name


def hide(turn: Turn, _: HideSafety) -> None:
    """Nothing of it stands in this message any more."""
    change(turn, words.safety_own.hidden(turn.reader))


PRESSES = {
    ReadOwn: Pressed(read),
    AddToOwn: Pressed(add),
    ShutOut: Pressed(shut_out),
    HideSafety: Pressed(hide),
}
