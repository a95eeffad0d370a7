"""When nothing was heard of a unit for four weeks: it is asked kindly itself, and its parent sees it a week later."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.presses import Press, press

SILENT = timedelta(days=28)
PARENT_AFTER = timedelta(days=7)
LOOK_AGAIN = timedelta(days=7)
"""While a unit rests, and after it was asked."""
ASKED_AT = time(16)
"""When people are out of school and work, in the unit's zone."""


class Next(StrEnum):
    """What is done with a unit that is looked at. LEAVE: there is news. ASK: it is asked. KEEP: it was asked."""

    LEAVE = "leave"
    ASK = "ask"
    KEEP = "keep"


def following(news: datetime | None, asked: datetime | None) -> Next:
    """`news`: what was heard of it since four weeks, or since it was asked (`asked`, None: not since its last news)."""
    if news is not None:
        return Next.LEAVE
    return Next.ASK if asked is None else Next.KEEP


def hour_after(moment: datetime, zone: str) -> datetime:
    """The first 16.00 of this zone at or after a moment (UTC)."""
    local = moment.astimezone(ZoneInfo(zone))
    hour = datetime.combine(local.date(), ASKED_AT, ZoneInfo(zone))
    if hour < local:
        hour = datetime.combine(local.date() + timedelta(days=1), ASKED_AT, ZoneInfo(zone))
    return hour.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Silent:
    """A unit of which its parent sees that nothing is heard: it was asked at `asked_at` (UTC)."""

    unit_id: int
    name: str
    asked_at: datetime

    @property
    def since(self) -> datetime:
        """Nothing was heard since then, or longer."""
        return self.asked_at - SILENT

    @property
    def shown_at(self) -> datetime:
        """Since when its parent sees it."""
        return self.asked_at + PARENT_AFTER


@press("tes")
@dataclass(frozen=True, slots=True)
class StillActive(Press):
    """We are there, we only rest."""

    unit_id: int
