"""Sending albums: 2-10 photos and videos, or documents, or audio files, that people see as one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sandbox.media import Media
from sandbox.messages import Message
from sandbox.methods.sending import media_of
from sandbox.places import thread_of, writable_chat
from sandbox.wire import Json, bad_request
from sandbox.writing import written

if TYPE_CHECKING:
    from sandbox.calls import Call

FEWEST, MOST = 2, 10
ALONE = frozenset({"document", "audio"})
KINDS = frozenset({"photo", "video", *ALONE})


def send_media_group(call: Call) -> list[Json]:
    """One message for each file; documents and audio files go only with their own kind, as documented."""
    chat = writable_chat(call)
    given: list[Json] = call.get("media")
    if not FEWEST <= len(given) <= MOST:
        raise bad_request("wrong number of messages in the album")
    kinds = {str(one["type"]) for one in given}
    if not kinds <= KINDS or (len(kinds) > 1 and kinds & ALONE):
        raise bad_request("wrong media types for an album")
    parts = [(_media(call, one), written(_captioned(call, one), "caption")) for one in given]
    album, thread_id = f"{chat.id}:{chat.last_id + 1}", thread_of(call, chat, None)
    posted = []
    for media, (text, entities) in parts:
        message = Message(chat.next_id(), chat, call.world.now(), call.bot, text, entities, media)
        message.album, message.thread_id = album, thread_id
        message.silent = bool(call.get("disable_notification"))
        message.protected = bool(call.get("protect_content"))
        posted.append(call.world.post(message).json(call.bot.id))
    return posted


def _media(call: Call, one: Json) -> Media:
    rules = call.world.rules
    most = rules.photo_bytes if one["type"] == "photo" else rules.upload_bytes
    return media_of(call, str(one["type"]), str(one["media"]), most)


def _captioned(call: Call, one: Json) -> Call:
    """The call as if it carried this file's caption alone."""
    own: Json = {name: one[name] for name in ("caption", "parse_mode", "caption_entities") if name in one}
    return replace(call, params=own)
