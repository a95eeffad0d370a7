"""Reads the hours of a takeover slot in typed words: 16.00-18.00, jam 8 malam sampai 10, ba'da isya 2 jam."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain import moments
from domain.moments.lexicon import COUNTED, HOURS, PARTS, PRAYERS, ZONES
from domain.moments.tokens import Kind, Line

DAY = "lusa "  # a day that is never over, so that only the hour is read
RANGES = frozenset({"-", "–", "—", "sampai"})
SAID = frozenset({"jam", "pukul"})
BESIDE = frozenset({"bada", "sebelum", "jelang"})
NOTHING = frozenset({",", ";", "(", ")", "selama"})  # "selama" would be read as a slip of "selasa"
MOST_HOURS = 24
HALF_A_DAY = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Hours:
    """From when, for how long (None: it was not said), in which zone (an IANA name), and whether it was a guess.
    `is_turned`: until an hour that was earlier that day, more than half a day later: more likely a slip."""

    start: time
    length: timedelta | None
    zone: str
    is_guess: bool
    is_turned: bool = False


def tells(text: str, line: Line, used: Iterable[int] = ()) -> bool:
    """Whether these words say an hour, the tokens in `used` left out."""
    taken = set(used)
    return any(at not in taken and _is_hour(line, at) for at in range(len(line.tokens)))


def _is_hour(line: Line, at: int) -> bool:
    token = line.at(at)
    if token.kind is Kind.CLOCK or line.word(at) in PRAYERS:
        return True
    if token.kind is not Kind.NUMBER or line.raw(at - 1) in COUNTED or token.numbers[0] > MOST_HOURS:
        return False
    is_said = line.word(at - 1) in SAID or line.word(at + 1) in (*PARTS, *ZONES, "am", "pm")
    return is_said or _is_range(line, at)


def _is_range(line: Line, at: int) -> bool:
    """16-18; not 1-5 Desember."""
    after = line.at(at + 2)
    is_end = after.kind is Kind.CLOCK or (after.kind is Kind.NUMBER and line.month(at + 3) is None)
    return line.at(at + 1).text in RANGES and is_end


def read(text: str, line: Line, used: Iterable[int], now: datetime, zone: ZoneInfo) -> Hours | None:
    """The hours that these words say, the tokens in `used` left out; None where there are none."""
    taken = set(used)
    length = _length(line, taken)
    reading = moments.read(DAY + _without(text, line, taken), now, zone)
    told = [one for one in (reading.moment, *reading.alternatives) if isinstance(one, datetime)]
    if not told:
        return None
    start = told[0].time().replace(second=0, microsecond=0)
    is_turned = False
    if length is None and isinstance(reading.end, datetime):
        length = reading.end - told[0]
        is_turned = length > HALF_A_DAY and reading.end.time() < start
    named = told[0].tzinfo
    key = named.key if isinstance(named, ZoneInfo) else zone.key
    is_prayer = any(_prayer(line, at) is not None for at in range(len(line.tokens)))
    return Hours(start, length, key, is_prayer or bool(reading.alternatives), is_turned)


def _length(line: Line, taken: set[int]) -> timedelta | None:
    """selama 2 jam, 90 menit, satu setengah jam, sejam; its tokens count as used from then on."""
    for at in range(len(line.tokens)):
        found = None if at in taken else _length_at(line, at)
        if found is not None:
            length, end = found
            before = at - (line.raw(at - 1) in ("selama", "for"))
            taken |= set(range(before, end))
            return length
    return None


def _length_at(line: Line, at: int) -> tuple[timedelta, int] | None:
    if line.word(at) == "sejam":
        return timedelta(hours=1), at + 1
    token, hours, end = line.at(at), 0.0, at + 1
    if token.kind is Kind.DECIMAL:
        hours = float(token.raw.replace(",", "."))
    elif token.kind is Kind.NUMBER:
        hours = float(token.numbers[0])
    elif line.word(at) == "setengah":
        hours = 0.5
    if token.kind is Kind.NUMBER and line.word(end) == "setengah":
        hours, end = hours + 0.5, end + 1
    if hours <= 0 or (token.kind is Kind.NUMBER and line.word(at - 1) in SAID):
        return None
    if line.word(end) == "menit":
        return timedelta(minutes=hours), end + 1
    is_hours = line.word(end) == "jam" or line.raw(end) in HOURS
    is_clock = line.at(end + 1).kind in (Kind.NUMBER, Kind.CLOCK)
    return (timedelta(hours=hours), end + 1) if is_hours and not is_clock else None


def _prayer(line: Line, at: int) -> tuple[str, int] | None:
    """The usual hour of a prayer that is named here, and the token after it; not where it is a part of the day, as in
    subuh jam 5."""
    named = at + (line.word(at) in BESIDE)
    minutes = PRAYERS.get(line.word(named))
    is_part = line.word(named + 1) in SAID or line.at(named + 1).kind is Kind.NUMBER
    if minutes is None or (line.word(named) in PARTS and is_part):
        return None
    return f"{minutes // 60:02}.{minutes % 60:02}", named + 1


def _without(text: str, line: Line, taken: set[int]) -> str:
    """The text without the tokens that say something else; prayers as their usual hours, and "jam" before hours that
    stand alone as numbers."""
    parts: list[str] = []
    at = 0
    while at < len(line.tokens):
        token, prayer = line.at(at), _prayer(line, at)
        if prayer is not None:
            parts.append(prayer[0])
            at = prayer[1]
            continue
        if at not in taken and token.raw not in NOTHING:
            parts += ["jam"] if token.kind is Kind.NUMBER and _needs_word(line, at) else []
            parts.append(text[token.start : token.end])
        at += 1
    return " ".join(parts)


def _needs_word(line: Line, at: int) -> bool:
    is_said = line.word(at - 1) in SAID
    return not is_said and line.at(at - 1).text not in RANGES and _is_range(line, at)
