"""Sheets as other programs read them: no cell is ever worked out, and none is lost."""

from datetime import UTC, datetime
from importlib import import_module
from io import BytesIO
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.sheets import (
    FORMULA,
    LONGEST_CELL,
    LONGEST_NAME,
    Book,
    Column,
    Kind,
    Sheet,
    harmless,
    is_link,
    moment,
    sheet_names,
)
from scheduling import sheets
from scheduling.export_writing import xlsx
from scheduling.table_writing import table
from tests.sheet_reading import read_csv

NOW = "2026-11-23T06:00:00+07:00"
ATTACKS = (
    "=1+1",
    "+62 812",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\x00=1+1",
    "\u202e=1+1",
    "\u00a0=1+1",
    "=cmd|' /C calc'!A0",
)


def book(*rows: tuple[Any, ...], columns: tuple[Column, ...] = (Column("A"),)) -> Book:
    """One sheet with these rows."""
    return Book("T", NOW, (Sheet("S", columns, rows),))


def page(content: bytes) -> Any:
    """Its first sheet as another program reads it."""
    return import_module("openpyxl").load_workbook(BytesIO(content)).worksheets[0]


@pytest.mark.parametrize("text", ATTACKS)
def test_what_a_program_would_work_out_begins_with_a_quote(text: str) -> None:
    assert harmless(text).startswith("'")
    cell = page(xlsx(book((text,)), {}))["A2"]
    assert cell.data_type == "s" and cell.value.startswith("'")
    assert read_csv(table(book((text,)), {}))[1][0].startswith("'")


@given(st.text(max_size=60))
@example("'=1")
@example('Kata; "kutip" dan\nbaris')
def test_no_text_begins_a_formula_in_any_file(text: str) -> None:
    for shown in (harmless(text), read_csv(table(book((text,)), {}))[1][0]):
        begins = shown.lstrip(" \u00a0\u3000")
        assert not begins or begins[0] not in FORMULA
    assert harmless(harmless(text)) == harmless(text)


@settings(max_examples=30)
@given(
    st.lists(st.text(alphabet=st.characters(exclude_categories=["C"]), max_size=40), min_size=1, max_size=8)
)
def test_words_come_back_as_they_were(words: list[str]) -> None:
    shown = [harmless(one) for one in words]
    rows = list(page(xlsx(book(*((one,) for one in words)), {})).iter_rows(min_row=2, values_only=True))
    assert [row[0] or "" for row in rows] + [""] * (len(shown) - len(rows)) == shown


def test_plain_words_stay_as_they_are() -> None:
    for text in ("Harlah IPPNU ke-71", 'Selamat, "semua" & <salam>', "مرحبا", "Ayo 🎉", "1-2", "a=b"):
        assert harmless(text) == text


@pytest.mark.parametrize(
    ("zone", "shown"),
    [("Asia/Jakarta", "22T22:30"), ("Asia/Makassar", "22T23:30"), ("Asia/Jayapura", "23T00:30")],
)
def test_a_moment_is_the_one_of_the_units_zone(zone: str, shown: str) -> None:
    assert moment(datetime(2026, 11, 22, 15, 30, tzinfo=UTC), zone) == f"2026-11-{shown}"


def test_what_is_too_long_is_cut() -> None:
    assert len(harmless("a" * 40_000)) == LONGEST_CELL
    assert page(xlsx(book(("b" * 40_000,)), {}))["A2"].value.endswith("…")


def test_days_moments_numbers_and_links_are_real() -> None:
    columns = tuple(Column(one, one) for one in (Kind.DAY, Kind.MOMENT, Kind.NUMBER, Kind.LINK))
    made = page(xlsx(book(("2026-11-23", "2026-11-23T23:59", 12, "https://t.me/a"), columns=columns), {}))
    day, moment, number, link = made[2]
    assert [str(day.value), str(moment.value)] == ["2026-11-23 00:00:00", "2026-11-23 23:59:00"]
    assert (number.value, link.hyperlink.target) == (12, "https://t.me/a")


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "internal:A1",
        "https://a b",
        "http://" + "a" * 2_100,
        "=1",
    ],
)
def test_what_is_no_address_of_the_web_is_no_link(text: str) -> None:
    assert not is_link(text)
    cell = page(xlsx(book((text,), columns=(Column("L", Kind.LINK),)), {}))["A2"]
    assert cell.hyperlink is None and cell.data_type == "s"


@given(st.lists(st.text(max_size=50), min_size=1, max_size=12))
@example(["Kasus", "kasus", "KASUS"])
@example(["[]:*?/\\", "'a'", "a" * 40, "a" * 40])
def test_names_of_sheets_are_ones_that_excel_takes(names: list[str]) -> None:
    found = sheet_names(names)
    assert len({one.casefold() for one in found}) == len(names)
    assert all(0 < len(one) <= LONGEST_NAME and not set("[]:*?/\\") & set(one) for one in found)
    assert all(not one.startswith("'") and not one.endswith("'") for one in found)


def test_rows_that_follow_stand_behind_the_others() -> None:
    made = sheets.written(book(("a",)), "csv", b'[0, "=b"]\n[0, "c"]\n')
    assert [row[0] for row in read_csv(made)] == ["A", "a", "'=b", "c"]


def test_the_file_says_of_itself_what_a_program_checks() -> None:
    told = Book("T", NOW, (Sheet("S", (Column("A"),)),), {"seal": "ab12"})
    loaded = import_module("openpyxl").load_workbook(BytesIO(sheets.xlsx(told)))
    assert loaded.custom_doc_props["seal"].value == "ab12"


def test_the_same_book_makes_the_same_file() -> None:
    assert sheets.xlsx(book(("a",))) == sheets.xlsx(book(("a",)))
