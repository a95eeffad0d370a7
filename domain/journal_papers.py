"""The journal on paper: the rows that people read, the sealed lines beside them, and how a program checks both."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from domain.journals import SCHEME, Entry, Fault, Wrong, first_fault

MOST_PDF, MOST_XLSX = 2_000, 20_000
"""So many lines stand in one file: a PDF of 100 pages, a sheet that a phone opens in seconds."""
NOTHING = "–"
FINE_SIGNS = 140
ATTACHED = "journal.json"


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One line: what people read of it, in words, and the line itself with its link."""

    when: str
    who: str
    what: str
    about: str
    entry: Entry
    link: str

    @property
    def shown(self) -> tuple[str, str, str, str]:
        """What people read."""
        return self.when, self.who, self.what, self.about

    def in_signs(self, of: Callable[[str], str]) -> "PaperRow":
        """The same line, with what people read changed by `of`."""
        shown = map(of, self.shown)
        return PaperRow(next(shown), next(shown), next(shown), next(shown), self.entry, self.link)


@dataclass(frozen=True, slots=True)
class Paper:
    """A stretch of one unit's journal. `before` is the link before its first line; `language` and `zone` (IANA) are
    those in which it was worded by `version` of the bot; `title` and `notes` stand above the rows."""

    unit_id: int
    before: str
    language: str
    zone: str
    version: str
    title: str
    notes: tuple[str, ...]
    rows: tuple[PaperRow, ...]

    @property
    def seal(self) -> str:
        """The link that stands for all of it."""
        return self.rows[-1].link if self.rows else self.before

    @property
    def printed(self) -> str:
        """SHA-256 of everything that people read."""
        shown = json.dumps([self.title, self.notes, [row.shown for row in self.rows]], ensure_ascii=True)
        return hashlib.sha256(shown.encode("ascii")).hexdigest()


def facts(paper: Paper) -> dict[str, str]:
    """What the file says about itself, beside its rows."""
    return {
        "scheme": SCHEME,
        "unit": str(paper.unit_id),
        "before": paper.before,
        "seal": paper.seal,
        "lines": str(len(paper.rows)),
        "printed": paper.printed,
        "language": paper.language,
        "zone": paper.zone,
        "version": paper.version,
    }


def paper(told: Mapping[str, str], shown: Sequence[str], rows: Sequence[PaperRow]) -> Paper:
    """The paper again, of what a file says about itself, its title and notes, and its rows; KeyError or ValueError
    where it says too little."""
    if told["scheme"] != SCHEME:
        raise ValueError(told["scheme"])
    title, *notes = shown
    about = (told["before"], told["language"], told["zone"], told["version"], title)
    return Paper(int(told["unit"]), *about, tuple(notes), tuple(rows))


def dumped(one: Paper) -> dict[str, Any]:
    """The paper as JSON."""
    return asdict(one) | {"rows": [_dumped_row(row) for row in one.rows]}


def _dumped_row(row: PaperRow) -> list[Any]:
    return [
        *row.shown,
        row.entry.id,
        moment(row.entry),
        row.entry.actor,
        row.entry.verb,
        row.entry.subject,
        row.link,
    ]


def loaded(asked: Mapping[str, Any]) -> Paper:
    """The paper that was written as JSON; KeyError, TypeError or ValueError for anything else."""
    unit_id = int(asked["unit_id"])
    rows = tuple(_loaded_row(row, unit_id) for row in asked["rows"])
    return Paper(**{**asked, "unit_id": unit_id, "notes": tuple(asked["notes"]), "rows": rows})


def _loaded_row(row: Sequence[Any], unit_id: int) -> PaperRow:
    when, who, what, about, number, at, actor, verb, subject, link = row
    entry = Entry(int(number), datetime.fromisoformat(at), unit_id, actor, verb, subject)
    return PaperRow(when, who, what, about, entry, link)


def moment(entry: Entry) -> str:
    """The time of a line as it is sealed."""
    return entry.at.astimezone(UTC).isoformat(timespec="microseconds")


def fine_print(row: PaperRow) -> tuple[str, ...]:
    """The sealed line itself, as it is printed small below what people read: short lines, the link last."""
    entry = row.entry
    told = f"#{entry.id} · {moment(entry)} · {entry.verb} · {entry.subject} · {(entry.actor or NOTHING)[:12]}"
    pieces = (told[at : at + FINE_SIGNS] for at in range(0, len(told), FINE_SIGNS))
    return (*pieces, row.link)


def page_head(one: Paper, page: int) -> str:
    """What stands above every page but the first."""
    return f"{one.title} · {page}"


def faults(one: Paper, told: Mapping[str, str]) -> list[Fault]:
    """What is wrong within the file itself: the first line that does not hang on the one before it, an end that is not
    the one it tells, or words that were changed."""
    broken = first_fault(one.before, [(row.entry, row.link) for row in one.rows])
    if broken is not None:
        return [broken]
    last = one.rows[-1].entry.id if one.rows else 0
    if told["seal"] != one.seal or told["lines"] != str(len(one.rows)):
        return [Fault(last, Wrong.SEAL)]
    return [Fault(0, Wrong.PRINTED)] if told["printed"] != one.printed else []
