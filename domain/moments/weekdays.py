"""Finds days of the week and days counted from today: malam Jumat, Sabtu depan, lusa, Ahad kedua Desember."""

from domain.moments.lexicon import NEXT_WORDS, PASARAN, PAST_WORDS, WEAK, WEEKDAYS, ZONES
from domain.moments.pieces import Idiom, NthWeekday, Offset, Piece, Shift, Week, Weekday
from domain.moments.tokens import Kind, Line

_OFFSETS = {"besok": 1, "lusa": 2, "tulat": 3, "tubin": 4, "kemarin": -1, "hariini": 0}
_NTH = {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "terakhir": -1, "last": -1}
_BESIDE = {Kind.NUMBER, Kind.CLOCK, Kind.DATE, Kind.DAYMONTH, Kind.ISO}
_SHIFTS = {"next": Shift.NEXT, "this": Shift.THIS, "last": Shift.LAST}
_PREFIXED = frozenset({"hari", "pada"})


def offset(line: Line, at: int) -> Piece | None:
    """besok, lusa, hari ini, kemarin dulu, the day after tomorrow."""
    word, following = line.word(at), line.word(at + 1)
    guessed = line.at(at).guessed
    if word == "besok" and following == "lusa":
        return Idiom(start=at, end=at + 2, days=(1, 2))
    if word == "kemarin" and following in {"lusa", "dulu"}:
        return Offset(start=at, end=at + 2, days=-2)
    if word == "hari" and following == "ini":
        return Offset(start=at, end=at + 2, days=0)
    if word == "hari" and following in {"bada", "sebelum"} and line.word(at + 2) in {"besok", "kemarin"}:
        return Offset(start=at, end=at + 3, days=2 if line.word(at + 2) == "besok" else -2)
    if word in _OFFSETS:
        days = _OFFSETS[word]
        end = at + 2 if word == "besok" and line.at(at).raw == "esok" and following == "hari" else at + 1
        return Offset(start=at, end=end, days=days, rare=days > 2, guessed=guessed)
    return None


def weekday_name(line: Line, at: int) -> int | None:
    """The weekday named here, 0 is Monday; short forms only beside a number or another word of time."""
    word = line.word(at)
    if word in WEAK:
        after = line.at(line.past_marks(at + 1, ",."))
        beside = after.kind in _BESIDE or after.text in {
            "depan",
            "jam",
            "pukul",
            "at",
            "malam",
            "pagi",
            "sore",
            "siang",
        }
        return WEEKDAYS[WEAK[word]] if beside or line.word(at - 1) in _PREFIXED | {"next", "this"} else None
    return WEEKDAYS.get(word)


def weekday(line: Line, start: int) -> Piece | None:
    """A weekday with malam before it, and a market day or depan, ini, lalu behind it."""
    at, before = start, line.word(start)
    shift, eve = _SHIFTS.get(before, Shift.NONE), before == "malam"
    if shift is not Shift.NONE or eve:
        at += 1
    if at > start and line.word(at) == "hari":
        at += 1
    day = weekday_name(line, at)
    if day is None or (line.word(at) == "minggu" and _counts_weeks(line, at)):
        return None
    token, end, market = line.at(at), at + 1, ""
    if line.word(end) in PASARAN:
        market, end = line.word(end), end + 1
    if shift is Shift.NONE:
        shift, end = shift_behind(line, end)
    plain = not eve and not market and line.word(at - 1) not in _PREFIXED
    return Weekday(
        start=start, end=end, weekday=day, eve=_which_eve(line, start, eve), shift=shift, pasaran=market,
        may_be_week=plain and line.word(at) == "minggu", guessed=token.guessed,
    )  # fmt: skip


def _which_eve(line: Line, start: int, eve: bool) -> bool | None:
    """Open in "jam 8 malam Sabtu", where malam may belong to the hour or to the day."""
    before = start - 1
    while line.word(before) in ZONES:
        before -= 1
    return None if line.word(before) == "malam" else eve


def _counts_weeks(line: Line, at: int) -> bool:
    return line.number(at - 1) is not None or line.word(at - 1) in {"setengah", "beberapa"}


def shift_behind(line: Line, at: int) -> tuple[Shift, int]:
    """depan, ini, lalu, yang akan datang behind a day, week or month, and the token after them."""
    word = line.word(at)
    if word == "yang" or line.at(at).raw == "yg":
        if line.word(at + 1) in PAST_WORDS:
            return Shift.LAST, at + 2
        if (line.word(at + 1), line.word(at + 2)) == ("akan", "datang"):
            return Shift.NEXT, at + 3
        return Shift.NONE, at
    if word in NEXT_WORDS:
        return Shift.NEXT, at + 1
    if word in PAST_WORDS:
        return Shift.LAST, at + 1
    return (Shift.THIS, at + 1) if word == "ini" else (Shift.NONE, at)


def week(line: Line, start: int) -> Piece | None:
    """pekan depan, next week, this weekend, akhir pekan."""
    at = start + 1 if line.word(start) in {"akhir", *_SHIFTS} else start
    ends_week = at > start and line.word(start) == "akhir"
    if (
        line.word(at) != "weekend"
        and line.word(at) != "pekan"
        and not (ends_week and line.word(at) == "minggu")
    ):
        return None
    shift, end = shift_behind(line, at + 1)
    shift = _SHIFTS.get(line.word(start), shift)
    weekend = ends_week or line.word(at) == "weekend"
    if shift is Shift.NONE and not weekend:
        return None
    weeks = {Shift.NEXT: 1, Shift.LAST: -1}.get(shift, 0)
    return Week(start=start, end=end, weeks=weeks, days=(5, 6) if weekend else ())


def nth_weekday(line: Line, start: int) -> Piece | None:
    """Ahad kedua bulan Desember, Minggu ke-2 Desember, the second Sunday of December."""
    count, day_at = nth(line, start), start + 1
    if count is None:
        count, day_at = nth(line, start + 1), start
    day = weekday_name(line, day_at)
    if count is None or day is None:
        return None
    english, at = day_at > start, start + 2
    if english and line.word(at) not in {"of", "in"}:
        return None
    while line.word(at) in {"of", "in", "the", "di", "bulan"} and not (english and line.word(at) == "bulan"):
        at += 1
    month, shift = line.month(at), Shift.NONE
    if month is None:
        shift, at = _month_shift(line, at)
    else:
        at += 1
    year = line.number(at)
    dated = year is not None and year > 1900
    may_be_week = line.word(day_at) == "minggu" and line.word(day_at - 1) not in _PREFIXED
    return NthWeekday(
        start=start, end=at + dated, weekday=day, nth=count, month=month, year=year if dated else None,
        shift=shift, may_be_week=may_be_week,
    )  # fmt: skip


def _month_shift(line: Line, at: int) -> tuple[Shift, int]:
    if line.word(at) == "bulan":
        return Shift.THIS, at + 1
    if line.word(at) == "next" and line.word(at + 1) == "bulan":
        return Shift.NEXT, at + 2
    return shift_behind(line, at)


def nth(line: Line, at: int) -> int | None:
    """1 to 5 for kedua, ke-2, second; -1 for the last."""
    token = line.at(at)
    if token.kind is Kind.ORDINAL and 1 <= token.numbers[0] <= 5:
        return token.numbers[0]
    return _NTH.get(line.word(at))
