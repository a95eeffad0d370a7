"""The clock of a world that stands alone: real time, which a visitor can move forward."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class StreetClock:
    """Real time plus what it was moved."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """Aware, UTC."""
        return datetime.now(UTC) + self._ahead

    def monotonic(self) -> float:
        """Seconds; grows by what the clock is moved, too."""
        return time.monotonic() + self._ahead.total_seconds()

    async def move(self, target: datetime) -> None:
        """Jumps forward to that moment."""
        self._ahead += max(target - self.now(), timedelta())
