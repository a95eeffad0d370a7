"""Taking away: messages, and the bot itself from a chat."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sandbox.chats import LEFT
from sandbox.fanout import change_membership
from sandbox.messages import Message
from sandbox.places import known_chat, message_at
from sandbox.wire import bad_request

if TYPE_CHECKING:
    from sandbox.calls import Call
    from sandbox.chats import Chat

MOST = 100


def delete_message(call: Call) -> bool:
    """Its own, any in private, others' as an admin; nothing older than 48 hours."""
    chat = known_chat(call)
    _delete(call, chat, message_at(chat, call.get("message_id"), "delete"))
    return True


def delete_messages(call: Call) -> bool:
    """Up to 100 at once; those that are not there are skipped, as documented."""
    chat = known_chat(call)
    wanted: list[int] = call.get("message_ids")
    if not 1 <= len(wanted) <= MOST:
        raise bad_request("wrong number of message identifiers")
    for number in wanted:
        if number in chat.messages:
            _delete(call, chat, chat.messages[number])
    return True


def _delete(call: Call, chat: Chat, message: Message) -> None:
    private = chat.type == "private"
    if (
        message.sender is not call.bot
        and not private
        and not chat.membership(call.bot.id).has("can_delete_messages")
    ):
        raise bad_request("message can't be deleted")
    oldest = call.world.now() - timedelta(hours=call.world.rules.delete_within_hours)
    if message.date < oldest:
        raise bad_request("message can't be deleted for everyone")
    call.world.forget(message)


def leave_chat(call: Call) -> bool:
    chat = known_chat(call)
    if chat.type == "private":
        raise bad_request("chat not found")
    service = {"left_chat_member": call.bot.user_json()}
    call.world.post(Message(chat.next_id(), chat, call.world.now(), call.bot, service=service))
    change_membership(call.world, chat, call.bot, LEFT, call.bot)
    return True
