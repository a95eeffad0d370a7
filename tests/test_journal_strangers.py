"""`sinergi check --journal` on files that somebody made to break it: it says that they are none of ours, and why."""

import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli import BAD_SETTINGS, main
from bot.journal_checking import by_itself
from bot.journal_reading import UNPACKED, NoJournal, held
from domain.journal_papers import ATTACHED, MOST_XLSX, Paper, PaperRow, dumped, facts
from domain.journals import FIRST, Entry, chained

ONE_MEGABYTE = b"a" * 1_000_000


def _paper(
    language: str = "id", zone: str = "Asia/Jakarta", number: int = 1, year: int = 2026, unit_id: int = 1
) -> Paper:
    entry = Entry(number, datetime(year, 1, 1, tzinfo=UTC), unit_id, None, "planned", "post:1")
    row = PaperRow("", "", "", "", entry, chained(FIRST, entry))
    return Paper(unit_id, FIRST, language, zone, "1", "Jurnal", (), (row,))


def _pdf(path: Path, attached: bytes) -> Path:
    writer: Any = import_module("pypdf").PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_attachment(ATTACHED, attached)
    writer.write(path)
    return path


def _asked(paper: Paper, **other: Any) -> bytes:
    return json.dumps({"paper": dumped(paper), "facts": facts(paper), "heads": [], **other}).encode()


HOSTILE: dict[str, bytes] = {
    "list": b"[]",
    "deep": b"[" * 200_000,
    "other letters": b"\xff\xfe\x00",
    "no facts": _asked(_paper(), facts={}),
    "heads": _asked(_paper(), heads=5),
    "language": _asked(_paper(language="../id")),
    "zone": _asked(_paper(zone="../../etc/passwd")),
    "no zone": _asked(_paper(zone="Mars/Base")),
    "early": _asked(_paper(year=1)),
    "number": _asked(_paper(number=10**30)),
    "unit": _asked(_paper(unit_id=10**30)),
}


@pytest.mark.parametrize("trick", HOSTILE)
def test_a_pdf_that_carries_something_else_is_refused(tmp_path: Path, trick: str) -> None:
    with pytest.raises(NoJournal):
        held(_pdf(tmp_path / "stranger.pdf", HOSTILE[trick]))


def test_a_pdf_that_carries_a_journal_and_shows_nothing_is_read(tmp_path: Path) -> None:
    its = held(_pdf(tmp_path / "empty.pdf", _asked(_paper())))
    assert [one.is_bad for one in by_itself(its)] == [True]


def test_an_encrypted_pdf_is_refused(tmp_path: Path) -> None:
    writer: Any = import_module("pypdf").PdfWriter(_pdf(tmp_path / "open.pdf", _asked(_paper())))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "closed.pdf")
    with pytest.raises(NoJournal, match="decrypted"):
        held(tmp_path / "closed.pdf")


def _sheets(path: Path, fill: Callable[[Any], None] = lambda book: None) -> Path:
    book: Any = import_module("openpyxl").Workbook()
    book.create_sheet("two")
    fill(book)
    book.save(path)
    return path


def _with(source: Path, name: str, pieces: list[bytes]) -> Path:
    """The same file with this part of it replaced."""
    target = source.with_name("changed.xlsx")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.namelist():
            with new.open(one, "w") as part:
                for piece in pieces if one == name else [old.read(one)]:
                    part.write(piece)
    return target


def test_a_sheet_that_unpacks_to_very_much_is_not_unpacked(tmp_path: Path) -> None:
    many = [ONE_MEGABYTE] * (UNPACKED // len(ONE_MEGABYTE) + 1)
    bomb = _with(_sheets(tmp_path / "plain.xlsx"), "xl/worksheets/sheet1.xml", many)
    assert bomb.stat().st_size < len(ONE_MEGABYTE)
    with pytest.raises(NoJournal, match="larger"):
        held(bomb)


@pytest.mark.parametrize("content", [b"", b"<x", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&d;</a>"])
def test_a_sheet_that_is_no_xml_is_refused(tmp_path: Path, content: bytes) -> None:
    for name in ("xl/worksheets/sheet1.xml", "xl/workbook.xml"):
        with pytest.raises(NoJournal):
            held(_with(_sheets(tmp_path / "plain.xlsx"), name, [content]))


def test_a_sheet_that_reaches_very_far_down_is_refused(tmp_path: Path) -> None:
    def far(book: Any) -> None:
        book.active.cell(MOST_XLSX * 50, 1, "x")

    with pytest.raises(NoJournal, match="more lines"):
        held(_sheets(tmp_path / "far.xlsx", far))


def test_what_has_no_end_is_not_read(tmp_path: Path) -> None:
    endless = tmp_path / "journal.pdf"
    endless.symlink_to("/dev/zero")
    with pytest.raises(NoJournal, match="no file"):
        held(endless)


def test_the_command_says_so_in_one_line(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["check", "--journal", str(_pdf(tmp_path / "x.pdf", HOSTILE["zone"]))])
    assert done.exit_code == BAD_SETTINGS
    assert "it holds no journal that can be read" in done.output
    assert "Traceback" not in done.output
