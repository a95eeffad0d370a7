"""Pushes updates to a bot's webhook, in order for each chat, again and again until it takes them."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from typing import TYPE_CHECKING

import aiohttp

from sandbox.messages import unix
from sandbox.updates import Pending
from sandbox.wire import AnswerLost, Json

if TYPE_CHECKING:
    from sandbox.bots import BotAccount
    from sandbox.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


class Webhook:
    """One bot's webhook. Updates of one chat keep their order; up to `connections` chats go at once."""

    def __init__(self, world: World, bot: BotAccount, url: str, secret: str | None, connections: int) -> None:
        self.url = url
        self._world, self._bot = world, bot
        self._headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: secret} if secret else {})
        self._connections = max(1, min(connections, 100))
        self._failed: tuple[datetime, str] | None = None
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None

    def info(self) -> Json:
        """This webhook's part of WebhookInfo."""
        body: Json = {"url": self.url, "max_connections": self._connections}
        if self._failed is not None:
            body |= {"last_error_date": unix(self._failed[0]), "last_error_message": self._failed[1]}
        return body

    def start(self) -> None:
        """From now on updates are pushed; getUpdates answers 409."""
        timeout = aiohttp.ClientTimeout(total=self._world.rules.webhook_timeout)
        self._session = aiohttp.ClientSession(timeout=timeout)
        self._bot.updates.webhook_active = True
        self._bot.updates.on_put = self._push
        self._push()

    async def stop(self) -> None:
        """Ends all pushing; what was not taken stays pending."""
        self._bot.updates.webhook_active = False
        self._bot.updates.on_put = None
        tasks, self._busy = list(self._busy.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def _push(self) -> None:
        """Starts a delivery for each chat that waits and has none under way."""
        for update in self._bot.updates.pending():
            if len(self._busy) >= self._connections:
                return
            if update.key not in self._busy:
                self._busy[update.key] = asyncio.get_running_loop().create_task(self._deliver(update))

    async def _deliver(self, update: Pending) -> None:
        rules = self._world.rules
        delay, later = 0.0, rules.webhook_second_retry
        while not await self._taken(update):
            await asyncio.sleep(delay)
            delay, later = later, min(later * 2, rules.webhook_longest_retry)
        self._bot.updates.done(update.id)
        self._busy.pop(update.key, None)
        self._push()

    async def _taken(self, update: Pending) -> bool:
        """True once the bot answered 2xx, or the update is too old to be kept."""
        if self._session is None or not self._bot.updates.holds(update.id):
            return True
        try:
            async with self._session.post(self.url, json=update.json(), headers=self._headers) as response:
                body = await response.read()
        except (aiohttp.ClientError, TimeoutError) as error:
            self._failed = (self._world.now(), f"Connection failed: {type(error).__name__}")
            return False
        if not 200 <= response.status < 300:
            self._failed = (
                self._world.now(),
                f"Wrong response from the webhook: {response.status} {response.reason}",
            )
            return False
        await self._call_back(body)
        return True

    async def _call_back(self, body: bytes) -> None:
        """A webhook may answer with a method call; its result is not told, as documented."""
        try:
            answer = json.loads(body or b"{}")
        except ValueError:
            return
        if not isinstance(answer, dict) or "method" not in answer:
            return
        method = str(answer.pop("method"))
        try:
            await self._world.call(self._bot.token, method, answer)
        except AnswerLost:
            return
