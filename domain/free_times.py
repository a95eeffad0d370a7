"""When an account is free: the nearest hours of a day that keep their distance from what is planned there."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

STEP = timedelta(minutes=30)
DAYTIME = (time(5, 0), time(21, 30))


def free_times(at: datetime, taken: Mapping[datetime, timedelta], now: datetime, zone: str) -> list[time]:
    """The nearest free hours of the same day, one before and one after where there are: `taken` moments (UTC) and how
    far from each a post should stay."""
    tz = ZoneInfo(zone)
    found: list[datetime] = []
    for step in (-STEP, STEP):
        moment = at + step
        while moment.astimezone(tz).date() == at.astimezone(tz).date():
            if _is_free(moment, taken, now, tz):
                found.append(moment)
                break
            moment += step
    return [one.astimezone(tz).time() for one in sorted(found)]


def _is_free(moment: datetime, taken: Mapping[datetime, timedelta], now: datetime, tz: ZoneInfo) -> bool:
    is_day = DAYTIME[0] <= moment.astimezone(tz).time() <= DAYTIME[1]
    apart = all(abs(moment - one) >= max(away, STEP) for one, away in taken.items())
    return is_day and moment > now and apart
