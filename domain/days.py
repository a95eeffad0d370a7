"""Which days matter: holidays, joint leave and commemorations between two dates, and days called by name."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from domain.commemorations import COMMEMORATIONS, Commemoration, Words, named_in, plain
from domain.hijri import ANNOUNCED, MONTHS, Month, first_day, from_civil
from domain.tables import rows

ONE_ROUND = timedelta(days=400)  # longer than any year, so everything that comes yearly is in it

YEAR = re.compile(r"\s+(?:(?P<hijri>1[34]\d\d)(?:\s*H)?|(?P<civil>20\d\d)(?:\s*M)?)(?![\w.:/-]*\w)")


class DayKind(StrEnum):
    """What a day is; days of one date are listed in this order."""

    HOLIDAY = "holiday"
    JOINT_LEAVE = "joint_leave"  # cuti bersama
    COMMEMORATION = "commemoration"
    HIJRI = "hijri"
    ROUTINE = "routine"  # every group has its own (rutinan, lapanan, halal bihalal): never in the shared list


@dataclass(frozen=True, slots=True)
class Day:
    """A day that matters. `sure` is False while its date is an estimate that an announcement may move."""

    name: str
    date: date
    kind: DayKind
    sure: bool = True
    note: str = ""


def days_between(
    start: date,
    end: date,
    *,
    holidays: Sequence[Day] = (),
    months: Mapping[Month, date] = MONTHS,
    announced: Collection[Month] = ANNOUNCED,
) -> list[Day]:
    """All days from `start` to `end`, both included, in order; a day of one name and date only once.

    Hijri days follow `months`, and are sure where the month is one of `announced`.
    """
    listed: dict[tuple[date, Words], Day] = {}
    for holiday in holidays:
        if start <= holiday.date <= end:
            listed.setdefault((holiday.date, plain(holiday.name)), holiday)
    for commemoration in COMMEMORATIONS:
        if not commemoration.is_routine:
            for day in commemoration.recurrence.dates(start, end, months):
                _add(listed, commemoration, _day(commemoration, day, months, announced))
    return _in_order(listed.values())


def routines_between(start: date, end: date, *, months: Mapping[Month, date] = MONTHS) -> list[Day]:
    """What groups usually do by week, by market day or by season, as a suggestion; both dates included."""
    return _in_order(
        Day(routine.name, day, DayKind.ROUTINE, sure=False, note=routine.note)
        for routine in COMMEMORATIONS
        if routine.is_routine
        for day in routine.recurrence.dates(start, end, months)
    )


def next_commemoration(
    after: date, *, months: Mapping[Month, date] = MONTHS, announced: Collection[Month] = ANNOUNCED
) -> Day:
    """The first commemoration on `after` or later, Hijri or civil."""
    return days_between(after, after + ONE_ROUND, months=months, announced=announced)[0]


def find_named(
    text: str, after: date, *, months: Mapping[Month, date] = MONTHS
) -> tuple[date, tuple[int, int]] | None:
    """The first commemoration named in a text: its date, on `after` or later, and the characters of its name.

    A year behind the name ("Idul Fitri 1448 H", "Hari Santri 2027") belongs to it; that date may be past.
    It is the day itself: what "malam" or "H-3" before the name does to it is for the caller to decide.
    """
    for commemoration, (start, end) in named_in(text):
        year = YEAR.match(text, end)
        first, last = _year(year, months) if year else (after, after + ONE_ROUND)
        dates = sorted(commemoration.recurrence.dates(first, last, months))
        if dates:
            coming = next((day for day in dates if day >= after), dates[0])
            return coming, (start, year.end() if year else end)
    return None


def packaged_holidays() -> tuple[Day, ...]:
    """Indonesia's holidays and joint leave as known when this version was packaged."""
    return tuple(
        Day(row["name"], date.fromisoformat(row["date"]), DayKind(row["kind"]), sure=row["sure"] == "yes")
        for row in rows("holidays_id.tsv")
    )


def _add(listed: dict[tuple[date, Words], Day], commemoration: Commemoration, day: Day) -> None:
    """Lists a commemoration, or adds its note to the holiday that it already is."""
    for spelling in commemoration.spellings:
        if holiday := listed.get((day.date, spelling)):
            listed[day.date, spelling] = replace(holiday, note=holiday.note or day.note)
            return
    listed[day.date, plain(day.name)] = day


def _day(
    commemoration: Commemoration, day: date, months: Mapping[Month, date], announced: Collection[Month]
) -> Day:
    if not commemoration.is_hijri:
        return Day(commemoration.name, day, DayKind.COMMEMORATION, note=commemoration.note)
    hijri = from_civil(day, months)
    sure = hijri is not None and hijri[:2] in announced
    return Day(commemoration.name, day, DayKind.HIJRI, sure=sure, note=commemoration.note)


def _year(named: re.Match[str], months: Mapping[Month, date]) -> tuple[date, date]:
    """First and last day of a year that was written out; an empty span where the Hijri table ends."""
    if named["civil"]:
        year = int(named["civil"])
        return date(year, 1, 1), date(year, 12, 31)
    year = int(named["hijri"])
    first, following = first_day(year, 1, months), first_day(year + 1, 1, months)
    return (first, following - timedelta(days=1)) if first and following else (date.max, date.min)


def _in_order(days: Iterable[Day]) -> list[Day]:
    kinds = list(DayKind)
    return sorted(days, key=lambda day: (day.date, kinds.index(day.kind)))
