"""Reach: when a person may be disturbed, what she may set herself, and what nobody may loosen for a minor."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from domain.presses import Press, press
from domain.quiet import ALL_DAYS, CHILDRENS_NIGHT, NIGHT, PRAYER, SCHOOL, Span
from domain.refusal import Refusal
from domain.units import Zone

Hours = tuple[time, time]

ADULT_HOURS: tuple[Hours, ...] = (
    NIGHT,
    (time(20), time(5)),
    (time(21), time(6)),
    (time(22), time(4, 30)),
    (time(23), time(5)),
)
CHILDRENS_HOURS: tuple[Hours, ...] = (
    CHILDRENS_NIGHT,
    (time(19), time(6)),
    (time(18), time(6)),
    (time(19), time(6, 30)),
)
EXAMS: Hours = (time(18), time(15))
TARAWIH: Hours = (time(17), time(20, 30))
PAUSES = (1, 3, 7, 14, 30)
TILL_TOMORROW, A_WEEK = 1, 7
WORTH = timedelta(days=7)
DAYS_OFFERED = 12


class ReachFacts(Protocol):
    """What a person has set for herself."""

    quiet_from: time | None
    quiet_to: time | None
    phone_days: int
    paused_until: datetime | None
    stopped_at: datetime | None
    exams_until: date | None
    ramadan: bool


@dataclass(frozen=True, slots=True)
class UnitHours:
    """The quiet hours of a unit; `seasons` are its exams and Ramadan evenings."""

    night: Hours = NIGHT
    prayer: bool = True
    seasons: tuple[Span, ...] = ()


class ReachPage(StrEnum):
    """The pages of the card, drawn in one message."""

    MAIN = "main"
    HOURS = "hours"
    PAUSE = "pause"
    PHONE = "phone"
    SEASONS = "seasons"
    EXAMS = "exams"


@press("sp")
@dataclass(frozen=True, slots=True)
class ShowReach(Press):
    """Turn the card to this page; `skip` days ahead where days are chosen."""

    page: ReachPage
    skip: int = 0


@press("sh")
@dataclass(frozen=True, slots=True)
class SetHours(Press):
    """My own quiet hours; without them those of my unit."""

    begin: time | None = None
    end: time | None = None


@press("sj")
@dataclass(frozen=True, slots=True)
class PauseFor(Press):
    """Nothing unasked for so many days; 0 ends the pause."""

    days: int


@press("sd")
@dataclass(frozen=True, slots=True)
class TogglePhoneDay(Press):
    """I hold my phone on this weekday (0 is Monday), or I don't."""

    weekday: int


@press("se")
@dataclass(frozen=True, slots=True)
class SetExams(Press):
    """I have exams until this day; without a day they are over."""

    until: date | None = None


@press("sr")
@dataclass(frozen=True, slots=True)
class SetRamadan(Press):
    """Quiet on Ramadan evenings, or no longer."""

    on: bool


@press("sx")
@dataclass(frozen=True, slots=True)
class Stop(Press):
    """Nothing unasked any more, until I say so."""


@press("sl")
@dataclass(frozen=True, slots=True)
class GoOn(Press):
    """I may be written to again; ends a pause too."""


@press("zp")
@dataclass(frozen=True, slots=True)
class ChooseMyZone(Press):
    """My own zone; without one my unit's."""

    zone: Zone | None = None


@press("bd")
@dataclass(frozen=True, slots=True)
class StopFirst(Press):
    """Berhenti dulu, under every message that nobody asked for: what shall rest?"""


@press("bj")
@dataclass(frozen=True, slots=True)
class MuteHere(Press):
    """Nothing unasked for so many days, from under a message."""

    days: int


@press("bs")
@dataclass(frozen=True, slots=True)
class StopHere(Press):
    """Nothing unasked any more, from under a message."""


@press("bb")
@dataclass(frozen=True, slots=True)
class NothingRests(Press):
    """It was only a look: the message is as before; `go_on` takes a pause or a stop back as well."""

    go_on: bool = False


UNDER_A_MESSAGE = (StopFirst, MuteHere, StopHere, NothingRests)


def minutes(hour: time) -> int:
    """Minutes since noon, so that a night is one piece."""
    return ((hour.hour + 12) % 24) * 60 + hour.minute


def may_choose(hours: Hours, is_minor: bool) -> None:
    """A minor's night can only grow longer; anyone's has a beginning and an end."""
    begin, end = hours
    if begin == end:
        raise Refusal("reach-no-hours")
    loosened = minutes(begin) > minutes(CHILDRENS_NIGHT[0]) or minutes(end) < minutes(CHILDRENS_NIGHT[1])
    if is_minor and loosened:
        raise Refusal("reach-only-longer", begin=CHILDRENS_NIGHT[0], end=CHILDRENS_NIGHT[1])


def own_hours(facts: ReachFacts | None) -> Hours | None:
    """The night that she chose for herself, if she did."""
    if facts is None or facts.quiet_from is None or facts.quiet_to is None:
        return None
    return facts.quiet_from, facts.quiet_to


def night(facts: ReachFacts | None, unit: UnitHours, is_minor: bool) -> Hours:
    """The night that holds for her, as it is shown; a minor's fixed hours hold beside it anyway."""
    own = own_hours(facts)
    if own is not None:
        return own
    return CHILDRENS_NIGHT if is_minor else unit.night


def spans(
    facts: ReachFacts | None, unit: UnitHours, is_minor: bool, ramadans: Sequence[tuple[date, date]]
) -> tuple[Span, ...]:
    """Everything that is quiet by the clock: her night, the unit's prayer and seasons, her exams and Ramadan, and for
    a minor the fixed night and school."""
    found = [Span(*night(facts, unit, is_minor)), *unit.seasons]
    found += PRAYER if unit.prayer else ()
    found += (Span(*CHILDRENS_NIGHT), SCHOOL) if is_minor else ()
    if facts is not None and facts.exams_until is not None:
        found.append(Span(*EXAMS, last=facts.exams_until))
    if facts is not None and facts.ramadan:
        found += [Span(*TARAWIH, first=first, last=last) for first, last in ramadans]
    return tuple(found)


def toggled(phone_days: int, weekday: int) -> int:
    """The days with this one changed; at least one day stays."""
    changed = phone_days ^ (1 << weekday)
    if not changed & ALL_DAYS:
        raise Refusal("reach-one-day")
    return changed & ALL_DAYS


def pause_end(days: int, now: datetime, zone: str) -> datetime:
    """The midnight, in her zone, after so many days; 1 is until tomorrow. What is quiet then goes on until morning."""
    local = now.astimezone(ZoneInfo(zone))
    return datetime.combine(local.date() + timedelta(days=days), time(), local.tzinfo)


def exams_may_end(day: date, today: date) -> None:
    """Exams end on a day that comes, within a season."""
    if not today <= day <= today + timedelta(days=DAYS_OFFERED * 5):
        raise Refusal("reach-no-such-day")


def may_be_told(facts: ReachFacts | None, now: datetime) -> bool:
    """Whether something unasked may be written down for her: not when she stopped, nor when her pause outlasts it."""
    if facts is None:
        return True
    if facts.stopped_at is not None:
        return False
    return facts.paused_until is None or facts.paused_until - now < WORTH
