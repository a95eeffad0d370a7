"""What an adult does with a safety report that came to her: read it, answer it, pass it on, mark it as done."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import words.safety_desk
from domain.refusal import Refusal
from domain.safety import ANSWERS, News, SafetyState, SafetyTo, Said, pages
from domain.safety_presses import AnswerSafety, GuideSafety, HandleSafety, ListSafety, OpenSafety, PassSafety
from handlers import safety_news
from handlers.feature import Feature, Pressed
from handlers.safety_pages import caller, change, facts, whisper
from handlers.turn import Turn
from storage import drafts, people, safety_people, safety_reports, safety_steps, units
from storage.people import Person
from storage.safety_reports import SafetyLine, SafetyReport
from words.safety_desk import A_PAGE, Desk

ANSWER = "safety-answer"
CHOOSING = timedelta(minutes=15)


def show_all(turn: Turn, pressed: ListSafety) -> None:
    """The reports that came to her and that she may still read."""
    me = _me(turn)
    its = safety_reports.came_to(turn.session, me.id or 0, max(pressed.skip, 0), A_PAGE + 1)
    hers = [one for one in its if safety_people.may_read(turn.session, one, me, turn.now)]
    change(turn, words.safety_desk.listed(turn.reader, hers, max(pressed.skip, 0)))


def _me(turn: Turn) -> Person:
    """Who presses it, in private."""
    if turn.incoming.is_group or turn.person is None:
        raise Refusal("safety-desk-gone")
    return turn.person


def _mine(turn: Turn, report_id: int) -> SafetyReport:
    """A report that came to her and that she may still read."""
    me, report = _me(turn), safety_reports.kept_apart(turn.session, report_id)
    got = safety_reports.got(turn.session, report_id, me.id or 0)
    if report is None or got is None or not safety_people.may_read(turn.session, report, me, turn.now):
        raise Refusal("safety-desk-gone")
    return report


def read(turn: Turn, pressed: OpenSafety) -> None:
    """She reads it; the first time from its beginning, later what is new."""
    report = _mine(turn, pressed.report_id)
    _stop_choosing(turn)
    is_new = safety_steps.read(turn.session, report, _me(turn), turn.now)
    page = 0 if is_new and pressed.page < 0 else pressed.page
    change(turn, words.safety_desk.page(caller(turn), _desk(turn, report, page)))


def _desk(turn: Turn, report: SafetyReport, page: int = -1) -> Desk:
    every = pages(safety_reports.lines(turn.session, report.id or 0))
    at = page if 0 <= page < len(every) else len(every) - 1
    hers = people.get(turn.session, report.person_id).first_name if report.person_id is not None else ""
    reads = safety_steps.readers(turn.session, report, turn.now)
    return Desk(
        report,
        units.get(turn.session, report.unit_id).name,
        hers,
        facts([one for one in reads if one.id != _me(turn).id]),
        [(line, _by(turn, line)) for line in every[at]],
        at,
        len(every),
    )


def _by(turn: Turn, line: SafetyLine) -> str:
    """Who answered."""
    return people.get(turn.session, line.person_id).first_name if line.person_id is not None else ""


def answer(turn: Turn, pressed: AnswerSafety) -> None:
    """A ready-made sentence; her report says it when she looks."""
    report = _mine(turn, pressed.report_id)
    if pressed.said is None or pressed.said not in ANSWERS:
        turn.ask(ANSWER, report_id=pressed.report_id)
        drafts.hurry(turn.session, _me(turn).telegram_id, turn.now + CHOOSING)
        change(turn, words.safety_desk.choose(turn.reader, pressed.report_id))
        return
    _stop_choosing(turn)
    safety_steps.answer(turn.session, report, pressed.said, _me(turn), turn.now)
    safety_news.tell_her(turn, report)
    turn.toast(words.safety_desk.answered(caller(turn), pressed.said))
    change(turn, words.safety_desk.page(caller(turn), _desk(turn, report)))


def typed(turn: Turn, facts: Mapping[str, Any], _: str) -> None:
    """He types where he should choose: nothing of it is kept, and the sentences stand there again."""
    report = _mine(turn, int(facts["report_id"]))
    whisper(turn, words.safety_desk.choose(turn.reader, report.id or 0, typed=True))


def _stop_choosing(turn: Turn) -> None:
    """What he types next is about something else."""
    waits = drafts.waiting(turn.session, _me(turn).telegram_id, turn.now)
    if waits is not None and waits.question == ANSWER:
        drafts.end(turn.session, _me(turn).telegram_id)


def handle(turn: Turn, pressed: HandleSafety) -> None:
    """It is done, as far as she sees; asked once."""
    report = _mine(turn, pressed.report_id)
    if not pressed.sure:
        change(turn, words.safety_desk.sure_handled(turn.reader, pressed.report_id))
        return
    if report.state != SafetyState.HANDLED:
        safety_steps.answer(turn.session, report, Said.HANDLED, _me(turn), turn.now)
        safety_news.tell_her(turn, report)
    turn.toast(words.safety_desk.handled(turn.reader))
    change(turn, words.safety_desk.page(caller(turn), _desk(turn, report)))


def guide(turn: Turn, pressed: GuideSafety) -> None:
    """What to do with it."""
    _mine(turn, pressed.report_id)
    change(turn, words.safety_desk.guide(caller(turn), pressed.report_id))


def pass_on(turn: Turn, pressed: PassSafety) -> None:
    """The unit above reads it too; asked once, with their names."""
    report = _mine(turn, pressed.report_id)
    bars = safety_steps.barred(turn.session, report)
    if not pressed.sure:
        higher = safety_people.adults(turn.session, report.unit_id, SafetyTo.ABOVE, turn.now, bars)
        change(turn, words.safety_desk.sure_pass(caller(turn), pressed.report_id, facts(higher)))
        return
    new = safety_steps.hand_on(turn.session, report, _me(turn), turn.now)
    safety_news.tell(turn, report, new, News.PASSED)
    if new:
        safety_news.tell_her(turn, report)
        turn.toast(words.safety_desk.passed(turn.reader, facts(new)))
    change(turn, words.safety_desk.page(caller(turn), _desk(turn, report)))


def waiting(turn: Turn) -> int:
    """How many reports that came to her nobody has answered."""
    return safety_reports.waiting_for(turn.session, turn.person.id or 0) if turn.person is not None else 0


FEATURE = Feature(
    noun="safety_desk",
    presses={
        ListSafety: Pressed(show_all),
        OpenSafety: Pressed(read),
        AnswerSafety: Pressed(answer),
        HandleSafety: Pressed(handle),
        GuideSafety: Pressed(guide),
        PassSafety: Pressed(pass_on),
    },
    answers={ANSWER: typed},
    waiting={"safety": waiting},
)
