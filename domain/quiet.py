"""Quiet hours: when nothing that nobody asked for may disturb a person or a group."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo

NIGHT = (time(21, 30), time(5, 0))
JUMATAN = (time(11, 0), time(13, 0))
MAGHRIB = (time(18, 0), time(19, 30))
FRIDAY = 4


def quiet_until(now: datetime, zone: tzinfo, *, prayer: bool = True) -> datetime | None:
    """When the present quiet time ends (UTC-aware), or None outside of quiet hours.

    The defaults of the organisation: 21.30-05.00; with `prayer` (NU units) also Friday 11.00-13.00 and daily
    18.00-19.30.
    """
    local = now.astimezone(zone)
    ends = [end for start, end in _spans(local.date(), zone, prayer) if start <= local < end]
    return max(ends).astimezone(now.tzinfo) if ends else None


def _spans(day: date, zone: tzinfo, prayer: bool) -> Iterator[tuple[datetime, datetime]]:
    def at(on: date, hour: time) -> datetime:
        return datetime.combine(on, hour, zone)

    before, after = day - timedelta(days=1), day + timedelta(days=1)
    yield at(before, NIGHT[0]), at(day, NIGHT[1])
    yield at(day, NIGHT[0]), at(after, NIGHT[1])
    if prayer:
        yield at(day, MAGHRIB[0]), at(day, MAGHRIB[1])
        if day.weekday() == FRIDAY:
            yield at(day, JUMATAN[0]), at(day, JUMATAN[1])
