"""Finds the words by which something comes back: setiap Jumat, tiap tanggal 1, setiap Ahad Legi, every two weeks."""

from dataclasses import dataclass

from domain.moments.lexicon import PARTS, PASARAN, PRAYERS, WEEKDAYS
from domain.moments.tokens import Kind, Line
from domain.pasaran import MARKET_DAYS, Pasaran
from domain.repeat_rules import LAPANAN, LAST, EveryDays, Monthly, NthWeekday, Rule, SelapanDay, Weekly

ORDINALS = {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "terakhir": LAST, "last": LAST}
LAPANANS = frozenset({"lapanan", "selapanan", "selapan", "lapan"})
WEEKS = frozenset({"minggu", "pekan"})
WORKDAYS = (0, 1, 2, 3, 4)
MOST_WEEKS = 12
LONGEST_MONTH = 31
BEFORE_MONTH = 5  # how many words may say the day before "setiap bulan"
_FILLERS = frozenset({"pada", "of", "the", "di", "sekali", "hari"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A rule, or what it still needs of its first day (`by_first`: Weekly or Monthly of that day), and the tokens that
    say it. `is_eve`: the evening before; `is_bare`: "lapanan" alone, which is also what such a meeting is called."""

    rule: Rule | None
    start: int
    end: int
    by_first: str = ""
    every: int = 1
    is_eve: bool = False
    is_bare: bool = False


def find(line: Line) -> Phrase | None:
    """The first such words of a line."""
    for at in range(len(line.tokens)):
        if found := _at(line, at):
            return found
    return None


def _at(line: Line, at: int) -> Phrase | None:
    word = line.raw(at)
    if word in LAPANANS:
        return _lapanan(line, at, at + 1)
    if (
        (count := line.number(at)) is not None
        and line.word(at + 1) in WEEKS
        and line.word(at + 2) == "sekali"
    ):
        return _weeks(line, at, at + 3, count)
    if line.word(at) != "setiap":
        return None
    after = at + 1
    while line.word(after) == "setiap" or line.at(after).text == "-":
        after += 1
    return _after_every(line, at, after)


def _after_every(line: Line, start: int, at: int) -> Phrase | None:
    """What follows "setiap": the first of these readings that fits."""
    if line.raw(at) in LAPANANS:
        return _lapanan(line, start, at + 1)
    if (days := _weekdays(line, at)) is not None:
        return _on_weekdays(line, start, days)
    if (nth := _nth_weekday(line, at)) is not None:
        return Phrase(nth[0], start, _past_months(line, nth[1]))
    if (dates := _month_days(line, at)) is not None:
        return Phrase(Monthly(dates[0]), start, _past_months(line, dates[1]))
    return _counted(line, start, at) or _in_month(line, start, at) or _daily(line, start, at)


def _in_month(line: Line, start: int, at: int) -> Phrase | None:
    """tiap bulan ..., setiap awal bulan, tiap akhir bulan."""
    if line.word(at) == "bulan":
        return _monthly(line, start, at + 1)
    edges = {"awal": 1, "akhir": LONGEST_MONTH}
    if line.word(at) in edges and line.word(at + 1) == "bulan":
        return Phrase(Monthly((edges[line.word(at)],)), start, at + 2)
    return None


def _daily(line: Line, start: int, at: int) -> Phrase | None:
    """tiap hari, setiap hari kerja, setiap pagi, setiap ba'da isya, every week."""
    word = line.word(at)
    if word == "hari" and line.word(at + 1) == "kerja":
        return Phrase(Weekly(WORKDAYS), start, at + 2)
    if word == "hari":
        return Phrase(EveryDays(), start, at + 1)
    if word == "pekan":
        return _weeks(line, start, at + 1, 1)
    if word in PARTS or word in PRAYERS or word == "bada":
        is_friday = word == "jumatan" or (word == "bada" and line.word(at + 1) in ("jumat", "jumatan"))
        return Phrase(Weekly((WEEKDAYS["jumat"],)) if is_friday else EveryDays(), start, at)
    return None


def _on_weekdays(line: Line, start: int, found: tuple[tuple[int, ...], int, bool]) -> Phrase:
    """After one or several weekdays: a market day, or which of the month."""
    days, end, is_eve = found
    if len(days) == 1 and line.word(end) in PASARAN:
        return Phrase(_selapan(days[0], line.word(end), is_eve=is_eve), start, end + 1, is_eve=is_eve)
    at = end + (line.word(end) in WEEKS)
    nth = _ordinal(line, at)
    if len(days) == 1 and nth is not None and (at > end or not _is_date(line, at)):
        return Phrase(NthWeekday(nth, days[0]), start, _past_months(line, at + 1))
    shifted = tuple(sorted((day - 1) % 7 for day in days)) if is_eve else days
    return Phrase(Weekly(shifted), start, end, is_eve=is_eve)


def _selapan(weekday: int, name: str, *, is_eve: bool) -> SelapanDay:
    """The evening before Ahad Legi is still a Saturday, and the market day before."""
    market_day = Pasaran(name.capitalize())
    if not is_eve:
        return SelapanDay(weekday, market_day)
    return SelapanDay((weekday - 1) % 7, MARKET_DAYS[MARKET_DAYS.index(market_day) - 1])


def _lapanan(line: Line, start: int, at: int) -> Phrase:
    """lapanan, selapanan Ahad, selapanan Ahad Legi."""
    days = _weekdays(line, at)
    if days is not None and len(days[0]) == 1:
        (weekday,), end, is_eve = days
        if line.word(end) in PASARAN:
            return Phrase(_selapan(weekday, line.word(end), is_eve=is_eve), start, end + 1, is_eve=is_eve)
        return Phrase(None, start, end, f"lapanan {(weekday - is_eve) % 7}", is_eve=is_eve)
    return Phrase(EveryDays(LAPANAN), start, at, is_bare=start == at - 1)


def _weeks(line: Line, start: int, at: int, every: int) -> Phrase | None:
    """Every so many weeks, perhaps with the days named behind."""
    if not 1 <= every <= MOST_WEEKS:
        return None
    at += line.word(at) == "sekali"
    days = _weekdays(line, at + (line.word(at) == "pada"))
    if days is None:
        return Phrase(None, start, at, "weekly", every)
    shifted = tuple(sorted((day - days[2]) % 7 for day in days[0]))
    return Phrase(Weekly(shifted, every), start, days[1], is_eve=days[2])


def _counted(line: Line, start: int, at: int) -> Phrase | None:
    """setiap 2 minggu, tiap 3 hari, every other week."""
    count = 2 if line.word(at) == "other" else line.number(at)
    if count is None:
        return None
    if line.word(at + 1) in WEEKS:
        return _weeks(line, start, at + 2, count)
    if line.word(at + 1) == "hari" and 1 <= count <= MOST_WEEKS * 7:
        return Phrase(EveryDays(count), start, at + 2)
    return None


def _monthly(line: Line, start: int, at: int) -> Phrase:
    """setiap bulan tanggal 15, tiap bulan Jumat pertama; or the day stands before: tanggal 1 setiap bulan."""
    while line.word(at) in _FILLERS:
        at += 1
    if (dates := _month_days(line, at)) is not None:
        return Phrase(Monthly(dates[0]), start, dates[1])
    if (nth := _nth_weekday(line, at)) is not None:
        return Phrase(nth[0], start, nth[1])
    for before in range(max(0, start - BEFORE_MONTH), start):
        dates, nth = _month_days(line, before), _nth_weekday(line, before)
        rule, end = (Monthly(dates[0]), dates[1]) if dates else nth or (None, 0)
        if rule is not None and all(line.word(one) in _FILLERS for one in range(end, start)):
            return Phrase(rule, before, at)
    return Phrase(None, start, at, "monthly")


def _past_months(line: Line, at: int) -> int:
    """Over "tiap bulan", "of every month", which add nothing any more."""
    end = at
    while line.word(end) in _FILLERS or line.word(end) == "setiap":
        end += 1
    return end + 1 if line.word(end) == "bulan" else at


def _weekdays(line: Line, at: int) -> tuple[tuple[int, ...], int, bool] | None:
    """Senin; hari Senin dan Kamis; Senin-Jumat; malam Jumat: the days, the token after them, whether it is the eve."""
    at += line.word(at) == "hari"
    is_eve = line.word(at) == "malam"
    at += is_eve
    first = WEEKDAYS.get(line.word(at))
    if first is None:
        return None
    found, end = [first], at + 1
    while (following := _next_weekday(line, end)) is not None:
        day, end, is_range = following
        found += (
            [(found[-1] + step) % 7 for step in range(1, (day - found[-1]) % 7 + 1)] if is_range else [day]
        )
    return tuple(sorted(set(found))), end, is_eve


def _next_weekday(line: Line, at: int) -> tuple[int, int, bool] | None:
    """The next of several days: the day, the token after it, and whether all between are meant."""
    end = at
    while line.at(end).text in {",", "&", "/", "dan", "atau", "-", "–", "sampai"}:
        end += 1
    joined = {line.at(one).text for one in range(at, end)}
    end += line.word(end) == "hari"
    day = WEEKDAYS.get(line.word(end))
    if day is None or not joined:
        return None
    return day, end + 1, not joined.isdisjoint({"-", "–", "sampai"})


def _ordinal(line: Line, at: int) -> int | None:
    token = line.at(at)
    if token.kind is Kind.ORDINAL and 1 <= token.numbers[0] < LAST:
        return token.numbers[0]
    return ORDINALS.get(line.word(at))


def _is_date(line: Line, at: int) -> bool:
    """Whether an ordinal such as 15th is a day of the month."""
    return line.at(at).kind is Kind.ORDINAL and line.at(at).text == "th"


def _nth_weekday(line: Line, at: int) -> tuple[NthWeekday, int] | None:
    """Jumat pertama, Jumat minggu pertama, first Friday."""
    at += line.word(at) == "hari"
    before = _ordinal(line, at)
    if before is not None and (day := WEEKDAYS.get(line.word(at + 1))) is not None:
        return NthWeekday(before, day), at + 2
    weekday = WEEKDAYS.get(line.word(at))
    behind = at + 1 + (line.word(at + 1) in WEEKS)
    nth = _ordinal(line, behind)
    return (NthWeekday(nth, weekday), behind + 1) if weekday is not None and nth is not None else None


def _month_days(line: Line, at: int) -> tuple[tuple[int, ...], int] | None:
    """tanggal 1; tanggal 1 dan 15; the 15th."""
    at += line.word(at) == "the"
    if (
        line.at(at).kind is Kind.ORDINAL
        and line.at(at).text == "th"
        and WEEKDAYS.get(line.word(at + 1)) is None
    ):
        return ((line.at(at).numbers[0],), at + 1) if 1 <= line.at(at).numbers[0] <= LONGEST_MONTH else None
    if line.word(at) != "tanggal":
        return None
    found, end = [], at + 1
    while (number := line.number(end)) is not None and 1 <= number <= LONGEST_MONTH:
        found.append(number)
        end += 1
        joins = end + (line.at(end).text in {",", "&", "/", "dan"})
        end = joins if joins > end and line.number(joins) is not None else end
        if joins != end:
            break
    return (tuple(sorted(set(found))), end) if found else None
