"""Telegram's flood limits: how often a token may call, and a chat may get messages."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from sandbox.rules import Rules
from sandbox.wire import Refused

FORGIVEN = 0.0001
"""Seconds; floating point must not turn an exact interval into a violation."""
FREE = frozenset({"getUpdates", "getMe"})
SENDING = ("send", "copy", "forward")
SILENT = "sendChatAction"


def is_edit(method: str) -> bool:
    """The method changes a message."""
    return method.startswith("editMessage")


def is_send(method: str) -> bool:
    """The method makes a message."""
    return method.startswith(SENDING) and method != SILENT


@dataclass(frozen=True)
class Violation:
    """A call that came too early; `at` and `wait` are seconds of the monotonic hand."""

    at: float
    method: str
    chat_id: int | None
    limit: str
    wait: float


@dataclass
class Limits:
    """The calls of one token; `violations` lists each refusal, so that a test can count them."""

    rules: Rules
    violations: list[Violation] = field(default_factory=list)
    _calls: deque[float] = field(default_factory=deque)
    _chat_free_at: dict[int, float] = field(default_factory=dict)
    _group_sends: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def take(self, method: str, chat_id: int | None, at: float) -> None:
        """Counts a call at the monotonic time `at`. Raises Refused (429) if it comes too early."""
        waits = {}
        overall = self._counts_overall(method)
        in_chat = chat_id is not None and self._counts_in_chat(method)
        if overall:
            waits["token"] = self._window(self._calls, self.rules.calls_per_second, 1.0, at)
        if in_chat and chat_id is not None:
            waits["chat"] = self._chat_wait(chat_id, at)
            if chat_id < 0:
                waits["group"] = self._window(
                    self._group_sends[chat_id], self.rules.group_per_minute, 60.0, at
                )
        limit = max(waits, key=lambda name: waits[name], default=None)
        if limit is not None and waits[limit] > FORGIVEN:
            self.violations.append(Violation(at, method, chat_id, limit, waits[limit]))
            raise too_many(math.ceil(waits[limit]) if self.rules.warns_with_retry_after else None)
        if overall:
            self._calls.append(at)
        if in_chat and chat_id is not None:
            self._count_in_chat(chat_id, at)

    def _counts_overall(self, method: str) -> bool:
        if method in FREE:
            return False
        return self.rules.every_call_counts or is_send(method) or is_edit(method)

    def _counts_in_chat(self, method: str) -> bool:
        if is_edit(method):
            return not self.rules.edits_are_free
        return is_send(method) or (method == "setMessageReaction" and self.rules.reactions_count)

    def _window(self, taken: deque[float], most: int, seconds: float, at: float) -> float:
        """Seconds until one more fits into the window; 0 if it fits now."""
        while taken and taken[0] <= at - seconds:
            taken.popleft()
        allowed = max(1, int(most * self.rules.limits_share))
        return 0.0 if len(taken) < allowed else taken[len(taken) - allowed] + seconds - at

    def _chat_wait(self, chat_id: int, at: float) -> float:
        """A chat that was quiet takes a short burst; after that one message per interval."""
        interval = self.rules.chat_interval / self.rules.limits_share
        ahead = self._chat_free_at.get(chat_id, at) - at
        return max(0.0, ahead - (self.rules.chat_burst - 1) * interval)

    def _count_in_chat(self, chat_id: int, at: float) -> None:
        interval = self.rules.chat_interval / self.rules.limits_share
        self._chat_free_at[chat_id] = max(self._chat_free_at.get(chat_id, at), at) + interval
        if chat_id < 0:
            self._group_sends[chat_id].append(at)


def too_many(retry_after: int | None) -> Refused:
    """The 429, with or without Telegram's advice how many seconds to wait."""
    if retry_after is None:
        return Refused(429, "Too Many Requests")
    seconds = max(1, retry_after)
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
