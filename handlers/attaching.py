"""Attaching photos, videos and documents to a plan, in private; only Telegram's ids of them are kept."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.attaching
from domain.attaching import (
    GATHERED_FOR,
    Attachment,
    MoveMedium,
    PickMedium,
    Problem,
    RemoveAll,
    RemoveMedium,
    SeeMedium,
    moved,
    problem,
)
from domain.contents import Medium
from domain.details import DetailPage
from domain.message import Message, send_params
from domain.post_states import ALIVE, Kind
from domain.posting import Lane
from domain.posts import Page
from domain.publishing import calls
from domain.refusal import Refusal
from handlers.details import GLANCES, PAGES, changing, filling, saved, unchanged
from handlers.feature import Feature, Pressed
from handlers.plans import note, turn_to
from handlers.texting import ASKS as ASKS_TEXT
from handlers.texting import put
from handlers.turn import Turn
from storage import contents, outbox
from storage.contents import PostMedium
from storage.outbox import Call
from storage.posts import Post

ASKS = "details-media"


def page(turn: Turn, post: Post) -> Message:
    """What is attached, in its order; what is sent next is added."""
    return _page(turn, post, None)


def _page(turn: Turn, post: Post, remark: str | None) -> Message:
    if post.state in ALIVE:
        turn.ask(ASKS, post_id=post.id)
    attached = contents.media(turn.session, post.id or 0)
    return words.attaching.page(turn.reader, post, attached, remark)


def attach(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She sent a file, perhaps one of an album: all that come within two seconds get one answer."""
    post = changing(turn, int(facts["post_id"]))
    new = turn.incoming.attachment
    if new is None:
        turn.say(words.attaching.not_this(turn.reader))
        return
    attached = contents.media(turn.session, post.id or 0)
    wrong = problem(attached, new)
    if wrong is None:
        medium = PostMedium(post_id=post.id or 0, position=0, **columns(new))
        contents.put_media(turn.session, post, [*attached, medium])
    took_text = _take_caption(turn, post, text)
    if wrong is None or took_text:
        note(turn, post, "attached")
        turn_to(turn, post, Page.MAIN)
    _answer_soon(turn, post, wrong)


def columns(new: Attachment) -> dict[str, Any]:
    """What is kept of a file that came with a message."""
    return {
        "kind": new.kind.value,
        "file_id": new.file_id,
        "unique_id": new.unique_id,
        "name": new.name,
        "size": new.size,
    }


def _take_caption(turn: Turn, post: Post, text: str) -> bool:
    """What stands under the file is the plan's text, where it has none yet; the words of a promotion are captions."""
    if not text.strip() or post.text or post.kind == Kind.PROMOTION:
        return False
    put(turn, post, text)
    return True


def _answer_soon(turn: Turn, post: Post, wrong: Problem | None) -> None:
    subject = f"attached:{post.id}:{turn.chat.id}"
    outbox.cancel(turn.session, subject, turn.now)
    remark = words.attaching.remark(turn.reader, wrong) if wrong is not None else None
    params = send_params(_page(turn, post, remark))
    soon = turn.now + GATHERED_FOR
    turn.put(Call("sendMessage", params, Lane.REPLY, chat_id=turn.chat.id, subject=subject, not_before=soon))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed words where a file was asked for: they are its text, where it has none yet."""
    post = changing(turn, int(facts["post_id"]))
    if not _take_caption(turn, post, text):
        raise Refusal("details-media-not-text")
    saved(turn, post, "set text", DetailPage.TEXT)


def _at(turn: Turn, post: Post, place: int) -> tuple[Sequence[PostMedium], PostMedium]:
    attached = contents.media(turn.session, post.id or 0)
    if not 0 <= place < len(attached):
        raise Refusal("posts-gone")
    return attached, attached[place]


def pick(turn: Turn, pressed: PickMedium) -> None:
    """One file, and what may be done with it."""
    post = filling(turn, pressed.post_id)
    attached, medium = _at(turn, post, pressed.place)
    turn.edit(words.attaching.one(turn.reader, post, medium, len(attached)))


def see(turn: Turn, pressed: SeeMedium) -> None:
    """The file itself, as it will stand."""
    _, medium = _at(turn, filling(turn, pressed.post_id), pressed.place)
    for method, params in calls("", [Medium(medium.kind, medium.file_id, medium.unique_id)]):
        turn.put(Call(method, params, Lane.REPLY, chat_id=turn.chat.id, private=True))


def move(turn: Turn, pressed: MoveMedium) -> None:
    """A place earlier or later."""
    post = unchanged(turn, pressed.post_id, pressed.revision, DetailPage.MEDIA)
    if post is None:
        return
    attached, _ = _at(turn, post, pressed.place)
    contents.put_media(turn.session, post, moved(attached, pressed.place, up=pressed.up))
    turn.toast(words.attaching.moved(turn.reader, pressed.place - 1 if pressed.up else pressed.place + 1))
    saved(turn, post, "moved a file", DetailPage.MEDIA)


def remove(turn: Turn, pressed: RemoveMedium) -> None:
    """One file goes."""
    post = unchanged(turn, pressed.post_id, pressed.revision, DetailPage.MEDIA)
    if post is None:
        return
    attached, medium = _at(turn, post, pressed.place)
    contents.put_media(turn.session, post, [one for one in attached if one is not medium])
    saved(turn, post, "removed a file", DetailPage.MEDIA)


def remove_all(turn: Turn, pressed: RemoveAll) -> None:
    """Every file goes; asked once more first, because it can't be taken back."""
    post = unchanged(turn, pressed.post_id, pressed.revision, DetailPage.MEDIA)
    if post is None:
        return
    if not pressed.sure:
        turn.edit(words.attaching.sure(turn.reader, post))
        return
    contents.put_media(turn.session, post, [])
    saved(turn, post, "removed all files", DetailPage.MEDIA)


def glance(turn: Turn, post: Post) -> str:
    """How many of which kind."""
    return words.attaching.counted(turn.reader, contents.media(turn.session, post.id or 0))


PAGES[DetailPage.MEDIA] = page
GLANCES[DetailPage.MEDIA] = glance

FEATURE = Feature(
    noun="attaching",
    presses={
        PickMedium: Pressed(pick),
        SeeMedium: Pressed(see),
        MoveMedium: Pressed(move),
        RemoveMedium: Pressed(remove),
        RemoveAll: Pressed(remove_all),
    },
    answers={ASKS: typed},
    attached={ASKS: attach, ASKS_TEXT: attach},
)
