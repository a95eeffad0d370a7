"""The journal as a file for the accountability report: what a pengurus asks for, and how line hangs on line."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from domain.presses import Press, press

FILE_MAKER = "journal"
SCHEME = "sinergi-journal-1"
FIRST = "0" * 64
"""The link before the first line of a chain."""


class PaperKind(StrEnum):
    """The kind of file."""

    PDF = "pdf"
    XLSX = "xlsx"


@press("tgo")
@dataclass(frozen=True, slots=True)
class JournalExport(Press):
    """Show me the journal of this unit for these days (of its zone, both included; None: let me choose them)."""

    unit_id: int
    first: date | None = None
    last: date | None = None


@press("tgd")
@dataclass(frozen=True, slots=True)
class JournalDays(Press):
    """I type the days of the journal myself."""

    unit_id: int


@press("tgf")
@dataclass(frozen=True, slots=True)
class JournalFile(Press):
    """Send me the journal of these days as a file."""

    unit_id: int
    first: date
    last: date
    paper: PaperKind


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the journal as it is sealed. `at` is UTC, `actor` the keyed hash of a person."""

    id: int
    at: datetime
    unit_id: int | None
    actor: str | None
    verb: str
    subject: str


def canonical(entry: Entry) -> str:
    """The one way in which a line is written down before it is hashed: a JSON list without spaces, time in UTC to the
    microsecond."""
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    parts = [SCHEME, entry.id, at, entry.unit_id, entry.actor, entry.verb, entry.subject]
    return json.dumps(parts, ensure_ascii=True, separators=(",", ":"))


def chained(before: str, entry: Entry) -> str:
    """The link of a line: SHA-256 (64 hexadecimal signs) of the link before it and the line itself."""
    return hashlib.sha256(f"{before}{canonical(entry)}".encode("ascii")).hexdigest()


def short(link: str) -> str:
    """The first eight signs of a link as people compare them: "ab12-cd34"."""
    return f"{link[:4]}-{link[4:8]}"


class Wrong(StrEnum):
    """What is wrong with a line. LINK: it does not hang on the line before it (it was changed, or one before it was
    taken out, put in or moved). SEAL: the chain does not end here as the seal says. GONE: sealed, and not there any
    more. OTHER: it stands otherwise in the database. MISSING: the database has a line that the file has not. PRINTED:
    what people read is not what was sealed."""

    LINK = "link"
    SEAL = "seal"
    GONE = "gone"
    OTHER = "other"
    MISSING = "missing"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Fault:
    """The line (its number in the journal) at which something is wrong, and what."""

    line: int
    wrong: Wrong


def first_fault(before: str, lines: Sequence[tuple[Entry, str]]) -> Fault | None:
    """The first line that does not hang on the one before it, beginning at the link `before`; None when all do."""
    for entry, link in lines:
        if chained(before, entry) != link:
            return Fault(entry.id, Wrong.LINK)
        before = link
    return None
