"""The whole of this small Telegram: its bots, people and chats, and the one door through which bots call."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime

from sandbox.accounts import Account
from sandbox.answering import answer
from sandbox.bots import BotAccount
from sandbox.chats import Chat, Membership
from sandbox.counters import Counters
from sandbox.fanout import tell_of_block, tell_of_message
from sandbox.faults import Faults
from sandbox.gathering import admin_of
from sandbox.limits import Limits
from sandbox.media import StoredFile, smaller
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import Query
from sandbox.rules import Rules
from sandbox.updates import UpdateQueue
from sandbox.wire import Json, Refused

TOKEN = re.compile(r"(\d{1,16}):[A-Za-z0-9_-]{3,}")
FIRST_PERSON, FIRST_BIG_PERSON = 1_200_000_000, 7_000_000_000
FIRST_GROUP, FIRST_SUPERGROUP = 4_100_000_000, 1_002_100_000_000


class World:
    """A Telegram. Time comes only from `now` (aware, UTC); `monotonic` (seconds) judges the flood limits.

    `on_move` is asked to move the clock; it comes back when everybody has lived through that time.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        rules: Rules | None = None,
        on_move: Callable[[datetime], Awaitable[None]] | None = None,
        monotonic: Callable[[], float] | None = None,
    ) -> None:
        self.now = now
        self.rules = rules or Rules()
        self.on_move = on_move
        self.monotonic = monotonic or (lambda: now().timestamp())
        self.bots: dict[str, BotAccount] = {}
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.privates: dict[tuple[int, int], Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.handed_out: dict[str, datetime] = {}
        self.queries: dict[str, Query] = {}
        self.faults = Faults()
        self.counters = Counters()
        self.rev = 0
        self._watchers: set[asyncio.Future[None]] = set()
        self.closing = asyncio.Event()

    def add_bot(self, token: str, username: str, name: str, privacy: bool = True) -> BotAccount:
        """A bot with that token (`digits:letters`; the digits are its id). Raises ValueError."""
        match = TOKEN.fullmatch(token)
        if match is None:
            raise ValueError("a token looks like 123456:ABC-def")
        updates = UpdateQueue(self.now, self.monotonic, self.rules)
        bot = BotAccount(int(match[1]), token, username, name, privacy, updates, Limits(self.rules))
        self.bots[token] = bot
        self.changed()
        return bot

    def add_person(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str = "id",
        note: str = "",
    ) -> Person:
        """Someone with a phone; every second id needs more than 32 bits, the first one too."""
        count = len(self.people)
        number = (FIRST_PERSON if count % 2 else FIRST_BIG_PERSON) + count * 7919
        person = Person(self, number, first_name, last_name, username, language_code, note)
        self.people[number] = person
        self.changed()
        return person

    def add_group(
        self,
        title: str,
        *,
        supergroup: bool = True,
        members: Iterable[Account | BotAccount] = (),
        admins: Iterable[Account | BotAccount] = (),
        creator: Account | None = None,
    ) -> Chat:
        """A group that has been there for long: nobody is told of its members."""
        count = len(self.chats)
        number = -(FIRST_SUPERGROUP + count * 104_729) if supergroup else -(FIRST_GROUP + count * 7919)
        chat = Chat(number, "supergroup" if supergroup else "group", title)
        return self._settle(chat, members, admins, creator)

    def add_channel(
        self, title: str, *, members: Iterable[Account] = (), admins: Iterable[Account | BotAccount] = ()
    ) -> Chat:
        """A channel."""
        chat = Chat(-(FIRST_SUPERGROUP + len(self.chats) * 104_729), "channel", title)
        return self._settle(chat, members, admins, None)

    def _settle(
        self,
        chat: Chat,
        members: Iterable[Account | BotAccount],
        admins: Iterable[Account | BotAccount],
        creator: Account | None,
    ) -> Chat:
        chat.members = {who.id: Membership("member") for who in members}
        chat.members |= {who.id: admin_of(chat) for who in admins}
        chat.members |= {creator.id: Membership("creator")} if creator is not None else {}
        for bot in self.bots.values():
            if bot.id in chat.members:
                bot.knows.update(who for who in chat.members if who in self.people)
        self.chats[chat.id] = chat
        self.changed()
        return chat

    def private_chat(self, person: Account, bot: BotAccount) -> Chat:
        """Their private chat; its id is the person's, it is `opened` once she wrote."""
        key = (bot.id, person.id)
        if key not in self.privates:
            self.privates[key] = Chat(person.id, "private", person=person, bot=bot)
        return self.privates[key]

    async def call(
        self,
        token: str,
        method: str,
        params: Mapping[str, object] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> tuple[int, Json]:
        """A Bot API call: HTTP status and body. Raises AnswerLost where a fault keeps the answer back."""
        try:
            result = await answer(self, token, method, params or {}, files or {})
        except Refused as refused:
            return refused.status, refused.answer()
        return 200, {"ok": True, "result": result}

    def bot_with(self, token: str) -> BotAccount:
        """The bot of a token. Raises Refused: 404 for what is no token, 401 for a wrong one."""
        if TOKEN.fullmatch(token) is None:
            raise Refused(404, "Not Found")
        if token not in self.bots:
            raise Refused(401, "Unauthorized")
        return self.bots[token]

    def keep(self, file: StoredFile) -> None:
        """Telegram has this file from now on, a photo in its sizes."""
        for one in (file, smaller(file)):
            if one is not None:
                self.files[one.id] = one

    def download(self, token: str, path: str) -> bytes | None:
        """The content behind a file_path that getFile gave lately; None for a wrong token or path."""
        until = self.handed_out.get(path)
        if token not in self.bots or until is None or self.now() > until:
            return None
        return next((file.content for file in self.files.values() if file.path == path), None)

    def post(self, message: Message) -> Message:
        """Puts a message into its chat and tells the bots."""
        chat = message.chat
        chat.messages[message.id] = message
        if message.from_bot and message.service is None and message.sender is not None:
            chat.last_bot = message.sender.id
            self.counters.sent(message)
        tell_of_message(self, message)
        return message

    def forget(self, message: Message) -> None:
        """Deletes a message for everyone."""
        message.chat.messages.pop(message.id, None)
        if message.id in message.chat.pinned:
            message.chat.pinned.remove(message.id)
        self.changed()

    def pin(self, message: Message, by: Account | BotAccount) -> None:
        """Pins a message on top of the earlier ones, with Telegram's service message."""
        chat = message.chat
        if message.id in chat.pinned:
            chat.pinned.remove(message.id)
        chat.pinned.append(message.id)
        service: Json = {"pinned_message": message.json(inner=True)}
        self.post(Message(chat.next_id(), chat, self.now(), by, service=service))

    def set_blocked(self, chat: Chat, blocked: bool) -> None:
        """A person blocks or unblocks the bot of a private chat."""
        if chat.blocked != blocked:
            chat.blocked = blocked
            tell_of_block(self, chat, blocked)

    async def move(self, target: datetime) -> None:
        """Moves the clock forward. Raises ValueError for the past, or if this clock cannot be moved."""
        if self.on_move is None:
            raise ValueError("this world's clock cannot be moved")
        if target < self.now():
            raise ValueError("time does not go backward")
        await self.on_move(target)
        self.changed()

    def changed(self) -> None:
        """Something that can be seen changed: `rev` grows, and who watches wakes up."""
        self.rev += 1
        for watcher in self._watchers:
            if not watcher.done():
                watcher.set_result(None)

    async def wait(self, rev: int, seconds: float) -> int:
        """Returns the revision as soon as it is beyond `rev`, at the latest after so many real seconds."""
        if self.rev <= rev and not self.closing.is_set():
            watcher: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._watchers.add(watcher)
            try:
                async with asyncio.timeout(seconds):
                    await watcher
            except TimeoutError:
                return self.rev
            finally:
                self._watchers.discard(watcher)
        return self.rev

    async def close(self) -> None:
        """Ends every wait: long polls, watchers, pending presses and webhooks."""
        self.closing.set()
        self.changed()
        for query in self.queries.values():
            query.outcome.finish()
        for bot in self.bots.values():
            bot.updates.wake()
            if bot.webhook is not None:
                await bot.webhook.stop()
