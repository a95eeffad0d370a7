"""Which messages of a group a bot may read: Telegram's privacy mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.entities import cut
from sandbox.rules import Rules

if TYPE_CHECKING:
    from sandbox.bots import BotAccount
    from sandbox.messages import Message


def may_read(bot: BotAccount, message: Message, rules: Rules) -> bool:
    """Service messages, private and channel messages always; in groups what the privacy mode lets through."""
    if message.service is not None or not message.chat.is_group or not bot.privacy:
        return True
    if rules.admins_read_all and message.chat.membership(bot.id).is_admin:
        return True
    if message.reply_to is not None and message.reply_to.sender is bot:
        return True
    return _command_reaches(bot, message, rules) or _mentions(bot, message, rules)


def _command_reaches(bot: BotAccount, message: Message, rules: Rules) -> bool:
    for entity in message.entities_of("bot_command"):
        _, at, addressed = cut(message.text, entity).partition("@")
        if at and addressed.lower() == bot.username.lower():
            return True
        if not at and entity["offset"] == 0 and _bare_reaches(bot, message, rules):
            return True
    return False


def _bare_reaches(bot: BotAccount, message: Message, rules: Rules) -> bool:
    last = message.chat.last_bot
    if rules.bare_commands == "no_other_bot_last":
        return last in {None, bot.id}
    return rules.bare_commands == "this_bot_last" and last == bot.id


def _mentions(bot: BotAccount, message: Message, rules: Rules) -> bool:
    name = f"@{bot.username}".lower()
    mentioned = any(cut(message.text, entity).lower() == name for entity in message.entities_of("mention"))
    return rules.mentions_reach and mentioned
