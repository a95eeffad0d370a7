"""What is said of cases that look alike: humas is asked whether they are one, and sees both side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.case_likeness import ChooseTwin, CompareCases, KeepApart, MergeCases
from domain.case_views import CaseFacts
from domain.cases import OpenCase
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.suggestions import guarded
from words.formats import moment_short
from words.posts import platform
from words.sentences import sentences
from words.sharing import one_line

SHOWN_NAME = 60
SHOWN_ON_BUTTON = 34
SHOWN_TEXT = 600


@dataclass(frozen=True, slots=True)
class Side:
    """One of two cases: how often it was reported, and how many pictures it has."""

    case: CaseFacts
    reports: int
    files: int


@dataclass(frozen=True, slots=True)
class Twins:
    """A case, and others of its unit on this page (from 0) with which it may be joined."""

    case: CaseFacts
    others: Sequence[CaseFacts]
    page: int
    has_more: bool


def line(reader: Reader, alike: Sequence[CaseFacts]) -> Safe | None:
    """What a card says of the cases that look like it; None where there is none."""
    if not alike:
        return None
    shown = Safe("; ".join(sentences(reader)("sameness-one", what=_what(reader, one)) for one in alike))
    return sentences(reader)("sameness-line", count=len(alike), cases=shown)


def buttons(reader: Reader, case_id: int, alike: Sequence[CaseFacts]) -> Rows:
    """Gabung? for each of them, in a row."""
    t, many = sentences(reader), len(alike) > 1
    row = tuple(
        Button(
            t("sameness-ask-one-button", number=number) if many else t("sameness-ask-button"),
            CompareCases(case_id, one.id or 0),
        )
        for number, one in enumerate(alike, start=1)
    )
    return (row,) if row else ()


def compare(reader: Reader, newer: Side, older: Side) -> Message:
    """Both, the older first, and what would become of them."""
    t, numbers = sentences(reader), (newer.case.id or 0, older.case.id or 0)
    parts = [t("sameness-compare"), _side(reader, "older", older), _side(reader, "newer", newer)]
    rows = (
        (
            Button(t("sameness-merge-button"), MergeCases(*numbers)),
            Button(t("sameness-apart-button"), KeepApart(*numbers)),
        ),
        (Button(t("sameness-back-button"), OpenCase(numbers[0])),),
    )
    return Message("\n\n".join([*parts, t("sameness-follows")]), rows)


def _side(reader: Reader, which: str, side: Side) -> Safe:
    t, case = sentences(reader), side.case
    text = one_line(guarded(case.text or case.title), SHOWN_TEXT)
    facts = t(
        "sameness-facts", at=moment_short(reader, case.opened_at), reports=side.reports, files=side.files
    )
    where = _where(reader, case)
    return t("sameness-side", which=which, facts=facts, text=text, has_text=bool(text), where=where or "-")


def _where(reader: Reader, case: CaseFacts) -> str:
    """The link itself, behind a word; a team that compares has to look."""
    if not case.link:
        return sentences(reader)("sameness-no-link")
    place = plain(platform(reader, case.platform)) if case.platform else ""
    return sentences(reader)("sameness-link", link=case.link, place=place, known=bool(place))


def _what(reader: Reader, case: CaseFacts, limit: int = SHOWN_NAME) -> str:
    shown = one_line(guarded(case.title or case.text), limit)
    where = plain(platform(reader, case.platform)) if case.platform else ""
    return (
        shown
        or where
        or plain(sentences(reader)("sameness-picture", at=moment_short(reader, case.opened_at)))
    )


def choose(reader: Reader, twins: Twins) -> Message:
    """Which other open case is the same one."""
    t, number = sentences(reader), twins.case.id or 0
    rows: list[tuple[Button, ...]] = [
        (Button(_what(reader, one, SHOWN_ON_BUTTON), CompareCases(number, one.id or 0)),)
        for one in twins.others
    ]
    back = [Button(t("sameness-newer-button"), ChooseTwin(number, twins.page - 1))] if twins.page else []
    more = [Button(t("sameness-older-button"), ChooseTwin(number, twins.page + 1))] if twins.has_more else []
    rows += [(*back, *more), (Button(t("sameness-back-button"), OpenCase(number)),)]
    what = _what(reader, twins.case)
    return Message(t("sameness-choose", what=what, none=not twins.others), tuple(one for one in rows if one))


def merged(reader: Reader, into: CaseFacts, reports: int) -> Message:
    """They are one."""
    t = sentences(reader)
    opens = Button(t("sameness-open-button"), OpenCase(into.id or 0))
    return Message(t("sameness-merged", what=_what(reader, into), reports=reports), ((opens,),))


def apart(reader: Reader, case: CaseFacts) -> Message:
    """They are two."""
    t = sentences(reader)
    return Message(t("sameness-apart"), ((Button(t("sameness-back-button"), OpenCase(case.id or 0)),),))


def toast(reader: Reader, did: str) -> str:
    """A small line over the button."""
    return plain(sentences(reader)(f"sameness-toast-{did}"))


def ask_link(reader: Reader, case: CaseFacts) -> Message:
    """She opens the short link and sends where it leads."""
    t = sentences(reader)
    return Message(t("sameness-ask-link", what=_what(reader, case), link=case.link, has_link=bool(case.link)))


def told_link(reader: Reader, case: CaseFacts, *, is_merged: bool) -> Message:
    """The case has its own link now, or goes on in the one that had it."""
    t = sentences(reader)
    opens = Button(t("sameness-open-button"), OpenCase(case.id or 0))
    return Message(t("sameness-link-told", what=_what(reader, case), merged=is_merged), ((opens,),))
