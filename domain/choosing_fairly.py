"""In which order humas sees who would like a slot, and how long an answer is waited for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

LONGEST_OFFER = timedelta(hours=12)
PEMBINA_ANSWERS = timedelta(hours=72)
AFTER_WAKING = timedelta(hours=1)
NEXT_ONES = timedelta(hours=4)  # what is left for those who come after her
LONGEST_NIGHT = timedelta(hours=12)
TOO_LATE = timedelta(minutes=30)  # before its beginning nobody is asked any more


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody who would like a slot: how many takeovers she has finished in this unit, and since when she asks."""

    application_id: int
    turns: int
    at: datetime


def fairly(wishes: Iterable[Wish]) -> list[int]:
    """The applications: who had no turn yet first, then who had fewer, then who came first."""
    return [one.application_id for one in sorted(wishes, key=_rank)]


def _rank(one: Wish) -> tuple[int, datetime, int]:
    return one.turns, one.at, one.application_id


def offered_until(starts_at: datetime, now: datetime) -> datetime | None:
    """Until when she may say yes to a slot that is free again (UTC): 12 hours, at most half of what is left; None when
    there is no time left to ask."""
    return _half(starts_at, now, LONGEST_OFFER)


def awake(until: datetime, quiet_end: datetime | None, starts_at: datetime) -> datetime:
    """The same, but where it would fall into her quiet hours (`quiet_end`: when these end) an hour after them; not so
    where they are longer than a night, or too little time would be left before the slot begins."""
    if quiet_end is None or quiet_end - until > LONGEST_NIGHT:
        return until
    morning = quiet_end + AFTER_WAKING
    return morning if morning + NEXT_ONES <= starts_at else until


def pembina_until(starts_at: datetime, now: datetime) -> datetime | None:
    """Until when the pembina's word is waited for (UTC): three days, at most half of what is left; None as above."""
    return _half(starts_at, now, PEMBINA_ANSWERS)


def _half(starts_at: datetime, now: datetime, longest: timedelta) -> datetime | None:
    left = starts_at - now
    return now + min(longest, left / 2) if left >= TOO_LATE else None
