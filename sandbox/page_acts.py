"""What a visitor of the page does as one of the people: each act is a call of that person's own methods."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.pictures import painted
from sandbox.wire import Json, NotPossible
from sandbox.world import World

PRESS_PATIENCE = 30.0
MOST_IN_ALBUM = 10
LINK_HOSTS = {"t.me", "telegram.me", "telegram.dog"}


@dataclass(frozen=True)
class Deed:
    """One act of one person, as the page sent it. What it names must exist: else NotPossible."""

    world: World
    bot: BotAccount
    person: Person
    body: Json

    @property
    def chat(self) -> Chat:
        return self.place(self.body.get("chat"))

    def place(self, name: object) -> Chat:
        """A chat by id, or the private chat by "bot"."""
        if name == "bot":
            return self.world.private_chat(self.person, self.bot)
        if not isinstance(name, int) or name not in self.world.chats:
            raise NotPossible(f"no chat {name}")
        return self.world.chats[name]

    @property
    def message(self) -> Message:
        number = self.body.get("message")
        if not isinstance(number, int):
            raise NotPossible("which message?")
        return self.person.message_here(self.chat, number)

    @property
    def replied(self) -> Message | None:
        number = self.body.get("reply_to")
        return self.person.message_here(self.chat, number) if isinstance(number, int) else None

    @property
    def who(self) -> Person | BotAccount:
        number = self.body.get("who")
        if number == self.bot.id:
            return self.bot
        if not isinstance(number, int) or number not in self.world.people:
            raise NotPossible(f"no person {number}")
        return self.world.people[number]

    def text(self, key: str) -> str:
        """A text of the act; empty where there is none."""
        value = self.body.get(key)
        return value if isinstance(value, str) else ""


async def carry_out(deed: Deed) -> Json:
    """Does it and says what the person's app shows. Raises NotPossible for what her app does not offer."""
    name = deed.text("act")
    if name in WAITING:
        return await WAITING[name](deed)
    if name not in SIMPLE:
        raise NotPossible(f"no such act: {name}")
    SIMPLE[name](deed)
    return {}


def _say(deed: Deed) -> None:
    as_chat = deed.chat if deed.body.get("anonymous") is True else None
    deed.person.says(deed.chat, deed.text("text"), reply_to=deed.replied, as_chat=as_chat)


def _send(deed: Deed) -> None:
    """One file, or `count` of them as an album; the caption stands under the first."""
    kind, count = deed.text("kind"), deed.body.get("count", 1)
    if not isinstance(count, int) or not 1 <= count <= MOST_IN_ALBUM:
        raise NotPossible(f"an app sends 1 to {MOST_IN_ALBUM} files at once")
    album = f"{deed.person.id}:{deed.world.rev}" if count > 1 else None
    for number in range(count):
        content = painted(deed.world.rev) if kind == "photo" else b""
        caption = deed.text("caption") if number == 0 else ""
        deed.person.sends(deed.chat, kind, caption=caption, content=content, album=album)


def _react(deed: Deed) -> None:
    deed.person.reacts(deed.message, deed.text("emoji") or None)


def _forward(deed: Deed) -> None:
    deed.person.forwards(deed.message, deed.place(deed.body.get("to")))


def _add_bot(deed: Deed) -> None:
    deed.person.adds(deed.bot, deed.chat, as_admin=deed.body.get("as_admin") is True)


SIMPLE: dict[str, Callable[[Deed], object]] = {
    "say": _say,
    "start": lambda deed: deed.person.starts(deed.bot, deed.text("payload") or None),
    "edit": lambda deed: deed.person.edits(deed.message, deed.text("text")),
    "delete": lambda deed: deed.person.deletes(deed.message),
    "send": _send,
    "forward": _forward,
    "react": _react,
    "pin": lambda deed: deed.person.pins(deed.message),
    "block": lambda deed: deed.person.blocks(deed.bot),
    "unblock": lambda deed: deed.person.unblocks(deed.bot),
    "add_bot": _add_bot,
    "remove_bot": lambda deed: deed.person.removes(deed.bot, deed.chat),
    "add_member": lambda deed: deed.person.adds(deed.who, deed.chat),
    "remove": lambda deed: deed.person.removes(deed.who, deed.chat),
    "join": lambda deed: deed.person.joins(deed.chat),
    "leave": lambda deed: deed.person.leaves(deed.chat),
    "promote": lambda deed: deed.person.promotes(deed.who, deed.chat),
    "demote": lambda deed: deed.person.demotes(deed.who, deed.chat),
    "migrate": lambda deed: deed.person.migrates(deed.chat),
}


async def _press(deed: Deed) -> Json:
    outcome = deed.person.presses(deed.message, deed.text("label"))
    try:
        async with asyncio.timeout(PRESS_PATIENCE):
            await outcome
    except TimeoutError:
        return {"unanswered": True}
    return {"toast": outcome.toast, "alert": outcome.alert, "url": outcome.url, "copy": outcome.copy}


async def _open_link(deed: Deed) -> Json:
    address = urlsplit(deed.text("url"))
    asked = {name: values[0] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
    if address.hostname not in LINK_HOSTS or address.path.strip("/").lower() != deed.bot.username.lower():
        raise NotPossible(f"not a link to @{deed.bot.username}")
    if "startgroup" in asked:
        return _into_group(deed, asked["startgroup"], as_admin="admin" in asked)
    if asked.get("start"):
        deed.person.starts(deed.bot, asked["start"])
    return {"open": "bot"}


def _into_group(deed: Deed, token: str, *, as_admin: bool) -> Json:
    if deed.body.get("chat") is None:
        return {"pick_group": [chat.id for chat in deed.world.chats.values() if _may_add(deed.person, chat)]}
    deed.person.adds(deed.bot, deed.chat, startgroup=token or None, as_admin=as_admin)
    return {"open": deed.chat.id}


def _may_add(person: Person, chat: Chat) -> bool:
    return chat.is_group and chat.migrated_to is None and chat.membership(person.id).inside


WAITING: dict[str, Callable[[Deed], Awaitable[Json]]] = {"press": _press, "open_link": _open_link}
