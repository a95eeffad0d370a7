"""The Papan: what a group's one standing message shows."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.calendar import CalendarDay, Entry
from domain.commemorations import plain
from domain.days import Day, DayKind

REDRAWN_EVERY = timedelta(minutes=10)
AFTER_MIDNIGHT = timedelta(minutes=1)
NEW_FOR = timedelta(days=1)
MOST_TODAY = 8
MOST_THIS_WEEK = 10


@dataclass(frozen=True, slots=True)
class BoardView:
    """All that a Papan shows. `occasion` is the next commemoration, `planned` a plan for it that may be shown,
    `is_taken` that there is one; `is_new`: it says how to pin it; `offers`: how many promotions members may take on;
    `free_slots`: how many takeover slots nobody has yet."""

    unit_id: int
    name: str
    today: CalendarDay
    week: tuple[CalendarDay, ...]
    occasion: Day | None
    planned: Entry | None
    is_taken: bool
    drafts: int
    is_verified: bool
    is_new: bool
    offers: int = 0
    free_slots: int = 0


def occasion_key(day: date, name: str) -> str:
    """How a plan names the commemoration that it was begun for."""
    return f"{day.isoformat()} {name}"


def keys_of(day: Day) -> list[str]:
    """The names by which a plan may be for this day: a Hijri day may have been a day earlier or later before."""
    shifts = (0, -1, 1) if day.kind is DayKind.HIJRI else (0,)
    return [occasion_key(day.date + timedelta(days=shift), day.name) for shift in shifts]


def is_about(title: str, name: str) -> bool:
    """Whether a title names a commemoration."""
    wanted, words = plain(name), plain(title)
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))


def is_new(created_at: datetime, now: datetime) -> bool:
    """Whether a unit is so young that its people may need a hint."""
    return now - created_at < NEW_FOR
