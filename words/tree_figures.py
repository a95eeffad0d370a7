"""Unit di bawah kita: the totals of the units below a unit in words, page by page, and as a picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.charts import Board, Numbers, Table
from domain.figures import Stretch
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.reports import OpenReport
from domain.silences import Silent
from domain.tree_figures import A_PAGE, Child, OpenTree, Totals, TreePicture, apart
from words import silences
from words.formats import day_short
from words.sentences import sentences
from words.sharing import one_line

SHOWN_NAME = 60
COUNTED = ("published", "sent", "cases", "takeovers", "lives")
COLUMNS = ("published", "taken", "done", "cases")
ABOUT_KILOBYTES = 70
NO_NEWS = "–"


@dataclass(frozen=True, slots=True)
class TreeView:
    """Some of the `count` units right below a unit, by name, after `skip` others; `whole`: all units below it together
    (None: too many to be counted at once); `silent`: those of which nothing is heard."""

    unit_id: int
    unit: str
    stretch: Stretch
    whole: Totals | None
    children: Sequence[Child]
    silent: Mapping[int, Silent]
    skip: int
    count: int


def days(reader: Reader, stretch: Stretch) -> str:
    """Such as "Sen 16 Nov sampai Ahad 22 Nov 2026"; the year stands at the first day too where it is another."""
    t = sentences(reader)
    first, last = day_short(reader, stretch.first), f"{day_short(reader, stretch.last)} {stretch.last.year}"
    if stretch.first.year != stretch.last.year:
        first = f"{first} {stretch.first.year}"
    return plain(t("tree-figures-days", first=first, last=last, one=stretch.days == 1))


def door(reader: Reader, unit_id: int, stretch: Stretch) -> Button:
    """Under the report of a unit with units below it."""
    pressed = OpenTree(unit_id, stretch.first, stretch.last)
    return Button(sentences(reader)("tree-figures-open-button"), pressed)


def page(reader: Reader, view: TreeView) -> Message:
    """A page of them: a line each, without any order of rank."""
    t = sentences(reader)
    head = [
        t("tree-figures-title", unit=one_line(view.unit, SHOWN_NAME)),
        t("tree-figures-head", days=days(reader, view.stretch), count=view.count),
        t("tree-figures-whole", told=told(reader, view.whole)) if view.whole else t("tree-figures-large"),
    ]
    lines = [_line(reader, one, view.silent.get(one.unit_id)) for one in view.children]
    return Message("\n".join([*head, "", *lines]), _keys(reader, view))


def _line(reader: Reader, child: Child, silent: Silent | None) -> Safe:
    said = told(reader, child.totals)
    if silent is not None:
        quiet = silences.mark(reader, silent)
        said = quiet if child.totals.is_nothing else Safe(f"{said}, {quiet}")
    return sentences(reader)("tree-figures-line", unit=one_line(child.name, SHOWN_NAME), told=said)


def told(reader: Reader, totals: Totals) -> Safe:
    """What was done, as far as there was anything."""
    t = sentences(reader)
    parts = [
        t(f"tree-figures-{name}", count=getattr(totals, name)) for name in COUNTED if getattr(totals, name)
    ]
    if totals.taken or totals.done:
        parts.insert(
            1 + bool(totals.published), t("tree-figures-taken", taken=totals.taken, done=totals.done)
        )
    parts += [t("tree-figures-helped", count=totals.helped)] if totals.helped else []
    return Safe(", ".join(parts)) if parts else t("tree-figures-nothing")


def _keys(reader: Reader, view: TreeView) -> Rows:
    t, its = sentences(reader), (view.unit_id, view.stretch.first, view.stretch.last)
    turns = []
    if view.skip:
        turns.append(Button(t("tree-figures-before-button"), OpenTree(*its, max(0, view.skip - A_PAGE))))
    if view.skip + len(view.children) < view.count:
        turns.append(Button(t("tree-figures-after-button"), OpenTree(*its, view.skip + A_PAGE)))
    picture = Button(t("tree-figures-picture-button", size=ABOUT_KILOBYTES), TreePicture(*its))
    back = Button(t("tree-figures-report-button"), OpenReport(*its))
    return (*([tuple(turns)] if turns else []), (picture,), (back,))


def board(reader: Reader, view: TreeView, color: str) -> Board:
    """The same as a picture."""
    t = sentences(reader)
    title = plain(t("tree-figures-picture", unit=one_line(view.unit, SHOWN_NAME)))
    if not view.children:
        return Board(title, days(reader, view.stretch), (), plain(t("tree-figures-nothing")), color=color)
    cells = tuple(
        (number(reader, getattr(view.whole or Totals(), name)), plain(t(f"tree-figures-cell-{name}")), "")
        for name in ("published", "sent", "done", "cases")
    )
    head = (
        plain(t("tree-figures-column-unit")),
        *(plain(t(f"tree-figures-column-{one}")) for one in COLUMNS),
    )
    called, names = apart([one.name for one in view.children])
    rows = tuple(_row(reader, one, name, view.silent) for one, name in zip(view.children, names, strict=True))
    return Board(
        title,
        days(reader, view.stretch),
        (
            Numbers(plain(t("tree-figures-all", count=view.count)), cells),
            Table(
                plain(t("tree-figures-each", called=called, has=bool(called))),
                head,
                rows,
                _note(reader, view),
            ),
        ),
        foot=plain(t("tree-figures-foot")),
        color=color,
    )


def _row(reader: Reader, child: Child, name: str, silent: Mapping[int, Silent]) -> tuple[str, ...]:
    cells = [number(reader, getattr(child.totals, one)) for one in COLUMNS]
    if child.unit_id in silent and child.totals.is_nothing:
        cells = [NO_NEWS] * len(COLUMNS)
    return (one_line(name, SHOWN_NAME), *cells)


def _note(reader: Reader, view: TreeView) -> str:
    """How a dash is read, and how many have no room."""
    t, rest = sentences(reader), view.count - len(view.children)
    is_quiet = any(one.unit_id in view.silent and one.totals.is_nothing for one in view.children)
    notes = [t("tree-figures-dash")] if is_quiet else []
    return plain(Safe(" ".join([*notes, *([t("tree-figures-rest", count=rest)] if rest > 0 else [])])))


def number(reader: Reader, count: int) -> str:
    """Such as "1.204"."""
    return plain(sentences(reader)("tree-figures-number", count=count))


def caption(reader: Reader, unit: str, stretch: Stretch) -> Message:
    """Below the picture."""
    unit = one_line(unit, SHOWN_NAME)
    return Message(sentences(reader)("tree-figures-caption", unit=unit, days=days(reader, stretch)))


def toast(reader: Reader) -> str:
    """The picture is on its way."""
    return plain(sentences(reader)("tree-figures-making"))


def file_name(reader: Reader, now: datetime) -> str:
    """How the file is called."""
    return plain(sentences(reader)("tree-figures-file", day=f"{now:%Y-%m-%d}"))
