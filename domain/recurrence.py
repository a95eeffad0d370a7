"""Six ways in which a day comes back: every year, by the Hijri calendar, by the market days, every week."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from domain.hijri import Month, month_number, to_civil
from domain.pasaran import Pasaran, next_selapan

Months = Mapping[Month, date]
WEEK = timedelta(days=7)
SELAPAN = timedelta(days=35)
WEEKDAYS = {"Senin": 0, "Selasa": 1, "Rabu": 2, "Kamis": 3, "Jumat": 4, "Sabtu": 5, "Ahad": 6, "Minggu": 6}
CIVIL_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


class Recurrence(Protocol):
    """Something that knows its own days."""

    def dates(self, start: date, end: date, months: Months) -> Iterator[date]:
        """Its civil days from `start` to `end`, both included, in any order."""
        ...


@dataclass(frozen=True, slots=True)
class Yearly:
    """The same day of the civil year."""

    month: int
    day: int

    def dates(self, start: date, end: date, months: Months) -> Iterator[date]:
        every_year = (date(year, self.month, self.day) for year in range(start.year, end.year + 1))
        return (day for day in every_year if start <= day <= end)


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The first, second, ... such weekday of a civil month."""

    nth: int
    weekday: int
    month: int

    def dates(self, start: date, end: date, months: Months) -> Iterator[date]:
        for year in range(start.year, end.year + 1):
            first = date(year, self.month, 1)
            day = first + timedelta(days=(self.weekday - first.weekday()) % 7) + (self.nth - 1) * WEEK
            if start <= day <= end:
                yield day


@dataclass(frozen=True, slots=True)
class HijriYearly:
    """The same day of the Hijri year."""

    month: int
    day: int

    def dates(self, start: date, end: date, months: Months) -> Iterator[date]:
        every_year = (
            to_civil(year, month, self.day, months) for year, month in months if month == self.month
        )
        return (day for day in every_year if day is not None and start <= day <= end)


@dataclass(frozen=True, slots=True)
class LastWeekday:
    """The last such weekday of a Hijri month."""

    weekday: int
    month: int

    def dates(self, start: date, end: date, months: Months) -> Iterator[date]:
        for year, month in months:
            last = to_civil(year, month, 30, months) or to_civil(year, month, 29, months)
            if month == self.month and last is not None:
                day = last - timedelta(days=(last.weekday() - self.weekday) % 7)
                if start <= day <= end:
                    yield day


@dataclass(frozen=True, slots=True)
class Selapan:
    """A weekday and a market day together, every 35 days."""

    weekday: int
    market_day: Pasaran

    def dates(self, start: date, end: date, months: Months) -> Iterator[date]:
        return _every(SELAPAN, next_selapan(self.weekday, self.market_day, start), end)


@dataclass(frozen=True, slots=True)
class Weekly:
    """The same weekday of every week."""

    weekday: int

    def dates(self, start: date, end: date, months: Months) -> Iterator[date]:
        return _every(WEEK, start + timedelta(days=(self.weekday - start.weekday()) % 7), end)


def _every(step: timedelta, first: date, end: date) -> Iterator[date]:
    while first <= end:
        yield first
        first += step


def read(rule: str) -> Recurrence:
    """The recurrence that a rule in commemorations.tsv means; ValueError if it is none of the six."""
    for pattern, make in _WRITTEN:
        if found := re.fullmatch(pattern, rule):
            return make(found)
    raise ValueError(f"no such rule: {rule}")


def _hijri_month(name: str) -> int:
    number = month_number(name)
    if number is None:
        raise ValueError(f"no such Hijri month: {name}")
    return number


_WRITTEN = (
    (r"fixed (\d\d)-(\d\d)", lambda found: Yearly(int(found[1]), int(found[2]))),
    (
        r"fixed (\w+) ke-(\d) (\w+)",
        lambda found: NthWeekday(int(found[2]), WEEKDAYS[found[1]], CIVIL_MONTHS.index(found[3]) + 1),
    ),
    (r"hijri (\d\d)-(\d\d)(?:\.\.\d\d-\d\d)?", lambda found: HijriYearly(int(found[1]), int(found[2]))),
    (r"hijri (\w+) terakhir (\w+)", lambda found: LastWeekday(WEEKDAYS[found[1]], _hijri_month(found[2]))),
    (r"pasaran (\w+) (\w+)", lambda found: Selapan(WEEKDAYS[found[1]], Pasaran(found[2]))),
    (r"weekly (\w+) malam", lambda found: Weekly(WEEKDAYS[found[1]])),
)
