"""A bot's own profile: getMe, its commands by scope, its descriptions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.bots import CommandKey
from sandbox.calls import chat_id_of
from sandbox.wire import Json, bad_request

if TYPE_CHECKING:
    from sandbox.calls import Call

COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")


def get_me(call: Call) -> Json:
    return call.bot.me_json()


def _key(call: Call) -> CommandKey:
    scope: Json = call.get("scope") or {"type": "default"}
    chat_id = None
    if "chat_id" in scope:
        chat_id = chat_id_of(call.world, scope["chat_id"])
        if chat_id not in call.world.chats and chat_id not in call.bot.knows:
            raise bad_request("chat not found")
    return scope["type"], chat_id, scope.get("user_id"), call.get("language_code") or ""


def set_my_commands(call: Call) -> bool:
    """At most 100 commands, each 1-32 of a-z, 0-9 and _, described in 1-256 characters."""
    commands: list[Json] = call.get("commands")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.commands[_key(call)] = [{**c, "command": c["command"].removeprefix("/")} for c in commands]
    call.world.changed()
    return True


def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get(_key(call), [])


def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(_key(call), None)
    call.world.changed()
    return True


def _set(call: Call, field: str, most: int) -> bool:
    text: str = call.get(field) or ""
    if len(text) > most:
        raise bad_request(f"{field} is too long")
    call.bot.descriptions[field, call.get("language_code") or ""] = text
    call.world.changed()
    return True


def _get(call: Call, field: str) -> Json:
    spoken, default = ((field, call.get("language_code") or ""), (field, ""))
    return {field: call.bot.descriptions.get(spoken, call.bot.descriptions.get(default, ""))}


def set_my_description(call: Call) -> bool:
    return _set(call, "description", 512)


def get_my_description(call: Call) -> Json:
    return _get(call, "description")


def set_my_short_description(call: Call) -> bool:
    return _set(call, "short_description", 120)


def get_my_short_description(call: Call) -> Json:
    return _get(call, "short_description")
