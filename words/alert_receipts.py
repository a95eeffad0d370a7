"""What a reporter reads about her reports: that they arrived, how it goes on, and what she may add."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain import codewords
from domain.alerts import (
    AddNumbers,
    AddPicture,
    HideReporter,
    InDanger,
    InDangerByCode,
    ListReports,
    OpenReport,
)
from domain.case_views import CaseFacts
from domain.cases import CaseKind
from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.safety import BeginSafety, SafetyKind
from words.sentences import Sentences, sentences
from words.sharing import one_line

SHOWN_LINE = 60
WITHOUT = re.compile(r"^https?://(?:www\.)?")


@dataclass(frozen=True, slots=True)
class Line:
    """One of her reports with its case, and how often others reported the same. `own`: what she said herself; nobody
    reads here what another one said about it."""

    report_id: int
    case: CaseFacts
    others: int = 0
    own: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What has just arrived. `code` is the word of who stays unknown ("": she is known); `left` links were too many,
    `is_cut` where a number or an invitation was taken out; nobody may be there to read it yet."""

    unit: str
    kind: CaseKind
    lines: Sequence[Line]
    has_readers: bool = True
    code: str = ""
    left: int = 0
    is_cut: bool = False


def name(reader: Reader, line: Line) -> str:
    """A few words by which she knows it again: her own, or where it stands."""
    shown = one_line(line.own or _address(line.case), SHOWN_LINE)
    return shown or sentences(reader)("alerts-unnamed", text=bool(line.case.text))


def _address(case: CaseFacts) -> str:
    return WITHOUT.sub("", case.link).rstrip("/")


def receipt(reader: Reader, its: Receipt) -> Message:
    """It arrived; what may still be added."""
    t = sentences(reader)
    parts: list[str] = [t("alerts-thanks", unit=its.unit, has=its.has_readers)]
    parts.append("\n".join(_lines(t, reader, its.lines)))
    notes = [t("alerts-left", count=its.left)] if its.left else []
    notes += [t("alerts-cut")] if its.is_cut else []
    notes += [t("alerts-dont-share")] if its.kind is CaseKind.HOAX else []
    parts += ["\n".join(notes)] if notes else []
    parts += [code_note(reader, its.code)] if its.code else []
    return Message("\n\n".join(parts), _after(t, its))


def _lines(t: Sentences, reader: Reader, lines: Sequence[Line]) -> list[str]:
    """One report tells more than a list of several."""
    if len(lines) == 1:
        return details(reader, lines[0])
    return [
        t(
            "alerts-numbered",
            number=at,
            what=one_line(_address(one.case), SHOWN_LINE) or name(reader, one),
            state=state(reader, one.case),
        )
        for at, one in enumerate(lines, 1)
    ]


def details(reader: Reader, line: Line) -> list[str]:
    """What it is, how it goes on, and who else saw it."""
    t, case = sentences(reader), line.case
    shown: list[str] = [t("alerts-one", what=name(reader, line), kind=t("alerts-kind", kind=case.kind))]
    if case.is_opaque:
        shown.append(t("alerts-opaque"))
    shown.append(t("alerts-state", state=state(reader, case)))
    if line.others > 0:
        shown.append(t("alerts-others", count=line.others))
    return shown


def state(reader: Reader, case: CaseFacts) -> Safe:
    """How far humas is."""
    return sentences(reader)("alerts-state-name", state=case.state)


def code_note(reader: Reader, code: str) -> str:
    """What the code word is for; nothing else leads back to her report."""
    return sentences(reader)("alerts-code", code=codewords.shown(code))


def _after(t: Sentences, its: Receipt) -> Rows:
    if its.code:
        return ((Button(t("alerts-danger-button"), InDangerByCode(its.code)),),)
    first = its.lines[0].report_id
    if len(its.lines) == 1:
        return _more(t, first)
    picks = tuple(Button(str(at), OpenReport(one.report_id)) for at, one in enumerate(its.lines, 1))
    return (picks, (Button(t("alerts-hide-button"), HideReporter(first)),))


def _more(t: Sentences, report_id: int) -> Rows:
    """The buttons of one report of hers."""
    return (
        (
            Button(t("alerts-numbers-button"), AddNumbers(report_id)),
            Button(t("alerts-picture-button"), AddPicture(report_id)),
        ),
        (Button(t("alerts-hide-button"), HideReporter(report_id)),),
        (Button(t("alerts-danger-button"), InDanger(report_id)),),
    )


def opened(reader: Reader, line: Line, remark: str = "") -> Message:
    """One report of hers as it stands now."""
    t = sentences(reader)
    text = "\n".join(details(reader, line))
    back = (Button(t("alerts-list-button"), ListReports()),)
    return Message(f"{remark}\n\n{text}" if remark else text, (*_more(t, line.report_id), back))


def listed(reader: Reader, unit: str, lines: Sequence[Line]) -> Message:
    """Her reports, newest first."""
    t = sentences(reader)
    if not lines:
        return Message(t("alerts-none", unit=unit))
    numbered = [
        t("alerts-numbered", number=at, what=name(reader, one), state=state(reader, one.case))
        for at, one in enumerate(lines, 1)
    ]
    picks = [Button(str(at), OpenReport(one.report_id)) for at, one in enumerate(lines, 1)]
    rows = tuple(tuple(picks[at : at + 4]) for at in range(0, len(picks), 4))
    return Message("\n".join([t("alerts-listed", unit=unit), *numbered]), rows)


def by_code(reader: Reader, lines: Sequence[Line], code: str, added: Sequence[str] = ()) -> Message:
    """What became of what was reported under this code word; not what it was, for who only found the word."""
    t = sentences(reader)
    shown: list[str] = [t("alerts-by-code", code=codewords.shown(code))]
    shown += [
        t(
            "alerts-code-line",
            kind=t("alerts-kind", kind=one.case.kind),
            at=one.case.opened_at,
            state=state(reader, one.case),
        )
        for one in lines
    ]
    shown += [t("alerts-added", what=what) for what in added]
    shown.append(t("alerts-code-add", code=codewords.shown(code)))
    return Message("\n".join(shown), ((Button(t("alerts-danger-button"), InDangerByCode(code)),),))


def danger(reader: Reader, sure: InDanger | InDangerByCode, back: OpenReport | None) -> Message:
    """Before everybody is called: what helps at once, and whether it is so."""
    t = sentences(reader)
    rows: list[tuple[Button, ...]] = [(Button(t("alerts-danger-sure-button"), sure),)]
    rows.append((Button(t("alerts-danger-me-button"), BeginSafety(SafetyKind.UNSAFE)),))
    rows += [(Button(t("alerts-back-button"), back),)] if back is not None else []
    return Message(t("alerts-danger", known=back is not None), tuple(rows))


def called(reader: Reader, *, is_known: bool) -> Message:
    """Who is called, and what she may do meanwhile."""
    t = sentences(reader)
    more = (Button(t("alerts-danger-me-button"), BeginSafety(SafetyKind.UNSAFE)),)
    return Message(t("alerts-called", known=is_known), (more,))


def hidden(reader: Reader, code: str, count: int) -> Message:
    """Her name is gone from it."""
    t = sentences(reader)
    text = f"{t('alerts-hidden', count=count)}\n\n{code_note(reader, code)}"
    return Message(text, ((Button(t("alerts-danger-button"), InDangerByCode(code)),),))


def numbers_asked(reader: Reader) -> Message:
    """What may be typed."""
    return Message(sentences(reader)("alerts-numbers-how"))


def numbers_unclear(reader: Reader, said: Sequence[str]) -> Message:
    """What could not be read for sure."""
    t = sentences(reader)
    return Message(t("alerts-numbers-unclear", said=", ".join(said), has=bool(said)))


def numbers_kept(reader: Reader, numbers: Mapping[str, int]) -> str:
    """The numbers that were noted."""
    t = sentences(reader)
    shown = [str(t("alerts-number", what=what, count=count)) for what, count in numbers.items()]
    return t("alerts-numbers-kept", numbers=Safe(", ".join(shown)))


def picture_asked(reader: Reader) -> Message:
    """How a screenshot comes here, and what has to be covered on it."""
    return Message(sentences(reader)("alerts-picture-how"))


def picture_kept(reader: Reader, *, is_new: bool) -> str:
    """It stands beside the report now."""
    return sentences(reader)("alerts-picture-kept", new=is_new)


def note_kept(reader: Reader) -> str:
    """Her words stand beside the report now."""
    return sentences(reader)("alerts-note-kept")
