"""Finds the one day that all the day words of a phrase agree on, or says why they don't."""

from dataclasses import replace
from datetime import date, timedelta

from domain.moments.phrases import Phrase
from domain.moments.pieces import (
    DayPiece,
    HijriDay,
    Idiom,
    Joint,
    LastOf,
    MonthDay,
    NamedDay,
    NthWeekday,
    Offset,
    Shift,
    Week,
    Weekday,
)
from domain.moments.reading import Why
from domain.moments.which_date import last_day_of, of_date, of_duration, of_hijri, of_last, of_named, of_nth
from domain.moments.which_day import Found, Scene, fits, in_week_of, of_week, of_weekday

# The more exact word decides, the others are checked against it.
_EXACT_FIRST = (MonthDay, HijriDay, Offset, Idiom, NthWeekday, LastOf, Weekday, NamedDay, Week)


def which_day(phrase: Phrase, scene: Scene) -> Found | None:
    """The day of a phrase; None if it names none."""
    days = _combined(phrase.days)
    timed = bool(phrase.clocks or phrase.parts or phrase.prayers or phrase.durations)
    spans = [span for span in phrase.durations if span.days or span.months]
    on_friday = any(prayer.name == "jumatan" for prayer in phrase.prayers)
    if spans:
        return _after_span(days, of_duration(spans[0], scene.today))
    if not days and on_friday:
        return of_weekday(Weekday(start=0, end=0, weekday=4, shift=Shift.THIS), scene, timed)
    found = _agreed(days, phrase, scene, timed) if days else _implied(phrase, scene)
    if found and found.day and on_friday and found.day.weekday() != 4:
        return Found(None, why=Why.CONFLICT)
    return found


def _after_span(days: tuple[DayPiece, ...], found: Found) -> Found:
    """2 minggu lagi, alone or with a weekday that says which day of that week."""
    if not days or found.day is None:
        return found
    if len(days) == 1 and isinstance(days[0], Weekday):
        return in_week_of(days[0], found.day)
    return Found(None, others=(found.day,), why=Why.CONFLICT)


def _combined(days: tuple[DayPiece, ...]) -> tuple[DayPiece, ...]:
    """Rabu and pekan depan together are the Wednesday of next week; beside a date a week says nothing."""
    weeks = [day for day in days if _is_week(day)]
    plain = [day for day in days if not _is_week(day)]
    if not weeks or not plain:
        return days
    ahead = {Shift.NEXT: Shift.NEXT_WEEK, Shift.THIS: Shift.THIS_WEEK, Shift.LAST: Shift.LAST}[
        _shift(weeks[0])
    ]
    return tuple(replace(day, shift=ahead) if isinstance(day, Weekday) else day for day in plain)


def _is_week(day: DayPiece) -> bool:
    return isinstance(day, Week) or (
        isinstance(day, Weekday) and day.may_be_week and day.shift is not Shift.NONE
    )


def _shift(day: DayPiece) -> Shift:
    if isinstance(day, Week):
        return {1: Shift.NEXT, -1: Shift.LAST}.get(day.weeks, Shift.THIS)
    return day.shift if isinstance(day, Weekday) else Shift.NONE


def found_for(day: DayPiece, scene: Scene, timed: bool) -> Found:
    """What one word for a day means by itself."""
    match day:
        case Weekday():
            return of_weekday(day, scene, timed)
        case NthWeekday():
            return of_nth(day, scene, timed)
        case MonthDay() | HijriDay() | NamedDay() | LastOf():
            return _of_calendar(day, scene)
        case _:
            return _from_today(day, scene)


def _of_calendar(day: MonthDay | HijriDay | NamedDay | LastOf, scene: Scene) -> Found:
    match day:
        case MonthDay():
            return of_date(day, scene)
        case HijriDay():
            return of_hijri(day, scene)
        case NamedDay():
            return of_named(day)
        case LastOf():
            return of_last(day, scene)


def _from_today(day: Offset | Week | Idiom, scene: Scene) -> Found:
    """Days and weeks counted from today."""
    if isinstance(day, Offset):
        return Found(scene.today + timedelta(days=day.days), sure=not day.rare)
    if isinstance(day, Week):
        return of_week(day, scene)
    both = tuple(scene.today + timedelta(days=ahead) for ahead in day.days)
    return Found(None, others=both, why=Why.AMBIGUOUS)


def _agreed(days: tuple[DayPiece, ...], phrase: Phrase, scene: Scene, timed: bool) -> Found:
    ordered = sorted(days, key=lambda day: _EXACT_FIRST.index(type(day)))
    found = [found_for(day, scene, timed) for day in ordered]
    first = found[0]
    if first.day is None:
        return _by_neighbour(ordered, first)
    last = last_day(phrase, first.day, scene)
    if any(isinstance(day, MonthDay) and day.is_list for day in days):
        return Found(None, others=(*_days(found), *((last,) if last else ())), why=Why.REPEAT)
    ends = {first.day, last or first.day}
    others = zip(ordered[1:], found[1:], strict=True)
    if not all(any(_same(day, other, end) for end in ends) for day, other in others):
        return Found(None, others=_days(found), why=_why_not(ordered, phrase.joints))
    checked = (
        len(days) > 1 and isinstance(ordered[0], MonthDay) and not ordered[0].weak and not ordered[0].eve
    )
    if checked and first.why is Why.LIKELY:
        return replace(first, sure=True, why=Why.CLEAR)  # the weekday proves the year
    return replace(first, sure=False) if isinstance(ordered[0], MonthDay) and ordered[0].weak else first


def _by_neighbour(ordered: list[DayPiece], first: Found) -> Found:
    """In "Kamis jam 8 malam Jumat" the first day tells that malam belongs to the second."""
    weekdays = [day for day in ordered if isinstance(day, Weekday)]
    open_days = [day for day in weekdays if day.eve is None]
    plain = [day for day in weekdays if day.eve is False]
    if not open_days or not plain or first.why is not Why.AMBIGUOUS:
        return first
    fitting = [day for day in first.others if all(fits(weekday, day) for weekday in plain)]
    return Found(fitting[0]) if fitting else replace(first, why=Why.CONFLICT)


def _same(said: DayPiece, found: Found, day: date) -> bool:
    if isinstance(said, Weekday):
        return fits(said, day)
    if isinstance(said, HijriDay) and found.day is not None:
        return abs((found.day - day).days) <= 1  # printed beside a civil date; the calendars differ by a day
    return found.day == day


def _why_not(days: list[DayPiece], joints: frozenset[Joint]) -> Why:
    if joints & {Joint.OR, Joint.SLASH}:
        return Why.AMBIGUOUS
    same_kind = all(isinstance(day, Weekday) and not day.eve for day in days)
    return Why.REPEAT if Joint.AND in joints or same_kind else Why.CONFLICT


def _days(found: list[Found]) -> tuple[date, ...]:
    known = [day for one in found for day in ((one.day,) if one.day else one.others)]
    return tuple(sorted(set(known)))


def _implied(phrase: Phrase, scene: Scene) -> Found | None:
    """nanti and malam ini mean today, tadi means earlier today."""
    if phrase.earlier:
        night = any(part.name == "malam" for part in phrase.parts)
        return Found(scene.today - timedelta(days=int(night)))
    if any(part.today for part in phrase.parts):
        return Found(scene.today)
    return Found(scene.today, roll=scene.today + timedelta(days=1)) if phrase.later else None


def last_day(phrase: Phrase, first: date, scene: Scene) -> date | None:
    """The last day of a range that begins on `first`; None if there is no range or it makes no sense."""
    for day in phrase.days:
        if isinstance(day, MonthDay) and day.last_day:
            return last_day_of(day, first)
    if not phrase.last_days:
        return None
    there = replace(scene, now=scene.now + (first - scene.today))
    last = phrase.last_days[0]
    end = found_for(last, scene if isinstance(last, Offset) else there, timed=True)
    return end.day if end.day and end.day >= first else None
