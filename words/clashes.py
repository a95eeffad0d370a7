"""What a plan runs into, one line each, and the buttons that open the other plans."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.clashes import Clash, ClashKind, Slot
from domain.contents import Visibility
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from words.formats import clock, day_short
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 60
SHOWN_LABEL = 34
MOST_BUTTONS = 5


def lines(reader: Reader, clashes: Sequence[Clash], *, sees_all: bool = False) -> list[Safe]:
    """Each clash on one line. `sees_all`: the reader is humas or pengurus of the unit; others read no title of a plan
    that is for humas alone, and nobody one of a unit above."""
    return [_line(reader, clash, sees_all=sees_all) for clash in clashes]


@dataclass(frozen=True, slots=True)
class ClashesView:
    """What the page shows: a plan of a unit, what it runs into, and whether the reader may read what humas keep to
    themselves."""

    post: PostFacts
    unit_id: int
    clashes: Sequence[Clash]
    sees_all: bool


def page(reader: Reader, view: ClashesView, back: Button) -> Message:
    """All clashes of a plan; a button opens each other plan of the unit."""
    t, post = sentences(reader), view.post
    title = one_line(post.title, SHOWN_TITLE) or t("posts-no-title-short")
    if not view.clashes:
        name = "clashes-none" if post.starts_at is not None else "clashes-no-time"
        return Message(t(name, title=title), ((back,),))
    said = [f"• {line}" for line in lines(reader, view.clashes, sees_all=view.sees_all)]
    text = "\n".join([t("clashes-page", title=title), *said, t("clashes-only-warn")])
    buttons = opens(reader, view.clashes, view.unit_id, sees_all=view.sees_all)
    return Message(text, (*buttons, (back,)))


def opens(reader: Reader, clashes: Sequence[Clash], unit_id: int, *, sees_all: bool = False) -> Rows:
    """A button for each other plan of this unit that the reader may open."""
    others = {
        one.other.post_id: one.other
        for one in clashes
        if one.other is not None and one.other.unit_id == unit_id and _is_seen(one.other, sees_all=sees_all)
    }
    t = sentences(reader)
    return tuple(
        (
            Button(
                plain(t("clashes-open-button", title=one_line(one.title, SHOWN_LABEL) or "…")),
                OpenPost(one.post_id),
            ),
        )
        for one in list(others.values())[:MOST_BUTTONS]
    )


def glance(reader: Reader, count: int) -> str:
    """How many clashes there are, in a few words; nothing where there is none."""
    return sentences(reader)("clashes-glance", count=count) if count else ""


def named(reader: Reader, other: Slot, *, sees_all: bool) -> Safe:
    """A plan by its title, or that it is humas'."""
    t = sentences(reader)
    if not _is_seen(other, sees_all=sees_all):
        return t("clashes-of-humas")
    return t("clashes-titled", title=one_line(other.title, SHOWN_TITLE) or t("posts-no-title-short"))


def _is_seen(other: Slot, *, sees_all: bool) -> bool:
    return sees_all or other.visibility == Visibility.ALL


def _line(reader: Reader, clash: Clash, *, sees_all: bool) -> Safe:
    t, kind = sentences(reader), clash.kind
    if kind is ClashKind.QUIET:
        until = clock(reader, clash.until) if clash.until is not None else ""
        return t("clashes-quiet", why=clash.name, until=until)
    if clash.other is None or kind in (ClashKind.BIG_DAY, ClashKind.MOURNING):
        until = clock(reader, clash.until) if clash.until is not None else ""
        return t(
            f"clashes-{kind}", name=clash.name, until=until, count=clash.count, most=clash.most, other=""
        )
    other = (
        t("clashes-of-parent") if _is_hidden_above(clash) else named(reader, clash.other, sees_all=sees_all)
    )
    return t(
        f"clashes-{kind}",
        other=other,
        at=clock(reader, clash.other.starts_at),
        day=day_short(reader, clash.other.starts_at),
        until=clock(reader, clash.until) if clash.until is not None else "",
        name=clash.name,
        length=clash.length,
    )


def _is_hidden_above(clash: Clash) -> bool:
    """What the humas of a unit above keep to themselves, the humas of this one don't read either."""
    return clash.is_above and clash.other is not None and clash.other.visibility != Visibility.ALL
