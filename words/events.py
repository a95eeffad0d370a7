"""Events and their pieces, in words, and the buttons that make, move and cancel them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.event_pieces import TEMPLATES, Key, bit
from domain.events import (
    AttachTo,
    CancelEvent,
    ChoosePieces,
    ListEvents,
    MakePieces,
    MoveApproved,
    MoveEvent,
    NewEvent,
    OpenEvent,
    TakePiece,
)
from domain.lessons import Lesson
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.post_states import ALIVE
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from words.evaluations import last_lesson
from words.formats import day_short, moment_short
from words.sentences import sentences
from words.sharing import one_line

SHOWN_NAME = 60
SHOWN_LABEL = 24
IN_A_ROW = 5
Listed = Sequence[tuple[int, str, datetime]]


@dataclass(frozen=True, slots=True)
class PieceView:
    """One plan about the event, and who is responsible for it."""

    post: PostFacts
    owner: str | None


@dataclass(frozen=True, slots=True)
class EventView:
    """All that the page of an event shows."""

    event_id: int
    name: str
    starts_at: datetime
    zone: str
    pieces: tuple[PieceView, ...]


def listed(reader: Reader, coming: Listed) -> Message:
    """The events that come; a button opens each."""
    t = sentences(reader)
    new = Button(t("events-new-button"), NewEvent())
    if not coming:
        return Message(t("events-none"), ((new,),))
    opens = tuple(
        (
            Button(
                plain(t("events-open-button", name=one_line(name, SHOWN_LABEL), day=day_short(reader, at))),
                OpenEvent(one),
            ),
        )
        for one, name, at in coming
    )
    return Message(t("events-listed"), (*opens, (new,)))


def _label(reader: Reader, name: str, at: datetime) -> str:
    day = day_short(reader, at)
    return plain(sentences(reader)("events-open-button", name=one_line(name, SHOWN_LABEL), day=day))


def ask_line(reader: Reader) -> Message:
    """In private: name and time, please."""
    return Message(sentences(reader)("events-ask-line"))


def ask_time(reader: Reader, name: str) -> Message:
    """In private: when is it?"""
    return Message(sentences(reader)("events-ask-time", name=name))


def piece_title(reader: Reader, key: Key, name: str) -> str:
    """What a usual piece is called."""
    return plain(sentences(reader)(f"events-title-{key}", name=name))


def choice(reader: Reader, view: EventView, mask: int, can: int, lesson: Lesson | None) -> Message:
    """Which pieces shall be made: each has a button that turns it on or off; `lesson`: what an event before taught."""
    t = sentences(reader)
    rows = []
    for template in TEMPLATES.values():
        if not can & bit(template.key):
            continue
        at = moment_short(reader, template.moment(view.starts_at, view.zone))
        label = t(
            "events-piece-button",
            on=bool(mask & bit(template.key)),
            name=t(f"events-piece-{template.key}"),
            at=at,
        )
        rows.append((Button(plain(label), ChoosePieces(view.event_id, mask ^ bit(template.key))),))
    count = mask.bit_count()
    make = [Button(t("events-make-button", count=count), MakePieces(view.event_id, mask))] if count else []
    text = t("events-choice", name=view.name, at=view.starts_at, any=bool(can))
    said = "\n\n".join([text, *last_lesson(reader, lesson)])
    return Message(said, (*rows, (*make, Button(t("events-page-button"), OpenEvent(view.event_id)))))


def page(reader: Reader, view: EventView) -> Message:
    """The event with its pieces and how far each is."""
    t = sentences(reader)
    opens = [
        Button(str(number), OpenPost(one.post.id or 0)) for number, one in enumerate(view.pieces, start=1)
    ]
    free = [
        Button(t("events-take-button", number=str(number)), TakePiece(one.post.id or 0))
        for number, one in enumerate(view.pieces, start=1)
        if one.owner is None and one.post.state in ALIVE
    ]
    missing = sum(bit(key) for key in Key)
    return Message(
        _text(reader, view),
        (
            *_in_rows(opens, IN_A_ROW),
            *_in_rows(free, 2),
            (
                Button(t("events-pieces-button"), ChoosePieces(view.event_id, missing)),
                Button(t("events-move-button"), MoveEvent(view.event_id)),
            ),
            (
                Button(t("events-cancel-button"), CancelEvent(view.event_id)),
                Button(t("events-list-button"), ListEvents()),
            ),
        ),
    )


def _text(reader: Reader, view: EventView) -> str:
    t = sentences(reader)
    lines = [_line(reader, number, one) for number, one in enumerate(view.pieces, start=1)]
    head = t("events-page", name=view.name, at=view.starts_at)
    return "\n".join([head, *(lines or [t("events-no-pieces")])])


def _line(reader: Reader, number: int, one: PieceView) -> Safe:
    t, post = sentences(reader), one.post
    return t(
        "events-line",
        number=str(number),
        title=one_line(post.title, SHOWN_NAME) or t("posts-no-title-short"),
        at=moment_short(reader, post.starts_at) if post.starts_at is not None else t("events-no-time"),
        state=t("calendar-state", state=post.state),
        owned=one.owner is not None,
        owner=one.owner or "",
    )


def _in_rows(buttons: Sequence[Button], length: int) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[at : at + length]) for at in range(0, len(buttons), length))


def moved(reader: Reader, shown: Message, went: int, approved: int, also: MoveApproved) -> Message:
    """It moved, and so many pieces with it; what was approved only if she says so."""
    t = sentences(reader)
    note = t("events-moved", count=went)
    if not approved:
        return Message(f"{note}\n\n{shown.text}", shown.buttons)
    ask = t("events-moved-approved", count=approved)
    return Message(
        f"{note}\n{ask}\n\n{shown.text}",
        (
            (
                Button(t("events-move-approved-button"), also),
                Button(t("events-leave-button"), OpenEvent(also.event_id)),
            ),
        ),
    )


def sure(reader: Reader, view: EventView) -> Message:
    """Does it really not take place, and what about its pieces?"""
    t, count = sentences(reader), len(view.pieces)
    all_of_it = Button(t("events-drop-button", count=count), CancelEvent(view.event_id, True, True))
    only = Button(t("events-only-button"), CancelEvent(view.event_id, True, False))
    back = Button(t("posts-keep-button"), OpenEvent(view.event_id))
    rows = ((all_of_it,), (only,), (back,)) if count else ((only,), (back,))
    return Message(t("events-sure", name=view.name, count=count), rows)


def cancelled(reader: Reader, name: str, count: int) -> Message:
    """It does not take place."""
    t = sentences(reader)
    return Message(
        t("events-cancelled", name=name, count=count), ((Button(t("events-list-button"), ListEvents()),),)
    )


def of_plan(reader: Reader, post: PostFacts, view: EventView, back: Button) -> Message:
    """On a plan's own page: the event and its other pieces."""
    t = sentences(reader)
    opens = [
        Button(str(number), OpenPost(one.post.id or 0)) for number, one in enumerate(view.pieces, start=1)
    ]
    leave = Button(t("events-detach-button"), AttachTo(post.id or 0, None))
    return Message(_text(reader, view), (*_in_rows(opens, IN_A_ROW), (leave, back)))


def attach(reader: Reader, post: PostFacts, coming: Listed, back: Button) -> Message:
    """On a plan's own page: the events that it could be about."""
    t = sentences(reader)
    rows = tuple((Button(_label(reader, name, at), AttachTo(post.id or 0, one)),) for one, name, at in coming)
    return Message(t("events-attach" if coming else "events-attach-none"), (*rows, (back,)))


def named(reader: Reader, name: str) -> Safe:
    """An event's name, for the hub."""
    return sentences(reader)("events-named", name=one_line(name, SHOWN_NAME))
