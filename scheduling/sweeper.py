"""What a sweeper is: it knows when something is due next, and does one batch of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from storage import due
from storage.database import passes_by_itself
from storage.due import Due
from storage.session import Session
from storage.writer import Urgency

BATCH = 25
T = TypeVar("T")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Sweeper:
    """`due` asks the database for the earliest due time (UTC), `after` which something is done; `sweep` does one batch
    of what is due at `now` and returns how many things it did, 0 when nothing is left. Doing it twice changes nothing.
    What fans out lets everything else in after each batch."""

    name: str
    due: Due
    sweep: Callable[[Session, datetime], int]
    urgency: Urgency = Urgency.SWEEP
    after: timedelta = timedelta(0)

    def next_due(self, session: Session) -> datetime | None:
        """When it has something to do next (UTC)."""
        at = session.exec(self.due).one()
        return at + self.after if at is not None else None


class Timetable:
    """Asks many sweepers in one statement, which is built once."""

    def __init__(self, sweepers: Sequence[Sweeper]) -> None:
        self._sweepers = sweepers
        self._together = due.together([one.due for one in sweepers])

    def times(self, session: Session) -> dict[str, datetime]:
        """When each of them has something to do next (UTC), without those that have nothing."""
        if not self._sweepers:
            return {}
        asked = zip(self._sweepers, due.answers(session, self._together), strict=True)
        return {one.name: at + one.after for one, at in asked if at is not None}


def one_by_one(
    session: Session, rows: Sequence[T], do: Callable[[T], None], put_by: Callable[[T], str]
) -> int:
    """Does each of these; one that breaks is undone and put by, which says its name for the log, and holds up no
    other. Returns how many there were. Raises what passes by itself (a full disk, a lock): all are tried again."""
    for row in rows:
        attempt = session.begin_nested()
        try:
            do(row)
            attempt.commit()
        except Exception as error:
            attempt.rollback()
            if passes_by_itself(error):
                raise
            log.error("one of many broke", which=put_by(row), exc_info=error)
        session.flush()
    return len(rows)
