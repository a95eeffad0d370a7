"""Offices of pengurus, and how long a board serves."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.units import Level


class Office(StrEnum):
    """What a pengurus does in the board; only pengurus have an office."""

    KETUA = "ketua"
    WAKIL_KETUA = "wakil-ketua"
    SEKRETARIS = "sekretaris"
    WAKIL_SEKRETARIS = "wakil-sekretaris"
    BENDAHARA = "bendahara"
    WAKIL_BENDAHARA = "wakil-bendahara"
    KOORDINATOR = "koordinator"
    ANGGOTA = "anggota"


USUAL_TERM: Mapping[Level, int] = {
    Level.PP: 3,
    Level.PW: 2,
    Level.PC: 2,
    Level.PAC: 2,
    Level.PR: 1,
    Level.PK: 1,
    Level.OTHER: 1,
}
TERMS = (1, 2, 3)


def terms(level: Level) -> Sequence[int]:
    """The lengths of a term that are offered, in years; what is usual at this level stands first."""
    usual = USUAL_TERM[level]
    return (usual, *(years for years in TERMS if years != usual))


def last_day(years: int, now: datetime, zone: str) -> date:
    """The last day of a term of so many years that begins today in the unit's zone (an IANA name)."""
    today = now.astimezone(ZoneInfo(zone)).date()
    year = today.year + years
    return today.replace(year=year, day=min(today.day, monthrange(year, today.month)[1]))


def end_of(day: date, zone: str) -> datetime:
    """The midnight at which that last day is over in the unit's zone."""
    return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone))


def day_before(until: datetime, zone: str) -> date:
    """The last day of a term that ends at `until`, in the unit's zone."""
    return (until.astimezone(ZoneInfo(zone)) - timedelta(microseconds=1)).date()
