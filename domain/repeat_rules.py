"""How a plan comes back: every week, every so many days, by the market day, by the day of the month."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from domain.pasaran import Pasaran, next_selapan

LAPANAN = 35  # days
LAST = 5  # as the ordinal of a weekday in its month: the last one
SHORTEST_MONTH = 28
HORIZON = timedelta(days=28)
AT_LEAST = 2
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Weekly:
    """On these weekdays (0 is Monday) of every week, or of every second, third ... week."""

    weekdays: tuple[int, ...]
    every: int = 1

    def days(self, first: date) -> Iterator[date]:
        week = first - timedelta(days=first.weekday())
        while True:
            yield from (day for at in self.weekdays if (day := week + timedelta(days=at)) >= first)
            week += timedelta(weeks=self.every)


@dataclass(frozen=True, slots=True)
class EveryDays:
    """Every day, or every so many days; 35 is a lapanan."""

    every: int = 1

    def days(self, first: date) -> Iterator[date]:
        while True:
            yield first
            first += timedelta(days=self.every)


@dataclass(frozen=True, slots=True)
class SelapanDay:
    """Where this weekday and this market day meet, such as Ahad Legi."""

    weekday: int
    market_day: Pasaran

    def days(self, first: date) -> Iterator[date]:
        return EveryDays(LAPANAN).days(next_selapan(self.weekday, self.market_day, first))


@dataclass(frozen=True, slots=True)
class Monthly:
    """On these days of every month; where a month is too short, on its last day."""

    month_days: tuple[int, ...]

    def days(self, first: date) -> Iterator[date]:
        for year, month in _months(first):
            last = monthrange(year, month)[1]
            there = sorted({date(year, month, min(day, last)) for day in self.month_days})
            yield from (day for day in there if day >= first)

    @property
    def may_be_too_long(self) -> bool:
        """Whether some months have no such day."""
        return max(self.month_days) > SHORTEST_MONTH


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The first, second, third, fourth or last such weekday of every month."""

    nth: int
    weekday: int

    def days(self, first: date) -> Iterator[date]:
        for year, month in _months(first):
            start, length = date(year, month, 1), monthrange(year, month)[1]
            day = start + timedelta(days=(self.weekday - start.weekday()) % 7)
            weeks = (length - day.day) // 7 if self.nth == LAST else self.nth - 1
            day += timedelta(weeks=weeks)
            if day >= first:
                yield day


Rule = Weekly | EveryDays | SelapanDay | Monthly | NthWeekday


def _months(first: date) -> Iterator[tuple[int, int]]:
    number = first.year * 12 + first.month - 1
    while True:
        yield number // 12, number % 12 + 1
        number += 1


def days(rule: Rule, first: date, until: date | None = None) -> Iterator[date]:
    """Its days from `first` on, in order, up to `until` (included); a rule counts its weeks and days from `first`."""
    return takewhile(lambda day: until is None or day <= until, rule.days(first))


def moment(day: date, at: time, zone: str) -> datetime:
    """That hour of that day in this zone, aware; an hour that a change of clocks leaves out is the one after it."""
    return datetime.combine(day, at, ZoneInfo(zone))


@dataclass(frozen=True, slots=True)
class Coming:
    """The days that must be planned now, and when (UTC; None: never) to look again."""

    days: tuple[date, ...]
    look_at: datetime | None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A rule with all that its dates need; `made_until` is the last day that was planned or passed over."""

    rule: Rule
    at: time
    zone: str
    first: date
    until: date | None
    made_until: date


def coming(repeat: Repeat, now: datetime) -> Coming:
    """What is missing of the next four weeks, and of the next two times; what has passed meanwhile is left out."""
    horizon = now.astimezone(ZoneInfo(repeat.zone)).date() + HORIZON
    missing: list[date] = []
    ahead: list[datetime] = []
    for day in days(repeat.rule, repeat.first, repeat.until):
        at = moment(day, repeat.at, repeat.zone)
        if at <= now:
            continue
        if day > horizon and len(ahead) >= AT_LEAST:
            comes_near = moment(day - HORIZON, time(), repeat.zone)
            look_at = min(comes_near, ahead[0]) if len(ahead) == AT_LEAST else comes_near
            return Coming(tuple(missing), look_at.astimezone(UTC))
        ahead.append(at)
        if day > repeat.made_until:
            missing.append(day)
    return Coming(tuple(missing), None)


def write(rule: Rule) -> str:
    """A rule as it is kept."""
    match rule:
        case Weekly():
            return f"weekly {_joined(rule.weekdays)} {rule.every}"
        case EveryDays():
            return f"days {rule.every}"
        case SelapanDay():
            return f"selapan {rule.weekday} {rule.market_day}"
        case Monthly():
            return f"monthly {_joined(rule.month_days)}"
        case NthWeekday():
            return f"nth {rule.nth} {rule.weekday}"


def rule(written: str) -> Rule:
    """The rule that was kept; ValueError for anything else."""
    kind, *parts = written.split(" ")
    if kind not in _KEPT:
        raise ValueError(f"no such rule: {written}")
    return _KEPT[kind](parts)


def _joined(numbers: tuple[int, ...]) -> str:
    return ",".join(str(one) for one in numbers)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(one) for one in text.split(","))


_KEPT: Mapping[str, Callable[[list[str]], Rule]] = {
    "weekly": lambda parts: Weekly(_numbers(parts[0]), int(parts[1])),
    "days": lambda parts: EveryDays(int(parts[0])),
    "selapan": lambda parts: SelapanDay(int(parts[0]), Pasaran(parts[1])),
    "monthly": lambda parts: Monthly(_numbers(parts[0])),
    "nth": lambda parts: NthWeekday(int(parts[0]), int(parts[1])),
}
