"""What is attached to a plan: the list, one file, and why a file can't stand beside the others."""

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from domain.attaching import MoveMedium, PickMedium, Problem, RemoveAll, RemoveMedium, SeeMedium
from domain.contents import LONGEST_CAPTION, MOST_MEDIA, MediaKind
from domain.details import DetailPage, TurnDetails
from domain.markup import plain, width
from domain.message import Button, Message, Rows
from domain.post_states import ALIVE
from domain.posts import PostFacts
from domain.reader import Reader
from words.details import back, title
from words.sentences import Safe, sentences
from words.sharing import one_line

SHOWN_NAME = 40
IN_A_ROW = 5
MEGABYTE = 1_000_000


class MediumShown(Protocol):
    """What is said of an attached file; `size` in bytes."""

    @property
    def position(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...


def page(reader: Reader, post: PostFacts, attached: Sequence[MediumShown], remark: str | None) -> Message:
    """All files in their order; `remark` says why one was not taken."""
    t = sentences(reader)
    lines: list[str] = [t("attaching-head", title=title(reader, post))]
    lines += [_line(reader, one) for one in attached]
    if width(post.text) > LONGEST_CAPTION and attached:
        lines += ["", t("attaching-text-follows", most=LONGEST_CAPTION)]
    lines += ["", Safe(remark)] if remark else []
    count = len(attached)
    if post.state in ALIVE:
        lines += ["", t("attaching-send" if count < MOST_MEDIA else "attaching-full", most=MOST_MEDIA)]
    return Message("\n".join(lines), (*_places(post, attached), *_last(reader, post, count)))


def _line(reader: Reader, one: MediumShown) -> str:
    t = sentences(reader)
    large = one.size >= MEGABYTE
    size = str(round(one.size / MEGABYTE))
    name = one_line(one.name, SHOWN_NAME) or t("attaching-kind", kind=one.kind)
    return t("attaching-line", number=str(one.position + 1), name=name, size=size, large=large)


def _places(post: PostFacts, attached: Sequence[MediumShown]) -> Rows:
    buttons = [Button(str(one.position + 1), PickMedium(post.id or 0, one.position)) for one in attached]
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


def _last(reader: Reader, post: PostFacts, count: int) -> Rows:
    label = sentences(reader)("attaching-remove-all-button")
    is_many = count > 1 and post.state in ALIVE
    every = [Button(label, RemoveAll(post.id or 0, post.revision))] if is_many else []
    return ((*every, back(reader, post)),)


def one(reader: Reader, post: PostFacts, medium: MediumShown, count: int) -> Message:
    """One file, and what may be done with it."""
    t, post_id, place = sentences(reader), post.id or 0, medium.position
    text = t("attaching-one", file=_line(reader, medium), count=count)
    up = Button(t("attaching-up-button"), MoveMedium(post_id, post.revision, place, up=True))
    down = Button(t("attaching-down-button"), MoveMedium(post_id, post.revision, place, up=False))
    order = (*([up] if place else []), *([down] if place < count - 1 else []))
    see = Button(t("attaching-see-button"), SeeMedium(post_id, place))
    gone = Button(t("attaching-remove-button"), RemoveMedium(post_id, post.revision, place))
    return Message(text, (order, (see, gone), (_list(reader, post),)))


def _list(reader: Reader, post: PostFacts) -> Button:
    return Button(sentences(reader)("details-back-button"), TurnDetails(post.id or 0, DetailPage.MEDIA))


def moved(reader: Reader, place: int) -> str:
    """Which number it has now (`place` counts from 0)."""
    return plain(sentences(reader)("attaching-moved", number=place + 1))


def sure(reader: Reader, post: PostFacts) -> Message:
    """Really all of them? It can't be taken back."""
    t = sentences(reader)
    yes = Button(t("attaching-sure-button"), RemoveAll(post.id or 0, post.revision, sure=True))
    return Message(t("attaching-sure"), ((yes, _list(reader, post)),))


def remark(reader: Reader, wrong: Problem) -> str:
    """Why the last file was not taken, and what helps."""
    return sentences(reader)(f"attaching-{wrong}-why", most=MOST_MEDIA)


def not_this(reader: Reader) -> Message:
    """Something that is no photo, video or document."""
    return Message(sentences(reader)("attaching-not-this"))


def counted(reader: Reader, attached: Sequence[MediumShown]) -> str:
    """Such as "3 foto, 1 video"; "" where nothing is attached."""
    t, counts = sentences(reader), Counter(one.kind for one in attached)
    return ", ".join(
        t("attaching-count", kind=kind, count=counts[kind]) for kind in MediaKind if counts[kind]
    )
