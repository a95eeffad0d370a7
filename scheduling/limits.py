"""When may the next call to Telegram start, so that the bot is never too fast for Telegram?"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

FREE = frozenset({"getUpdates", "getMe"})
COUNTED = ("send", "copy", "forward", "edit")
MINUTE = 60.0
LONG_AGO = float("-inf")


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's limits (Bots FAQ, "My bot is hitting limits") and our distance to them; times in seconds."""

    per_second: int = 30
    per_chat_second: float = 1  # messages a second in one chat
    per_group_minute: int = 20
    margin: float = 0.02  # a call to the same chat starts this share later than allowed
    jitter: float = 0.102  # two calls may come this much closer together on their way to Telegram
    pace: float = 27  # calls per second
    max_pace: float = 28
    min_pace: float = 1
    slow_down: float = 0.7  # share of the pace that is left after the whole bot was refused
    speed_up: float = 0.5  # calls per second regained with each minute without a refusal
    same_flood: float = 5  # refusals in two chats within this time are meant for the whole bot
    lost_after: float = 300  # a call without an answer counts as answered then


def counts(method: str) -> bool:
    """Whether a call of this Bot API method counts for the limits of its chat, beside those of the bot."""
    return method.startswith(COUNTED)


@dataclass(slots=True)
class _Chat:
    """What is remembered of one chat, until it has been quiet for a minute."""

    answers: deque[float]  # the last one of a private chat, a minute's worth of a group
    lost_at: float | None = None  # set while a call is on its way
    closed_until: float = LONG_AGO


class Pacer:
    """Says when a call may start; one for each bot token.

    All times are monotonic seconds. Tell it of every call that starts and of every call that ends, failed or
    not: until then the chat counts as busy. At most one counted call per chat may be on its way.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._chats: dict[int, _Chat] = {}
        self._starts: deque[float] = deque(maxlen=limits.per_second)
        self._next = LONG_AGO
        self._tidy_at = LONG_AGO
        self._flood = _Flood(limits)

    def ready_at(self, now: float, chat: int | None, group: bool, method: str) -> float:
        """The earliest time this call may start; `now` if at once."""
        if method in FREE:
            return now
        start = self.token_ready_at(now)
        known = self._chats.get(chat) if chat is not None else None
        if known is None:
            return start
        start = max(start, known.closed_until)
        return max(start, self._chat_ready_at(known, group)) if counts(method) else start

    def token_ready_at(self, now: float) -> float:
        """The earliest time any call may start, whatever its chat."""
        full = len(self._starts) == self._limits.per_second
        room = self._starts[0] + 1 + self._limits.jitter if full else LONG_AGO
        return max(now, self._next, room, self._flood.closed_until)

    def started(self, now: float, chat: int | None, method: str) -> None:
        """A call leaves now."""
        if method in FREE:
            return
        slot = 1 / self._flood.pace(now)
        # Who comes late may catch up on one slot, never more: otherwise a quiet second ends in a burst.
        self._next = max(self._next, now - slot) + slot
        self._starts.append(now)
        if chat is not None and counts(method):
            self._chat(chat).lost_at = now + self._limits.lost_after
        self._forget_quiet_chats(now)

    def answered(self, now: float, chat: int | None, group: bool, method: str) -> None:
        """A call ended: answered, refused or lost."""
        if chat is not None and counts(method):
            self._chat(chat).lost_at = None
            self._remember(chat, group, [now])

    def flooded(self, now: float, chat: int | None, retry_after: float) -> None:
        """Telegram refused a call (429) for `retry_after` seconds; `chat` is None if the call had none."""
        if chat is not None:
            known = self._chat(chat)
            known.closed_until = max(known.closed_until, now + retry_after)
        self._flood.refused(now, chat, retry_after)

    def restore(self, now: float, chat: int | None, group: bool, ages: Sequence[float]) -> None:
        """After a restart: the counted calls of the last minute to this chat, as ages in seconds."""
        times = [now - age for age in ages]
        self._starts = deque(sorted([*self._starts, *times]), maxlen=self._limits.per_second)
        if chat is not None:
            self._remember(chat, group, times)

    @property
    def remembered(self) -> int:
        """How many chats are known: for metrics."""
        return len(self._chats)

    def _chat(self, chat: int) -> _Chat:
        return self._chats.setdefault(chat, _Chat(deque()))

    def _remember(self, chat: int, group: bool, times: Sequence[float]) -> None:
        known = self._chat(chat)
        room = self._limits.per_group_minute if group else 1
        known.answers = deque(sorted([*known.answers, *times]), maxlen=room)

    def _chat_ready_at(self, known: _Chat, group: bool) -> float:
        if known.lost_at is not None:
            return known.lost_at
        later = 1 + self._limits.margin
        last = known.answers[-1] if known.answers else LONG_AGO
        ready = last + later / self._limits.per_chat_second
        if group and len(known.answers) == self._limits.per_group_minute:
            ready = max(ready, known.answers[0] + MINUTE * later)
        return ready

    def _forget_quiet_chats(self, now: float) -> None:
        if now < self._tidy_at:
            return
        self._tidy_at = now + MINUTE
        self._chats = {chat: known for chat, known in self._chats.items() if self._matters_until(known) > now}

    def _matters_until(self, known: _Chat) -> float:
        last = known.answers[-1] if known.answers else LONG_AGO
        lost_at = LONG_AGO if known.lost_at is None else known.lost_at
        return max(last + MINUTE * (1 + self._limits.margin), lost_at, known.closed_until)


class _Flood:
    """What Telegram's refusals have taught us about the pace of the whole bot."""

    def __init__(self, limits: Limits) -> None:
        self.closed_until = LONG_AGO
        self._limits = limits
        self._pace = limits.pace
        self._calm_since: float | None = None
        self._steady_until = LONG_AGO
        self._last_chat: int | None = None
        self._last_at = LONG_AGO

    def pace(self, now: float) -> float:
        """Calls per second."""
        if self._calm_since is None:
            return self._pace
        minutes = max(0, (now - self._calm_since) // MINUTE)
        return min(self._limits.max_pace, self._pace + minutes * self._limits.speed_up)

    def refused(self, now: float, chat: int | None, retry_after: float) -> None:
        second = self._last_chat not in (None, chat) and now - self._last_at <= self._limits.same_flood
        if self._calm_since is not None:
            self._pace = self.pace(now)
            self._calm_since = max(now, self.closed_until)
        if chat is None or second:
            self._slow_down(now, retry_after)
        if chat is not None:
            self._last_chat, self._last_at = chat, now

    def _slow_down(self, now: float, retry_after: float) -> None:
        self.closed_until = max(self.closed_until, now + retry_after)
        self._calm_since = self.closed_until
        if now < self._steady_until:  # answers to calls that left before the bot slowed down say nothing new
            return
        self._pace = max(self._limits.min_pace, self._pace * self._limits.slow_down)
        self._steady_until = max(self.closed_until, now + self._limits.same_flood)
