"""Reads a file of the journal again, as somebody has it in hand: the sealed lines in it, and what people see there."""

import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from domain.journal_papers import (
    ATTACHED,
    MOST_XLSX,
    NOTHING,
    Paper,
    PaperRow,
    fine_print,
    loaded,
    page_head,
    paper,
)
from domain.journals import Entry, Fault, Wrong
from words.sentences import load

COLUMNS = 12
ARABIC = range(0x0590, 0x0900), range(0xFB1D, 0xFEFD)
LARGEST, UNPACKED = 50_000_000, 100_000_000  # bytes; ours have less than a tenth of it
NUMBERS, YEARS = range(1, 2**63), range(2020, 2200)


class NoJournal(Exception):
    """The file is none of ours, or can't be read any more; says why."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the file holds, what it says about itself, and where what people see is not what is sealed in it."""

    paper: Paper
    told: Mapping[str, str]
    faults: list[Fault] = field(default_factory=list)


def held(file: Path) -> Held:
    """What is in this PDF or XLSX; raises NoJournal, whatever a stranger has put into it."""
    content = _content(file)
    if content.startswith(b"%PDF"):
        reads = _pdf
    elif content.startswith(b"PK\x03\x04"):
        reads = _xlsx
    else:
        raise NoJournal("it is neither a PDF nor a spreadsheet (XLSX)")
    try:
        return _checked(reads(BytesIO(content)))
    except NoJournal:
        raise
    except Exception as error:  # of a broken file the libraries complain in ways that nobody lists
        raise NoJournal(f"it holds no journal that can be read ({type(error).__name__}: {error})") from error


def _content(file: Path) -> bytes:
    """All of it; never of something that has no end."""
    if not file.is_file():
        raise NoJournal("it is no file")
    with file.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise NoJournal("the file is larger than any journal of ours")
    return content


def _checked(its: Held) -> Held:
    """The same, when it says all that is asked of it later, in a language and a zone that there are, and of lines whose
    times and numbers can be."""
    load(its.paper.language)
    ZoneInfo(its.paper.zone)
    missing = {"seal", "lines", "printed"} - its.told.keys()
    if missing:
        raise NoJournal(f"it does not tell its {min(missing)}")
    numbers = [its.paper.unit_id, *(row.entry.id for row in its.paper.rows)]
    if any(one not in NUMBERS for one in numbers):
        raise NoJournal("it has a line with a number that no line has")
    if any(row.entry.at.year not in YEARS for row in its.paper.rows):
        raise NoJournal("it has a line of a year that no journal has")
    return its


def _xlsx(file: BytesIO) -> Held:
    """Row by row; what unpacks to much more than a journal is not read at all."""
    with zipfile.ZipFile(file) as packed:
        if sum(one.file_size for one in packed.infolist()) > UNPACKED:
            raise NoJournal("the file is larger than any journal of ours")
    library: Any = import_module("openpyxl")
    book = library.load_workbook(file, read_only=True)
    told = {one.name: str(one.value) for one in book.custom_doc_props.props}
    sheet, about = book.worksheets[:2]
    shown = [str(row[0]) for row in _lines(about, 1)]
    cells = _lines(sheet, COLUMNS)
    rows = [_row(one, int(told["unit"])) for one in cells]
    found = paper(told, shown, rows)
    zone = ZoneInfo(found.zone)
    moved = [
        Fault(row.entry.id, Wrong.PRINTED)
        for number, (cell, row) in enumerate(zip(cells, rows, strict=True), start=1)
        if cell[0] != number or not _same_minute(cell[1], row, zone)
    ]
    return Held(found, told, moved)


def _lines(sheet: Any, columns: int) -> list[Sequence[Any]]:
    """What stands in a sheet below its headings, however far down it reaches."""
    sheet.reset_dimensions()
    lines = list(islice(sheet.iter_rows(min_row=2, max_col=columns, values_only=True), MOST_XLSX + 1))
    if len(lines) > MOST_XLSX:
        raise NoJournal("it has more lines than any journal of ours")
    return [(*line, *[None] * (columns - len(line))) for line in lines]


def _row(cells: Sequence[Any], unit_id: int) -> PaperRow:
    _, _, when, who, what, about, line, at, actor, verb, subject, link = cells
    keyed = None if actor == NOTHING else str(actor)
    entry = Entry(int(line), datetime.fromisoformat(at), unit_id, keyed, str(verb), str(subject))
    return PaperRow(str(when or ""), str(who or ""), str(what or ""), str(about or ""), entry, str(link))


def _same_minute(cell: object, row: PaperRow, zone: ZoneInfo) -> bool:
    local = row.entry.at.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0)
    return isinstance(cell, datetime) and abs((cell - local).total_seconds()) < 1


def _pdf(file: BytesIO) -> Held:
    library: Any = import_module("pypdf")
    pages = library.PdfReader(file)
    (attached,) = pages.attachments[ATTACHED]
    asked = json.loads(attached)
    found, told = loaded(asked["paper"]), {str(name): str(one) for name, one in asked["facts"].items()}
    covered = any("/Annots" in page or "/XObject" in (page.get("/Resources") or {}) for page in pages.pages)
    texts = [page.extract_text() for page in pages.pages]
    return Held(found, told, _printed(found, asked["heads"], texts, covered=covered))


def _printed(found: Paper, heads: Sequence[str], texts: Sequence[str], *, covered: bool) -> list[Fault]:
    """The first place at which the pages say something else than the lines that the file carries."""
    first = found.rows[0].entry.id if found.rows else 0
    if covered:
        return [Fault(first, Wrong.PRINTED)]
    pages = (_after_head(found, heads, _bare(text), number) for number, text in enumerate(texts, start=1))
    said = _Said("".join(pages))
    if not said.begins_with((found.title, *found.notes, *heads)):
        return [Fault(first, Wrong.PRINTED)]
    for row in found.rows:
        if not said.begins_with((*row.shown, *fine_print(row))):
            return [Fault(row.entry.id, Wrong.PRINTED)]
    last = found.rows[-1].entry.id if found.rows else 0
    return [] if said.is_over else [Fault(last, Wrong.PRINTED)]


def _after_head(found: Paper, heads: Sequence[str], text: str, number: int) -> str:
    """A page without what stands above every page but the first."""
    return text.removeprefix(_bare("".join((page_head(found, number), *heads)))) if number > 1 else text


class _Said:
    """What is printed, without spaces, from its beginning on."""

    def __init__(self, text: str) -> None:
        self._text, self._place = text, 0

    @property
    def is_over(self) -> bool:
        return self._place == len(self._text)

    def begins_with(self, texts: Sequence[str]) -> bool:
        """Whether these come next; Arabic stands in the order in which it is drawn, so there only the signs count."""
        wanted = _bare("".join(texts))
        here = self._text[self._place : self._place + len(wanted)]
        self._place += len(wanted)
        same: Callable[[str], object] = sorted if any(_is_arabic(sign) for sign in wanted) else str
        return same(here) == same(wanted)


def _bare(text: str) -> str:
    return "".join(text.split())


def _is_arabic(sign: str) -> bool:
    return any(ord(sign) in some for some in ARABIC)
