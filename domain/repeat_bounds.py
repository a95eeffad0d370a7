"""From when and until when something comes back: mulai 6/12, sampai Desember, until 30 December."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from domain.moments.tokens import Kind, Line

FROM = frozenset({"mulai", "sejak", "dimulai", "from", "starting", "start"})
AHEAD = {"hariini": 0, "besok": 1, "lusa": 2}
DECEMBER = 12
YEARS = range(2000, 2100)


@dataclass(frozen=True, slots=True)
class Bound:
    """A day, and the tokens that name it."""

    day: date
    start: int
    end: int


def until(line: Line, today: date) -> Bound | None:
    """The last day, if the line names one; a bare month means its end."""
    return _find(line, lambda at: line.word(at) == "sampai", today, is_end=True)


def first(line: Line, today: date) -> Bound | None:
    """The day from which it counts, if the line names one."""
    return _find(line, lambda at: line.raw(at) in FROM, today, is_end=False)


def named(line: Line, today: date) -> Bound | None:
    """The first day that the line names at all, for what counts from some day on."""
    for at in range(len(line.tokens)):
        found = _day(line, at, today, is_end=False)
        if found is not None:
            return Bound(found[0], at, found[1])
    return None


def _find(line: Line, leads: Callable[[int], bool], today: date, *, is_end: bool) -> Bound | None:
    for start in range(len(line.tokens)):
        at = start + 1
        while leads(start) and line.word(at) in ("tanggal", "pada", "akhir") and line.word(at + 1) != "tahun":
            at += 1
        found = _day(line, at, today, is_end=is_end) if leads(start) else None
        if found is not None:
            return Bound(found[0], start, found[1])
    return None


def _day(line: Line, at: int, today: date, *, is_end: bool) -> tuple[date, int] | None:
    """The day that is named at this token, and the token after it."""
    if line.word(at) == "akhir" and line.word(at + 1) == "tahun":
        return date(today.year, DECEMBER, 31), at + 2
    if line.word(at) in AHEAD:
        return today + timedelta(days=AHEAD[line.word(at)]), at + 1
    parts = _parts(line, at)
    if parts is None:
        return None
    day, month, year, end = parts
    made = _month_end if is_end and day == 0 else _made
    wanted = [made(one, month, max(day, 1)) for one in ([year] if year else [today.year, today.year + 1])]
    fit = [one for one in wanted if one is not None and (year or one >= today)]
    return (fit[0], end) if fit else None


def _parts(line: Line, at: int) -> tuple[int, int, int, int] | None:
    """Day (0: none), month, year (0: none) and the token after them."""
    token = line.at(at)
    match token.kind:
        case Kind.ISO:
            year, month, day = token.numbers[:3]
            return day, month, year, at + 1
        case Kind.DATE:
            day, month, year = token.numbers[:3]
            return day, month, year + (2000 if year < 100 else 0), at + 1
        case Kind.DAYMONTH:
            return token.numbers[0], token.numbers[1], 0, at + 1
    number = line.number(at)
    name_at = at + (number is not None)
    month_named = line.month(name_at)
    if month_named is None:
        return None
    year = line.number(name_at + 1) or 0
    has_year = year in YEARS
    return number or 0, month_named, year if has_year else 0, name_at + 1 + has_year


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _month_end(year: int, month: int, _: int) -> date | None:
    if year not in YEARS or not 1 <= month <= DECEMBER:
        return None
    return date(year + month // DECEMBER, month % DECEMBER + 1, 1) - timedelta(days=1)
