"""What the page is told: the whole state in short, and one chat as one person sees it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC

from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.media import Media
from sandbox.messages import Message
from sandbox.page_html import safe_html
from sandbox.page_services import full_name, service_line
from sandbox.people import Person
from sandbox.wire import Json
from sandbox.world import World

SHOWN = 300
EXCERPT = 120
PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")


def state_json(world: World, bot: BotAccount) -> Json:
    """Who and what there is; `now` is UTC, counters are messages from bots."""
    return {
        "rev": world.rev,
        "now": world.now().astimezone(UTC).isoformat(),
        "bot": _bot(bot),
        "people": [_person(world, bot, person) for person in world.people.values()],
        "chats": [chat_json(chat) for chat in world.chats.values() if chat.migrated_to is None],
        "moved": {str(chat.id): chat.migrated_to.id for chat in world.chats.values() if chat.migrated_to},
        "counters": world.counters.json(),
        "faults": world.faults.rows(),
    }


def _bot(bot: BotAccount) -> Json:
    listed = [
        {
            "scope": {"type": kind, "chat_id": chat_id, "user_id": user_id, "language_code": language},
            "commands": rows,
        }
        for (kind, chat_id, user_id, language), rows in bot.commands.items()
    ]
    return {
        "id": bot.id,
        "username": bot.username,
        "name": bot.name,
        "description": bot.descriptions.get(("description", ""), ""),
        "commands": listed,
    }


def _person(world: World, bot: BotAccount, person: Person) -> Json:
    return {
        "id": person.id,
        "name": person.name,
        "note": person.note,
        "username": person.username,
        "blocked": world.private_chat(person, bot).blocked,
    }


def chat_json(chat: Chat) -> Json:
    """A chat's title, people and pinned message."""
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "members": chat.member_ids,
        "admins": chat.admin_ids,
        "pinned": chat.pinned[-1] if chat.pinned else None,
    }


def screen_json(person: Person, bot: BotAccount, chat: Chat, language: str) -> Json:
    """One chat on one person's screen: its last 300 messages and the commands that her app offers there."""
    return {
        "chat": chat_json(chat),
        "messages": [message_json(message, person, language) for message in person.sees(chat)[-SHOWN:]],
        "commands": bot.commands_for(person.id, chat, person.language_code),
        "started": chat.opened,
        "blocked": chat.blocked,
        "can_write": _can_write(person, chat),
    }


def _can_write(person: Person, chat: Chat) -> bool:
    if chat.type == "private":
        return not chat.blocked
    membership = chat.membership(person.id)
    return membership.inside and membership.status != "restricted" and (chat.is_group or membership.is_admin)


def message_json(message: Message, person: Person, language: str) -> Json:
    """One message as the page draws it; `html` is escaped, `mine` says that this person sent it."""
    service = service_line(message, language)
    return {
        "id": message.id,
        "from": _sender(message),
        "date": message.date.astimezone(UTC).isoformat(),
        "edited": message.edited,
        "html": safe_html(message.text, message.entities),
        "text": message.text,
        "buttons": [
            [{"label": b.label, "kind": b.kind, "url": b.url, "copy": b.copy} for b in row]
            for row in message.buttons
        ],
        "reply_to": _reply(message.reply_to),
        "forwarded": _origin(message.forward_origin),
        "media": _media(message.media),
        "reactions": _reactions(message, person),
        "service": service,
        "mine": message.sender is person,
    }


def _sender(message: Message) -> Json:
    if message.as_chat is not None:
        return {"id": message.as_chat.id, "name": message.as_chat.title, "is_bot": False}
    if message.sender is None or message.chat.type == "channel":
        return {"id": message.chat.id, "name": message.chat.title, "is_bot": False}
    return {"id": message.sender.id, "name": message.sender.name, "is_bot": message.sender.is_bot}


def _reply(replied: Message | None) -> Json | None:
    if replied is None:
        return None
    excerpt = " ".join(replied.text.split())[:EXCERPT] or (replied.media.name if replied.media else "…")
    return {"id": replied.id, "name": _sender(replied)["name"], "excerpt": excerpt}


def _origin(origin: Json | None) -> str | None:
    """The name of who wrote a forwarded message first (MessageOrigin)."""
    if origin is None:
        return None
    if "sender_user" in origin:
        return full_name(origin["sender_user"])
    chat = origin.get("sender_chat") or origin.get("chat") or {}
    return str(chat.get("title") or origin.get("sender_user_name") or "")


def _media(media: Media | None) -> Json | None:
    if media is None:
        return None
    content = media.file.content if media.file else b""
    picture = media.kind == "photo" and content.startswith(PICTURES)
    shown = picture or (media.kind == "document" and media.file is not None)
    address = f"/sandbox/file/{media.file.id}" if media.file and shown else None
    return {"kind": media.kind, "name": _media_name(media), "url": address}


def _media_name(media: Media) -> str | None:
    if media.kind in {"photo", "sticker", "voice"}:
        return None
    return media.name if media.name != media.kind else None


def _reactions(message: Message, person: Person) -> list[Json]:
    counted = Counter(emoji for given in message.reactions.values() for emoji in given)
    hers = message.reactions.get(person.id, [])
    return [{"emoji": emoji, "count": count, "mine": emoji in hers} for emoji, count in counted.items()]
