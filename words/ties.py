"""Parent and child units: codes, requests and answers, and what a parent reads of its children."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.posts import PostFacts
from domain.reader import Reader
from domain.settings_pages import SettingsPage
from domain.ties import (
    AnswerChild,
    AskParent,
    LeaveParent,
    ReleaseChild,
    ShowChildren,
    ShowChildrenPlans,
    ShowCode,
    WithdrawRequest,
    WriteCode,
)
from domain.units import Level
from domain.which_unit import ShowSecondCode
from words.formats import day_short
from words.posts import line as post_line
from words.sentences import sentences
from words.sharing import one_line
from words.unit_settings import back, title

SHORT = 20
LEVELS = (Level.PP, Level.PW, Level.PC, Level.PAC, Level.PR, Level.PK)


@dataclass(frozen=True, slots=True)
class Family:
    """A unit's parent, the one it asked, how many children it has, and who asks to be one (id, name)."""

    unit_id: int
    unit: str
    parent: str | None
    asked: str | None
    children: int
    requests: Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Pair:
    """A child and its parent, the one that is or may become it; `level` as the reader's unit calls it."""

    child: str
    parent: str
    level: str = ""


@dataclass(frozen=True, slots=True)
class Child:
    """What a parent reads of a child unit: numbers."""

    id: int
    name: str
    members: int
    plans: int


def level(reader: Reader, name: str, own_names: Sequence[str]) -> str:
    """What a level is called; an organisation may have its own names, from the top down."""
    at = LEVELS.index(Level(name)) if name in LEVELS else len(own_names)
    return own_names[at] if at < len(own_names) else sentences(reader)("ties-level", level=name)


def family(reader: Reader, of: Family) -> Message:
    """The page Induk & anak."""
    t = sentences(reader)
    lines = [title(reader, of.unit, SettingsPage.FAMILY), ""]
    lines.append(t("ties-parent", parent=of.parent) if of.parent else t("ties-no-parent"))
    lines += [t("ties-asked", parent=of.asked)] if of.asked else []
    lines += [t("ties-children", count=of.children), "", t("ties-reads")]
    answers = [
        (
            Button(_named(reader, "accept", name), AnswerChild(of.unit_id, child, True)),
            Button(_named(reader, "refuse", name), AnswerChild(of.unit_id, child, False)),
        )
        for child, name in of.requests
    ]
    up = [Button(t("ties-write-button"), WriteCode(of.unit_id))]
    up += [Button(t("ties-withdraw-button"), WithdrawRequest(of.unit_id))] if of.asked else []
    up += [Button(t("ties-leave-button"), LeaveParent(of.unit_id, False))] if of.parent else []
    down = [Button(t("ties-code-button"), ShowCode(of.unit_id))]
    down += [Button(t("ties-children-button"), ShowChildren(of.unit_id))] if of.children else []
    group = Button(t("ties-group-button"), ShowSecondCode(of.unit_id))
    rows = (*answers, *((one,) for one in up), tuple(down), (group,), (back(reader, of.unit_id),))
    return Message("\n".join(lines), rows)


def _named(reader: Reader, what: str, name: str) -> Safe:
    return sentences(reader)(f"ties-named-{what}-button", child=one_line(name, SHORT))


def code(reader: Reader, unit_id: int, unit: str, shown: str, link: str) -> Message:
    """The code that children type, and the link that does the same."""
    t = sentences(reader)
    copy = Button(t("ties-copy-button"), copy=shown)
    return Message(
        t("ties-code", unit=unit, code=shown, link=link),
        ((copy,), (back(reader, unit_id, SettingsPage.FAMILY),)),
    )


def ask_code(reader: Reader, unit_id: int) -> Message:
    """Please type the parent's code, or go back."""
    return Message(sentences(reader)("ties-ask-code"), ((_family_page(reader, unit_id),),))


def sure(reader: Reader, unit_id: int, pair: Pair, typed: str) -> Message:
    """The unit of the code is named before it is asked."""
    t = sentences(reader)
    yes = Button(t("ties-sure-button"), AskParent(unit_id, typed))
    keep = Button(t("ties-keep-button"), _family_page(reader, unit_id).press)
    text = t("ties-sure", parent=pair.parent, child=pair.child, level=pair.level)
    return Message(text, ((yes, keep),))


def _family_page(reader: Reader, unit_id: int) -> Button:
    return back(reader, unit_id, SettingsPage.FAMILY)


def request(reader: Reader, parent_id: int, child_id: int, pair: Pair) -> Message:
    """To a pengurus of the parent, in private."""
    t = sentences(reader)
    yes = Button(t("ties-accept-button"), AnswerChild(parent_id, child_id, True))
    no = Button(t("ties-refuse-button"), AnswerChild(parent_id, child_id, False))
    return Message(t("ties-request", child=pair.child, parent=pair.parent, level=pair.level), ((yes, no),))


def said(reader: Reader, what: str, pair: Pair) -> Message:
    """A line about a child and its parent: sent, accepted, refused, took, declined, moved, left or released."""
    return Message(sentences(reader)(f"ties-{what}", child=pair.child, parent=pair.parent))


def said_here(reader: Reader, unit_id: int, what: str, pair: Pair) -> Message:
    """The same in place of a card, with the way back to the page."""
    return Message(said(reader, what, pair).text, ((_family_page(reader, unit_id),),))


def answered(reader: Reader) -> str:
    """Somebody was faster, or it was taken back."""
    return plain(sentences(reader)("ties-answered"))


def withdrawn(reader: Reader) -> str:
    """We ask no more."""
    return plain(sentences(reader)("ties-withdrawn"))


def leave_sure(reader: Reader, unit_id: int, parent: str) -> Message:
    """Asked once more before a unit leaves its parent."""
    t = sentences(reader)
    yes = Button(t("ties-leave-yes-button"), LeaveParent(unit_id, True))
    keep = Button(t("ties-keep-button"), _family_page(reader, unit_id).press)
    return Message(t("ties-leave-sure", parent=parent), ((yes, keep),))


def release_sure(reader: Reader, unit_id: int, child_id: int, child: str) -> Message:
    """Asked once more before a parent lets a child go."""
    t = sentences(reader)
    yes = Button(t("ties-release-yes-button"), ReleaseChild(unit_id, child_id, True))
    keep = Button(t("ties-keep-button"), ShowChildren(unit_id))
    return Message(t("ties-release-sure", child=child), ((yes, keep),))


def children(
    reader: Reader, unit: tuple[int, str], shown: Sequence[Child], page: int, *, has_more: bool
) -> Message:
    """The children with their totals; a button lets each go."""
    t, (unit_id, name) = sentences(reader), unit
    lines = [t("ties-list-line", child=one.name, members=one.members, plans=one.plans) for one in shown] or [
        t("ties-list-empty")
    ]
    release = [
        (
            Button(
                t("ties-release-button", child=one_line(one.name, SHORT)),
                ReleaseChild(unit_id, one.id, False),
            ),
        )
        for one in shown
    ]
    turns = [Button(t("ties-less-button"), ShowChildren(unit_id, page - 1))] if page else []
    turns += [Button(t("ties-more-button"), ShowChildren(unit_id, page + 1))] if has_more else []
    plans = Button(t("ties-plans-button"), ShowChildrenPlans(unit_id))
    text = "\n".join([t("ties-list", unit=name), "", *lines])
    return Message(text, (*release, tuple(turns), (plans,), (_family_page(reader, unit_id),)))


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days of the children's plans: (unit's name, plan), in order of time; `left` did not fit."""

    unit_id: int
    unit: str
    first: date
    last: date
    week: int
    plans: Sequence[tuple[str, PostFacts]]
    left: int


def plans(reader: Reader, week: Week) -> Message:
    """The children's calendar: units, titles and hours, and nobody's name."""
    t = sentences(reader)
    head = t(
        "ties-plans",
        unit=week.unit,
        first=day_short(reader, week.first),
        last=day_short(reader, week.last),
    )
    lines, day = list[str](), ""
    for name, post in week.plans:
        today = day_short(reader, post.starts_at) if post.starts_at is not None else ""
        if today != day:
            lines.append(f"\n{t('ties-plans-day', day=today)}")
            day = today
        lines.append(t("ties-plans-line", line=post_line(reader, post), child=one_line(name, SHORT * 2)))
    lines += [t("ties-plans-more", count=week.left)] if week.left else []
    turned = ("this-week", 0) if week.week else ("next-week", 1)
    turn = Button(t(f"ties-{turned[0]}-button"), ShowChildrenPlans(week.unit_id, turned[1]))
    return Message("\n".join([head, *(lines or ["", t("ties-plans-empty")])]), ((turn,),))
