"""A case as humas reads it: its name, its card with all sides, and what is said after a tap."""

from domain.case_presses import CasePage
from domain.case_views import CaseFacts, CaseView
from domain.cases import OpenCase
from domain.markup import plain
from domain.message import Button, Message
from domain.reader import Reader
from words import case_buttons, case_sides, case_standing
from words.case_names import name
from words.sentences import sentences

__all__ = ["card", "held", "merged", "name", "toast"]


WHOLE = (CasePage.MAIN, CasePage.MORE)


def card(reader: Reader, view: CaseView, page: CasePage = CasePage.MAIN) -> Message:
    """The case with the side that is up."""
    page = case_buttons.side_up(view, page)
    lines: list[str] = case_sides.head(reader, view, is_whole=page in WHOLE)
    if page in WHOLE:
        lines += [*case_sides.facts(reader, view), *case_sides.judged(reader, view)]
        lines += ["", case_standing.line(reader, view)]
    lines += case_sides.below(reader, view, page)
    return Message("\n".join(lines), case_buttons.rows(reader, view, page))


def merged(reader: Reader, case: CaseFacts, into: CaseFacts) -> Message:
    """It goes on in another one."""
    t = sentences(reader)
    opens = Button(t("cases-open-button"), OpenCase(into.id or 0))
    return Message(t("cases-merged", case=name(reader, case), into=name(reader, into)), ((opens,),))


def toast(reader: Reader, did: str) -> str:
    """A small line over the button."""
    return plain(sentences(reader)("cases-toast", did=did))


def held(reader: Reader, holder: str | None) -> str:
    """Somebody else handles it already."""
    t = sentences(reader)
    return plain(t("cases-held", name=holder) if holder is not None else t("cases-held-nobody"))
