"""Looks at raw updates: what is meant for us, whose order it keeps, and what must never be stored."""

from collections.abc import Mapping
from typing import Any

from domain.alerts import NAMES as REPORTING
from domain.premises import Premises
from domain.presses import decode
from domain.promotion_pages import NAMES as GIVING
from domain.reach import UNDER_A_MESSAGE

Raw = Mapping[str, Any]

SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "supergroup_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "new_chat_title",
)
NEVER_STORED = frozenset(
    (
        "last_name",
        "phone_number",
        "contact",
        "location",
        "venue",
        "vcard",
        "email",
        "author_signature",
        "forward_sender_name",
        "passport_data",
        "external_reply",
        "quote",
        "users_shared",
        "bio",
    )
)
FILES = ("photo", "video", "animation", "document")
"""What may be attached to a plan; everything else that a message carries beside text is of no use to us."""
FILE_KEPT = ("file_id", "file_unique_id", "file_size", "file_name", "width", "height", "duration")
UNUSED = frozenset(
    ("audio", "voice", "video_note", "sticker", "story", "paid_media", "poll", "live_photo", "effect_id")
)
QUOTED = ("reply_to_message", "message")
REPLY_KEPT = ("message_id", "date", "chat", "from", "message_thread_id", "is_topic_message")
GIVEN_KEPT = (*REPLY_KEPT, "text", "caption", "entities", "caption_entities", *FILES)
"""Of a message that somebody gives us by answering it with such a command."""


def is_meant(update: Raw, premises: Premises) -> bool:
    """Whether we need this update at all: a command, a press, a reply to us, a private or a service message.

    What does not look like any update is let in: the dispatcher keeps it as failed. Who follows a channel is nobody's
    matter.
    """
    if _part(_part(update, "chat_member"), "chat").get("type") == "channel":
        return False
    if any(kind in update for kind in ("callback_query", "my_chat_member", "chat_member")):
        return True
    message = update.get("message") or update.get("edited_message")
    if message is None:
        return False
    if not isinstance(message, Mapping):
        return True
    return not _by_bot(message) and (
        _part(message, "chat").get("type") == "private"
        or any(field in message for field in SERVICE)
        or _is_command(message, premises)
        or _answers_us(message, premises)
    )


def _part(whole: Raw, name: str) -> Raw:
    """A part that is an object; an empty one where it is missing or something else."""
    part = whole.get(name)
    return part if isinstance(part, Mapping) else {}


def _by_bot(message: Raw) -> bool:
    """Anonymous admins and channels write through bots of Telegram's own; other bots are not people."""
    return bool(_part(message, "from").get("is_bot")) and "sender_chat" not in message


def _is_command(message: Raw, premises: Premises) -> bool:
    text = str(message.get("text") or message.get("caption") or "")
    if not text.startswith("/"):
        return False
    name, _, addressee = text.split(maxsplit=1)[0][1:].partition("@")
    return bool(name) and addressee.lower() in ("", premises.username.lower())


def _answers_us(message: Raw, premises: Premises) -> bool:
    return bool(_part(_part(message, "reply_to_message"), "from").get("id") == premises.bot_id)


def order_key(update: Raw) -> int:
    """Whose order this update keeps: the chat's, else the person's, else nobody's (0)."""
    body = _part(update, next((name for name in update if name != "update_id"), ""))
    chat = _part(body, "chat") or _part(_part(body, "message"), "chat") or _part(body, "from")
    key = chat.get("id", 0)
    return key if isinstance(key, int) else 0


def stripped(update: Raw) -> dict[str, Any]:
    """The update without what we never need: family names, contacts, places, the text of quoted messages, and files
    but for those that someone gives us in private."""
    return {key: _strip(value) for key, value in update.items()}


def _strip(value: Any, *, is_given: bool = False) -> Any:
    if isinstance(value, Mapping):
        gives = is_given or _gives(value)
        value = _lightened(value, is_given=gives) if "message_id" in value else value
        return {
            name: _strip(_address(inner, value), is_given=gives and name == "reply_to_message")
            if name in QUOTED and isinstance(inner, Mapping)
            else _strip(inner)
            for name, inner in value.items()
            if name not in NEVER_STORED and not _is_user_name(name, value)
        }
    if isinstance(value, list):
        return [_strip(inner) for inner in value]
    return value


def _gives(message: Raw) -> bool:
    """Whether this message hands us what it carries or answers, wherever it is written."""
    text = str(message.get("text") or message.get("caption") or "")
    return text.startswith("/") and text.split(maxsplit=1)[0][1:].partition("@")[0].lower() in (
        *GIVING,
        *REPORTING,
    )


def _lightened(message: Raw, *, is_given: bool) -> Raw:
    """A message with no more of its files than what it takes to send them again."""
    is_private = is_given or _part(message, "chat").get("type") == "private"
    kept = {
        name: inner
        for name, inner in message.items()
        if name not in UNUSED and (is_private or name not in FILES)
    }
    return {name: _file(inner) if name in FILES else inner for name, inner in kept.items()}


def _file(file: Any) -> Any:
    """Of a photo only its largest size; no preview pictures."""
    if isinstance(file, list):
        return [_file(one) for one in file[-1:]]
    return {name: file[name] for name in FILE_KEPT if name in file} if isinstance(file, Mapping) else file


def _address(message: Raw, around: Raw) -> Raw:
    """Of a message that is answered, or whose button is pressed: only which one it is; its buttons too where they
    have to be put back under it."""
    puts_back = isinstance(decode(str(around.get("data", ""))), UNDER_A_MESSAGE)
    if _gives(around):
        return {name: message[name] for name in GIVEN_KEPT if name in message}
    kept = (*REPLY_KEPT, "reply_markup") if puts_back else REPLY_KEPT
    return {name: message[name] for name in kept if name in message}


def _is_user_name(name: str, owner: Raw) -> bool:
    """An @name of a person (a user, or a private chat); a group's stays, `check` warns of public groups."""
    return name == "username" and ("is_bot" in owner or owner.get("type") == "private")
