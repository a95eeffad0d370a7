"""Finds the days of takeover slots in typed words: Senin-Jumat, tiap Ahad, 1-5 Des, besok, minggu depan, 2 minggu."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice

from domain import repeat_bounds
from domain.moments.lexicon import FUSED, NEXT_WORDS, PARTS, UNITS, WEEKDAYS
from domain.moments.tokens import Line
from domain.slot_day_words import Joined, joined

A_DAY, A_WEEK = timedelta(days=1), timedelta(weeks=1)
DAYS_OF: dict[str, int] = {"day": 1, "week": 7, "month": 30}
OFTEN = 4 * A_WEEK  # how far "tiap" reaches where no end is said
MOST = 80
SUNDAY = 6
ALL_WEEK, WORKDAYS, WEEKEND = frozenset(range(7)), frozenset(range(5)), frozenset({5, 6})
_EVERY = frozenset({"setiap", "daily", "rutin"})
_COUNTED = frozenset({"kali", "x", "times", "pertemuan", "slot", "slots"})
_NOT_BEFORE_LENGTH = frozenset({"jam", "pukul", "sampai", "-", "–"})
MOST_DAYS = 400


@dataclass
class Days:
    """What a clause says of its days, before its hours are known; `used` are the tokens that say it. `since`: the
    weekday with which a range begins. `week`: 0 this week, 1 the next one. `length`, `count`, `until`: how long it goes
    on; `first`: from when. `is_weekly`: "tiap minggu", which is every Sunday where no other day is named."""

    weekdays: frozenset[int] = frozenset()
    dates: tuple[date, ...] = ()
    since: int | None = None
    is_every: bool = False
    is_weekly: bool = False
    week: int | None = None
    every: int = 1
    length: timedelta | None = None
    count: int | None = None
    until: date | None = None
    first: date | None = None
    used: set[int] = field(default_factory=set)

    @property
    def names_days(self) -> bool:
        """Whether it says on which days at all."""
        return bool(self.weekdays or self.dates or self.is_every or self.week is not None or self.first)

    @property
    def is_bounded(self) -> bool:
        """Whether it says until when."""
        return self.length is not None or self.count is not None or self.until is not None

    def borrow(self, other: "Days") -> None:
        """What is said once for a whole line holds for this clause too, where it says nothing itself."""
        if not self.names_days:
            self.weekdays, self.dates, self.since = other.weekdays, other.dates, other.since
            self.is_every, self.week, self.first = other.is_every, other.week, other.first
        if not self.is_bounded and not self.dates:
            self.length, self.count, self.until, self.every = (
                other.length,
                other.count,
                other.until,
                other.every,
            )

    def wanted(self, today: date, is_over: Callable[[date], bool]) -> list[date]:
        """The days that are meant, in order, without those that are over; at most 80."""
        first = max(self.first or today, today)
        if self.dates and not (self.first is None and len(self.dates) == 1 and self.length is not None):
            return [day for day in self._filtered() if not is_over(day)][:MOST]
        first = self.dates[0] if self.dates else first
        every = self.weekdays or ALL_WEEK
        days = self._candidates(first, today, every)
        fit = (day for day in days if not is_over(day))
        if self.count is not None:
            return list(islice(fit, min(self.count, MOST)))
        return list(islice(self._cut(fit, every), MOST))

    def _filtered(self) -> list[date]:
        named = [day for day in self.dates if not self.weekdays or day.weekday() in self.weekdays]
        return sorted(set(named))

    def _candidates(self, first: date, today: date, every: frozenset[int]) -> Iterator[date]:
        """Days from the first on, week by week."""
        if self.week is not None:
            monday = today - timedelta(days=today.weekday()) + self.week * A_WEEK
            first = max(first, monday)
        elif self.since is not None and not self.is_every and self.first is None:
            first += timedelta(days=(self.since - first.weekday()) % 7)
        origin: date | None = None
        day = first
        while day < first + timedelta(days=MOST_DAYS):
            if day.weekday() in every:
                origin = origin or day - timedelta(days=day.weekday())
                if (day - origin) // A_WEEK % self.every == 0:
                    yield day
            day += A_DAY

    def _cut(self, fit: Iterator[date], every: frozenset[int]) -> Iterator[date]:
        """Up to the end that was said; without one, each day once, or four weeks where it comes back."""
        last: date | None = self.until
        for day in fit:
            if last is None:
                last = self._last(day, every)
            if day > last:
                return
            yield day

    def _last(self, first: date, every: frozenset[int]) -> date:
        sunday = first + timedelta(days=6 - first.weekday())
        if self.length is not None:
            return first + self.length - A_DAY
        if self.is_every:
            return first + OFTEN - A_DAY
        if self.week is not None:
            return sunday
        return first + A_WEEK - A_DAY if self.weekdays else first


def scan(line: Line, today: date) -> Days:
    """What a clause says of its days."""
    found, at = Days(), 0
    while at < len(line.tokens):
        end = next((end for one in _READERS if (end := one(line, at, today, found))), None)
        if end is None:
            at += 1
            continue
        found.used |= {one for one in range(at, end) if line.word(one) != "malam"}
        at = end
    if found.is_weekly and not found.weekdays and not found.dates:
        found.weekdays = frozenset({SUNDAY})
    return found


def _length(line: Line, at: int, today: date, found: Days) -> int | None:
    """2 minggu, selama sebulan, 5 hari; dua minggu sekali; 4 kali."""
    start = at + (line.raw(at) in ("selama", "for") or line.word(at) == "dalam")
    if unit := FUSED.get(line.word(start)):
        return _lasts(found, 1, unit, start + 1)
    number = line.number(start)
    if number is None or number < 1 or line.at(start - 1).text in _NOT_BEFORE_LENGTH:
        return None
    if line.raw(start + 1) in _COUNTED:
        found.count = number
        return start + 2
    unit = UNITS.get(line.word(start + 1))
    if line.word(start + 2) in NEXT_WORDS or unit not in DAYS_OF:
        return None
    if line.word(start + 2) == "sekali":
        found.every, found.is_every = min(number, 12), True
        return start + 3
    return _lasts(found, number, unit, start + 2)


def _lasts(found: Days, number: int, unit: str, end: int) -> int | None:
    if unit not in DAYS_OF:
        return None
    found.length = timedelta(days=min(number * DAYS_OF[unit], MOST_DAYS))
    return end


def _week(line: Line, at: int, today: date, found: Days) -> int | None:
    """minggu depan, pekan ini, next week; but a Sunday where "hari" stands before it."""
    if line.raw(at) in ("next", "this") and line.word(at + 1) in ("minggu", "pekan"):
        found.week = int(line.raw(at) == "next")
        return at + 2
    if line.word(at) not in ("minggu", "pekan") or line.word(at - 1) in ("hari", "malam"):
        return None
    if line.word(at + 1) not in (*NEXT_WORDS, "ini"):
        return None
    found.week = int(line.word(at + 1) in NEXT_WORDS)
    return at + 2


def _every(line: Line, at: int, today: date, found: Days) -> int | None:
    """tiap, setiap hari, tiap akhir pekan, hari kerja, weekend."""
    end = at
    while line.word(end) in _EVERY or (end > at and line.at(end).text == "-"):
        end += 1
    found.is_every = found.is_every or end > at
    kinds = (
        (("hari", "kerja"), WORKDAYS),
        (("akhir", "pekan"), WEEKEND),
        (("weekend",), WEEKEND),
        (("weekday",), WORKDAYS),
        (("weekdays",), WORKDAYS),
    )
    for words, days in kinds:
        if all(line.word(end + step) == word for step, word in enumerate(words)):
            found.weekdays |= days
            return end + len(words)
    if end > at and line.raw(end) in ("minggu", "pekan", "week"):
        found.is_weekly = True
        return end + 1
    is_all = end > at and line.word(end) == "hari" and line.word(end + 1) not in WEEKDAYS
    if is_all:
        found.weekdays |= ALL_WEEK
    return (end + is_all if line.word(end) not in PARTS else end) if end > at else None


def _until(line: Line, at: int, today: date, found: Days) -> int | None:
    """sampai 20 Desember, hingga akhir bulan."""
    if line.word(at) != "sampai":
        return None
    if line.word(at + 1) == "akhir" and line.word(at + 2) == "bulan":
        following = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
        found.until = following - A_DAY
        return at + 3
    bound = repeat_bounds.until(Line(line.tokens[at:]), today)
    if bound is not None and bound.start == 0:
        found.until = bound.day
        return at + bound.end
    named = joined(line, at + 1, today)
    if named is None or named.has_range:
        return None
    found.until = named.first_day(today)
    return named.end


def _from(line: Line, at: int, today: date, found: Days) -> int | None:
    """mulai besok, mulai 1 Desember; mulai Senin sampai Jumat names the days themselves."""
    if line.raw(at) not in repeat_bounds.FROM:
        return None
    named = joined(line, at + 1, today)
    if named is None:
        return None
    if named.has_range:
        return _take(named, found)
    found.first = named.first_day(today)
    return named.end


def _days(line: Line, at: int, today: date, found: Days) -> int | None:
    """Senin, Rabu dan Jumat; 1-5 Des; besok."""
    named = joined(line, at, today)
    return _take(named, found) if named is not None else None


def _take(named: Joined, found: Days) -> int:
    found.weekdays |= named.weekdays
    found.dates += named.dates
    found.since = named.since if named.since is not None else found.since
    return named.end


_READERS = (_length, _week, _every, _from, _days, _until)
