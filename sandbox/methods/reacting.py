"""Small answers: to a pressed button, by a reaction, by a pin."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sandbox.messages import Message
from sandbox.places import message_at, needs_right, writable_chat
from sandbox.wire import Json, bad_request

if TYPE_CHECKING:
    from sandbox.calls import Call

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ALLOWED = frozenset(
    [
        "👍",
        "👎",
        "❤",
        "🔥",
        "🥰",
        "👏",
        "😁",
        "🤔",
        "🤯",
        "😱",
        "🤬",
        "😢",
        "🎉",
        "🤩",
        "🤮",
        "💩",
        "🙏",
        "👌",
        "🕊",
        "🤡",
        "🥱",
        "🥴",
        "😍",
        "🐳",
        "❤\u200d🔥",
        "🌚",
        "🌭",
        "💯",
        "🤣",
        "⚡",
        "🍌",
        "🏆",
        "💔",
        "🤨",
        "😐",
        "🍓",
        "🍾",
        "💋",
        "🖕",
        "😈",
        "😴",
        "😭",
        "🤓",
        "👻",
        "👨\u200d💻",
        "👀",
        "🎃",
        "🙈",
        "😇",
        "😨",
        "🤝",
        "✍",
        "🤗",
        "🫡",
        "🎅",
        "🎄",
        "☃",
        "💅",
        "🤪",
        "🗿",
        "🆒",
        "💘",
        "🙉",
        "🦄",
        "😘",
        "💊",
        "🙊",
        "😎",
        "👾",
        "🤷\u200d♂",
        "🤷",
        "🤷\u200d♀",
        "😡",
    ]
)
"""The emoji that ReactionTypeEmoji documents."""


def answer_callback_query(call: Call) -> bool:
    """Within 150 seconds of the press, once; up to 200 characters."""
    world = call.world
    query = world.queries.get(call.get("callback_query_id"))
    lifetime = timedelta(seconds=world.rules.callback_lifetime)
    if query is None or query.bot is not call.bot or world.now() - query.at > lifetime:
        raise bad_request(TOO_OLD)
    if query.outcome.answered and world.rules.second_answer_refused:
        raise bad_request(TOO_OLD)
    text: str = call.get("text") or ""
    url: str | None = call.get("url")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    if url and not url.lower().startswith((f"https://t.me/{call.bot.username}?".lower(), "tg://resolve?")):
        raise bad_request("URL_INVALID")
    query.outcome.toast, query.outcome.alert = text or None, bool(call.get("show_alert"))
    query.outcome.url = url
    query.outcome.finish()
    world.changed()
    return True


def set_message_reaction(call: Call) -> bool:
    """One reaction at most, of Telegram's list; an empty list takes it away."""
    chat = writable_chat(call)
    message = message_at(chat, call.get("message_id"), "react")
    reactions: list[Json] = call.get("reaction") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = [reaction.get("emoji", "") for reaction in reactions]
    if any(each.replace("\ufe0f", "") not in ALLOWED for each in emoji) or message.service is not None:
        raise bad_request("REACTION_INVALID")
    if emoji:
        message.reactions[call.bot.id] = emoji
    else:
        message.reactions.pop(call.bot.id, None)
    call.world.counters.reactions[chat.id] += 1
    call.world.changed()
    return True


def pin_chat_message(call: Call) -> bool:
    """Needs the right to pin, except in private."""
    chat = writable_chat(call)
    needs_right(call, chat, "can_pin_messages", "manage pinned messages in the chat")
    call.world.pin(_pinnable(message_at(chat, call.get("message_id"), "pin")), call.bot)
    return True


def _pinnable(message: Message) -> Message:
    if message.service is not None:
        raise bad_request("message can't be pinned")
    return message


def unpin_chat_message(call: Call) -> bool:
    """The given message, or the latest pinned one."""
    chat = writable_chat(call)
    needs_right(call, chat, "can_pin_messages", "manage pinned messages in the chat")
    message_id = call.get("message_id") or (chat.pinned[-1] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    call.world.changed()
    return True
