"""Sheets and tables as other programs read them."""

import csv
import zipfile
from importlib import import_module
from io import BytesIO, StringIO
from typing import Any

Table = list[tuple[Any, ...]]


def opened(content: bytes) -> Any:
    """The spreadsheet as another program reads it."""
    return import_module("openpyxl").load_workbook(BytesIO(content))


def tables(content: bytes) -> dict[str, Table]:
    """Its sheets by name, all rows."""
    return {page.title: list(page.iter_rows(values_only=True)) for page in opened(content).worksheets}


def records(table: Table) -> list[dict[str, Any]]:
    """The rows of a sheet by the names of its columns."""
    head, *rows = table
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def read_csv(content: bytes) -> Table:
    """A plain table."""
    return [
        tuple(row) for row in csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    ]


def unpacked(content: bytes) -> dict[str, Table]:
    """The plain tables of a .zip file by name."""
    with zipfile.ZipFile(BytesIO(content)) as pack:
        return {name: read_csv(pack.read(name)) for name in pack.namelist()}
