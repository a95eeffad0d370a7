"""Reads days that stand together: Senin dan Rabu; Senin-Jumat; 1-5 Desember; 28/11 s/d 2/12; besok sampai Jumat."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from domain.moments.lexicon import NEXT_WORDS, PARTS, WEAK, WEEKDAYS
from domain.moments.tokens import Kind, Line

A_DAY = timedelta(days=1)
AHEAD = {"kemarin": -1, "hariini": 0, "besok": 1, "lusa": 2}
LISTS = frozenset({",", "&", "/", "dan", "atau", "+"})
ADDS = frozenset({"&", "dan", "+"})
RANGES = frozenset({"-", "–", "—", "sampai"})
LONGEST_MONTH = 31
LONGEST_RANGE = 120  # days
YEARS = range(2000, 2100)


@dataclass(frozen=True, slots=True)
class Atom:
    """One day: a weekday (0 is Monday), or a date; and the token after it."""

    end: int
    weekday: int | None = None
    day: date | None = None

    def soonest(self, since: date) -> date:
        """The first such day that is not before `since`."""
        if self.day is not None or self.weekday is None:
            return self.day or since
        return since + timedelta(days=(self.weekday - since.weekday()) % 7)


@dataclass
class Joined:
    """Days that stand together, and the token after them; `since`: the weekday with which a range begins."""

    end: int
    weekdays: frozenset[int] = frozenset()
    dates: tuple[date, ...] = ()
    has_range: bool = False
    since: int | None = None
    atoms: list[Atom] = field(default_factory=list)

    def first_day(self, today: date) -> date:
        """The first of them that is not over."""
        return min(one.soonest(today) for one in self.atoms)

    def add(self, one: Atom, *, is_range: bool, today: date) -> None:
        """One more day; where it ends a range, all between as well."""
        before = self.atoms[-1] if self.atoms else None
        if is_range and before is not None:
            self.has_range = True
            self._fill(before, one, today)
        elif one.weekday is not None:
            self.weekdays |= {one.weekday}
        elif one.day is not None:
            self.dates += (one.day,)
        self.atoms.append(one)
        self.end = one.end

    def keep_apart(self, today: date) -> None:
        """besok dan Rabu are two days; Sabtu, 28 November is one."""
        if self.dates and self.weekdays:
            self.dates += tuple(Atom(0, weekday=one).soonest(today) for one in sorted(self.weekdays))
            self.weekdays = frozenset()

    def _fill(self, before: Atom, last: Atom, today: date) -> None:
        if before.weekday is not None and last.weekday is not None:
            length = (last.weekday - before.weekday) % 7
            self.since = before.weekday
            self.weekdays |= {(before.weekday + step) % 7 for step in range(length + 1)}
            return
        first = before.soonest(today)
        if before.weekday is not None:
            self.weekdays -= {before.weekday}
            self.dates += (first,)
        until = last.soonest(first)
        length = min((until - first).days, LONGEST_RANGE)
        self.dates += tuple(first + step * A_DAY for step in range(1, length + 1))


def joined(line: Line, at: int, today: date) -> Joined | None:
    """The days that begin at this token; None where none do."""
    first = atom(line, at, today)
    if first is None:
        return None
    found = Joined(first.end)
    found.add(first, is_range=False, today=today)
    while (following := _following(line, found.end, today)) is not None:
        one, marks = following
        found.add(one, is_range=not marks.isdisjoint(RANGES), today=today)
        if not marks.isdisjoint(ADDS):
            found.keep_apart(today)
    return found


def _following(line: Line, at: int, today: date) -> tuple[Atom, set[str]] | None:
    """The next of several days, and the marks before it."""
    end = at
    while line.at(end).text in LISTS | RANGES:
        end += 1
    marks = {line.at(one).text for one in range(at, end)}
    one = atom(line, end, today, month_before=_month_at(line, at)) if marks else None
    return (one, marks) if one is not None else None


def _month_at(line: Line, at: int) -> int | None:
    """The month of the day that ends before this token, where it stands before its number: Dec 1-5."""
    return line.month(at - 2) if _number(line, at - 1) else None


def atom(line: Line, at: int, today: date, month_before: int | None = None) -> Atom | None:
    """One day at this token."""
    start = at
    while line.word(at) in ("hari", "tanggal", "pada"):
        at += 1
    if (weekday := _weekday(line, at)) is not None:
        return weekday
    if (ahead := _ahead(line, start, at, today)) is not None:
        return ahead
    return _date(line, at, today, month_before, says_date=line.word(at - 1) == "tanggal")


def _weekday(line: Line, at: int) -> Atom | None:
    """Senin; Sen; Senin depan; malam Ahad, which is Saturday."""
    is_eve = line.word(at) == "malam"
    name_at = at + is_eve
    word = line.word(name_at)
    found = WEEKDAYS.get(word, WEEKDAYS.get(WEAK.get(line.raw(name_at), "")))
    if found is None or line.raw(name_at) == "selama":
        return None
    end = name_at + 1
    end += line.word(end) in (*NEXT_WORDS, "ini") or line.at(end).text == "."
    return Atom(end, weekday=(found - is_eve) % 7)


def _ahead(line: Line, start: int, at: int, today: date) -> Atom | None:
    """hari ini, besok, lusa, nanti, malam ini."""
    if line.word(at) in AHEAD:
        return Atom(at + 1, day=today + timedelta(days=AHEAD[line.word(at)]))
    if line.word(at) == "ini" and (start < at or line.word(at - 1) in PARTS):
        return Atom(at + 1, day=today)
    return Atom(at + 1, day=today) if line.word(at) == "nanti" else None


def _date(line: Line, at: int, today: date, month_before: int | None, *, says_date: bool) -> Atom | None:
    """2026-12-01, 1/12/2026, 1/12, 1 Desember 2026, Dec 1; 1 where the month follows; tanggal 28."""
    token = line.at(at)
    match token.kind:
        case Kind.ISO:
            return _made(at + 1, token.numbers[0], token.numbers[1], token.numbers[2])
        case Kind.DATE:
            year = token.numbers[2] + (2000 if token.numbers[2] < 100 else 0)
            return _made(at + 1, year, token.numbers[1], token.numbers[0])
        case Kind.DAYMONTH:
            return _coming(at + 1, token.numbers[1], token.numbers[0], today)
    named = _beside_month(line, at, today)
    number = _number(line, at)
    if named is not None or not number:
        return named
    month = month_before or _month_behind(line, at + 1)
    if month is not None:
        return _coming(at + 1, month, number, today)
    return _of_month(at + 1, number, today) if says_date else None


def _beside_month(line: Line, at: int, today: date) -> Atom | None:
    """1 Desember 2026; Dec 1."""
    if (month := line.month(at)) is not None and (number := _number(line, at + 1)):
        return _with_year(line, at + 2, month, number, today)
    if (number := _number(line, at)) and (month := line.month(at + 1)) is not None:
        return _with_year(line, at + 2, month, number, today)
    return None


def _number(line: Line, at: int) -> int:
    """A day of the month; 0 where none stands."""
    token = line.at(at)
    number = token.numbers[0] if token.kind in (Kind.NUMBER, Kind.ORDINAL) else 0
    return number if 1 <= number <= LONGEST_MONTH and line.word(at - 1) not in ("jam", "pukul") else 0


def _month_behind(line: Line, at: int) -> int | None:
    """The month that several days share: 1, 3 and 5 December."""
    while line.at(at).text in LISTS | RANGES:
        at += 1
        number = _number(line, at)
        if not number:
            return None
        at += 1
        if (month := line.month(at)) is not None:
            return month
    return None


def _with_year(line: Line, at: int, month: int, number: int, today: date) -> Atom | None:
    year = line.number(at)
    if year in YEARS:
        return _made(at + 1, year or 0, month, number)
    return _coming(at, month, number, today)


def _coming(end: int, month: int, number: int, today: date) -> Atom | None:
    """This day of this year, or of the next where it is over."""
    this = _made(end, today.year, month, number)
    if this is not None and this.day is not None and this.day >= today:
        return this
    return _made(end, today.year + 1, month, number)


def _of_month(end: int, number: int, today: date) -> Atom | None:
    """The next day of this number."""
    following = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    months = (today, following, (following + timedelta(days=32)).replace(day=1))
    made = (_made(end, one.year, one.month, number) for one in months)
    return next((one for one in made if one is not None and one.day is not None and one.day >= today), None)


def _made(end: int, year: int, month: int, number: int) -> Atom | None:
    try:
        return Atom(end, day=date(year, month, number)) if year in YEARS else None
    except ValueError:
        return None
