"""Quiet hours: when nothing that nobody asked for may disturb a person or a group."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
LONGEST = timedelta(days=90)
A_DAY = timedelta(days=1)
A_QUARTER = timedelta(minutes=15)
ALL_DAYS = 127
EVERY_DAY = frozenset(range(7))
NIGHT = (time(21, 30), time(5, 0))
CHILDRENS_NIGHT = (time(20, 0), time(6, 0))


@dataclass(frozen=True, slots=True)
class Span:
    """Quiet from `start` to `end` (local; an end that is not later is the next day's) on the weekdays on which it
    begins (0 is Monday), from `first` to `last`. `is_school`: not on holidays."""

    start: time
    end: time
    weekdays: frozenset[int] = EVERY_DAY
    first: date | None = None
    last: date | None = None
    is_school: bool = False


SCHOOL = Span(time(6, 30), time(14, 0), frozenset(range(6)), is_school=True)
JUMATAN = Span(time(11, 0), time(13, 0), frozenset({4}))
MAGHRIB = Span(time(18, 0), time(19, 30))
PRAYER = (JUMATAN, MAGHRIB)


@dataclass(frozen=True, slots=True)
class QuietProfile:
    """When someone wants, or needs, quiet: `zone` is an IANA name, `phone_days` has a bit for each weekday on which
    she holds her phone (1 is Monday; 0 counts as all), `free_days` are days without school."""

    zone: str
    spans: tuple[Span, ...] = ()
    phone_days: int = ALL_DAYS
    paused_until: datetime | None = None
    free_days: frozenset[date] = frozenset()
    has_stopped: bool = False


def quiet_until(now: datetime, profile: QuietProfile) -> datetime | None:
    """The first moment after `now` that is not quiet (UTC); None when now is not. NEVER for one who stopped.

    It ends where all that overlaps has ended, perhaps days later. For who is always quiet: after 90 days.
    """
    if profile.has_stopped:
        return NEVER
    paused = max(now, profile.paused_until or now)
    end = paused
    while end < paused + LONGEST and (later := _end_of_quiet(end, profile)) is not None:
        end = later
    return end.astimezone(UTC) if end > now else None


def touches(profile: QuietProfile, begin: datetime, end: datetime) -> bool:
    """Whether something from `begin` to `end` (aware) lies in her quiet, in steps of a quarter of an hour; its last
    moment counts too."""
    at = begin
    while at < end:
        if _end_of_quiet(at, profile) is not None:
            return True
        at += A_QUARTER
    return _end_of_quiet(end, profile) is not None


def _end_of_quiet(at: datetime, profile: QuietProfile) -> datetime | None:
    """When what is quiet at this moment ends, as far as one span or one day knows."""
    local = at.astimezone(ZoneInfo(profile.zone))
    today = local.date()
    ends = [_end(span, day, local, profile) for span in profile.spans for day in (today - A_DAY, today)]
    if profile.phone_days and not profile.phone_days >> today.weekday() & 1:
        ends.append(datetime.combine(today + A_DAY, time(), local.tzinfo))
    return max((end for end in ends if end is not None), default=None)


def _end(span: Span, day: date, local: datetime, profile: QuietProfile) -> datetime | None:
    """When the span that begins on this day ends, if it is going on."""
    if not _holds(span, day, profile):
        return None
    over = day if span.end > span.start else day + A_DAY
    start, end = (
        datetime.combine(on, hour, local.tzinfo) for on, hour in ((day, span.start), (over, span.end))
    )
    return end if start <= local < end else None


def _holds(span: Span, day: date, profile: QuietProfile) -> bool:
    in_time = (span.first is None or day >= span.first) and (span.last is None or day <= span.last)
    return in_time and day.weekday() in span.weekdays and not (span.is_school and day in profile.free_days)
