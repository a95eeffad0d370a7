"""Takes updates from the inbox one by one: choose what each means, then do it in one transaction."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from time import perf_counter

import structlog
from telegram import Bot, Update
from telegram.error import TelegramError

from domain.clock import Clock, Skew
from domain.posting import ChatKind, ChatState, InboxStatus
from domain.premises import Premises, Wire
from domain.steps import Reach, Step, pass_by
from handlers import answers, confidential, forwarded, incidents, probes, results
from handlers.choosing import choosers, meant
from handlers.feature import FALLBACK, Choice, Feature
from handlers.incoming import Incoming, read
from handlers.performing import attempt
from handlers.probes import Probe
from handlers.turn import Turn
from storage import chats, inbox, outbox
from storage.database import passes_by_itself
from storage.inbox import InboxRow
from storage.session import Session
from storage.writer import Pen, Urgency

log = structlog.get_logger()

BATCH = 50
PROBE_SECONDS = 2.0
Observe = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Line:
    """The two ends of our line to Telegram: PTB's Bot, which decodes updates, and the wire, which makes calls."""

    bot: Bot
    wire: Wire


async def _at_once(_: str) -> None:
    """No pace is kept where nothing else calls."""


class _NotOurs(Exception):
    """An update that means nothing to us."""


class Dispatcher:
    """Handles what the inbox holds, in order; the only one, with intake, of all handlers that touches the network."""

    def __init__(
        self, line: Line, pen: Pen, clock: Clock, premises: Premises, features: Sequence[Feature]
    ) -> None:
        self._pen = pen
        self._clock = clock
        self._wire = line.wire
        self.premises = premises
        self._features = tuple(features)
        self._choosers = choosers(features, premises.username)
        self._bot = line.bot
        self._arrived = asyncio.Event()
        self.reach: Reach = pass_by
        self.on_commit: Callable[[], None] = lambda: None
        self.observe: Observe = lambda _name, _seconds: None
        self.slot: Callable[[str], Awaitable[None]] = _at_once
        self.skew = Skew()
        self.trouble: str | None = None

    def wake(self) -> None:
        """Something is in the inbox."""
        self._arrived.set()

    async def run(self) -> None:
        """Handle rows as they come, until cancelled; trouble with the database is waited out."""
        pause = 1.0
        while True:
            self._arrived.clear()
            try:
                while await self.handle_waiting():
                    pause = 1.0
                self._over()
                await self._arrived.wait()
            except Exception as error:
                if not passes_by_itself(error):
                    raise
                self._stuck(error)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 30.0)

    def _stuck(self, error: Exception) -> None:
        if self.trouble is None:
            log.error("the database cannot be written; updates wait in order", reason=type(error).__name__)
        self.trouble = "the database cannot be written"

    def _over(self) -> None:
        if self.trouble is not None:
            log.info("the database can be written again")
        self.trouble = None

    async def handle_waiting(self) -> int:
        """Handle one batch of pending rows; returns how many there were."""
        rows = await self._pen.write(lambda session: list(inbox.pending(session, BATCH)))
        for row in rows:
            await self._handle(row)
        return len(rows)

    async def _handle(self, row: InboxRow) -> None:
        """One row to its end; whatever goes wrong in our own code marks this row failed, and the next comes."""
        self.reach(Step.TURN_PICKED)
        started = perf_counter()
        feature, does, verdict = "results", "tell", "done"
        incoming: Incoming | None = None
        try:
            if row.outbox_id is not None:
                await self._close_result(row)
            else:
                incoming, choice = await self._understand(row)
                feature, does = choice.feature, choice.name
                verdict = await self._take_turn(row, incoming, choice)
        except _NotOurs:
            feature, does, verdict = "none", "ignore", "ignored"
            await self._ignore(row)
        except Exception as error:
            if passes_by_itself(error):
                raise
            verdict = "failed"
            await self._fail(row, incoming, feature, error)
        seconds = perf_counter() - started
        self.observe(feature, seconds)
        milliseconds = round(seconds * 1000, 1)
        log.info("turn", update=row.update_id, feature=feature, does=does, verdict=verdict, ms=milliseconds)

    async def _take_turn(self, row: InboxRow, incoming: Incoming, choice: Choice) -> str:
        seen = await self._probe(incoming, choice)
        self.reach(Step.TURN_CHOSEN)
        verdict = await self._act(row, incoming, choice, seen)
        self.reach(Step.TURN_COMMITTED)
        self.on_commit()
        return verdict

    async def _understand(self, row: InboxRow) -> tuple[Incoming, Choice]:
        """What came in, and what it means; raises _NotOurs when it means nothing to us."""
        if row.body is None:
            raise _NotOurs
        update = Update.de_json(json.loads(row.body), self._bot)
        choice = next((choice for one in self._choosers if (choice := one.choose(update)) is not None), None)
        if choice is None:
            raise _NotOurs
        incoming = read(update, row.received_at)
        waited = self._clock.now() - incoming.sent_at - self.skew.ahead
        return replace(incoming, waited=waited), choice

    async def _ignore(self, row: InboxRow) -> None:
        now = self._clock.now()
        await self._pen.write(lambda session: inbox.close(session, row.id or 0, InboxStatus.IGNORED, now))

    async def _probe(self, incoming: Incoming, choice: Choice) -> dict[tuple[int, int], str | None]:
        """Ask Telegram about stale memberships before the transaction, two seconds at most."""
        now = self._clock.now()
        asked = await self._pen.write(lambda session: self._questions(session, incoming, choice, now))
        statuses = await asyncio.gather(*(self._status(probe) for probe in asked))
        return {(one.chat_id, one.user_id): status for one, status in zip(asked, statuses, strict=True)}

    def _questions(
        self, session: Session, incoming: Incoming, choice: Choice, now: datetime
    ) -> Sequence[Probe]:
        """What this turn needs to know, and the press that it will do as well."""
        asked = probes.needed(session, incoming, choice, self.premises, now)
        follows = choice.follows(session, incoming, now) if choice.follows is not None else None
        then = meant(self._features, follows) if follows is not None else None
        if then is not None:
            asked = [*asked, *probes.needed(session, incoming, then, self.premises, now)]
        return list(dict.fromkeys(asked))

    async def _status(self, probe: Probe) -> str | None:
        params = {"chat_id": probe.chat_id, "user_id": probe.user_id}
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                await self.slot("getChatMember")
                member = await self._wire.call("getChatMember", params)
        except (TelegramError, TimeoutError):
            return None
        return "left" if member.get("is_member") is False else str(member["status"])

    async def _act(
        self, row: InboxRow, incoming: Incoming, choice: Choice, seen: Mapping[tuple[int, int], str | None]
    ) -> str:
        now = self._clock.now()

        def act(session: Session) -> str:
            self.reach(Step.TURN_BEGUN)
            if not inbox.is_pending(session, row.id or 0):
                return "done before"
            for (chat_id, user_id), status in seen.items():
                probes.apply(session, Probe(chat_id, user_id), status, now)
            turn = Turn(session, now, incoming, self.premises, seen, self._features)
            _welcome_back(turn)
            verdict = self._perform(turn, choice)
            self.reach(Step.TURN_ACTED)
            inbox.close(session, row.id or 0, InboxStatus.DONE, now)
            if turn.is_fleeting:
                inbox.unlink(session, row.id or 0)
            self.reach(Step.TURN_CLOSED)
            return verdict

        return await self._pen.write(act, Urgency.UPDATE)

    def _perform(self, turn: Turn, choice: Choice) -> str:
        """Do what was chosen; a refusal takes back what was begun and is answered instead."""
        refusal = attempt(turn, choice)
        if refusal is not None:
            turn = Turn(turn.session, turn.now, turn.incoming, turn.premises, turn.seen, turn.features)
            answers.refuse(turn, refusal, choice)
        if turn.incoming.album is not None and choice.feature != FALLBACK:
            forwarded.take_album(turn)
        turn.toast("")
        return f"refused: {refusal.code}" if refusal is not None else "done"

    async def _fail(self, row: InboxRow, incoming: Incoming | None, feature: str, error: Exception) -> None:
        """A fault of ours: keep the row for replay, apologise with a code, tell the owner once an hour."""
        code, now, kind = incidents.new_code(), self._clock.now(), type(error).__name__
        is_secret = await self._pen.write(lambda session: confidential.is_so(session, row, feature, now))
        trace = {"where": confidential.place(error)} if is_secret else {"exc_info": error}
        log.error("turn failed", update=row.update_id, feature=feature, incident=code, **trace)
        fault = incidents.Fault(code, feature, kind, now, is_secret)
        try:
            await self._pen.write(
                lambda session: incidents.record(session, row, incoming, fault, self.premises)
            )
        except Exception as worse:
            if passes_by_itself(worse):
                raise
            log.error("nobody could be told", incident=code, exc_info=None if is_secret else worse)
            await self._pen.write(lambda session: incidents.keep(session, row, fault))
        self.on_commit()

    async def _close_result(self, row: InboxRow) -> None:
        """A call was given up or is uncertain: its people are told."""
        now = self._clock.now()
        await self._pen.write(lambda session: results.tell(session, row, self.premises, now))
        self.reach(Step.TURN_COMMITTED)
        self.on_commit()


def _welcome_back(turn: Turn) -> None:
    """Who writes to us in private can be written to again: what waited for her goes."""
    came = turn.incoming
    if came.chat_kind is not ChatKind.PRIVATE or came.chat_id is None or came.message_id is None:
        return
    chat = chats.found(turn.session, came.chat_id)
    if chat is not None and chat.state != ChatState.OPEN:
        chat.state = ChatState.OPEN
        turn.came_for = outbox.unpark(turn.session, chat.id or 0, turn.now)
