"""Finds the words around a time: parts of the day, prayers, repeats, vague words, joints."""

from domain.moments.clocks import is_title
from domain.moments.lexicon import (
    COUNTED,
    PARTS,
    PAST_WORDS,
    PRAYERS,
    RAMADAN_ONLY,
    SCRIPTURE,
    UNITS,
    WEAK,
    WEEKDAYS,
)
from domain.moments.pieces import (
    Before,
    Earlier,
    Gap,
    Hint,
    Joint,
    Later,
    Link,
    OpenEnd,
    Part,
    Period,
    Piece,
    Prayer,
    Shift,
    Zone,
)
from domain.moments.reading import Why
from domain.moments.tokens import Kind, Line
from domain.moments.weekdays import nth, shift_behind, weekday_name
from domain.moments.zones import zone_at

_NUMERIC = {Kind.NUMBER, Kind.CLOCK, Kind.DECIMAL, Kind.DAYMONTH, Kind.DATE}
_JOINTS = {
    "sampai": Joint.TO,
    "to": Joint.TO,
    "-": Joint.HYPHEN,
    "–": Joint.HYPHEN,
    "—": Joint.HYPHEN,
    "dan": Joint.AND,
    "&": Joint.AND,
    "+": Joint.AND,
    ",": Joint.COMMA,
    "atau": Joint.OR,
    "/": Joint.SLASH,
}
_AFTER_THESE_IT_REPEATS = frozenset(
    {"hari", "minggu", "pekan", "bulan", "tahun", "tanggal", "jam", "other", "single", "weekend"}
)
_LED = {"next": Shift.NEXT, "this": Shift.THIS, "last": Shift.LAST}
_GREETING = frozenset({"selamat", "met"})


def counted(line: Line, start: int) -> Piece | None:
    """Numbers that are no time: Juz 30, pasal 19.2, usia 17, QS Al-Baqarah 2:18."""
    word = line.word(start)
    if word in SCRIPTURE:
        numbers = [at for at in range(start + 1, start + 6) if line.at(at).kind in _NUMERIC]
        return Gap(start=start, end=numbers[-1] + 1) if numbers else None
    at = line.past_marks(start + 1, ".:")
    if word not in COUNTED or line.at(at).kind not in _NUMERIC or line.month(at + 1) is not None:
        return None
    if line.at(at + 1).text == "-" and line.at(at + 2).kind in _NUMERIC and line.month(at + 3) is None:
        at += 2
    return Gap(start=start, end=at + 1)


def greeting(line: Line, start: int) -> Piece | None:
    """selamat pagi, good morning: polite, and no time."""
    if line.word(start) in _GREETING and line.word(start + 1) in PARTS:
        return Gap(start=start, end=start + 2)
    return None


def part(line: Line, start: int) -> Piece | None:
    """malam, sore ini, tonight, this evening, dini hari."""
    word = line.word(start)
    if line.at(start - 1).kind is Kind.CLOCK and is_title(line, start):
        return Gap(start=start, end=start + 1)
    if word == "tonight":
        return Part(start=start, end=start + 1, name="malam", today=True)
    at = start + 1 if word == "this" else start
    if line.word(at) == "dini" and line.word(at + 1) == "hari":
        name, end = "dinihari", at + 2
    elif line.word(at) in PARTS:
        name, end = line.word(at), at + 1
    else:
        return None
    if line.word(end) == "hari" and line.word(end + 1) not in {"ini", *WEEKDAYS}:
        end += 1
    behind = line.word(end) in {"ini", "nanti"}
    return Part(start=start, end=end + behind, name=name, today=behind or at > start)


def prayer(line: Line, start: int) -> Piece | None:
    """ba'da isya, habis maghrib, sebelum subuh, menjelang buka puasa."""
    first = line.word(start)
    at = start + (first in {"bada", "sebelum", "jelang"})
    blessed = line.word(at) == "sholat"
    name_at = at + blessed
    name = line.word(name_at)
    end = name_at + 1
    if (
        name == "jumat"
        and first == "bada"
        and (blessed or line.raw(start) not in {"setelah", "sesudah", "after"})
    ):
        name = "jumatan"
    elif (name == "buka" and line.word(end) in {"puasa", "bersama"}) or name in {"bukber", "berbuka"}:
        name, end = "buka", end + (name == "buka")
    elif name not in PRAYERS and name not in {"tarawih", "sahur"}:
        return None
    name = name if name in PRAYERS or name in RAMADAN_ONLY else "buka"
    return Prayer(start=start, end=end, name=name, before=first in {"sebelum", "jelang"}, bare=at == start)


def zone(line: Line, at: int) -> Piece | None:
    """A zone that stands apart from the hour."""
    found = zone_at(line, at)
    return Zone(start=at, end=found.end, name=found.name) if found else None


def link(line: Line, at: int) -> Piece | None:
    """sampai, dan, atau, commas and dashes; "- selesai" is an open end."""
    if (line.word(at) == "sampai" or line.at(at).text in {"-", "–", "—"}) and line.word(at + 1) in {
        "selesai",
        "end",
    }:
        return OpenEnd(start=at, end=at + 2)
    if line.word(at) == "sampai" and line.raw(at + 1) == "dengan":
        is_open = line.word(at + 2) == "selesai"
        return OpenEnd(start=at, end=at + 3) if is_open else Link(start=at, end=at + 2, joint=Joint.TO)
    joint = _JOINTS.get(line.at(at).text)
    if joint is None or (line.raw(at) == "sd" and _is_school(line, at)):
        return None
    return Link(start=at, end=at + 1, joint=joint)


def _is_school(line: Line, at: int) -> bool:
    """SD is also the primary school; it joins two times only where a time stands before it."""
    return line.at(at - 1).kind not in _NUMERIC and line.word(at - 1) not in {
        *PARTS,
        *WEEKDAYS,
        "wib",
        "wita",
        "wit",
    }


def repeat(line: Line, at: int) -> Piece | None:
    """setiap Jumat, tiap malam, every week."""
    if line.word(at) == "sekali" and line.word(at + 1) in {"seminggu", "sepekan", "sebulan", "sehari"}:
        return Hint(start=at, end=at + 2, why=Why.REPEAT)
    if line.number(at) is not None and line.word(at + 1) in {"kali", "x"}:
        often = line.word(at + 2) in {"seminggu", "sepekan", "sebulan", "sehari", "setahun"}
        return Hint(start=at, end=at + 3, why=Why.REPEAT) if often else Gap(start=at, end=at + 2)
    if line.word(at) != "setiap":
        return None
    after = at + 1
    while line.word(after) == "setiap" or line.at(after).text == "-":
        after += 1
    word = line.word(after)
    if word in _AFTER_THESE_IT_REPEATS:
        is_unit = word in UNITS and weekday_name(line, after + 1) is None and line.number(after + 1) is None
        return Hint(start=at, end=after + is_unit, why=Why.REPEAT)
    repeats = (
        weekday_name(line, after) is not None
        or word in WEAK
        or word in PARTS
        or line.number(after) is not None
    )
    return Hint(start=at, end=after, why=Why.REPEAT) if repeats or word in PRAYERS or word == "bada" else None


def vague(line: Line, at: int) -> Piece | None:
    """segera, sebentar lagi, awal bulan depan, bulan depan, H-1: time that nobody can put into a calendar."""
    length = _event_words(line, at)
    if length:
        return Hint(start=at, end=at + length, why=Why.NEEDS_EVENT)
    word, following = line.word(at), line.word(at + 1)
    if (word, following) in {("suatu", "hari"), ("beberapa", "hari")}:
        return Hint(start=at, end=at + 2 + (line.word(at + 2) == "lagi"), why=Why.VAGUE)
    if word == "bada" and (
        weekday_name(line, at + 1) is not None or following in {"besok", "lusa", "tanggal"}
    ):
        return Hint(start=at, end=at + 1, why=Why.VAGUE, binding=True)
    return _vague_month(line, at)


def _event_words(line: Line, at: int) -> int:
    """How many tokens "H-1", "hari H" or "H min 1" takes; 0 if it is none of them."""
    if line.at(at).kind is Kind.EVENT:
        return 1
    if (line.word(at), line.raw(at + 1)) == ("hari", "h"):
        return 2
    counted_off = line.raw(at) == "h" and line.raw(at + 1) in {"min", "minus", "plus"}
    return 3 if counted_off and line.number(at + 2) is not None else 0


def _vague_month(line: Line, at: int) -> Piece | None:
    """bulan depan, next year, awal Desember, pertengahan bulan: a stretch of days and no day."""
    if line.word(at) == "pekan" and nth(line, at + 1) is not None:
        return Hint(start=at, end=at + 2 + (line.month(at + 2) is not None), why=Why.VAGUE)
    blurred = line.word(at) in {"awal", "pertengahan", "tengah"}
    first = at + blurred
    while line.word(first) in {"of", "the"}:
        first += 1
    led = line.word(first) in {"next", "this", "last"}
    first += led
    word = line.word(first)
    if word in {"bulan", "tahun", "minggu", "pekan"} and (blurred or word in {"bulan", "tahun"}):
        shift, end = shift_behind(line, first + 1)
        named = line.month(first + 1) is not None and word == "bulan"
        if not blurred and word in UNITS and (led or named or end > first + 1):
            shift = _LED.get(line.word(first - 1), shift) if led else shift
            return Period(
                start=at, end=end + named, unit=UNITS[word], shift=shift, month=line.month(first + 1)
            )
        if blurred or led or named or end > first + 1:
            return Hint(start=at, end=end + named, why=Why.PAST if shift.value == "last" else Why.VAGUE)
    if blurred and line.month(first) is not None:
        return Hint(start=at, end=first + 1, why=Why.VAGUE)
    return None


def small_words(line: Line, at: int) -> Piece | None:
    """nanti, tadi, semalam, sebelum."""
    word = line.word(at)
    if word in {"nanti", "later", "segera", "sekarang", "now", "sebentar", "bentar"}:
        return Later(start=at, end=at + 1 + (line.word(at + 1) == "lagi"))
    if word == "tadi" or (word == "last" and line.word(at + 1) == "malam"):
        return Earlier(start=at, end=at + 1)
    if word == "semalam":
        return Earlier(start=at, end=at + 1, night=True)
    if word == "sebelum":
        return Before(start=at, end=at + 1)
    if word in PAST_WORDS and word != "kemarin":
        return Hint(start=at, end=at + 1, why=Why.PAST)
    return None
