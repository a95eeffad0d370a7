"""Lengkapi: what a plan holds beside title and time, and the doors to each part of it."""

from collections.abc import Sequence

from domain.contents import LONGEST_CAPTION, LONGEST_TEXT
from domain.details import DetailPage, TurnDetails
from domain.markup import Safe, cut, width
from domain.message import Button, Message, Rows
from domain.post_kinds import SwitchKind
from domain.post_states import ALIVE, Kind
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from domain.texting import ReadText, RemoveText
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80
IN_A_ROW = 2
LONGEST_SHOWN = 2500


def hub(
    reader: Reader,
    post: PostFacts,
    pages: Sequence[DetailPage],
    glances: Sequence[tuple[DetailPage, str]],
    other: Kind | None,
) -> Message:
    """What is filled (`glances`: escaped, by page), and the doors to these pages; `other`: what humas may
    make of it."""
    t = sentences(reader)
    lines = [t("details-hub", title=title(reader, post)), *(_filled(reader, glances) or [t("details-empty")])]
    rows = (*_doors(reader, post, pages), _switch(reader, post, other))
    last = (_door(reader, post, DetailPage.MORE), Button(t("details-done-button"), OpenPost(post.id or 0)))
    return Message("\n".join(lines), (*rows, last))


def more(
    reader: Reader,
    post: PostFacts,
    pages: Sequence[DetailPage],
    glances: Sequence[tuple[DetailPage, str]],
    other: Kind | None,
) -> Message:
    """The same for what few plans need."""
    lines = [sentences(reader)("details-more", title=title(reader, post)), *_filled(reader, glances)]
    rows = (*_doors(reader, post, pages), _switch(reader, post, other))
    return Message("\n".join(lines), (*rows, (back(reader, post),)))


def _filled(reader: Reader, glances: Sequence[tuple[DetailPage, str]]) -> list[Safe]:
    t = sentences(reader)
    return [t("details-glance", part=t(f"details-{page}-button"), said=Safe(said)) for page, said in glances]


def _door(reader: Reader, post: PostFacts, page: DetailPage) -> Button:
    return Button(sentences(reader)(f"details-{page}-button"), TurnDetails(post.id or 0, page))


def _doors(reader: Reader, post: PostFacts, pages: Sequence[DetailPage]) -> Rows:
    doors = [_door(reader, post, page) for page in pages]
    return tuple(tuple(doors[at : at + IN_A_ROW]) for at in range(0, len(doors), IN_A_ROW))


def _switch(reader: Reader, post: PostFacts, other: Kind | None) -> tuple[Button, ...]:
    label = f"details-make-{other}-button"
    return (Button(sentences(reader)(label), SwitchKind(post.id or 0, other)),) if other else ()


def title(reader: Reader, post: PostFacts) -> str:
    """The plan's title on one short line, or that it has none."""
    return one_line(post.title, SHOWN_TITLE) or sentences(reader)("posts-no-title-short")


def back(reader: Reader, post: PostFacts) -> Button:
    """Back to the hub; stands last on every page."""
    return Button(sentences(reader)("details-back-button"), TurnDetails(post.id or 0, DetailPage.HUB))


def text(reader: Reader, post: PostFacts, media: int, warning: Safe | None) -> Message:
    """The text as it stands, how long it is, and what that means for what is attached; `warning`: what should not go
    out of it."""
    t, said, is_open = sentences(reader), post.text, post.state in ALIVE
    if not said:
        none = t("details-text-none" if is_open else "details-text-never", title=title(reader, post))
        return Message(none, ((back(reader, post),),))
    shown, is_cut = cut(t("details-as-it-is", text=said), LONGEST_SHOWN)
    lines = [t("details-text-head", title=title(reader, post)), "", shown, ""]
    lines.append(t("details-text-length", length=width(said), most=LONGEST_TEXT))
    if media and width(said) > LONGEST_CAPTION:
        lines.append(t("attaching-text-follows", most=LONGEST_CAPTION))
    lines += [t("details-text-again")] if is_open else []
    lines += ["", warning] if warning else []
    return Message("\n".join(lines), (_around(reader, post, is_cut=is_cut), (back(reader, post),)))


def _around(reader: Reader, post: PostFacts, *, is_cut: bool) -> tuple[Button, ...]:
    t, post_id = sentences(reader), post.id or 0
    whole_text = [Button(t("details-text-whole-button"), ReadText(post_id))] if is_cut else []
    gone = [Button(t("details-text-remove-button"), RemoveText(post_id))] if post.state in ALIVE else []
    return (*whole_text, *gone)


def whole(reader: Reader, said: str) -> Message:
    """The text alone."""
    return Message(sentences(reader)("details-as-it-is", text=said))


def text_glance(reader: Reader, said: str, leaks: int) -> str:
    """How long the text is, and how much should not go out of it; "" where there is none."""
    return sentences(reader)("details-text-glance", length=width(said), leaks=leaks) if said else ""
