"""The pieces of a phrase about time, before anybody knows which day and hour they mean."""

from dataclasses import dataclass
from enum import StrEnum

from domain.moments.reading import Why


class Joint(StrEnum):
    """What stands between two pieces."""

    TO = "to"
    HYPHEN = "hyphen"
    AND = "and"
    COMMA = "comma"
    OR = "or"
    SLASH = "slash"


class Shift(StrEnum):
    """Which week, month or year is meant."""

    NONE = "none"
    THIS = "this"
    NEXT = "next"
    LAST = "last"
    NEXT_WEEK = "next-week"
    THIS_WEEK = "this-week"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Tokens `start` to `end` (not included); `guessed` if a typo was mended."""

    start: int
    end: int
    guessed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset(Piece):
    """A day counted from today: besok, lusa, kemarin. `rare` words are confirmed."""

    days: int
    rare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday(Piece):
    """A day of the week, 0 is Monday. `eve`: the evening before it; None if open ("jam 8 malam Sabtu")."""

    weekday: int
    eve: bool | None = False
    shift: Shift = Shift.NONE
    may_be_week: bool = False
    pasaran: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NthWeekday(Piece):
    """The second Sunday of December; nth -1 is the last. Without month and shift the nearest is meant."""

    weekday: int
    nth: int
    month: int | None
    year: int | None = None
    shift: Shift = Shift.NONE
    may_be_week: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDay(Piece):
    """A civil date with what was said of it; `last_day` ends a range, `weak` may be no date at all.

    `years_on` is 1 with "tahun depan".
    """

    day: int
    month: int | None = None
    year: int | None = None
    shift: Shift = Shift.NONE
    years_on: int = 0
    last_day: int | None = None
    is_list: bool = False
    weak: bool = False
    eve: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HijriDay(Piece):
    """A day of a Hijri month; its evening before with `eve`."""

    day: int
    month: int
    year: int | None
    eve: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay(Piece):
    """A commemoration or feast; its date is already known (ordinal as in date.toordinal)."""

    ordinal: int
    eve: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LastOf(Piece):
    """The last day of a month or of a year."""

    unit: str
    month: int | None = None
    shift: Shift = Shift.THIS


@dataclass(frozen=True, slots=True, kw_only=True)
class Idiom(Piece):
    """Words that name two days and mean neither: besok lusa."""

    days: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Week(Piece):
    """A whole week, so many weeks from this one; `days` are weekdays to propose."""

    weeks: int
    days: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration(Piece):
    """So much from now (negative: ago). Only hours and minutes lead to an hour of the day."""

    minutes: int = 0
    days: int = 0
    months: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Piece):
    """An hour as said. `twelve`: may mean morning or evening. `zones`: said beside it."""

    hour: int
    minute: int
    twelve: bool = False
    about: bool = False
    part: str = ""
    zones: tuple[str, ...] = ()
    marked: bool = False

    @property
    def minutes(self) -> int:
        return self.hour * 60 + self.minute

    @property
    def is_possible(self) -> bool:
        return (self.hour < 24 and self.minute < 60) or (self.hour, self.minute) == (24, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Piece):
    """A part of the day; `today` with ini or nanti."""

    name: str
    today: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Prayer(Piece):
    """A time of prayer; `before` is too vague to act on, `bare` has no word such as ba'da before it."""

    name: str
    before: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone(Piece):
    """A time zone that stands apart from its clock."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Later(Piece):
    """nanti: later today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier(Piece):
    """tadi: earlier today; with `night` the night that has just passed (semalam)."""

    night: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Before(Piece):
    """sebelum: a day as a deadline ends the evening before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenEnd(Piece):
    """until it is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint(Piece):
    """Words that forbid a moment, and why; `binding` ones do so even beside a day."""

    why: Why
    binding: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Period(Piece):
    """A month or year without a day (bulan depan, tahun depan); it completes "tanggal 15" beside it."""

    unit: str
    shift: Shift
    month: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Piece):
    """A joint between two pieces."""

    joint: Joint


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Piece):
    """Words that have nothing to do with time."""


DayPiece = Offset | Weekday | NthWeekday | MonthDay | HijriDay | NamedDay | LastOf | Idiom | Week
DAY_PIECES = (Offset, Weekday, NthWeekday, MonthDay, HijriDay, NamedDay, LastOf, Idiom, Week)
