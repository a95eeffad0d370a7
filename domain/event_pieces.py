"""What is posted around an event: before, during and after it, each at its usual time; and what moves with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.contents import Piece


class Key(StrEnum):
    """The usual pieces, in their order."""

    ANNOUNCE = "announce"
    REMIND = "remind"
    STORY = "story"
    PICTURES = "pictures"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Template:
    """A usual piece: so many days after the event (before it, if negative), at this hour; None: at the event's own."""

    key: Key
    piece: Piece
    days: int
    at: time | None = None

    def moment(self, starts_at: datetime, zone: str) -> datetime:
        """When it is posted (UTC), for an event that begins then."""
        tz = ZoneInfo(zone)
        local = starts_at.astimezone(tz)
        day = local.date() + timedelta(days=self.days)
        at = self.at or local.time().replace(tzinfo=None)
        return datetime.combine(day, at, tz).astimezone(UTC)


TEMPLATES: Mapping[Key, Template] = {
    one.key: one
    for one in (
        Template(Key.ANNOUNCE, Piece.BEFORE, -7, time(16, 0)),
        Template(Key.REMIND, Piece.BEFORE, -1, time(16, 0)),
        Template(Key.STORY, Piece.DURING, 0),
        Template(Key.PICTURES, Piece.AFTER, 1, time(10, 0)),
        Template(Key.THANKS, Piece.AFTER, 1, time(16, 0)),
    )
}
ALL = (1 << len(Key)) - 1


def bit(key: Key) -> int:
    """The place of a piece in a set of pieces written as one number."""
    return 1 << list(Key).index(key)


def offered(starts_at: datetime, zone: str, now: datetime) -> int:
    """The pieces whose time still lies ahead, as such a number."""
    ahead = [one for one in TEMPLATES.values() if one.moment(starts_at, zone) > now]
    return sum(bit(one.key) for one in ahead)


def chosen(mask: int) -> list[Template]:
    """The pieces of such a number, in their order."""
    return [one for one in TEMPLATES.values() if mask & bit(one.key)]


def occasion(event_id: int, key: Key) -> str:
    """How a plan says which usual piece of which event it is, so that it is never made twice."""
    return f"event {event_id} {key}"


def moved(at: datetime, piece: str | None, before: datetime, after: datetime, zone: str) -> datetime:
    """Where a piece at `at` goes when its event moves: with the event by the hour while it lasts, else by whole days,
    at its own hour. All moments in UTC."""
    if piece == Piece.DURING:
        return at + (after - before)
    tz = ZoneInfo(zone)
    length = after.astimezone(tz).date() - before.astimezone(tz).date()
    local = at.astimezone(tz)
    return datetime.combine(local.date() + length, local.time(), tz).astimezone(UTC)
