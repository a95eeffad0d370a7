"""Editing a bot's own messages: text, caption, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.fanout import tell_of_message
from sandbox.messages import Message
from sandbox.places import message_at, writable_chat
from sandbox.wire import Json, bad_request
from sandbox.writing import keyboards, written

if TYPE_CHECKING:
    from sandbox.calls import Call

UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def _target(call: Call) -> Message:
    for name in ("chat_id", "message_id"):
        if name not in call.params:
            raise bad_request(
                "message identifier is not specified" if name == "message_id" else "chat_id is empty"
            )
    message = message_at(writable_chat(call), call.get("message_id"), "edit")
    if message.sender is not call.bot or message.service is not None or message.forward_origin is not None:
        raise bad_request("message can't be edited")
    return message


def _edited(call: Call, message: Message, text: str, entities: list[Json]) -> Json:
    """Editing without reply_markup takes the buttons away, as documented."""
    keyboard, _ = keyboards(call)
    if (text, entities, keyboard) == (message.text, message.entities, message.keyboard):
        raise bad_request(UNCHANGED)
    message.text, message.entities, message.keyboard = text, entities, keyboard
    message.edit_date = call.world.now()
    message.link_preview = call.get("link_preview_options", message.link_preview)
    call.world.counters.edits[message.chat.id] += 1
    tell_of_message(call.world, message)
    return message.json(call.bot.id)


def edit_message_text(call: Call) -> Json:
    message = _target(call)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    text, entities = written(call)
    return _edited(call, message, text, entities)


def edit_message_caption(call: Call) -> Json:
    message = _target(call)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    text, entities = written(call, "caption")
    return _edited(call, message, text, entities)


def edit_message_reply_markup(call: Call) -> Json:
    message = _target(call)
    return _edited(call, message, message.text, message.entities)
