"""Decides which day is meant by weekdays and words counted from today."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo

from domain.hijri import Month
from domain.moments.pieces import Shift, Week, Weekday
from domain.moments.reading import NO_FACTS, Facts, Why
from domain.pasaran import Pasaran, next_selapan, pasaran

ONE_WEEK = timedelta(days=7)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Scene:
    """When and where the words were said; `now` is aware and stands in `zone`."""

    now: datetime
    zone: tzinfo
    months: Mapping[Month, date]
    past_allowed: bool = False

    @property
    def today(self) -> date:
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Found:
    """A day, or why there is none. `roll`: the day if the hour has passed; `ask_if_ahead`: if not, ask."""

    day: date | None
    sure: bool = True
    others: tuple[date, ...] = ()
    why: Why = Why.CLEAR
    roll: date | None = None
    ask_if_ahead: bool = False
    facts: Facts = field(default_factory=lambda: NO_FACTS)


def of_weekday(said: Weekday, scene: Scene, timed: bool) -> Found:
    """The day of a weekday's name; `timed`: an hour or a part of the day was said with it."""
    if said.eve is None:
        plain = _coming(said.weekday, scene.today)
        return Found(None, others=(plain - ONE_DAY, plain), why=Why.AMBIGUOUS)
    if said.may_be_week and said.shift is not Shift.NONE and not timed:
        weeks = {Shift.NEXT: 1, Shift.LAST: -1}.get(said.shift, 0)
        return of_week(Week(start=0, end=0, weeks=weeks, days=(6,)), scene)
    if said.pasaran:
        return _of_pasaran(said, scene.today)
    if said.eve:
        return _evening_before(said, scene)
    return _shifted(said, scene, timed)


def _shifted(said: Weekday, scene: Scene, timed: bool) -> Found:
    today = scene.today
    nearest = _coming(said.weekday, today)
    match said.shift:
        case Shift.NEXT | Shift.NEXT_WEEK:
            return _next(said, today)
        case Shift.LAST:
            return Found(nearest - ONE_WEEK)
        case Shift.THIS_WEEK:
            day = _monday(today) + timedelta(days=said.weekday)
            return Found(day) if day >= today else Found(None, others=(nearest,), why=Why.AMBIGUOUS)
        case Shift.THIS:
            return Found(nearest)
        case _:
            return _nearest(said, nearest, scene, timed)


def _nearest(said: Weekday, nearest: date, scene: Scene, timed: bool) -> Found:
    """A weekday without depan, ini or lalu: the next one; for today the hour decides."""
    today = scene.today
    if scene.past_allowed:
        last = nearest - ONE_WEEK
        return Found(today, False, (last,)) if nearest == today else Found(last, False, (nearest,))
    if nearest == today:
        return Found(today, roll=today + ONE_WEEK, ask_if_ahead=True)
    return Found(nearest, sure=timed or not said.may_be_week)


def _next(said: Weekday, today: date) -> Found:
    """X depan is the X of the next week that begins on a Monday; people differ, so confirm it."""
    day = _monday(today) + ONE_WEEK + timedelta(days=said.weekday)
    strictly = _coming(said.weekday, today + ONE_DAY)
    if (day - today).days <= 2:
        return Found(None, others=(day, day + ONE_WEEK), why=Why.AMBIGUOUS)
    if said.weekday == today.weekday() and not said.may_be_week:
        return Found(day)  # every reading of it is the same day
    return Found(day, False, (strictly if strictly != day else day + ONE_WEEK,), Why.LIKELY)


def _evening_before(said: Weekday, scene: Scene) -> Found:
    """malam Minggu is Saturday evening."""
    tomorrow = replace(scene, now=scene.now + ONE_DAY) if said.shift in {Shift.NONE, Shift.THIS} else scene
    named = _shifted(replace(said, eve=False), tomorrow, timed=True)
    if named.day is None:
        return replace(named, others=tuple(day - ONE_DAY for day in named.others))
    day = named.day - ONE_DAY
    others = tuple(other - ONE_DAY for other in named.others)
    if said.shift is Shift.NEXT and named.sure:
        return Found(day, False, (day + ONE_WEEK,), Why.LIKELY)
    roll = day + ONE_WEEK if day == scene.today else None
    return replace(named, day=day, others=others, roll=roll, ask_if_ahead=False)


def _of_pasaran(said: Weekday, today: date) -> Found:
    before = ONE_DAY if said.eve else timedelta()
    market = Pasaran(said.pasaran.capitalize())
    return Found(next_selapan(said.weekday, market, today + before) - before, sure=False, why=Why.LIKELY)


def fits(said: Weekday, day: date) -> bool:
    """Whether a date is the weekday that was said with it."""
    named = day + ONE_DAY if said.eve else day
    if said.pasaran and pasaran(named).value.lower() != said.pasaran:
        return False
    return said.weekday == named.weekday() or (said.eve is None and said.weekday == (day + ONE_DAY).weekday())


def of_week(said: Week, scene: Scene) -> Found:
    """A whole week is no day: its first and last day, and the days to propose."""
    first = _monday(scene.today) + ONE_WEEK * said.weeks
    days = tuple(first + timedelta(days=day) for day in said.days)
    if said.weeks < 0:
        return Found(None, others=days if scene.past_allowed else (), why=Why.PAST)
    facts = {"first": first.isoformat(), "last": (first + timedelta(days=6)).isoformat()}
    return Found(None, others=tuple(day for day in days if day >= scene.today), why=Why.WEEK, facts=facts)


def in_week_of(said: Weekday, day: date) -> Found:
    """The weekday in the week of a day: "dua minggu lagi hari Sabtu"; weeks are counted in two ways."""
    return Found(
        _monday(day) + timedelta(days=said.weekday), sure=said.weekday == day.weekday(), why=Why.LIKELY
    )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _coming(weekday: int, earliest: date) -> date:
    return earliest + timedelta(days=(weekday - earliest.weekday()) % 7)
