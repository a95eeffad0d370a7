"""Which lesson helps when the next campaign begins: that of the most similar one, or else the newest."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

WORDS = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learned from a campaign that began at `began_at` (UTC), of this topic, if it had one."""

    text: str
    title: str
    topic: str | None
    began_at: datetime


def fitting(lessons: Sequence[Lesson], title: str, topic: str | None = None) -> Lesson | None:
    """Of those (newest first) the one of a campaign that is called most alike; among these one of the same topic, and
    the newest."""
    hers = _words(title)
    order = sorted(
        enumerate(lessons),
        key=lambda one: (-len(hers & _words(one[1].title)), topic is None or one[1].topic != topic, one[0]),
    )
    return order[0][1] if order else None


def _words(title: str) -> frozenset[str]:
    return frozenset(WORDS.findall(title.casefold()))
