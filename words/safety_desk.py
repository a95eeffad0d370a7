"""What adults read who get safety reports: that one waits, the report itself, what they may answer, what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.safety import ANSWERS, LineFacts, News, ReaderFacts, ReportFacts, SafetyState, Said
from domain.safety_presses import AnswerSafety, GuideSafety, HandleSafety, ListSafety, OpenSafety, PassSafety
from words.formats import moment_short
from words.safety import Caller, helpline, named
from words.safety_own import said
from words.sentences import sentences

A_PAGE = 6


@dataclass(frozen=True, slots=True)
class Desk:
    """A report as one of those who got it sees it: its unit, her first name ("" where she gave none), who else reads
    it, a page of its lines, and by our id of a person who answered."""

    report: ReportFacts
    unit: str
    name: str
    others: Sequence[ReaderFacts]
    lines: Sequence[tuple[LineFacts, str]]
    page: int
    pages: int


def news(reader: Reader, report: ReportFacts, unit: str, what: News, *, rings: bool) -> Message:
    """That it waits, and nothing of what stands in it; `rings`: somebody is in danger at this moment."""
    t = sentences(reader)
    text = t("safety-desk-rings" if rings else "safety-desk-news", news=what, unit=unit, at=report.at)
    return Message(text, ((Button(t("safety-desk-read-button"), OpenSafety(report.id or 0)),),))


def page(caller: Caller, desk: Desk) -> Message:
    """The report: who it is from, what stands in it, and what can be done."""
    t, report = sentences(caller.reader), desk.report
    head = [
        t("safety-desk-title", kind=report.kind, unit=desk.unit),
        t("safety-desk-stands", state=report.state, at=report.at),
        t("safety-desk-who", named=bool(desk.name), name=desk.name),
    ]
    if desk.others:
        head.append(t("safety-desk-others", names=named(desk.others)))
    parts = ["\n".join(head), *(_line(caller, line, who) for line, who in desk.lines)]
    if not desk.lines:
        parts.append(t("safety-desk-empty"))
    if desk.pages > 1:
        parts.append(t("safety-page", page=desk.page + 1, of=desk.pages))
    return Message("\n\n".join(parts), (_turns(caller.reader, desk), *_keys(caller.reader, report)))


def _line(caller: Caller, line: LineFacts, who: str) -> Safe:
    t = sentences(caller.reader)
    if line.is_hers:
        return t("safety-desk-line", at=line.at, text=line.text)
    by = who or t("safety-desk-bot")
    return t("safety-desk-answer", who=by, at=line.at, text=said(caller, Said(line.said)))


def _turns(reader: Reader, desk: Desk) -> tuple[Button, ...]:
    t, report_id = sentences(reader), desk.report.id or 0
    ways = ((desk.page - 1, "before"), (desk.page + 1, "after"))
    return tuple(
        Button(t(f"safety-{where}-button"), OpenSafety(report_id, to))
        for to, where in ways
        if 0 <= to < desk.pages
    )


def _keys(reader: Reader, report: ReportFacts) -> tuple[tuple[Button, ...], ...]:
    t, report_id = sentences(reader), report.id or 0
    answer = Button(t("safety-desk-answer-button"), AnswerSafety(report_id))
    handle = Button(t("safety-desk-handle-button"), HandleSafety(report_id))
    guide = Button(t("safety-desk-guide-button"), GuideSafety(report_id))
    more = Button(t("safety-desk-list-button"), ListSafety())
    is_over = report.state == SafetyState.HANDLED
    return ((answer,) if is_over else (answer, handle), (guide,), (more,))


def _back(reader: Reader, report_id: int) -> Button:
    return Button(sentences(reader)("safety-desk-back-button"), OpenSafety(report_id))


def choose(reader: Reader, report_id: int, *, typed: bool = False) -> Message:
    """Which sentence? `typed`: she has just typed her own."""
    t = sentences(reader)
    rows = tuple((Button(t("safety-desk-say", said=one), AnswerSafety(report_id, one)),) for one in ANSWERS)
    text = t("safety-desk-typed" if typed else "safety-desk-choose")
    return Message(text, (*rows, (_back(reader, report_id),)))


def answered(caller: Caller, what: Said) -> str:
    """It went off."""
    return plain(sentences(caller.reader)("safety-desk-said", text=said(caller, what)))


def sure_handled(reader: Reader, report_id: int) -> Message:
    """Asked once."""
    t = sentences(reader)
    yes = Button(t("safety-desk-handled-button"), HandleSafety(report_id, sure=True))
    return Message(t("safety-desk-sure-handled"), ((yes,), (_back(reader, report_id),)))


def handled(reader: Reader) -> str:
    """It is done."""
    return plain(sentences(reader)("safety-desk-handled"))


def guide(caller: Caller, report_id: int) -> Message:
    """What somebody does who got a report."""
    t = sentences(caller.reader)
    on = Button(t("safety-desk-pass-button"), PassSafety(report_id))
    text = t("safety-desk-guide", helpline=helpline(caller))
    return Message(text, ((on,), (_back(caller.reader, report_id),)))


def sure_pass(caller: Caller, report_id: int, higher: Sequence[ReaderFacts]) -> Message:
    """To whom it would go; or that nobody else is there."""
    t = sentences(caller.reader)
    if not higher:
        text = t("safety-desk-nobody-above", helpline=helpline(caller))
        return Message(text, ((_back(caller.reader, report_id),),))
    yes = Button(t("safety-desk-pass-yes-button"), PassSafety(report_id, sure=True))
    text = t("safety-desk-sure-pass", names=named(higher))
    return Message(text, ((yes,), (_back(caller.reader, report_id),)))


def passed(reader: Reader, higher: Sequence[ReaderFacts]) -> str:
    """They have it too."""
    return plain(sentences(reader)("safety-desk-passed", names=named(higher)))


def listed(reader: Reader, reports: Sequence[ReportFacts], skip: int) -> Message:
    """What came to her; one more than a page is only a sign that there are more."""
    t = sentences(reader)
    rows = [(Button(_row(reader, one), OpenSafety(one.id or 0)),) for one in reports[:A_PAGE]]
    ways = ((skip - A_PAGE, skip > 0, "before"), (skip + A_PAGE, len(reports) > A_PAGE, "after"))
    turns = tuple(
        Button(t(f"safety-{where}-button"), ListSafety(max(to, 0))) for to, has, where in ways if has
    )
    return Message(t("safety-desk-list", any=bool(reports)), (*rows, turns))


def _row(reader: Reader, report: ReportFacts) -> Safe:
    t = sentences(reader)
    at = moment_short(reader, report.at)
    waits = report.state == SafetyState.OPEN
    return t("safety-desk-row", waits=waits, kind=t("safety-desk-kind", kind=report.kind), at=at)


def in_private(reader: Reader) -> str:
    """To who presses it in a group."""
    return plain(sentences(reader)("safety-desk-in-private"))
