"""Finds the Indonesian time zones in a line, and GMT+7 and the like."""

from datetime import timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from domain.moments.lexicon import ZONES
from domain.moments.tokens import Kind, Line

_WRITTEN_OUT = {"barat": "wib", "tengah": "wita", "timur": "wit"}
_WIDEST = 14 * 60  # no place is further from Greenwich


class Found(NamedTuple):
    """A zone and the token after it."""

    name: str
    end: int


def zone_at(line: Line, at: int) -> Found | None:
    """The zone that begins at this token: WIB, waktu Indonesia timur, GMT+7, the Z or +07:00 of ISO times."""
    word = line.word(at)
    if word in {"gmt", "utc"}:
        return _from_greenwich(line, at)
    if word in ZONES:
        return Found(word, at + 1)
    if line.at(at).kind is Kind.OFFSET:
        hours, minutes = (*line.at(at).numbers, 0, 0)[:2]
        return _ahead(hours * 60 + minutes, at + 1)
    if word == "waktu" and line.word(at + 1) in ZONES:
        return Found(line.word(at + 1), at + 2)
    if word == "waktu" and line.word(at + 1) == "indonesia":
        side = at + 3 if line.word(at + 2) == "bagian" else at + 2
        name = _WRITTEN_OUT.get(line.word(side))
        return Found(name, side + 1) if name else None
    return None


def _from_greenwich(line: Line, at: int) -> Found | None:
    hours = line.number(at + 2)
    sign = {"+": 1, "-": -1}.get(line.at(at + 1).text)
    if sign is None or hours is None:
        return Found("+0", at + 1)
    return _ahead(sign * hours * 60, at + 3)


def _ahead(minutes: int, end: int) -> Found | None:
    return Found(f"{minutes:+d}", end) if abs(minutes) <= _WIDEST else None


def zone_named(name: str) -> tzinfo:
    """The zone of a name that `zone_at` gave."""
    if name in ZONES:
        return ZoneInfo(ZONES[name])
    return timezone(timedelta(minutes=int(name)))
