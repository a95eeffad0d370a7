"""Writes sheets as a spreadsheet or as plain tables, in a process of its own: the bot never loads the library."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from importlib import import_module
from io import BytesIO
from itertools import chain
from typing import Any

from domain.sheets import Book, Cell, Kind, Row, Sheet, harmless, is_link, read, sheet_names
from scheduling.table_writing import table, tables

PLAIN_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
SHOWN_AS = {Kind.DAY: "dd/mm/yyyy", Kind.MOMENT: "dd/mm/yyyy hh:mm"}
MOST_LINKS = 65_000  # Excel opens 65,530 links of a sheet

Rows = Mapping[int, list[Row]]


def xlsx(book: Book, rows: Rows) -> bytes:
    """The .xlsx file: headings that stay, filters, days and links that are real; no text is ever a formula."""
    library: Any = import_module("xlsxwriter")
    file = BytesIO()
    workbook = library.Workbook(file, {"in_memory": True, **PLAIN_TEXT})
    made_at = datetime.fromisoformat(book.made_at).astimezone(UTC).replace(tzinfo=None)
    workbook.set_properties({"title": harmless(book.title), "created": made_at})
    for name, value in book.facts.items():
        workbook.set_custom_property(name, value, "text")
    looks = {kind: _look(workbook, kind) for kind in Kind}
    head = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    names = sheet_names([sheet.name for sheet in book.sheets])
    for number, (name, sheet) in enumerate(zip(names, book.sheets, strict=True)):
        page = workbook.add_worksheet(name)
        _head(page, sheet, head)
        last = _fill(page, sheet, chain(sheet.rows, rows.get(number, ())), looks)
        page.autofilter(0, 0, max(last, 1), len(sheet.columns) - 1)
    workbook.close()
    return file.getvalue()


def _look(workbook: Any, kind: Kind) -> Any:
    shown = {"num_format": SHOWN_AS[kind]} if kind in SHOWN_AS else {}
    link = {"font_color": "blue", "underline": 1} if kind is Kind.LINK else {}
    return workbook.add_format({"text_wrap": kind is Kind.TEXT, "valign": "top", **shown, **link})


def _head(page: Any, sheet: Sheet, bold: Any) -> None:
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, harmless(column.name), bold)
    page.freeze_panes(1, 0)
    page.repeat_rows(0)
    page.set_landscape()
    page.fit_to_pages(1, 0)


def _fill(page: Any, sheet: Sheet, rows: Iterable[Row], looks: Mapping[Kind, Any]) -> int:
    """The number of the last row that was written."""
    number = links = 0
    for number, row in enumerate(rows, start=1):
        for place, (column, cell) in enumerate(zip(sheet.columns, row, strict=True)):
            kind = column.kind
            if kind is Kind.LINK and links >= MOST_LINKS:
                kind = Kind.TEXT
            links += kind is Kind.LINK
            _write(page, (number, place), kind, cell, looks)
    return number


def _write(page: Any, at: tuple[int, int], kind: Kind, cell: Cell, looks: Mapping[Kind, Any]) -> None:
    """What does not read as its kind stands there as plain words."""
    if cell is None or cell == "":
        return
    if isinstance(cell, int):
        page.write_number(*at, cell, looks[Kind.NUMBER])
    elif kind is Kind.MOMENT:
        page.write_datetime(*at, datetime.fromisoformat(cell).replace(tzinfo=None), looks[kind])
    elif kind is Kind.DAY:
        page.write_datetime(*at, date.fromisoformat(cell), looks[kind])
    elif kind is Kind.LINK and is_link(cell):
        page.write_url(*at, cell, looks[kind], string=cell)
    else:
        page.write_string(*at, harmless(cell), looks[Kind.TEXT])


def following(lines: Iterable[bytes]) -> Rows:
    """Rows that came after the book: a JSON list each, the number of its sheet first."""
    found: dict[int, list[Row]] = {}
    for line in lines:
        number, *row = json.loads(line)
        found.setdefault(number, []).append(tuple(row))
    return found


def main() -> None:
    """Reads what is asked (one line of JSON), then the rows, and writes the file."""
    asked = json.loads(sys.stdin.buffer.readline())
    book, rows = read(asked["book"]), following(_lines())
    writes = {"xlsx": xlsx, "csv": table, "zip": tables}
    sys.stdout.buffer.write(writes[asked["form"]](book, rows))


def _lines() -> Iterator[bytes]:
    yield from sys.stdin.buffer


if __name__ == "__main__":
    main()
