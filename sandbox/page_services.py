"""What the page writes for a service message (someone came, a pin), in Indonesian or English."""

from __future__ import annotations

from collections.abc import Callable

from sandbox.messages import Message
from sandbox.wire import Json

Sentence = Callable[[str, Json], str]


def full_name(user: Json) -> str:
    """First and last name of a User object."""
    return " ".join(part for part in (user.get("first_name"), user.get("last_name")) if part)


def _came(who: str, service: Json) -> list[str]:
    return [name for name in map(full_name, service["new_chat_members"]) if name != who]


def _left(who: str, service: Json) -> str | None:
    gone = full_name(service["left_chat_member"])
    return None if gone == who else gone


INDONESIAN: dict[str, Sentence] = {
    "new_chat_members": lambda who, s: (
        f"{who} menambahkan {', '.join(_came(who, s))}"
        if _came(who, s)
        else f"{who} bergabung lewat tautan undangan"
    ),
    "left_chat_member": lambda who, s: (
        f"{who} mengeluarkan {_left(who, s)}" if _left(who, s) else f"{who} keluar"
    ),
    "pinned_message": lambda who, s: f"{who} menyematkan pesan",
    "new_chat_title": lambda who, s: f"{who} mengganti nama grup menjadi “{s['new_chat_title']}”",
    "migrate_to_chat_id": lambda who, s: "Grup ini ditingkatkan menjadi supergrup",
    "migrate_from_chat_id": lambda who, s: "Grup ini ditingkatkan menjadi supergrup",
    "forum_topic_created": lambda who, s: f"{who} membuat topik “{s['forum_topic_created']['name']}”",
    "group_chat_created": lambda who, s: f"{who} membuat grup",
    "supergroup_chat_created": lambda who, s: f"{who} membuat grup",
}
ENGLISH: dict[str, Sentence] = {
    "new_chat_members": lambda who, s: (
        f"{who} added {', '.join(_came(who, s))}" if _came(who, s) else f"{who} joined by invite link"
    ),
    "left_chat_member": lambda who, s: f"{who} removed {_left(who, s)}" if _left(who, s) else f"{who} left",
    "pinned_message": lambda who, s: f"{who} pinned a message",
    "new_chat_title": lambda who, s: f"{who} renamed the group to “{s['new_chat_title']}”",
    "migrate_to_chat_id": lambda who, s: "This group was upgraded to a supergroup",
    "migrate_from_chat_id": lambda who, s: "This group was upgraded to a supergroup",
    "forum_topic_created": lambda who, s: f"{who} created the topic “{s['forum_topic_created']['name']}”",
    "group_chat_created": lambda who, s: f"{who} created the group",
    "supergroup_chat_created": lambda who, s: f"{who} created the group",
}


def service_line(message: Message, language: str) -> str | None:
    """One line for a service message (the field's name where we have no words); None for any other."""
    if not message.service:
        return None
    who = message.sender.name if message.sender is not None else message.chat.title
    kind = next(iter(message.service))
    sentence = (ENGLISH if language == "en" else INDONESIAN).get(kind)
    return sentence(who, message.service) if sentence else f"{who}: {kind}"
