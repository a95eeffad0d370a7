"""What stands on the sides of a case: what it is, where, who saw it, how it grows; and each report."""

from domain.case_presses import CasePage
from domain.case_states import OPEN
from domain.case_views import CaseView, Permission, Reporters, Told
from domain.ladder import Severity
from domain.markup import Safe
from domain.reader import Reader
from domain.suggestions import guarded
from words import case_figures, case_numbers, ratings, sameness
from words.case_lifting import request
from words.case_names import SHOWN_NAME, kind
from words.formats import moment_short
from words.posts import platform
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TEXT = 400


def head(reader: Reader, view: CaseView, *, is_whole: bool) -> list[str]:
    """What it is, how much it matters, and its title, but where the text below begins with the same words."""
    t, case = sentences(reader), view.case
    is_usual, weight = case.severity == Severity.NORMAL, t("cases-severity", severity=case.severity)
    shown = t("cases-head", kind=kind(reader, case.kind), weight=weight, usual=is_usual)
    title = one_line(guarded(case.title), SHOWN_NAME)
    is_title = bool(title) and not (is_whole and _begins(guarded(case.text), title))
    return [shown, *([t("cases-title", title=title)] if is_title else [])]


def _begins(text: str, title: str) -> bool:
    """Whether a title is only how the text begins, without its marks."""
    first = " ".join(text[: 2 * SHOWN_NAME].split()).lstrip(" *_~>#-")
    return first.startswith(title.removesuffix("…"))


def facts(reader: Reader, view: CaseView) -> list[str]:
    """What, where, who, how often and how much it grows."""
    t, case = sentences(reader), view.case
    lines: list[str] = []
    if case.text:
        lines.append(t("cases-quoted", text=_shortened(guarded(case.text))))
    if case.link:
        where = platform(reader, case.platform or "")
        lines.append(t("cases-link", platform=where, link=case.link, opaque=case.is_opaque))
    if view.files:
        lines.append(t("cases-files", count=view.files))
    lines += [
        _who(reader, view.reporters),
        *_places(reader, view.reporters),
        *case_numbers.lines(reader, view.numbers),
    ]
    if case.note:
        lines.append(t("cases-note", text=guarded(case.note)))
    return [*lines, t("cases-came", at=case.opened_at)]


def judged(reader: Reader, view: CaseView) -> list[str]:
    """What was found about it, how fast we were, and what looks like it."""
    found = [
        ratings.line(reader, view.verdict) if view.verdict is not None else None,
        case_figures.line(reader, view.figures) if view.figures is not None else None,
        sameness.line(reader, view.alike) if view.case.state in OPEN else None,
    ]
    return [one for one in found if one is not None]


def _shortened(text: str) -> str:
    return text if len(text) <= SHOWN_TEXT else f"{text[:SHOWN_TEXT].rstrip()}…"


def _who(reader: Reader, who: Reporters) -> Safe:
    """First names of members, and how many more there were whom nobody knows."""
    t = sentences(reader)
    more = who.members - len(who.names)
    shown = [t("cases-one", name=one) for one in who.names]
    shown += [t("cases-more-names", count=more)] if more > 0 else []
    shown += [t("cases-anonymous", count=who.anonymous)] if who.anonymous else []
    shown += [t("cases-guests", count=who.guests)] if who.guests else []
    return t("cases-who", who=Safe(", ".join(shown)), reports=who.reports, members=who.members)


def _places(reader: Reader, who: Reporters) -> list[str]:
    if not who.places:
        return []
    more = who.groups - len(who.places)
    return [sentences(reader)("cases-places", places=", ".join(who.places), more=more)]


def reports(reader: Reader, view: CaseView) -> list[str]:
    """Each report with its note, the newest ones."""
    t, every = sentences(reader), view.reporters.reports
    lines: list[str] = ["", t("cases-reports", count=every)]
    lines += [_report(reader, one) for one in view.told]
    left = every - len(view.told)
    return [*lines, *([t("cases-reports-more", count=left)] if left > 0 else [])]


def _report(reader: Reader, one: Told) -> Safe:
    t = sentences(reader)
    unnamed = t("cases-anonymous", count=1) if one.is_anonymous else t("cases-guests", count=1)
    who = one.name if one.name is not None else unnamed
    note = guarded(one.note)
    return t("cases-report", who=who, at=moment_short(reader, one.at), note=note, noted=bool(note))


def below(reader: Reader, view: CaseView, page: CasePage) -> list[str]:
    """What this side says or asks."""
    t = sentences(reader)
    match page:
        case CasePage.REPORTS:
            return reports(reader, view)
        case CasePage.LIFT:
            return ["", *_maker(reader, view.permission), t("case-lifting-ask")]
        case CasePage.OUTSIDE:
            return ["", t("case-lifting-ask-outside"), t("cases-quoted", text=request(reader, view))]
        case CasePage.MAIN | CasePage.MORE:
            return _maker(reader, view.permission) if view.case.state in OPEN else []
        case _:
            return ["", t(f"cases-ask-{page}")]


def _maker(reader: Reader, permission: Permission | None) -> list[str]:
    """What the maker among our members said."""
    if permission is None:
        return []
    t, known = sentences(reader), permission.name is not None
    said = permission.allows or "silent"
    return [t("case-lifting-permission", name=permission.name or "", known=known, said=said)]
