"""`sinergi check --journal`: a whole file is called whole, and whatever somebody changes in it is found."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, text
from sqlmodel import Session

from bot.cli import BAD_SETTINGS, NOT_WELL, main
from bot.journal_checking import examine
from bot.journal_reading import NoJournal, held
from domain.figures import Stretch
from domain.journal_papers import ATTACHED, Paper, PaperRow, dumped, facts
from domain.journals import PaperKind, chained, short
from domain.reader import Reader
from domain.units import Role
from scheduling.journal_files import Gathering
from scheduling.journal_printing import Print
from storage import journal, journal_sealing, people
from storage.database import open_engine
from storage.journal import Line
from storage.members import Member, name_key
from storage.roles import Grant
from storage.units import Unit
from tests.newest import lay_down

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
MONTH = Stretch(date(2026, 11, 1), date(2026, 11, 30), "Asia/Jakarta")
HEADS = ("Waktu", "Siapa", "Kejadian", "Tentang")
NAMES = {"Nisa": 1999, "Putri": 2012, "عائشة": 1990, "Dewi 🌸": 1991, "=1+1": 1992, "漢": 1993}
VERBS = ("planned", "approved as humas", "took on", "case high", "danced with joy")
SEAL_LINES = 60


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with sealed lines of people with all kinds of names, and a private one in between."""
    address = f"sqlite:///{tmp_path_factory.mktemp('whole') / 'town.db'}"
    lay_down(address)
    engine = open_engine(address)
    with Session(engine) as session:
        session.add(Unit(id=1, name="PAC <IPPNU> & Rekan", level="pac", zone="Asia/Jakarta", created_at=NOW))
        session.flush()
        for number, (name, year) in enumerate(NAMES.items(), start=1):
            person = people.known(session, 1000 + number, name, NOW)
            person.birth_year = year
            member = Member(
                person_id=person.id or 0, unit_id=1, consent="x", consented_at=NOW, name_key=name_key(name)
            )
            session.add(member)
        session.add(Grant(person_id=1, unit_id=1, role=Role.HUMAS, since=NOW - timedelta(days=9)))
        session.flush()
        _write(session)
        session.commit()
        while journal_sealing.seal(session, NOW):
            session.commit()
        session.commit()
    engine.dispose()
    return address


def _write(session: Session) -> None:
    for number in range(SEAL_LINES):
        by = people.get(session, number % (len(NAMES) + 1)) if number % (len(NAMES) + 1) else None
        verb = "safety read" if number == 7 else VERBS[number % len(VERBS)]
        subject = "safety:1" if number == 7 else f"post:{number}"
        line = Line(at=NOW - timedelta(hours=20, minutes=-number), verb=verb, subject=subject, unit_id=1)
        journal.note(session, line, by)


def gathered(url: str) -> Gathering:
    engine = open_engine(url)
    gathering = Gathering(1, MONTH, Reader(), NOW)
    with Session(engine) as session:
        while (take := gathering.read(session)) is not None:
            take()
    engine.dispose()
    return gathering


@pytest.fixture(scope="module")
def paper(url: str) -> Paper:
    return gathered(url).paper("PAC <IPPNU> & Rekan")


@pytest.fixture(scope="module")
def made(url: str, tmp_path_factory: pytest.TempPathFactory) -> dict[PaperKind, Path]:
    """Both files, as they leave."""
    folder, gathering = tmp_path_factory.mktemp("files"), gathered(url)
    found = {}
    for kind in PaperKind:
        file = gathering.file("PAC <IPPNU> & Rekan", kind)
        found[kind] = folder / file.name
        found[kind].write_bytes(file.content)
    return found


def said(file: Path, url: str | None = None) -> str:
    return "\n".join(map(str, examine(file, url)))


@pytest.mark.parametrize("kind", PaperKind)
def test_a_whole_file_is_called_whole_and_compared(
    made: dict[PaperKind, Path], url: str, paper: Paper, kind: PaperKind
) -> None:
    told = said(made[kind], url)
    assert f"whole: {SEAL_LINES - 1} lines, 2026-11-22 to 2026-11-22 (UTC), seal {short(paper.seal)}" in told
    assert "compared with the database: it has the same lines" in told
    assert "BAD" not in told


@pytest.mark.parametrize("kind", PaperKind)
def test_without_a_database_it_says_that_it_did_not_compare(
    made: dict[PaperKind, Path], tmp_path: Path, kind: PaperKind
) -> None:
    assert "not compared with the database: the settings name none" in said(made[kind])
    assert "not compared with the database" in said(made[kind], f"sqlite:///{tmp_path / 'none.db'}")
    assert "BAD" not in said(made[kind])


def test_every_name_is_printed_so_that_it_can_be_read_again(made: dict[PaperKind, Path]) -> None:
    who = {row.who for row in held(made[PaperKind.PDF]).paper.rows}
    assert {"Nisa (humas)", "Anggota 1", "عائشة (anggota)", "Dewi 🌸 (anggota)", "? (anggota)", ""} <= who
    assert {"'=1+1 (anggota)", "漢 (anggota)"} <= {row.who for row in held(made[PaperKind.XLSX]).paper.rows}


Sheet = Any
SHEET_TRICKS: dict[str, Callable[[Sheet], Any]] = {
    "another name": lambda sheet: sheet.cell(10, 4, "Siti (humas)"),
    "another deed in words": lambda sheet: sheet.cell(10, 5, "Dibatalkan"),
    "another time in words": lambda sheet: sheet.cell(10, 3, "Ahad, 22 November 2026 09.00"),
    "another date": lambda sheet: sheet.cell(10, 2, datetime(2026, 11, 22, 9, 0)),  # noqa: DTZ001 - as in a sheet
    "another verb": lambda sheet: sheet.cell(10, 10, "cancelled"),
    "another subject": lambda sheet: sheet.cell(10, 11, "post:99"),
    "another time": lambda sheet: sheet.cell(10, 8, "2026-11-22T05:09:00.000001+00:00"),
    "another person's key": lambda sheet: sheet.cell(10, 9, "f" * 64),
    "another number": lambda sheet: sheet.cell(10, 7, 999),
    "another link": lambda sheet: sheet.cell(10, 12, "f" * 64),
}


def tricked(file: Path, folder: Path, trick: Callable[[Sheet], Any], *, about: bool = False) -> Path:
    book = import_module("openpyxl").load_workbook(file)
    trick(book.worksheets[1 if about else 0])
    path = folder / "tricked.xlsx"
    book.save(path)
    return path


def test_a_sheet_that_was_only_saved_again_is_whole(
    made: dict[PaperKind, Path], url: str, tmp_path: Path
) -> None:
    assert "whole" in said(tricked(made[PaperKind.XLSX], tmp_path, lambda _: None), url)


@pytest.mark.parametrize("trick", SHEET_TRICKS)
def test_what_was_changed_in_a_sheet_is_found(
    made: dict[PaperKind, Path], tmp_path: Path, trick: str
) -> None:
    told = said(tricked(made[PaperKind.XLSX], tmp_path, SHEET_TRICKS[trick]))
    assert told.startswith("BAD  BROKEN")
    assert "whole" not in told


@pytest.mark.parametrize("row", [2, 3, 30, SEAL_LINES])
def test_a_row_that_was_taken_out_of_a_sheet_is_found(
    made: dict[PaperKind, Path], tmp_path: Path, row: int
) -> None:
    def take(sheet: Sheet) -> None:
        sheet.delete_rows(row)
        for number in range(2, sheet.max_row + 1):
            sheet.cell(number, 1, number - 1)

    assert said(tricked(made[PaperKind.XLSX], tmp_path, take)).startswith("BAD  BROKEN")


def test_a_row_that_only_went_is_told_by_the_line_after_it(
    made: dict[PaperKind, Path], tmp_path: Path
) -> None:
    told = said(tricked(made[PaperKind.XLSX], tmp_path, lambda sheet: sheet.delete_rows(5)))
    assert told.startswith("BAD  BROKEN at line")
    assert "(row 4 of" in told


def test_a_number_that_was_changed_is_found(made: dict[PaperKind, Path], tmp_path: Path) -> None:
    told = said(tricked(made[PaperKind.XLSX], tmp_path, lambda sheet: sheet.cell(5, 1, 40)))
    assert "(row 4 of" in told


def test_rows_that_changed_places_are_found(made: dict[PaperKind, Path], tmp_path: Path) -> None:
    def swap(sheet: Sheet) -> None:
        for column in range(2, 13):
            one, other = sheet.cell(10, column).value, sheet.cell(11, column).value
            sheet.cell(10, column, other)
            sheet.cell(11, column, one)

    told = said(tricked(made[PaperKind.XLSX], tmp_path, swap))
    assert "row 9 of" in told
    assert "put in or moved" in told


def test_words_that_were_changed_are_found_with_their_line(
    made: dict[PaperKind, Path], tmp_path: Path
) -> None:
    told = said(tricked(made[PaperKind.XLSX], tmp_path, lambda sheet: sheet.cell(10, 5, "Disetujui")))
    assert "row 9 of" in told
    assert "what people read is not what was sealed" in told


def test_other_notes_are_found(made: dict[PaperKind, Path], tmp_path: Path) -> None:
    told = said(
        tricked(made[PaperKind.XLSX], tmp_path, lambda sheet: sheet.cell(2, 1, "Jurnal lain"), about=True)
    )
    assert "what people read is not what was sealed" in told


def drawn(paper: Paper, carried: Paper, folder: Path) -> Path:
    """A PDF that shows one paper and carries another."""
    library = import_module("pypdf")
    writer = library.PdfWriter(clone_from=BytesIO(Print(paper, HEADS, NOW).bytes()))
    del writer.root_object["/Names"]
    told = import_module("json").dumps({"facts": facts(carried), "heads": HEADS, "paper": dumped(carried)})
    writer.add_attachment(ATTACHED, told.encode())
    path = folder / "tricked.pdf"
    writer.write(path)
    return path


def changed(paper: Paper, place: int, **fields: Any) -> Paper:
    rows = list(paper.rows)
    rows[place] = replace(rows[place], **fields)
    return replace(paper, rows=tuple(rows))


def plain(paper: Paper) -> Paper:
    """With signs that every font has."""
    rows = (row.in_signs(lambda one: one.replace("漢", "?")) for row in paper.rows)
    return replace(paper, rows=tuple(rows))


def test_a_pdf_that_shows_what_it_carries_is_whole(paper: Paper, url: str, tmp_path: Path) -> None:
    assert "whole" in said(drawn(plain(paper), plain(paper), tmp_path), url)


PAPER_TRICKS: dict[str, Callable[[Paper], Paper]] = {
    "another name": lambda one: changed(one, 20, who="Siti (humas)"),
    "another deed": lambda one: changed(one, 20, what="Dibatalkan"),
    "another time": lambda one: changed(one, 20, when="Ahad, 22 November 2026 09.00"),
    "a link in small print": lambda one: changed(one, 20, link="f" * 64),
    "a line less": lambda one: replace(one, rows=one.rows[:20] + one.rows[21:]),
    "a line more": lambda one: replace(one, rows=(*one.rows, one.rows[-1])),
    "another title": lambda one: replace(one, title="Jurnal lain"),
    "another note": lambda one: replace(one, notes=(*one.notes[:-1], "Semua benar.")),
}


@pytest.mark.parametrize("trick", PAPER_TRICKS)
def test_what_a_pdf_shows_otherwise_than_it_carries_is_found(
    paper: Paper, tmp_path: Path, trick: str
) -> None:
    told = said(drawn(PAPER_TRICKS[trick](plain(paper)), plain(paper), tmp_path))
    assert told.startswith("BAD  BROKEN")
    assert "what people read is not what was sealed" in told


@pytest.mark.parametrize("trick", PAPER_TRICKS)
def test_what_was_changed_in_both_is_found_unless_only_names_were(
    paper: Paper, tmp_path: Path, trick: str
) -> None:
    forged = PAPER_TRICKS[trick](plain(paper))
    told = said(drawn(forged, forged, tmp_path))
    is_only_said = trick in ("another name", "another title", "another note")
    assert told.startswith("ok" if is_only_said else "BAD  BROKEN")


def test_a_page_that_was_covered_is_found(made: dict[PaperKind, Path], tmp_path: Path) -> None:
    library = import_module("pypdf")
    writer = library.PdfWriter(clone_from=made[PaperKind.PDF])
    note = import_module("pypdf.annotations").FreeText(text="Disetujui", rect=(50, 550, 200, 650))
    writer.add_annotation(page_number=0, annotation=note)
    path = tmp_path / "covered.pdf"
    writer.write(path)
    assert "what people read is not what was sealed" in said(path)


def forged_anew(paper: Paper) -> Paper:
    """Somebody who knows how it is done changes a line and chains everything anew."""
    rows: list[PaperRow] = []
    for place, row in enumerate(paper.rows):
        entry = replace(row.entry, subject="post:4711") if place == 5 else row.entry
        about = "rencana 4711" if place == 5 else row.about
        link = chained(rows[-1].link if rows else paper.before, entry)
        rows.append(replace(row, entry=entry, about=about, link=link))
    return replace(paper, rows=tuple(rows))


def test_a_forger_who_chains_anew_has_another_seal_and_another_database(
    paper: Paper, url: str, tmp_path: Path
) -> None:
    forged = forged_anew(plain(paper))
    path = drawn(forged, forged, tmp_path)
    told = said(path, url)
    assert f"seal {short(paper.seal)}" not in told
    assert "the database has it otherwise" in told


def test_what_was_changed_in_the_database_is_found(made: dict[PaperKind, Path], url: str) -> None:
    engine: Engine = open_engine(url)
    for broken, mended, line in (
        ("verb = 'won' WHERE id = 20", "verb = 'danced with joy' WHERE id = 20", 20),
        ("id = 999 WHERE id = 20", "id = 20 WHERE id = 999", 20),
        (
            "subject = 'post:1', verb = 'won' WHERE id = 8",
            "subject = 'safety:1', verb = 'safety read' WHERE id = 8",
            8,
        ),
    ):
        with engine.begin() as connection:
            connection.execute(text(f"UPDATE journal SET {broken}"))
        assert f"BROKEN at line {line}" in said(made[PaperKind.XLSX], url)
        with engine.begin() as connection:
            connection.execute(text(f"UPDATE journal SET {mended}"))
    engine.dispose()
    assert "compared with the database: it has" in said(made[PaperKind.XLSX], url)


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7 broken", b"PK\x03\x04 broken"])
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(content)
    with pytest.raises(NoJournal):
        examine(path, None)


def test_the_command_ends_with_a_code_that_a_program_reads(
    made: dict[PaperKind, Path], url: str, tmp_path: Path
) -> None:
    runner = CliRunner(env={"DATABASE_URL": url, "BOT_TOKEN": ""})
    whole = runner.invoke(main, ["check", "--journal", str(made[PaperKind.PDF])])
    assert (whole.exit_code, whole.output.count("\n")) == (0, 2)
    broken = tricked(made[PaperKind.XLSX], tmp_path, SHEET_TRICKS["another verb"])
    assert runner.invoke(main, ["check", "--journal", str(broken)]).exit_code == NOT_WELL
    other = tmp_path / "other.txt"
    other.write_text("hello")
    assert runner.invoke(main, ["check", "--journal", str(other)]).exit_code == BAD_SETTINGS
