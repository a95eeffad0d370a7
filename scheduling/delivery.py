"""Makes the calls that stand in the outbox, no faster than Telegram allows, and writes down what became of them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Any

import structlog
from telegram.error import NetworkError, TimedOut

from domain.clock import Clock, Skew
from domain.posting import ChatKind
from domain.premises import Wire
from domain.steps import Reach, Step, pass_by
from scheduling import outcomes
from scheduling.limits import Pacer
from scheduling.quiet import row_quiet_until
from scheduling.verdicts import Retry, Sent, TokenDown, Verdict, again, backoff, judge
from storage import claims, heads, recovery
from storage.claims import Claimed
from storage.database import passes_by_itself
from storage.session import Session
from storage.writer import Pen, Urgency

log = structlog.get_logger()

IN_FLIGHT = 16
SECONDS_PER_CALL = 20.0
PATIENCE = 600.0  # seconds for which a call may fail before it is to blame itself
UNWRITABLE = "the database cannot be written"
Observe = Callable[[str, str, float], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one call; no verdict: it was not made, its chat must rest first."""

    claimed: Claimed
    verdict: Verdict | None
    messages: tuple[int, ...] = ()


class Delivery:
    """One for each bot token."""

    def __init__(self, wire: Wire, pen: Pen, clock: Clock, pacer: Pacer, bot_id: int) -> None:
        self._wire = wire
        self._pen = pen
        self._clock = clock
        self._pacer = pacer
        self._bot_id = bot_id
        self._flying: dict[int, asyncio.Task[None]] = {}
        self._outcomes: list[Outcome] = []
        self._woken = asyncio.Event()
        self._down_until = 0.0
        self._downs = 0
        self._last_success = float("-inf")
        self._blamed: dict[int, tuple[float, float]] = {}
        self._stopping = False
        self.trouble: str | None = None
        self.skew = Skew()
        self.reach: Reach = pass_by
        self.observe: Observe = lambda _method, _verdict, _seconds: None
        self.on_mark: Callable[[], None] = lambda: None

    def wake(self) -> None:
        """Something may be ready to go."""
        self._woken.set()

    async def recover(self) -> None:
        """At start: what was in flight when we died goes again, and pacing remembers the last minute."""
        now, mono = self._clock.now(), self._clock.monotonic()

        def begin(session: Session) -> list[tuple[int, str, datetime]]:
            recovery.recover(session, self._bot_id, now)
            self.reach(Step.RECOVERY_BEGUN)
            return list(recovery.lately_sent(session, now - timedelta(minutes=1)))

        ages: dict[tuple[int, bool], list[float]] = {}
        for chat, kind, at in await self._pen.write(begin, Urgency.MARK):
            ages.setdefault((chat, kind != ChatKind.PRIVATE), []).append((now - at).total_seconds())
        for (chat, group), past in ages.items():
            self._pacer.restore(mono, chat, group, past)
        self.reach(Step.RECOVERY_COMMITTED)

    def stop(self) -> None:
        """Let `run` end: nothing new leaves, what is in flight is finished and marked."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Deliver until told to stop."""
        while not self._stopping:
            self._woken.clear()
            wait = await self._step_or_wait()
            if (wait is None or wait > 0) and not self._stopping:
                await self._sleep(wait)
        await self.land()

    async def _step_or_wait(self) -> float | None:
        try:
            wait = await self.step()
        except Exception as error:
            if not passes_by_itself(error):
                raise
            self._say_trouble(UNWRITABLE)
            return 1.0
        if self.trouble == UNWRITABLE:
            self._say_over()
        return wait

    async def _sleep(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(min(seconds, 60.0) if seconds is not None else 60.0):
                await self._woken.wait()
        except TimeoutError:
            return

    def drop(self) -> None:
        """Let go of the calls in flight, unmarked, as a crash does."""
        for task in self._flying.values():
            task.cancel()
        self._flying = {}

    async def slot(self, method: str) -> None:
        """Take one of the calls per second for a call that is no row, and wait for its time."""
        mono = self._clock.monotonic()
        ready_at = self._pacer.token_ready_at(mono)
        self._pacer.started(mono, None, method)
        await asyncio.sleep(ready_at - mono)

    async def land(self) -> None:
        """Wait for the calls in flight and mark them."""
        await self.idle()
        if self._outcomes:
            await self._exchange(0)

    async def idle(self) -> None:
        """Wait until nothing is in flight."""
        while self._flying:
            await asyncio.gather(*list(self._flying.values()))

    async def step(self) -> float | None:
        """Mark what came back and let the next call go; returns seconds to wait, None when nothing waits."""
        for task in self._flying.values():
            if task.done():  # a call that ended takes itself out; one that is still here broke
                task.result()
        mono = self._clock.monotonic()
        start_at = max(self._pacer.token_ready_at(mono), self._down_until)
        may_send = start_at <= mono and len(self._flying) < IN_FLIGHT
        if not may_send and not self._outcomes:
            return max(start_at - mono, 0.0) if len(self._flying) < IN_FLIGHT else None
        claimed, next_at = await self._exchange(1 if may_send else 0)
        for one in claimed:
            self._launch(one)
        if claimed or not may_send:
            return max(start_at - mono, 0.0)
        return max((next_at - self._clock.now()).total_seconds(), 0.0) if next_at else None

    async def _exchange(self, limit: int) -> tuple[list[Claimed], datetime | None]:
        """One transaction: write down the outcomes, take the next rows."""
        now, outcomes_now, self._outcomes = self._clock.now(), self._outcomes, []
        busy, news = set(self._flying), list[bool]()

        def exchange(session: Session) -> tuple[list[Claimed], datetime | None]:
            at = outcomes.At(now, self._bot_id)
            for one in outcomes_now:
                news.append(outcomes.mark(session, one.claimed, one.verdict, one.messages, at))
                heads.rest(session, one.claimed.place, self._rest_until(one, now))
            if outcomes_now:
                self.reach(Step.DELIVERY_MARKED)
            claimed = claims.claim(session, now, limit, busy, row_quiet_until) if limit else []
            if claimed:
                self.reach(Step.DELIVERY_CLAIMED)
            return claimed, None if claimed else heads.next_ready(session, busy)

        try:
            result = await self._pen.write(exchange, Urgency.MARK)
        except BaseException:
            self._outcomes = outcomes_now + self._outcomes
            raise
        self._after_exchange(news, bool(result[0]))
        return result

    def _after_exchange(self, news: list[bool], claimed: bool) -> None:
        if news:
            self.reach(Step.DELIVERY_MARK_COMMITTED)
        if any(news):
            self.on_mark()
        if claimed:
            self.reach(Step.DELIVERY_CLAIM_COMMITTED)

    def _rest_until(self, outcome: Outcome, now: datetime) -> datetime:
        """When the chat of this call may be spoken to again; after trouble others go first."""
        claimed, mono = outcome.claimed, self._clock.monotonic()
        at = mono
        if claimed.telegram_id is not None:
            at = self._pacer.ready_at(mono, claimed.telegram_id, claimed.is_group, "sendMessage")
        if isinstance(outcome.verdict, TokenDown):
            at = max(at, self._down_until + backoff(self._downs))
        return now + timedelta(seconds=max(at - mono, 0.0))

    def _launch(self, claimed: Claimed) -> None:
        mono = self._clock.monotonic()
        if self._pacer.ready_at(mono, claimed.telegram_id, claimed.is_group, claimed.method) > mono + 0.001:
            self._outcomes.append(Outcome(claimed, None))
            return
        self._pacer.started(mono, claimed.telegram_id, claimed.method)
        self._flying[claimed.place] = asyncio.create_task(self._send(claimed))

    async def _send(self, claimed: Claimed) -> None:
        started, began = perf_counter(), self._clock.monotonic()
        messages: tuple[int, ...] = ()
        verdict: Verdict
        self.reach(Step.DELIVERY_SENDING)
        try:
            result = await self._call(claimed)
            messages = _messages(result)
            self._note_skew(claimed, result)
            verdict = Sent("delivered")
            self._up(claimed)
        except Exception as error:
            verdict = self._judged(error, claimed, began)
        self.reach(Step.DELIVERY_ANSWERED)
        self._pacer.answered(self._clock.monotonic(), claimed.telegram_id, claimed.is_group, claimed.method)
        self._outcomes.append(Outcome(claimed, verdict, messages))
        self._flying.pop(claimed.place, None)
        seconds = perf_counter() - started
        name = type(verdict).__name__.lower()
        self.observe(claimed.method, name, seconds)
        log.info("send", row=claimed.id, method=claimed.method, verdict=name, ms=round(seconds * 1000, 1))
        self._woken.set()

    def _note_skew(self, claimed: Claimed, result: Any) -> None:
        """A message that was made just now bears the time of Telegram's clock."""
        if claimed.method == "sendMessage" and isinstance(result, dict) and "date" in result:
            self.skew.ahead = self._clock.now() - datetime.fromtimestamp(int(result["date"]), UTC)

    async def _call(self, claimed: Claimed) -> Any:
        return await self._wire.call(claimed.method, claimed.params, seconds=SECONDS_PER_CALL)

    def _judged(self, error: Exception, claimed: Claimed, began: float) -> Verdict:
        """The verdict, and what it means for the whole token: trouble is said once, and once when it is over."""
        verdict = judge(error, claimed, self._clock.now())
        if isinstance(verdict, Retry) and isinstance(error, TimedOut) and self._last_success < began:
            verdict = TokenDown("nothing gets through")
        if isinstance(verdict, Retry) and verdict.flood is not None:
            self._pacer.flooded(self._clock.monotonic(), claimed.telegram_id, verdict.flood)
        if not isinstance(verdict, TokenDown):
            self._blamed.pop(claimed.id, None)
            return verdict
        if type(error) is NetworkError and self._others_got_through(claimed):
            return self._step_aside(verdict, claimed)
        self._downs += 1
        self._down_until = self._clock.monotonic() + backoff(self._downs - 1)
        self._say_trouble(verdict.reason)
        return verdict

    def _others_got_through(self, claimed: Claimed) -> bool:
        """Whether calls went well since this very one last failed: then Telegram stumbles over this one."""
        mono = self._clock.monotonic()
        first, last = self._blamed.get(claimed.id, (mono, mono))
        self._blamed[claimed.id] = (first, mono)
        return last < self._last_success

    def _step_aside(self, verdict: TokenDown, claimed: Claimed) -> Verdict:
        """Try it again later and later; after ten minutes its failures count."""
        since = self._clock.monotonic() - self._blamed[claimed.id][0]
        now = self._clock.now()
        if since > PATIENCE:
            return again(verdict.reason, claimed, now)
        return Retry(now + timedelta(seconds=min(max(since, 2.0), 60.0)), counts=False)

    def _up(self, claimed: Claimed) -> None:
        self._blamed.pop(claimed.id, None)
        self._last_success, self._downs, self._down_until = self._clock.monotonic(), 0, 0.0
        self._say_over()

    def _say_over(self) -> None:
        if self.trouble is not None:
            log.info("delivery goes on", after=self.trouble)
        self.trouble = None

    def _say_trouble(self, reason: str) -> None:
        if self.trouble is None:
            log.warning("delivery stands still", reason=reason)
        self.trouble = reason


def _messages(result: Any) -> tuple[int, ...]:
    """Telegram's message ids in the result of a send or a copy; an album has several."""
    made = result if isinstance(result, list) else [result]
    return tuple(int(one["message_id"]) for one in made if isinstance(one, dict) and "message_id" in one)
