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
from domain.moments.which_day import Found, Scene, fits, of_week, of_weekday

# The more exact word decides, the others are checked against it.
_EXACT_FIRST = (MonthDay, HijriDay, Offset, Idiom, NthWeekday, LastOf, Weekday, NamedDay, Week)


def which_day(phrase: Phrase, scene: Scene) -> Found | None:
    """The day of a phrase; None if it names none."""
    days = _combined(_without_noise(phrase.days, scene))
    timed = bool(phrase.clocks or phrase.parts or phrase.prayers or phrase.durations)
    spans = [span for span in phrase.durations if span.days or span.months]
    if not days and spans:
        return of_duration(spans[0], scene.today)
    if any(prayer.name == "jumatan" for prayer in phrase.prayers):
        days = (*days, Weekday(start=0, end=0, weekday=4, shift=days and Shift.NONE or Shift.THIS))
    if not days:
        return _implied(phrase, scene)
    return _agreed(days, phrase, scene, timed)


def _without_noise(days: tuple[DayPiece, ...], scene: Scene) -> tuple[DayPiece, ...]:
    """Without what only looked like a date: "Sabtu 28" where the 28th is no Saturday; "Hari Guru" beside a date."""
    weekdays = [day for day in days if isinstance(day, Weekday)]
    kept = []
    for day in days:
        others = [other for other in days if not isinstance(other, NamedDay)]
        if isinstance(day, NamedDay) and others:
            continue
        if isinstance(day, MonthDay) and day.weak:
            found = of_date(day, scene).day
            if found is None or not all(fits(weekday, found) for weekday in weekdays):
                continue
        kept.append(day)
    return tuple(kept)


def _combined(days: tuple[DayPiece, ...]) -> tuple[DayPiece, ...]:
    """ "Rabu" and "pekan depan" together are the Wednesday of next week; a week beside a date says nothing new."""
    weeks = [day for day in days if _is_week(day)]
    plain = [day for day in days if not _is_week(day)]
    if not weeks or not plain:
        return days
    ahead = {Shift.NEXT: Shift.NEXT_WEEK, Shift.THIS: Shift.THIS_WEEK, Shift.LAST: Shift.LAST}[_shift(weeks[0])]
    return tuple(replace(day, shift=ahead) if isinstance(day, Weekday) else day for day in plain)


def _is_week(day: DayPiece) -> bool:
    return isinstance(day, Week) or (isinstance(day, Weekday) and day.may_be_week and day.shift is not Shift.NONE)


def _shift(day: DayPiece) -> Shift:
    if isinstance(day, Week):
        return {1: Shift.NEXT, -1: Shift.LAST}.get(day.weeks, Shift.THIS)
    return day.shift if isinstance(day, Weekday) else Shift.NONE


def found_for(day: DayPiece, scene: Scene, timed: bool) -> Found:
    """What one word for a day means by itself."""
    match day:
        case Offset():
            return Found(scene.today + timedelta(days=day.days), sure=not day.rare)
        case Weekday():
            return of_weekday(day, scene, timed)
        case MonthDay():
            return of_date(day, scene)
        case NthWeekday():
            return of_nth(day, scene, timed)
        case HijriDay():
            return of_hijri(day, scene)
        case NamedDay():
            return of_named(day)
        case LastOf():
            return of_last(day, scene)
        case Week():
            return of_week(day, scene)
        case Idiom():
            both = tuple(scene.today + timedelta(days=ahead) for ahead in day.days)
            return Found(None, others=both, why=Why.AMBIGUOUS)


def _agreed(days: tuple[DayPiece, ...], phrase: Phrase, scene: Scene, timed: bool) -> Found:
    ordered = sorted(days, key=lambda day: _EXACT_FIRST.index(type(day)))
    found = [found_for(day, scene, timed) for day in ordered]
    first = found[0]
    if any(isinstance(day, MonthDay) and day.is_list for day in days):
        return Found(None, others=_days(found), why=Why.REPEAT)
    if first.day is None:
        return _by_neighbour(ordered, first)
    if not all(_same(day, other, first.day) for day, other in zip(ordered[1:], found[1:], strict=True)):
        return Found(None, others=_days(found), why=_why_not(ordered, phrase.joints))
    checked = len(days) > 1 and isinstance(ordered[0], MonthDay) and not ordered[0].weak and not ordered[0].eve
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
    end = found_for(phrase.last_days[0], there, timed=True)
    return end.day if end.day and end.day >= first else None
