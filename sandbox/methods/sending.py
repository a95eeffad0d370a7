"""Sending: new messages, photos, videos, documents, copies and forwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.media import Media, of_file, stored
from sandbox.messages import Message
from sandbox.places import known_chat, message_at, thread_of, writable_chat
from sandbox.talking import origin
from sandbox.wire import Json, Refused, bad_request, not_modelled
from sandbox.writing import keyboards, written

if TYPE_CHECKING:
    from sandbox.calls import Call
    from sandbox.chats import Chat

ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip


def send_message(call: Call) -> Json:
    """A text of 1-4096 UTF-16 units after its entities are read."""
    chat = writable_chat(call)
    text, entities = written(call)
    return _sent(call, chat, text, entities, None)


def send_photo(call: Call) -> Json:
    return _send_file(call, "photo", call.world.rules.photo_bytes)


def send_document(call: Call) -> Json:
    return _send_file(call, "document", call.world.rules.upload_bytes)


def send_video(call: Call) -> Json:
    return _send_file(call, "video", call.world.rules.upload_bytes)


def send_animation(call: Call) -> Json:
    return _send_file(call, "animation", call.world.rules.upload_bytes)


def _send_file(call: Call, kind: str, most: int) -> Json:
    chat = writable_chat(call)
    text, entities = written(call, "caption")
    return _sent(call, chat, text, entities, media_of(call, kind, call.get(kind), most))


def media_of(call: Call, kind: str, given: str, most: int) -> Media:
    """The uploaded file, or one that Telegram already has."""
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    if not given.startswith("attach://"):
        known = call.world.files.get(given)
        if known is None or known.kind != kind:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return of_file(known)
    content = call.files[given.removeprefix("attach://")]
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > most:
        raise Refused(413, "Request Entity Too Large")
    file = stored(kind, getattr(content, "file_name", None), content)
    call.world.keep(file)
    return of_file(file)


def _reply_to(call: Call, chat: Chat) -> Message | None:
    reply: Json | None = call.get("reply_parameters")
    if reply is None or "message_id" not in reply:
        return None
    if reply.get("chat_id") not in {None, chat.id} or "quote" in reply:
        raise not_modelled("a reply with a quote or to another chat")
    found = chat.messages.get(reply["message_id"])
    if found is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return found


def _sent(call: Call, chat: Chat, text: str, entities: list[Json], media: Media | None) -> Json:
    reply_to = _reply_to(call, chat)
    thread_id = thread_of(call, chat, reply_to)
    keyboard, reply_keyboard = keyboards(call)
    message = Message(chat.next_id(), chat, call.world.now(), call.bot, text, entities, media)
    message.reply_to, message.thread_id = reply_to, thread_id
    message.keyboard, message.reply_keyboard = keyboard, reply_keyboard
    message.protected, message.silent = (
        bool(call.get("protect_content")),
        bool(call.get("disable_notification")),
    )
    message.link_preview = call.get("link_preview_options")
    return call.world.post(message).json(call.bot.id)


def _source(call: Call, purpose: str) -> Message:
    message = message_at(known_chat(call, "from_chat_id"), call.get("message_id"), purpose)
    if message.service is not None or message.protected:
        raise bad_request(f"message can't be {'copied' if purpose == 'copy' else 'forwarded'}")
    return message


def copy_message(call: Call) -> Json:
    """A copy without a link to the original; a new caption replaces the old one of media."""
    chat = writable_chat(call)
    source = _source(call, "copy")
    text, entities = source.text, source.entities
    if source.media is not None and "caption" in call.params:
        text, entities = written(call, "caption")
    return {"message_id": _sent(call, chat, text, entities, source.media)["message_id"]}


def forward_message(call: Call) -> Json:
    chat = writable_chat(call)
    source = _source(call, "forward")
    message = Message(
        chat.next_id(), chat, call.world.now(), call.bot, source.text, source.entities, source.media
    )
    message.thread_id = thread_of(call, chat, None)
    message.forward_origin = origin(source)
    return call.world.post(message).json(call.bot.id)


def send_chat_action(call: Call) -> bool:
    writable_chat(call)
    if call.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True
