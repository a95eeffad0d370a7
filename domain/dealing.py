"""Dealing: captions go round evenly, people post at different minutes, and how long it takes until all have theirs."""

import heapq
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

PACE = 27.0  # calls a second (scheduling/limits.Limits.pace)
A_MINUTE = timedelta(minutes=1)
WINDOW = timedelta(hours=5)
AWAKE_FROM, AWAKE_TO = 6, 21  # hours in which a post is seen
SOME_TIME_FIRST, SOME_TIME_LEFT = 10, 15  # minutes after she got it, and before the end


@dataclass(frozen=True, slots=True)
class Use:
    """How often something (a caption by its id, a minute) was dealt, whoever left since."""

    what: int
    used: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Of `total` private kits so many are sent, could not be delivered (`failed`) or are `waiting`; the rest was
    stopped or came too late. `done_at` (UTC): when the last one was sent, or will be at our pace; None where there are
    none."""

    total: int
    sent: int
    failed: int
    waiting: int
    done_at: datetime | None = None


def deal(uses: Sequence[Use], people: int, cap: int = 0) -> list[int | None]:
    """One for each of so many people, always the least used (of equals the first), so that uses never differ by more
    than one; None, her own words, once all have been dealt `cap` times (0: no cap)."""
    line = [(one.used, place, one.what) for place, one in enumerate(uses) if not cap or one.used < cap]
    heapq.heapify(line)
    dealt: list[int | None] = []
    for _ in range(people):
        if not line:
            return [*dealt, *[None] * (people - len(dealt))]
        used, place, what = line[0]
        dealt.append(what)
        if cap and used + 1 >= cap:
            heapq.heappop(line)
        else:
            heapq.heapreplace(line, (used + 1, place, what))
    return dealt


def another(uses: Sequence[Use], had: Collection[int], cap: int = 0) -> int | None:
    """Another caption for her who had these: one of the least used that she has not had; None when each of those was
    hers already, or has been dealt `cap` times."""
    least = min((one.used for one in uses), default=0)
    if cap and least >= cap:
        return None
    fresh = (one.what for one in uses if one.used == least and one.what not in had)
    return next(fresh, None)


def minutes(sent_at: datetime, begin: datetime, closes_at: datetime, zone: str) -> list[int]:
    """The minutes, counted from `sent_at`, at which those who are dealt at `begin` may post: the next WINDOW of waking
    hours in this zone (an IANA name), from a little later to a little before `closes_at`. They stand in an order in
    which each is far from all before it, so that dealing them like captions spreads people out. Never empty."""
    last = closes_at - timedelta(minutes=SOME_TIME_LEFT)
    at, found = begin + timedelta(minutes=SOME_TIME_FIRST), list[datetime]()
    while at < last and len(found) < WINDOW // A_MINUTE:
        if AWAKE_FROM <= at.astimezone(ZoneInfo(zone)).hour < AWAKE_TO:
            found.append(at)
        at += A_MINUTE
    offsets = [-((sent_at - one) // A_MINUTE) for one in found or [begin]]  # rounded up
    return [offsets[place] for place in far_apart(len(offsets))]


def far_apart(size: int) -> list[int]:
    """All numbers below `size`, each as far as can be from all before it: counted with their bits read backwards
    (van der Corput's sequence)."""
    bits = max(size - 1, 1).bit_length()
    backwards = (int(f"{number:0{bits}b}"[::-1], 2) for number in range(1 << bits))
    return [one for one in backwards if one < size]


def delivery_time(private: int, groups: int) -> timedelta:
    """How long it takes until so many people and groups have theirs at our pace; groups come first, and each has its
    own limit, so that they only take their places in the line."""
    return timedelta(seconds=(private + groups) / PACE)
