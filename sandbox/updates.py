"""A bot's queue of updates: kept until confirmed, handed out by offset, waited for by long polling."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

from sandbox.rules import Rules
from sandbox.schema import botapi
from sandbox.wire import Json, Refused

ON_REQUEST_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass(frozen=True)
class Pending:
    """An update on its way; `key` is the chat or person whose updates keep their order."""

    id: int
    kind: str
    body: Json
    key: int
    at: datetime

    def json(self) -> Json:
        """The Update object."""
        return {"update_id": self.id, self.kind: self.body}


class UpdateQueue:
    """What Telegram holds for one bot. `update_id` starts at random, as documented."""

    def __init__(self, now: Callable[[], datetime], monotonic: Callable[[], float], rules: Rules) -> None:
        self._now, self._monotonic, self._rules = now, monotonic, rules
        self._pending: OrderedDict[int, Pending] = OrderedDict()
        self._next_id = 100_000_000 + secrets.randbelow(800_000_000)
        self._waiter: asyncio.Future[None] | None = None
        self._last_answer: tuple[int, float] | None = None
        self._allowed: frozenset[str] = frozenset()
        self.webhook_active = False
        self.on_put: Callable[[], None] | None = None

    @property
    def is_polled(self) -> bool:
        """Someone waits in a long poll right now."""
        return self._waiter is not None

    @property
    def allowed(self) -> list[str]:
        """allowed_updates as last set; empty means Telegram's default."""
        return sorted(self._allowed)

    def allow(self, kinds: list[str] | None) -> None:
        """Sets allowed_updates for updates made from now on; None leaves it, an empty list is the default."""
        if kinds is not None:
            self._allowed = frozenset(kinds) & botapi()["types"]["Update"]["optional"].keys()

    def wants(self, kind: str) -> bool:
        return kind in self._allowed if self._allowed else kind not in ON_REQUEST_ONLY

    def put(self, kind: str, body: Json, key: int) -> None:
        """Adds an update if the bot wants its kind, and wakes who waits for it."""
        if not self.wants(kind):
            return
        self._pending[self._next_id] = Pending(self._next_id, kind, body, key, self._now())
        self._next_id += 1
        self.wake()
        if self.on_put is not None:
            self.on_put()

    def pending(self, most: int | None = None) -> list[Pending]:
        """What waits, oldest first, without what is too old."""
        oldest = self._now() - timedelta(hours=self._rules.updates_kept_hours)
        while self._pending and self._first().at < oldest:
            self._pending.popitem(last=False)
        return list(islice(self._pending.values(), most))

    def _first(self) -> Pending:
        return next(iter(self._pending.values()))

    def holds(self, update_id: int) -> bool:
        return update_id in self._pending

    def done(self, update_id: int) -> None:
        """A webhook took this update."""
        self._pending.pop(update_id, None)

    def drop_all(self) -> None:
        self._pending.clear()

    def wake(self) -> None:
        """Ends a waiting long poll with what there is, at once."""
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def interrupt(self, reason: str = OTHER_POLLER) -> None:
        """Ends a waiting long poll with a 409."""
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(Refused(409, f"Conflict: {reason}"))

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """getUpdates: waits up to so many real seconds, not at all if something is there.

        Raises Refused (409) while a webhook is set, and for an older poll when a newer one comes.
        """
        if self.webhook_active:
            raise Refused(409, f"Conflict: {WEBHOOK_ACTIVE}")
        self.interrupt()
        self._confirm(offset)
        if not self._pending and seconds > 0:
            await self._wait(seconds)
        return self._answer(offset, limit)

    def _confirm(self, offset: int) -> None:
        self.pending(0)
        while offset > 0 and self._pending and self._first().id < offset:
            self._pending.popitem(last=False)
        while offset < 0 and len(self._pending) > -offset:
            self._pending.popitem(last=False)

    async def _wait(self, seconds: float) -> None:
        waiter = self._waiter = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(min(seconds, 50)):
                await waiter
        except TimeoutError:
            return
        finally:
            if self._waiter is waiter:
                self._waiter = None

    def _answer(self, offset: int, limit: int) -> list[Json]:
        most = limit if 1 <= limit <= 100 else 100
        if self._last_answer is not None and self._last_answer[0] == offset:
            again_after = self._monotonic() - self._last_answer[1]
            most = 1 if again_after < self._rules.same_offset_window else most
        answer = [update.json() for update in self.pending(most)]
        self._last_answer = (offset, self._monotonic()) if answer else None
        return answer
