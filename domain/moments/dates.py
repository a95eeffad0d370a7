"""Finds dates in a line: 28 November 2026, tgl 1 bulan depan, 31/12, Nov 28th, 1 Ramadan 1448."""

from typing import NamedTuple

from domain.hijri import month_number
from domain.moments.lexicon import WEAK, WEEKDAYS
from domain.moments.pieces import HijriDay, LastOf, MonthDay, Piece, Shift
from domain.moments.tokens import Kind, Line
from domain.moments.weekdays import shift_behind
from domain.moments.zones import zone_at

_LONGEST_LIST = 8  # days named before one month
_DAYS_OF_ENGLISH = frozenset({"of", "the"})


class Days(NamedTuple):
    """One day number, or a range or list of them, and the token after."""

    first: int
    last: int | None
    is_list: bool
    end: int


def date_in_line(line: Line, start: int) -> Piece | None:
    """A civil or Hijri date that begins at this token; malam before it makes it the evening before."""
    at = start
    eve = line.word(at) == "malam" and not _said_by_day(line, start)
    if eve:
        at += 1
    marked = line.word(at) == "tanggal"
    if marked:
        at = line.past_marks(at + 1, ":.")
    elif line.word(at) == "the" and line.at(at + 1).kind is Kind.ORDINAL and line.at(at + 1).text == "th":
        marked, at = True, at + 1
    written = _written(line, at)
    if written:
        day, month, year = written
        return MonthDay(start=start, end=at + 1, day=day, month=month, year=year, eve=eve)
    found = _worded(line, start, at, eve) or _month_first(line, start, at, eve)
    if found or (eve and not marked):
        return found
    return _bare_day(line, start, at, (marked, eve))


def _said_by_day(line: Line, at: int) -> bool:
    """In "Sabtu malam 28 November" malam belongs to Sabtu."""
    return line.word(at - 1) in {"besok", "lusa", "nanti", "hariini", *WEEKDAYS, *WEAK}


def _written(line: Line, at: int) -> tuple[int, int, int | None] | None:
    """2026-12-01, 1/12/2026, 1-12-27, 1/12: day before month, as everybody here writes it."""
    token = line.at(at)
    if token.kind is Kind.ISO:
        year, month, day = token.numbers[:3]
        return day, month, year
    if token.kind is Kind.DATE:
        day, month, year = token.numbers
        return day, month, year + 2000 if year < 100 else year
    if token.kind is Kind.DAYMONTH and max(token.numbers) <= 31:
        return token.numbers[0], token.numbers[1], None
    return None


def _numbers(line: Line, at: int) -> Days | None:
    """28, 28-29, 28 s.d. 30, 28 dan 29; an English 28th."""
    first = _day_number(line, at)
    if first is None:
        return None
    end, joint, last, is_list = at + 1, line.at(at + 1), None, False
    longest = at + 2 * _LONGEST_LIST
    while end < longest and _joins(line, end) and (following := _day_number(line, end + 1)) is not None:
        is_list = is_list or line.at(end).text in {"dan", "&", ",", "atau"}
        last, end = following, end + 2
    return Days(first, last, is_list and joint.kind is not Kind.END, end)


def _day_number(line: Line, at: int) -> int | None:
    token = line.at(at)
    is_english = token.kind is Kind.ORDINAL and token.text == "th"
    plain = token.kind is Kind.NUMBER and len(token.raw) <= 2
    return token.numbers[0] if is_english or plain or token.spoken else None


def _joins(line: Line, at: int) -> bool:
    return line.at(at).text in {"-", "–", "—", "dan", "&", ",", "sampai", "to", "atau"}


def _worded(line: Line, start: int, at: int, eve: bool) -> Piece | None:
    """28-29 November 2026, tgl 3 bln 1, 15 bulan depan, 28th of November, 1 Ramadan 1448."""
    days = _numbers(line, at)
    if days is None:
        return None
    end = days.end
    while line.word(end) in _DAYS_OF_ENGLISH or line.at(end).text in {"-", "/"}:
        end += 1
    named = line.word(end) == "bulan"
    month_at = end + 1 if named else end
    month = line.month(month_at) or (line.number(month_at) if named else None)
    if month is not None:
        day = MonthDay(
            start=start, end=month_at + 1, day=days.first, month=month, last_day=days.last,
            is_list=days.is_list, eve=eve, guessed=line.at(month_at).guessed,
        )  # fmt: skip
        return _with_year(line, day)
    if named or line.word(end) == "next":
        shift, after = shift_behind(line, month_at)
        if line.word(end) == "next" and line.word(end + 1) == "bulan":
            shift, after = Shift.NEXT, end + 2
        if shift is not Shift.NONE:
            return MonthDay(
                start=start,
                end=after,
                day=days.first,
                shift=shift,
                last_day=days.last,
                is_list=days.is_list,
                eve=eve,
            )
    return _hijri(line, start, (days.first, month_at), eve)


def _with_year(line: Line, day: MonthDay) -> MonthDay:
    """The date with the year that follows it, if one does."""
    at = line.past_marks(day.end, ",-/.")
    at += line.word(at) == "tahun" and line.number(at + 1) is not None
    year, token = line.number(at), line.at(at)
    if year is None or token.spoken or zone_at(line, at + 1):
        return day
    is_short = len(token.raw) == 2 and 24 <= year <= 45 and line.at(at + 1).kind is not Kind.WORD
    is_short = is_short and line.at(at + 1).text not in {":", "."} and at == day.end
    if len(token.raw) != 4 and not is_short:
        return day
    is_civil = line.raw(at + 1) in {"m", "masehi"}
    return MonthDay(
        start=day.start, end=at + 1 + is_civil, day=day.day, month=day.month,
        year=year + 2000 if is_short else year, last_day=day.last_day,
        is_list=day.is_list, eve=day.eve, guessed=day.guessed,
    )  # fmt: skip


def _month_first(line: Line, start: int, at: int, eve: bool) -> Piece | None:
    """November 28, Nov 28th 2026: English puts the month first."""
    month = line.month(at)
    day = _day_number(line, at + 1)
    if month is not None and line.word(at + 1) == "tanggal":
        at, day = at + 1, _day_number(line, at + 2)
    is_length = line.word(at + 2) == "jam" and line.at(at + 3).kind not in {Kind.NUMBER, Kind.CLOCK}
    if month is None or day is None or is_length:
        return None
    guessed = line.at(at).guessed or line.at(at - 1).guessed
    return _with_year(line, MonthDay(start=start, end=at + 2, day=day, month=month, eve=eve, guessed=guessed))


def _hijri(line: Line, start: int, found: tuple[int, int], eve: bool) -> Piece | None:
    day, at = found
    for length in (2, 1):
        words = [line.at(at + step).raw for step in range(length)]
        number = month_number(" ".join(words)) if all(words) else None
        if number is None:
            continue
        end = at + length
        year = line.number(end)
        dated = year is not None and 1300 < year < 1600
        end += dated
        end += line.at(end).raw == "h" and dated
        return HijriDay(start=start, end=end, day=day, month=number, year=year if dated else None, eve=eve)
    return None


def _bare_day(line: Line, start: int, at: int, said: tuple[bool, bool]) -> Piece | None:
    """tanggal 30, or a number right behind a weekday ("Sabtu 28 jam 8") that may be its date."""
    marked, eve = said
    days = _numbers(line, at)
    if days is None:
        return None
    if marked:
        return MonthDay(
            start=start, end=days.end, day=days.first, last_day=days.last, is_list=days.is_list, eve=eve
        )
    before = at - 2 if line.at(at - 1).text == "," else at - 1
    follows = line.word(before) in WEEKDAYS or line.word(before) in WEAK
    after = line.at(at + 1)
    alone = after.kind in {Kind.END, Kind.MARK, Kind.CLOCK} and after.text not in {"/", "%", "-", "–"}
    if (
        follows
        and line.at(at).kind is Kind.NUMBER
        and 1 <= days.first <= 31
        and (alone or after.text in {"jam", "pukul", "at"})
    ):
        return MonthDay(start=start, end=at + 1, day=days.first, weak=True)
    return None


def last_of(line: Line, start: int) -> Piece | None:
    """akhir bulan depan, akhir tahun, akhir Desember, the end of the month."""
    if line.word(start) != "akhir":
        return None
    at = start + 1
    while line.word(at) in {"of", "the"}:
        at += 1
    shift_before = Shift.NEXT if line.word(at) == "next" else Shift.THIS
    at += line.word(at) in {"next", "this"}
    month = line.month(at + 1) if line.word(at) == "bulan" else line.month(at)
    if month is not None:
        return LastOf(start=start, end=at + (2 if line.word(at) == "bulan" else 1), unit="month", month=month)
    unit = {"bulan": "month", "tahun": "year"}.get(line.word(at))
    if unit is None:
        return None
    shift, end = shift_behind(line, at + 1)
    return LastOf(start=start, end=end, unit=unit, shift=shift_before if shift is Shift.NONE else shift)
