"""One easy thing that somebody, or a whole group, could do next: chosen by a rule, never the same again and again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

STILL_TIME = timedelta(hours=12)
"""What ends sooner is offered to nobody as easy."""
SOON = timedelta(days=14)


class Easy(StrEnum):
    """What it is; the first that there is stands first. TASK: a promotion that she took on. OFFER: one that anybody may
    take on. DAY: a commemoration without a plan. IDEA: something to propose, which is always there."""

    TASK = "task"
    OFFER = "offer"
    DAY = "day"
    IDEA = "idea"


@dataclass(frozen=True, slots=True)
class EasyThing:
    """One of them in a unit. `number` is the id of a promotion, or of a day which commemoration it is; `at` (UTC) is
    when it ends, or begins."""

    kind: Easy
    unit_id: int
    title: str = ""
    number: int = 0
    at: datetime | None = None

    @property
    def key(self) -> str:
        """One name for it, so that it is not offered twice in a row."""
        return f"{self.kind}:{self.number}:{self.at.date() if self.at is not None else ''}"


def choose(things: Sequence[EasyThing], before: str) -> EasyThing:
    """The first of these that was not offered last (`before` is its key), except where it is hers already; where all
    were, the last of them. Raises ValueError where there is none."""
    if not things:
        raise ValueError("there is nothing easy at all")
    return next((one for one in things if one.kind is Easy.TASK or one.key != before), things[-1])
