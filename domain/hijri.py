"""The Hijri months as Nahdlatul Ulama counts them, and the way from a Hijri day to a civil day and back.

A Hijri day begins at maghrib: the civil day given here is the one whose daylight belongs to it.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from domain.tables import rows

Month = tuple[int, int]
"""A Hijri year and a month of it, 1 (Muharram) to 12 (Dzulhijjah)."""

SHORTEST_MONTH = 29


class Source(StrEnum):
    """Where the first day of a month comes from."""

    HISAB = "hisab"  # computed beforehand (crescent seen from Jakarta by the MABIMS limits): an estimate
    IKHBAR = "ikhbar"  # announced by Lembaga Falakiyah PBNU on the evening before
    SKB = "SKB"  # taken from the holidays that the government decreed


_TABLE = rows("hijri_months.tsv")

MONTHS: Mapping[Month, date] = MappingProxyType(
    {(int(row["year"]), int(row["month"])): date.fromisoformat(row["first_day"]) for row in _TABLE}
)
ANNOUNCED: frozenset[Month] = frozenset(
    (int(row["year"]), int(row["month"])) for row in _TABLE if Source(row["source"]) is not Source.HISAB
)
"""The months whose first day is no longer an estimate."""

MONTH_NAMES: tuple[str, ...] = (
    "Muharram",
    "Safar",
    "Rabiul Awal",
    "Rabiul Akhir",
    "Jumadil Awal",
    "Jumadil Akhir",
    "Rajab",
    "Syaban",
    "Ramadan",
    "Syawal",
    "Dzulqadah",
    "Dzulhijjah",
)

_SPELLED: tuple[str, ...] = (
    "muharram, muharam, muharrom, muharom, suro",
    "safar, shafar, sapar, shofar",
    "rabi'ul awal, rabi'ul awwal, robi'ul awal, robi'ul awwal, maulud, mulud",
    "rabi'ul akhir, robi'ul akhir, rabi'uts tsani, rabi'ul tsani, bakda mulud",
    "jumadil awal, jumadil awwal, jumadal awal, jumadal ula, jumadil ula, jumada al-ula, jumada ula",
    "jumadil akhir, jumadil akhirah, jumadal akhir, jumadal akhirah, jumadal akhiroh, jumada al-akhirah, "
    "jumada akhirah, jumadil tsani, jumadats tsaniyah",
    "rajab, rojab, rejeb",
    "sya'ban, sha'ban, sa'ban, ruwah",
    "ramadan, ramadhan, ramadlan, ramadhon, ramadlon, romadon, romadhan, romadhon, romadlon",
    "syawal, syawwal, shawal, shawwal, sawal",
    "dzulqa'dah, dzulqo'dah, dzulka'dah, dzulkaidah, zulqa'dah, zulka'dah, zulkaidah",
    "dzulhijjah, dzulhijah, dzul hijjah, dzul-hijjah, zulhijjah, zulhijah, dulhijah",
)

SPELLINGS: Mapping[str, int] = MappingProxyType(
    {
        form: number
        for number, spelled in enumerate(_SPELLED, start=1)
        for name in spelled.split(", ")
        for form in (name, name.replace("'", ""))
    }
)
"""Spelling in lower case, with and without a straight apostrophe -> number of the month."""

_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`")


def month_number(name: str) -> int | None:
    """1 to 12 for a month written in any of the usual ways; None if it is not a Hijri month."""
    return SPELLINGS.get(" ".join(name.casefold().translate(_APOSTROPHES).split()))


def first_day(year: int, month: int, months: Mapping[Month, date] = MONTHS) -> date | None:
    """The civil day of the 1st; None if the table does not reach so far."""
    return months.get((year, month))


def to_civil(year: int, month: int, day: int, months: Mapping[Month, date] = MONTHS) -> date | None:
    """The civil day of a Hijri day; None if the month has no such day or the table does not reach so far."""
    first = first_day(year, month, months)
    if first is None or not 1 <= day <= _length(year, month, months):
        return None
    return first + timedelta(days=day - 1)


def from_civil(day: date, months: Mapping[Month, date] = MONTHS) -> tuple[int, int, int] | None:
    """Hijri year, month and day of a civil day; None if the table does not reach so far."""
    begun = [(first, month) for month, first in months.items() if first <= day]
    if not begun:
        return None
    first, (year, month) = max(begun)
    number = (day - first).days + 1
    return (year, month, number) if number <= _length(year, month, months) else None


def _length(year: int, month: int, months: Mapping[Month, date]) -> int:
    """Days of a month; where the next month is not known only the 29 days that every month has."""
    following = months.get((year, month + 1) if month < len(MONTH_NAMES) else (year + 1, 1))
    return SHORTEST_MONTH if following is None else (following - months[year, month]).days
