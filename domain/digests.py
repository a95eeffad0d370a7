"""What is told by itself at fixed times: mornings of the board, Fridays of a pembina, the week of a group."""

from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum

MOST_LINES = 5
LATE = timedelta(hours=6)
"""So long after its time a message is still sent late; then it counts as missed."""
EVERY_DAY = 0b1111111
MONDAY, FRIDAY, SUNDAY = 1 << 0, 1 << 4, 1 << 6


class DigestKind(StrEnum):
    """BOARD: pengurus, daily. REPORT: pengurus, the week in numbers. ADVISER: pembina, weekly. KADER: a member who
    asked for it, weekly. DESK: the room of humas, daily. NEWS: the kader groups, weekly."""

    BOARD = "board"
    REPORT = "report"
    ADVISER = "adviser"
    KADER = "kader"
    DESK = "desk"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class Habit:
    """When something is told where nobody chose otherwise: the time in the reader's zone, for who is under 18, and the
    weekdays (bits, 1 is Monday)."""

    at: time
    at_for_minors: time
    days: int


AFTER_SCHOOL = time(15, 30)
HABITS = {
    DigestKind.BOARD: Habit(time(6), AFTER_SCHOOL, EVERY_DAY),
    DigestKind.REPORT: Habit(time(7), AFTER_SCHOOL, MONDAY),
    DigestKind.ADVISER: Habit(time(13, 30), time(13, 30), FRIDAY),
    DigestKind.KADER: Habit(time(16), time(16), SUNDAY),
    DigestKind.DESK: Habit(time(7), time(7), EVERY_DAY),
    DigestKind.NEWS: Habit(time(19), time(19), SUNDAY),
}
