"""What stands on the journal's paper besides its lines: title, notes, headings, and the sheets of the spreadsheet."""

from datetime import datetime

from domain.figures import Stretch
from domain.journal_papers import NOTHING, Paper, PaperRow, moment
from domain.journals import PaperKind, short
from domain.markup import plain
from domain.reader import Reader
from domain.sheets import Book, Column, Kind, Row, Sheet
from domain.sheets import moment as cell_moment
from words.formats import moment_full, zone_name
from words.sentences import sentences

COLUMNS = (
    ("number", Kind.NUMBER, 6),
    ("at", Kind.MOMENT, 17),
    ("when", Kind.TEXT, 32),
    ("who", Kind.TEXT, 22),
    ("what", Kind.TEXT, 34),
    ("about", Kind.TEXT, 22),
    ("line", Kind.NUMBER, 9),
    ("sealed-at", Kind.TEXT, 32),
    ("actor", Kind.TEXT, 20),
    ("verb", Kind.TEXT, 22),
    ("subject", Kind.TEXT, 16),
    ("link", Kind.TEXT, 20),
)


def _said(reader: Reader, name: str, **facts: object) -> str:
    return plain(sentences(reader)(f"journals-{name}", **facts))


def file_name(reader: Reader, stretch: Stretch, paper: PaperKind) -> str:
    """The file's name, with its days."""
    name = _said(reader, "file", first=stretch.first.isoformat(), last=stretch.last.isoformat())
    return f"{name}.{paper}"


def title(reader: Reader, unit: str) -> str:
    """What stands on top."""
    return _said(reader, "title", unit=unit)


def notes(reader: Reader, stretch: Stretch, seal: str, now: datetime) -> tuple[str, ...]:
    """How it is to be read, and its seal."""
    zone = zone_name(reader, now)
    return (
        _said(reader, "note-days", first=stretch.first, last=stretch.last, zone=zone),
        _said(reader, "note-sealed", at=moment_full(reader, now)),
        _said(reader, "note-people"),
        _said(reader, "note-seal", seal=short(seal)),
    )


def heads(reader: Reader) -> tuple[str, ...]:
    """The headings of what people read."""
    return tuple(_said(reader, f"column-{one}") for one in ("when", "who", "what", "about"))


def book(reader: Reader, paper: Paper, facts: dict[str, str], now: datetime) -> Book:
    """The spreadsheet: the lines, and how they are to be read."""
    columns = tuple(Column(_said(reader, f"column-{name}"), kind, width) for name, kind, width in COLUMNS)
    rows = tuple(_row(number, row, paper.zone) for number, row in enumerate(paper.rows, start=1))
    told = Column(_said(reader, "column-told"), Kind.TEXT, 100)
    about = Sheet(_said(reader, "sheet-about"), (told,), tuple((one,) for one in (paper.title, *paper.notes)))
    return Book(
        paper.title, now.isoformat(), (Sheet(_said(reader, "sheet-name"), columns, rows), about), facts
    )


def _row(number: int, row: PaperRow, zone: str) -> Row:
    entry = row.entry
    sealed = (entry.id, moment(entry), entry.actor or NOTHING, entry.verb, entry.subject, row.link)
    return (number, cell_moment(entry.at, zone), *row.shown, *sealed)
