"""A bot's account on this Telegram: its name, its privacy mode, its queue, and the commands it announced."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.limits import Limits
from sandbox.updates import UpdateQueue
from sandbox.wire import Json

if TYPE_CHECKING:
    from sandbox.chats import Chat
    from sandbox.webhooks import Webhook

CommandKey = tuple[str, int | None, int | None, str]
"""Scope type, chat id, user id, language."""


@dataclass(eq=False)
class BotAccount:
    """A bot. `knows` holds the ids of people it has met; it can write first to none of them."""

    id: int
    token: str
    username: str
    name: str
    privacy: bool
    updates: UpdateQueue
    limits: Limits
    webhook: Webhook | None = None
    knows: set[int] = field(default_factory=set)
    commands: dict[CommandKey, list[Json]] = field(default_factory=dict)
    descriptions: dict[tuple[str, str], str] = field(default_factory=dict)
    is_bot = True

    def user_json(self) -> Json:
        """The User object that others see."""
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}

    def me_json(self) -> Json:
        """The User object that getMe answers."""
        return {
            **self.user_json(),
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def commands_for(self, person_id: int, chat: Chat, language: str = "") -> list[Json]:
        """What a person's app offers in that chat: the narrowest scope, her language first."""
        scopes: list[tuple[str, int | None, int | None]] = [("default", None, None)]
        if chat.type == "private":
            scopes = [("chat", chat.id, None), ("all_private_chats", None, None), *scopes]
        else:
            admin = chat.membership(person_id).is_admin
            scopes = [
                ("chat_member", chat.id, person_id),
                *([("chat_administrators", chat.id, None)] if admin else []),
                ("chat", chat.id, None),
                *([("all_chat_administrators", None, None)] if admin else []),
                ("all_group_chats", None, None),
                *scopes,
            ]
        for scope in scopes:
            for spoken in (language, ""):
                if listed := self.commands.get((*scope, spoken)):
                    return listed
        return []
