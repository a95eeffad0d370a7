"""Writes a spreadsheet, in a process of its own: the bot itself never loads the library."""

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib import import_module
from io import BytesIO
from typing import Any

PLAIN_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def written(book: Mapping[str, Any]) -> bytes:
    """The .xlsx file of a domain.promotion_reports.Book: a heading that stays, words wrapped, numbers as numbers; no
    text is ever a formula."""
    library: Any = import_module("xlsxwriter")
    file = BytesIO()
    workbook = library.Workbook(file, {"in_memory": True, **PLAIN_TEXT})
    made_at = datetime.fromisoformat(book["made_at"]).astimezone(UTC).replace(tzinfo=None)
    workbook.set_properties({"title": book["title"], "created": made_at})
    bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    for sheet in book["sheets"]:
        _write(workbook.add_worksheet(sheet["name"]), sheet, bold, wrapped)
    workbook.close()
    return file.getvalue()


def _write(page: Any, sheet: Mapping[str, Any], bold: Any, wrapped: Any) -> None:
    for place, width in enumerate(sheet["widths"]):
        page.set_column(place, place, width)
    for place, name in enumerate(sheet["head"]):
        page.write_string(0, place, name, bold)
    page.freeze_panes(1, 0)
    for number, row in enumerate(sheet["rows"], start=1):
        for place, cell in enumerate(row):
            if isinstance(cell, int):
                page.write_number(number, place, cell, wrapped)
            else:
                page.write_string(number, place, cell, wrapped)


def main() -> None:
    """Reads the book as JSON and writes the file."""
    sys.stdout.buffer.write(written(json.load(sys.stdin)))


if __name__ == "__main__":
    main()
