"""What a sweeper is: it knows when something is due next, and does one batch of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from storage.session import Session
from storage.writer import Urgency

BATCH = 25


@dataclass(frozen=True, slots=True)
class Sweeper:
    """`next_due` asks the database for the earliest due time (UTC); `sweep` does one batch of what is due at `now`
    and returns how many things it did, 0 when nothing is left. Doing it twice changes nothing. What fans out lets
    everything else in after each batch."""

    name: str
    next_due: Callable[[Session], datetime | None]
    sweep: Callable[[Session, datetime], int]
    urgency: Urgency = Urgency.SWEEP
