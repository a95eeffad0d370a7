"""Tells the bots what happened, each only what Telegram lets it see."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sandbox.chats import Chat, Membership
from sandbox.messages import Button, Message, unix
from sandbox.presses import PressOutcome, Query
from sandbox.privacy import may_read
from sandbox.wire import Json

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.bots import BotAccount
    from sandbox.world import World


def bots_in(world: World, chat: Chat) -> list[BotAccount]:
    """The bots that are in a chat."""
    if chat.bot is not None:
        return [chat.bot]
    return [bot for bot in world.bots.values() if chat.membership(bot.id).inside]


def tell_of_message(world: World, message: Message) -> None:
    """A new or edited message, to every bot that may read it; never what another bot said."""
    kind = "channel_post" if message.chat.type == "channel" else "message"
    for bot in bots_in(world, message.chat):
        mine = message.sender is bot
        others = message.from_bot and message.service is None
        if not mine and not others and may_read(bot, message, world.rules):
            if message.sender is not None and message.as_chat is None and message.chat.type != "channel":
                bot.knows.add(message.sender.id)
            bot.updates.put(
                f"edited_{kind}" if message.edited else kind, message.json(bot.id), message.chat.id
            )
    world.changed()


def tell_of_press(world: World, message: Message, person: Account, button: Button) -> PressOutcome:
    """A callback query for the bot whose message it is."""
    outcome = PressOutcome()
    bot = next((bot for bot in world.bots.values() if bot is message.sender), None)
    if bot is None:
        return outcome.finish()
    query_id = str(secrets.randbits(62))
    world.queries[query_id] = Query(bot, outcome, world.now())
    world.counters.acted(person.id, message.chat.id, world.now())
    bot.knows.add(person.id)
    body: Json = {
        "id": query_id,
        "from": person.user_json(),
        "message": message.json(bot.id),
        "chat_instance": str(message.chat.id * 7919),
        "data": button.data,
    }
    bot.updates.put("callback_query", body, person.id)
    return outcome


def tell_of_reaction(world: World, message: Message, person: Account, before: list[str]) -> None:
    """A changed reaction, to bots that are admins and asked for it."""
    body: Json = {
        "chat": message.chat.json(),
        "message_id": message.id,
        "user": person.user_json(),
        "date": unix(world.now()),
        "old_reaction": [{"type": "emoji", "emoji": emoji} for emoji in before],
        "new_reaction": [{"type": "emoji", "emoji": emoji} for emoji in message.reactions.get(person.id, [])],
    }
    for bot in bots_in(world, message.chat):
        if message.chat.membership(bot.id).is_admin:
            bot.updates.put("message_reaction", body, message.chat.id)
    world.changed()


def change_membership(
    world: World, chat: Chat, who: Account | BotAccount, new: Membership, by: Account | BotAccount
) -> None:
    """Someone's standing changes: my_chat_member to the bot itself, chat_member to bots that are admins."""
    old = chat.membership(who.id)
    chat.members[who.id] = new
    user = who.user_json()
    body: Json = {
        "chat": chat.json(),
        "from": by.user_json(),
        "date": unix(world.now()),
        "old_chat_member": old.json(user),
        "new_chat_member": new.json(user),
    }
    for bot in world.bots.values():
        if bot is who:
            bot.knows.add(by.id)
            bot.updates.put("my_chat_member", body, chat.id)
        elif chat.membership(bot.id).is_admin:
            bot.updates.put("chat_member", body, chat.id)
    world.changed()


def tell_of_block(world: World, chat: Chat, blocked: bool) -> None:
    """A person blocked or unblocked a bot: my_chat_member in their private chat."""
    if chat.bot is None or chat.person is None:
        return
    user = chat.bot.user_json()
    states = [Membership("member").json(user), Membership("kicked").json(user)]
    old, new = states if blocked else reversed(states)
    body: Json = {
        "chat": chat.json(),
        "from": chat.person.user_json(),
        "date": unix(world.now()),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    chat.bot.updates.put("my_chat_member", body, chat.id)
    world.changed()
