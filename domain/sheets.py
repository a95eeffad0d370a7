"""A spreadsheet before it is written: sheets of typed columns, whose cells no program takes for a formula."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

Cell = str | int | None
Row = tuple[Cell, ...]

FORMULA = frozenset("=+-@＝＋－＠−﹢﹣﹦﹫|%\t\r\n")
"""What a cell may not begin with: spreadsheets take it for something to work out (OWASP, CSV injection)."""
QUOTE = "'"
LONGEST_CELL = 32_000  # Excel holds 32,767 signs in a cell
LONGEST_LINK = 2_000  # and 2,079 in a link
LONGEST_NAME = 31  # and 31 in the name of a sheet
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_WEB = re.compile(r"https?://[^\s\x00-\x1f\"<>]+", re.IGNORECASE)


class Kind(StrEnum):
    """What the cells of a column are. TEXT: words. NUMBER: whole numbers. DAY: "2026-11-23". MOMENT: a time of the
    reader's zone, "2026-11-23T06:00". LINK: an address of the web."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    MOMENT = "moment"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what its cells are, and how wide it is (in signs)."""

    name: str
    kind: Kind = Kind.TEXT
    width: int = 20


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; a row has a cell for every column, None where there is nothing to say."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """All sheets, and when it was made (ISO 8601 with its offset)."""

    title: str
    made_at: str
    sheets: tuple[Sheet, ...]
    facts: Mapping[str, str] = field(default_factory=dict)
    """What else the file says about itself, by name; for a program that checks it."""


def moment(at: datetime | None, zone: str) -> str | None:
    """The cell of a moment, to the minute, in this zone (an IANA name)."""
    return None if at is None else at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")


def day(of: date | None) -> str | None:
    """The cell of a day."""
    return None if of is None else of.isoformat()


def is_link(text: str) -> bool:
    """Whether it can be opened as a link: an address of the web, and not too long for a spreadsheet."""
    return len(text) <= LONGEST_LINK and _WEB.fullmatch(text) is not None


def harmless(text: str) -> str:
    """The same words as a cell: without signs that nobody sees, and with a ' before them where a program would begin
    to reckon."""
    clean = _UNSEEN.sub("", text)
    begins = clean.lstrip(" \u00a0\u3000")
    if begins and begins[0] in FORMULA:
        clean = QUOTE + clean
    return clean if len(clean) <= LONGEST_CELL else f"{clean[: LONGEST_CELL - 1]}…"


def sheet_names(names: Iterator[str] | tuple[str, ...] | list[str]) -> list[str]:
    """These names as Excel takes them: short, without signs that it refuses, no two alike."""
    found: list[str] = []
    for number, name in enumerate(names, start=1):
        clean = " ".join(_NOT_IN_NAMES.sub(" ", name).split()).strip(QUOTE)[:LONGEST_NAME].strip() or str(
            number
        )
        taken = {one.casefold() for one in found}
        while clean.casefold() in taken:
            clean = f"{clean[: LONGEST_NAME - len(str(number)) - 1]} {number}"
        found.append(clean)
    return found


def read(asked: Mapping[str, Any]) -> Book:
    """The book that was written as JSON; `rows` may follow elsewhere."""
    sheets = tuple(
        Sheet(
            str(one["name"]),
            tuple(Column(str(its["name"]), Kind(its["kind"]), int(its["width"])) for its in one["columns"]),
            tuple(tuple(row) for row in one["rows"]),
        )
        for one in asked["sheets"]
    )
    return Book(str(asked["title"]), str(asked["made_at"]), sheets, dict(asked["facts"]))
