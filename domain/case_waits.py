"""Until when a case is put away: an hour, four, tonight or tomorrow morning in the unit's zone."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.case_presses import Wait

MORNING = time(7, 0)
EVENING = time(19, 30)
LENGTHS = {Wait.HOUR: timedelta(hours=1), Wait.FOUR_HOURS: timedelta(hours=4)}
AT_LEAST, A_DAY = timedelta(hours=1), timedelta(days=1)
NIGHT = timedelta(hours=3)  # until 03.00 people still call it the day before


def until(wait: Wait, now: datetime, zone: str) -> datetime:
    """The end of this wait, in the zone of `now`; tonight is 19.30, and once that is near, 19.30 of the next day."""
    length = LENGTHS.get(wait)
    if length is not None:
        return now + length
    local = now.astimezone(ZoneInfo(zone))
    if wait is Wait.TOMORROW:
        morning = (local - NIGHT).date() + A_DAY
        return datetime.combine(morning, MORNING, local.tzinfo).astimezone(now.tzinfo)
    at = datetime.combine(local.date(), EVENING, local.tzinfo)
    return (at if at >= local + AT_LEAST else at + A_DAY).astimezone(now.tzinfo)


def deferrals(now: datetime, zone: str) -> tuple[Wait, ...]:
    """How long it may be put off: tonight only where that is later today."""
    tonight = until(Wait.TONIGHT, now, zone).astimezone(ZoneInfo(zone))
    is_today = tonight.date() == now.astimezone(ZoneInfo(zone)).date()
    return (Wait.HOUR, *((Wait.TONIGHT,) if is_today else ()), Wait.TOMORROW)
