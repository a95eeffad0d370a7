"""What of the work of humas is new since it was told last."""

from collections.abc import Sequence
from datetime import date, datetime

from domain import digest_news
from domain.digest_items import Item, Listed, Morning
from domain.digests import MOST_LINES

NO_DAY = date.min
SHOWN_AT_ONCE = 8
"""So many lines on the page of all that waits."""


def mark(waits: Listed, now: datetime) -> str:
    """What waits, as the next morning has to know it."""
    return digest_news.said([_morning(waits)], now)


def fresh(waits: Listed, before: str, now: datetime) -> list[Item]:
    """What was not told (`before` is the mark of what was), has reached another age or has grown, in its order."""
    return [one for one in waits.items if digest_news.is_news([_morning(_alone(one))], before, now)]


def _alone(item: Item) -> Listed:
    return Listed((item,), ((item.kind, 1),))


def _morning(waits: Listed) -> Morning:
    return Morning(unit_id=0, day=NO_DAY, decisions=waits)


def first_lines(items: Sequence[Item]) -> tuple[Item, ...]:
    """Those that have room in a message."""
    return tuple(items[:MOST_LINES])
