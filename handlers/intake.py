"""Takes updates from Telegram and writes them into the inbox before they are confirmed."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from domain.clock import Clock
from domain.premises import Premises, Wire
from domain.steps import Reach, Step, pass_by
from handlers.sieve import is_meant, order_key, stripped
from storage import inbox
from storage.database import passes_by_itself
from storage.inbox import Arrival
from storage.session import Session
from storage.writer import Pen, Urgency

log = structlog.get_logger()

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
LONG_POLL = 25
LONGEST_BACKOFF = 60.0


class Intake:
    """The way in that polling and webhook share."""

    def __init__(
        self,
        pen: Pen,
        clock: Clock,
        premises: Premises,
        on_stored: Callable[[], None],
        reach: Reach = pass_by,
    ) -> None:
        self._pen = pen
        self._clock = clock
        self._premises = premises
        self._on_stored = on_stored
        self.reach = reach

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Write what is meant for us, in one commit; raises when it could not be written."""
        meant = [update for update in updates if is_meant(update, self._premises)]
        arrivals = [
            Arrival(int(one["update_id"]), order_key(one), json.dumps(stripped(one))) for one in meant
        ]
        if not arrivals:
            return
        now = self._clock.now()

        def store(session: Session) -> None:
            inbox.store(session, self._premises.bot_id, arrivals, now)
            self.reach(Step.INTAKE_STORED)

        await self._pen.write(store, Urgency.UPDATE)
        self.reach(Step.INTAKE_COMMITTED)
        self._on_stored()


class Polling:
    """Asks Telegram for updates, one long question after the other."""

    def __init__(self, intake: Intake, wire: Wire, reach: Reach = pass_by) -> None:
        self._intake = intake
        self._wire = wire
        self.reach = reach
        self._offset: int | None = None
        self._trouble: str | None = None
        self._backoff = 1.0

    async def ask(self, seconds: int) -> int:
        """One question, open for `seconds`; returns how many updates came. The next question confirms them.

        After an empty answer the offset is dropped: all is confirmed then, and after a quiet week Telegram
        starts its numbering anew at random.
        """
        params: dict[str, Any] = {"timeout": seconds, "allowed_updates": ALLOWED_UPDATES}
        if self._offset is not None:
            params["offset"] = self._offset
            self.reach(Step.INTAKE_CONFIRMING)
        updates = await self._wire.call("getUpdates", params, seconds=seconds + 10)
        self._offset = None
        if updates:
            self.reach(Step.INTAKE_FETCHED)
            await self._intake.take(updates)
            self._offset = max(int(one["update_id"]) for one in updates) + 1
        return len(updates)

    async def run(self) -> None:
        """Ask until cancelled."""
        while True:
            _, pause = await self.ask_patiently(LONG_POLL)
            await asyncio.sleep(pause)

    async def ask_patiently(self, seconds: int) -> tuple[int, float]:
        """One question; returns how many updates came, and seconds to wait before the next.

        Trouble is said once, and again when it is over.
        """
        try:
            count = await self.ask(seconds)
        except Exception as error:
            trouble = _trouble(error)
            if trouble is None:
                raise
            return 0, self._pause(trouble, error)
        self._over()
        return count, 0.0

    def _pause(self, trouble: str, error: Exception) -> float:
        if trouble != self._trouble:
            log.warning("intake stands still", trouble=trouble)
            self._trouble = trouble
        pause = asked_for(error) if isinstance(error, RetryAfter) else self._backoff
        self._backoff = min(self._backoff * 2, LONGEST_BACKOFF)
        return pause

    def _over(self) -> None:
        if self._trouble is not None:
            log.info("intake goes on", after=self._trouble)
        self._trouble, self._backoff = None, 1.0

    @property
    def trouble(self) -> str | None:
        """What keeps updates from coming in, if anything does."""
        return self._trouble


def asked_for(error: RetryAfter) -> float:
    """Seconds that Telegram asks us to wait."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()


def _trouble(error: Exception) -> str | None:
    """The kind of trouble that waiting may cure, or None for a fault of ours."""
    match error:
        case Conflict():
            return "another program polls with this token, or a webhook is set"
        case InvalidToken():
            return "Telegram refuses the token"
        case RetryAfter():
            return "Telegram asks for patience"
        case NetworkError() | TelegramError():
            return "Telegram cannot be reached"
        case _ if passes_by_itself(error):
            return "the database cannot be written"
        case _:
            return None
