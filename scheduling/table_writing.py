"""Writes sheets as plain tables (CSV) for other programs, several of them in one ZIP file."""

import csv
import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from io import BytesIO, StringIO
from itertools import chain

from domain.sheets import Book, Cell, Column, Kind, Row, Sheet, harmless, sheet_names

MARK = "\ufeff"
"""Excel reads a file without this mark as if it were written in the letters of Windows."""
SEPARATOR = ";"
"""Between two cells: Excel in Indonesian takes the comma for a part of a number."""

Rows = Mapping[int, list[Row]]


def table(book: Book, rows: Rows) -> bytes:
    """The last sheet as .csv: UTF-8, semicolons, one row a line."""
    number = len(book.sheets) - 1
    return _table(book.sheets[number], rows.get(number, []))


def tables(book: Book, rows: Rows) -> bytes:
    """All sheets, each as a .csv file, in a .zip file."""
    file = BytesIO()
    made_at = datetime.fromisoformat(book.made_at)
    names = sheet_names([sheet.name for sheet in book.sheets])
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as pack:
        for number, sheet in enumerate(book.sheets):
            entry = zipfile.ZipInfo(f"{number + 1:02} {names[number]}.csv", made_at.timetuple()[:6])
            pack.writestr(entry, _table(sheet, rows.get(number, [])), zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _table(sheet: Sheet, rows: list[Row]) -> bytes:
    written = StringIO(newline="")
    pen = csv.writer(written, delimiter=SEPARATOR, lineterminator="\r\n")
    pen.writerow([harmless(column.name) for column in sheet.columns])
    pen.writerows(_cells(sheet.columns, chain(sheet.rows, rows)))
    return (MARK + written.getvalue()).encode()


def _cells(columns: tuple[Column, ...], rows: "chain[Row]") -> Iterator[list[str]]:
    for row in rows:
        yield [_cell(column.kind, cell) for column, cell in zip(columns, row, strict=True)]


def _cell(kind: Kind, cell: Cell) -> str:
    """Numbers and times are ours; words are made harmless, and stand in one line."""
    if cell is None:
        return ""
    if isinstance(cell, int):
        return str(cell)
    if kind is Kind.MOMENT:
        return cell.replace("T", " ")
    return cell if kind is Kind.DAY else harmless(" ".join(cell.split()))
