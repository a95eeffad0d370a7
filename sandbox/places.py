"""Where a bot may write and look: finds the chat of a call and refuses in Telegram's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.calls import chat_id_of
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.wire import bad_request, forbidden

if TYPE_CHECKING:
    from sandbox.calls import Call


def known_chat(call: Call, parameter: str = "chat_id") -> Chat:
    """The chat, if the bot is or was in it, or knows the person. Raises Refused."""
    chat_id = chat_id_of(call.world, call.get(parameter))
    if chat_id is not None and chat_id > 0:
        return _private(call, chat_id)
    chat = call.world.chats.get(chat_id or 0)
    if chat is None or call.bot.id not in chat.members:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise bad_request(
            "group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": chat.migrated_to.id}
        )
    status = chat.membership(call.bot.id).status
    if status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    if status == "left":
        raise forbidden(f"bot is not a member of the {chat.type} chat")
    return chat


def _private(call: Call, person_id: int) -> Chat:
    if any(bot.id == person_id for bot in call.world.bots.values()):
        raise forbidden("bots can't send messages to bots")
    person = call.world.people.get(person_id)
    if person is None or person_id not in call.bot.knows:
        raise bad_request("chat not found")
    return call.world.private_chat(person, call.bot)


def writable_chat(call: Call) -> Chat:
    """The chat, if the bot may write there now. Raises Refused."""
    chat = known_chat(call)
    if chat.type == "private":
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.opened:
            raise forbidden("bot can't initiate conversation with a user")
        return chat
    membership = chat.membership(call.bot.id)
    if membership.status == "restricted":
        raise bad_request("not enough rights to send text messages to the chat")
    if chat.type == "channel" and not membership.has("can_post_messages"):
        raise bad_request("need administrator rights in the channel chat")
    return chat


def thread_of(call: Call, chat: Chat, reply_to: Message | None) -> int | None:
    """The forum topic to write into; a reply stays in its topic. Raises Refused."""
    thread_id: int | None = call.get("message_thread_id")
    if thread_id is None:
        return reply_to.thread_id if reply_to is not None else None
    if thread_id not in chat.topics:
        raise bad_request("message thread not found")
    return thread_id


def message_at(chat: Chat, message_id: int, purpose: str) -> Message:
    """A message of the chat. Raises Refused: message to <purpose> not found."""
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def needs_right(call: Call, chat: Chat, right: str, act: str) -> None:
    """Raises Refused unless the bot has the admin right (in private everybody has)."""
    if chat.type != "private" and not chat.membership(call.bot.id).has(right):
        raise bad_request(f"not enough rights to {act}")
