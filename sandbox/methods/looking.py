"""Looking: chats, members and files."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sandbox.chats import Chat, Membership
from sandbox.places import known_chat
from sandbox.schema import botapi
from sandbox.wire import Json, bad_request

if TYPE_CHECKING:
    from sandbox.bots import BotAccount
    from sandbox.calls import Call
    from sandbox.people import Person


def get_chat(call: Call) -> Json:
    """ChatFullInfo."""
    chat = known_chat(call)
    gifts = {name: False for name in botapi()["types"]["AcceptedGiftTypes"]["required"]}
    info = chat.json() | {"accent_color_id": 2, "max_reaction_count": 11, "accepted_gift_types": gifts}
    if chat.pinned:
        info["pinned_message"] = chat.messages[chat.pinned[-1]].json(call.bot.id, inner=True)
    if chat.is_group:
        permissions = botapi()["types"]["ChatPermissions"]["optional"]
        info["permissions"] = {name: name != "can_change_info" for name in permissions}
    return info


def _group(call: Call) -> Chat:
    chat = known_chat(call)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    return chat


def _account(call: Call, user_id: int) -> Person | BotAccount | None:
    bot = next((bot for bot in call.world.bots.values() if bot.id == user_id), None)
    return bot or call.world.people.get(user_id)


def get_chat_member(call: Call) -> Json:
    """A known person who was never there has left; an unknown one is refused."""
    chat = known_chat(call)
    account = _account(call, call.get("user_id"))
    if account is None:
        raise bad_request("invalid user_id specified")
    if chat.hidden_members and account is not call.bot and not chat.membership(call.bot.id).is_admin:
        raise bad_request("member list is inaccessible")
    membership = Membership("member") if chat.type == "private" else chat.membership(account.id)
    return membership.json(account.user_json())


def get_chat_administrators(call: Call) -> list[Json]:
    """The admins that are people, and the bot itself."""
    chat = _group(call)
    accounts = [_account(call, who) for who in chat.admin_ids]
    shown = [
        account for account in accounts if account is not None and (not account.is_bot or account is call.bot)
    ]
    return [chat.membership(account.id).json(account.user_json()) for account in shown]


def get_chat_member_count(call: Call) -> int:
    chat = known_chat(call)
    return 2 if chat.type == "private" else len(chat.member_ids)


def get_file(call: Call) -> Json:
    """Where to download a file from; only small ones."""
    file = call.world.files.get(call.get("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > call.world.rules.download_bytes:
        raise bad_request("file is too big")
    call.world.handed_out[file.path] = call.world.now() + timedelta(hours=call.world.rules.download_hours)
    return file.json() | {"file_path": file.path}
