"""Trouble on command: refusals, lost answers and broken connections that a test or a visitor asks for."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal, get_args

from sandbox.limits import too_many
from sandbox.wire import Json, Refused

Kind = Literal["400", "401", "403", "409", "429", "500", "502", "timeout_before", "timeout_after", "drop"]
KINDS: tuple[str, ...] = get_args(Kind)
OTHER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WORDS = {
    "400": "Bad Request: trouble on command",
    "401": "Unauthorized",
    "403": "Forbidden: trouble on command",
    "409": f"Conflict: {OTHER}",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
}


@dataclass
class Fault:
    """One kind of trouble.

    `method` "*" is any; `chat` None is any; the first `after_calls` matching calls pass; then it strikes
    `times` calls (None: until cleared). `retry_after` (seconds) is for 429; `description` replaces Telegram's
    words. timeout_after means: the call was applied, its answer never came.
    """

    method: str = "*"
    kind: Kind = "500"
    retry_after: int | None = 5
    times: int | None = 1
    chat: int | None = None
    after_calls: int = 0
    description: str | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such kind of fault: {self.kind}; choose one of {', '.join(KINDS)}")

    def refusal(self) -> Refused | None:
        """What Telegram would answer, or None where no answer comes."""
        if self.kind == "429":
            return too_many(self.retry_after)
        if self.kind not in WORDS:
            return None
        return Refused(int(self.kind), self.description or WORDS[self.kind])


class Faults:
    """The faults that wait for their call."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    def clear(self) -> None:
        self._waiting.clear()

    def rows(self) -> list[Json]:
        """What still waits, as plain JSON."""
        return [asdict(fault) for fault in self._waiting]

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that strikes this call, used up by it."""
        for fault in list(self._waiting):
            if fault.method.lower() not in {"*", method.lower()} or fault.chat not in {None, chat_id}:
                continue
            if fault.after_calls > 0:
                fault.after_calls -= 1
                continue
            if fault.times is not None:
                fault.times -= 1
                if fault.times <= 0:
                    self._waiting.remove(fault)
            return fault
        return None
