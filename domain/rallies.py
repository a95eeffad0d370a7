"""Aksi serempak: the steps before and after the hour, and which hours may be chosen."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.refusal import Refusal

LEAST_AHEAD = timedelta(minutes=30)  # units must have time to answer
FARTHEST_AHEAD = timedelta(days=14)
CARD_BEFORE = timedelta(days=1)  # a card that stands longer is not read any more when the hour comes
LAST_CALL = timedelta(hours=3)
LATE_AFTER = timedelta(minutes=15)
ASKED_AGAIN_FROM = timedelta(hours=1)
NOW_UNTIL = timedelta(hours=1)
LEAST_GROUPS = 2
TELLS_LATE = timedelta(minutes=1)
AFTER_SIGNAL = timedelta(minutes=2)  # the cards of the countdown leave the first minutes to the signal
FIRST_COUNT = timedelta(hours=1)
USUAL_HOURS = (time(16, 0), time(19, 30))
OFFERED_HOURS = 4


class Stage(StrEnum):
    """What is due next for a rally. EARLY, HOUR, TEN, MINUTE: so long before, the cards are drawn anew. SIGNAL: it
    begins. BEGUN: the cards of the countdown say so. COUNTED: what came of it, for the first time. ENDING: the last
    time. OVER, CANCELLED: nothing more. LOST: it was not to be sent at its hour. MISSED: we were down at its hour."""

    EARLY = "early"
    HOUR = "hour"
    TEN = "ten"
    MINUTE = "minute"
    SIGNAL = "signal"
    BEGUN = "begun"
    COUNTED = "counted"
    ENDING = "ending"
    OVER = "over"
    LOST = "lost"
    MISSED = "missed"
    CANCELLED = "cancelled"


BEFORE = (
    (Stage.EARLY, LAST_CALL),
    (Stage.HOUR, timedelta(hours=1)),
    (Stage.TEN, timedelta(minutes=10)),
    (Stage.MINUTE, timedelta(minutes=1)),
    (Stage.SIGNAL, timedelta(0)),
)
COMING = tuple(stage for stage, _ in BEFORE)
GOING = (Stage.BEGUN, Stage.COUNTED, Stage.ENDING)
AFTER = (*GOING, Stage.OVER)
MOVABLE = (*COMING, Stage.LOST, Stage.MISSED)
WARNED = (Stage.EARLY, Stage.HOUR, Stage.TEN)


class UnitState(StrEnum):
    """How a unit stands to a rally. NEW: to be asked. LEFT: it never answered, so its group is left in peace; a group
    bears three messages a day, and who did not answer has not agreed to spend one."""

    NEW = "new"
    ASKED = "asked"
    REMINDED = "reminded"
    JOINED = "joined"
    DECLINED = "declined"
    LEFT = "left"


OPEN = (UnitState.NEW, UnitState.ASKED, UnitState.REMINDED)
OUT = (UnitState.DECLINED, UnitState.LEFT)


def next_step(starts_at: datetime, now: datetime) -> tuple[Stage, datetime]:
    """What is due next before the hour, and when (UTC)."""
    ahead = ((stage, starts_at - before) for stage, before in BEFORE)
    return next(((stage, at) for stage, at in ahead if at > now), (Stage.SIGNAL, starts_at))


def remind_at(starts_at: datetime, asked_at: datetime) -> datetime:
    """When a unit that has not answered is reminded, once (UTC): three hours before, or halfway."""
    halfway = asked_at + (starts_at - asked_at) / 2
    return max(halfway, starts_at - LAST_CALL)


def is_up(starts_at: datetime, now: datetime) -> bool:
    """Whether the card of the countdown stands in the groups."""
    return now >= starts_at - CARD_BEFORE


def is_too_late(starts_at: datetime, now: datetime) -> bool:
    """Whether the hour was missed by so much that people must be asked."""
    return now > starts_at + LATE_AFTER


def check_hour(starts_at: datetime, until: datetime | None, now: datetime) -> None:
    """Refuses an hour that comes too soon, lies too far ahead, or after what the promotion's readers agreed to."""
    if starts_at < now + LEAST_AHEAD:
        raise Refusal("rallies-too-soon", at=starts_at, minutes=int(LEAST_AHEAD.total_seconds() // 60))
    if until is not None and starts_at > until:
        raise Refusal("rallies-after-approval", at=starts_at, until=until)
    if starts_at > now + FARTHEST_AHEAD:
        raise Refusal("rallies-too-far", days=FARTHEST_AHEAD.days)


def may_be(starts_at: datetime, until: datetime | None, now: datetime) -> bool:
    """Whether this hour may be chosen."""
    try:
        check_hour(starts_at, until, now)
    except Refusal:
        return False
    return True


def moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment of a day and hour in this zone."""
    return datetime.combine(day, at, zone)


def offered(until: datetime | None, now: datetime, zone: ZoneInfo) -> list[datetime]:
    """The next usual hours that may be chosen, at most four."""
    today = now.astimezone(zone).date()
    days = [today + timedelta(days=ahead) for ahead in range(OFFERED_HOURS)]
    hours = [moment(day, at, zone) for day in days for at in USUAL_HOURS]
    return [one for one in hours if may_be(one, until, now)][:OFFERED_HOURS]


def asks_again(before: datetime, after: datetime) -> bool:
    """Whether a new hour is so far from the old one that what units and members said does not hold for it."""
    return abs(after - before) > ASKED_AGAIN_FROM


def may_begin_now(starts_at: datetime, now: datetime) -> bool:
    """Whether a missed rally may still begin without asking the units for another hour."""
    return now <= starts_at + NOW_UNTIL
