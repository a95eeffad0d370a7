"""The clock with two hands: the time of day that people mean, and the seconds that pacing counts."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What every room that needs time is given."""

    def now(self) -> datetime:
        """The time of day, aware, in UTC."""

    def monotonic(self) -> float:
        """Seconds since some fixed point; never goes back."""


@dataclass(slots=True)
class Skew:
    """How far our clock is ahead of Telegram's, as its last answer showed; zero until it has answered once."""

    ahead: timedelta = timedelta(0)


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass(slots=True)
class MovableClock:
    """The machine's clock, moved ahead by hand: for the demo."""

    ahead: timedelta = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def monotonic(self) -> float:
        return time.monotonic()

    def reach(self, to: datetime) -> None:
        """Set the time of day to `to`, unless it is later already: the machine's clock goes on meanwhile."""
        self.ahead += max(to - self.now(), timedelta(0))


@dataclass(slots=True)
class VirtualClock:
    """A clock that stands still until it is told to go on: for stories."""

    at: datetime
    seconds: float = 1000.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds

    def move(self, to: datetime) -> None:
        """Set the time of day; both hands go on alike. Raises ValueError when `to` lies behind."""
        if to < self.at:
            raise ValueError("the clock does not go back")
        self.seconds += (to - self.at).total_seconds()
        self.at = to

    def sleep(self, seconds: float) -> None:
        """Let `seconds` pass on both hands."""
        self.move(self.at + timedelta(seconds=seconds))
