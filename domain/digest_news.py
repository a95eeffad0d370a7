"""What of a morning is new, and which five lines of it are told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.digest_items import Item, ItemKind, Morning, by_time, fairly, order
from domain.digests import EVERY_DAY, MOST_LINES

AGES = tuple(timedelta(days=days) for days in (2, 4, 7, 14, 28))
"""At these ages what still waits is told once more."""
GROWING = (ItemKind.ROLES, ItemKind.PROPOSALS, ItemKind.HELD)
"""Where more people or things behind the same line are news."""
MORE = "more"


@dataclass(frozen=True, slots=True)
class Lines:
    """What is told of the mornings of somebody's units: at most five lines, `has_yesterday` for the last of them;
    `more` is how much there is besides, `waiting` how many decisions in all."""

    decisions: tuple[Item, ...] = ()
    today: tuple[Item, ...] = ()
    has_yesterday: bool = False
    more: int = 0
    waiting: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is no line at all."""
        return not (self.decisions or self.today or self.has_yesterday)


def step(item: Item, now: datetime) -> int:
    """How many of the ages it has reached."""
    return sum(now - item.since >= age for age in AGES) if item.since is not None else 0


def said(mornings: Iterable[Morning], now: datetime) -> str:
    """What needs a decision as the next digest has to know it: each with the age and the number that were told."""
    words = [
        _mark(item.key, step(item, now), _size(item)) for one in mornings for item in one.decisions.items
    ]
    words += [_mark(f"{MORE}:{one.unit_id}", 0, one.decisions.more) for one in mornings if one.decisions.more]
    return " ".join(sorted(words))


def _size(item: Item) -> int:
    return item.count if item.kind in GROWING else 1


def _mark(key: str, step: int, size: int) -> str:
    return f"{key}@{step}x{size}"


def _read(word: str) -> tuple[str, tuple[int, int]]:
    key, _, marks = word.rpartition("@")
    step, _, size = marks.partition("x")
    return key, (int(step), int(size))


def is_news(mornings: Sequence[Morning], before: str, now: datetime) -> bool:
    """Whether anything is worth a message: something today (more than what day it is), something yesterday, or a
    decision that was not told (`before` is what was said then), has reached another age, or has grown."""
    if any(_comes(one) or not one.yesterday.is_empty for one in mornings):
        return True
    known = dict(_read(word) for word in before.split())
    waits = dict(_read(word) for word in said(mornings, now).split())
    return any(
        key not in known or mark[0] > known[key][0] or mark[1] > known[key][1] for key, mark in waits.items()
    )


def _comes(morning: Morning) -> bool:
    return any(kind is not ItemKind.DAY for kind, _ in morning.today.counts)


def is_heartbeat(day: date, days: int | None) -> bool:
    """Whether this is the first day of the week on which she is told (bits, 1 is Monday): then a line says that the bot
    lives, also where there is nothing new."""
    hers = days or EVERY_DAY
    return not hers & ((1 << day.weekday()) - 1)


def lines(mornings: Sequence[Morning]) -> Lines:
    """What needs a decision first, then today, then yesterday in one line; today and yesterday keep one line each, and
    no kind is hidden by a long row of another."""
    decisions = order(item for one in mornings for item in one.decisions.items)
    today = by_time(item for one in mornings for item in one.today.items)
    has_yesterday = any(not one.yesterday.is_empty for one in mornings)
    room = MOST_LINES - has_yesterday
    told = fairly(decisions, room - bool(today))
    coming = fairly(today, room - len(told))
    waiting = sum(one.decisions.total for one in mornings)
    every = waiting + sum(one.today.total for one in mornings)
    return Lines(tuple(told), tuple(coming), has_yesterday, every - len(told) - len(coming), waiting)
