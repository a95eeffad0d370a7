"""The list of a unit's cases: each with how it stands, and the way to others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.case_figures import ShowFigures
from domain.case_presses import SearchCases, TurnCases
from domain.case_states import CaseState
from domain.case_views import CaseFacts
from domain.cases import ListCases, OpenCase
from domain.ladder import Severity
from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words.case_names import name
from words.formats import age, moment_short
from words.sentences import sentences

ON_A_PAGE = 6
IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One case, who handles it (a first name), and how often it was reported."""

    case: CaseFacts
    holder: str | None
    reports: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A part of the list: from which place on, how many there are, and whether they are over; `counts` by
    state; `in_room`: it is read in the humas room."""

    unit_id: int
    unit: str
    lines: Sequence[Line]
    counts: Mapping[str, int]
    start: int
    every: int
    over: bool
    in_room: bool


def listed(reader: Reader, page: Listed, now: datetime) -> Message:
    """What stands open, or what is over."""
    t = sentences(reader)
    facts = {one.value: page.counts.get(one, 0) for one in (CaseState.NEW, CaseState.HELD, CaseState.WATCHED)}
    head = (
        t("case-lists-over", unit=page.unit, count=page.every)
        if page.over
        else t("case-lists-open", unit=page.unit, count=page.every, **facts)
    )
    lines = [head, *_numbered(reader, page.lines, page.start, now)]
    return Message("\n\n".join(lines), (*_opens(reader, page.lines, page.start), *_ways(reader, page)))


def found(reader: Reader, unit_id: int, lines: Sequence[Line], now: datetime) -> Message:
    """What is about the link or the words that were typed."""
    t = sentences(reader)
    back = Button(t("case-lists-all-button"), ListCases(unit_id))
    again = Button(t("case-lists-search-button"), SearchCases(unit_id))
    text = "\n\n".join([t("case-lists-found", count=len(lines)), *_numbered(reader, lines, 0, now)])
    return Message(text, (*_opens(reader, lines, 0), (again, back)))


def ask(reader: Reader) -> Message:
    """What is she looking for?"""
    return Message(sentences(reader)("case-lists-ask"))


def _numbered(reader: Reader, lines: Sequence[Line], start: int, now: datetime) -> list[Safe]:
    t = sentences(reader)
    return [
        t(
            "case-lists-line",
            number=str(number),
            case=name(reader, one.case),
            state=_state(reader, one, now),
            weight=t("cases-severity", severity=one.case.severity),
            usual=one.case.severity == Severity.NORMAL,
            reports=one.reports,
        )
        for number, one in enumerate(lines, start=start + 1)
    ]


def _state(reader: Reader, one: Line, now: datetime) -> Safe:
    """How it stands, in a few words."""
    t, case = sentences(reader), one.case
    match case.state:
        case CaseState.NEW if case.begun_at > now:
            return t("case-lists-deferred", until=moment_short(reader, case.begun_at))
        case CaseState.NEW:
            return t("case-lists-new", age=age(reader, now - case.opened_at))
        case CaseState.HELD:
            return t("case-lists-held", name=one.holder or "", known=one.holder is not None)
        case CaseState.WATCHED:
            return t("case-lists-watched", until=moment_short(reader, case.due_at or now))
        case _:
            return t("case-lists-ended", state=case.state, at=moment_short(reader, case.changed_at))


def _opens(reader: Reader, lines: Sequence[Line], start: int) -> Rows:
    t = sentences(reader)
    buttons = [
        Button(t("case-lists-open-button", number=str(number)), OpenCase(one.case.id or 0))
        for number, one in enumerate(lines, start=start + 1)
    ]
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


def _ways(reader: Reader, page: Listed) -> Rows:
    """To the other parts, to what is over, and to one that is looked for."""
    t, number = sentences(reader), page.unit_id
    before = Button(
        t("case-lists-before-button"), TurnCases(number, max(page.start - ON_A_PAGE, 0), page.over)
    )
    after = Button(t("case-lists-after-button"), TurnCases(number, page.start + ON_A_PAGE, page.over))
    turns = [*([before] if page.start else []), *([after] if page.start + ON_A_PAGE < page.every else [])]
    other = (
        Button(t("case-lists-all-button"), ListCases(number))
        if page.over
        else Button(t("case-lists-over-button"), TurnCases(number, 0, over=True))
    )
    search = Button(t("case-lists-search-button"), SearchCases(number))
    figures = Button(t("case-lists-figures-button"), ShowFigures(number))
    return (tuple(turns), (search, other), () if page.in_room else (figures,))
