"""The register behind /anggota: numbers and first names for who answers for the unit, as quick for many."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, insert
from sqlmodel import Session

from domain.units import Role
from storage import departments, registers, roles
from storage.members import Member
from storage.people import Person
from storage.waitings import Waiting
from tests import board as boards
from tests import founding
from tests.board import Board
from tests.town import open_town

MANY = 500


@pytest.fixture
async def board(tmp_path: Path) -> AsyncIterator[Board]:
    async with open_town(tmp_path) as town:
        yield await boards.found(town, "Aisyah", "Rani", "Siti", "Wahid")


def waits(board: Board) -> None:
    """Somebody under 18 waits for her guardian."""
    now = board.town.clock.at
    row = Waiting(
        telegram_id=4711,
        unit_id=board.branch.unit_id,
        birth_year=2011,
        code="MELATI-1111",
        state="waiting",
        since=now,
        until=now + timedelta(days=30),
    )
    board.branch.write(lambda session: session.add(row))


async def test_those_who_answer_for_the_unit_see_numbers_and_first_names(board: Board) -> None:
    board.pengurus("Aisyah")
    board.branch.give(board.who("Wahid"), Role.PEMBINA)
    board.branch.joins(board.who("Siti"), birth_year=2011)
    waits(board)
    for name in ("Aisyah", "Wahid"):
        await board.branch.tells(board.who(name), "/anggota")
        text = board.last(name).text
        assert "Anggota PAC IPPNU Kedungwaru: 4" in text
        assert "Di bawah 18 tahun: 1" in text
        assert "Menunggu izin wali: 1" in text
        assert board.labels(name)[:4] == ["Aisyah", "Rani", "Siti", "Wahid"]
        await board.taps(name, "Siti")
        assert "anggota di bawah 18 tahun" in board.last(name).text
    assert board.labels("Wahid") == ["Kembali"]
    assert "Beri peran" in board.labels("Aisyah")


async def test_from_a_member_a_pengurus_gives_a_role_and_sets_her_department(board: Board) -> None:
    board.pengurus("Aisyah")
    unit_id = board.branch.unit_id
    board.branch.write(lambda session: departments.add(session, unit_id, ["Dakwah", "Kaderisasi"]))
    await board.branch.tells(board.who("Aisyah"), "/anggota")
    await board.taps("Aisyah", "Siti", "Atur bidang", "Kaderisasi")
    assert "Bidang: Kaderisasi" in board.last("Aisyah").text
    await board.taps("Aisyah", "Atur bidang", "Tanpa bidang")
    assert "Bidang" not in board.last("Aisyah").text
    await board.taps("Aisyah", "Beri peran", "Humas", "Tanpa batas", "Ya, beri")
    assert board.held("Siti") == {Role.HUMAS}
    assert "department set" in board.verbs()


async def test_without_departments_the_way_leads_to_their_page(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.branch.tells(board.who("Aisyah"), "/anggota")
    await board.taps("Aisyah", "Siti", "Atur bidang", "Bidang")
    assert "Tambah semua yang biasa" in board.labels("Aisyah")


async def test_the_register_is_searched_by_first_letters(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.branch.tells(board.who("Aisyah"), "/anggota")
    await board.taps("Aisyah", "Cari nama")
    await board.branch.tells(board.who("Aisyah"), "Zul")
    assert "Belum ada anggota" in board.last("Aisyah").text
    await board.branch.tells(board.who("Aisyah"), "RA")
    assert board.labels("Aisyah")[0] == "Rani"
    await board.taps("Aisyah", "Rani")
    assert "Sejak 22 Nov 2026" in board.last("Aisyah").text


async def test_a_stranger_and_who_is_no_adviser_any_more_see_nothing(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    await board.branch.tells(board.who("Siti"), "/anggota")
    assert "pengurus dan pembina" in board.last("Siti").text
    await board.branch.tells(board.who("Rani"), "/anggota")
    page = board.last("Rani")
    for name in ("Siti", "Wahid"):
        outcome = await board.presses_of(name, page, "Aisyah")
        assert "pengurus dan pembina" in (outcome.toast or "")
    await board.taps("Rani", "Cari nama")
    await board.ends("Aisyah", "Rani")
    await board.branch.tells(board.who("Rani"), "Siti")
    assert "pengurus dan pembina" in board.last("Rani").text


async def test_in_the_group_only_a_line_says_that_the_answer_is_private(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.branch.says(board.who("Aisyah"), "/anggota")
    shown = board.branch.last(board.who("Rani")).text
    assert "chat pribadi" in shown
    assert "Siti" not in shown
    assert "Siti" in board.labels("Aisyah")


def fill(board: Board, count: int, first: int = 0) -> None:
    """So many more members."""
    unit_id, now = board.branch.unit_id, board.town.clock.at

    def write(session: Session) -> None:
        new = [
            {
                "id": 10_000 + number,
                "telegram_id": 50_000_000 + number,
                "first_name": f"Nama {number:05}",
                "birth_year": 2004,
                "journal_salt": bytes(16),
                "created_at": now,
            }
            for number in range(first, first + count)
        ]
        session.execute(insert(Person), new)
        rows = [
            {
                "person_id": one["id"],
                "unit_id": unit_id,
                "consent": "1",
                "consented_at": now,
                "pledged": 0,
                "name_key": str(one["first_name"]).casefold(),
            }
            for one in new
        ]
        session.execute(insert(Member), rows)

    board.branch.write(write)


def read_rows(board: Board) -> tuple[int, int]:
    """How many statements, and rows, the pages of roles and members take in the middle of the register."""
    statements = 0

    def count(*_: object) -> None:
        nonlocal statements
        statements += 1

    assert board.town.house is not None
    engine, unit_id, now = board.town.house.engine, board.branch.unit_id, board.town.clock.at
    event.listen(engine, "before_cursor_execute", count)
    try:
        with Session(engine) as session:
            first = registers.page(session, unit_id, 8)
            second = registers.page(session, unit_id, 8, first.rows[-1].person_id)
            found = len(first.rows) + len(second.rows)
            found += len(registers.search(session, unit_id, "sit", 8).rows)
            found += len(roles.page(session, unit_id, now, None, 16))
    finally:
        event.remove(engine, "before_cursor_execute", count)
    return statements, found


async def test_pages_take_the_same_for_many_members_as_for_few(board: Board) -> None:
    board.pengurus("Aisyah")
    fill(board, 20)
    few = read_rows(board)
    fill(board, MANY, first=20)
    assert read_rows(board) == few
    await board.branch.tells(board.who("Aisyah"), "/anggota")
    await founding.presses(board.town, board.who("Aisyah"), board.town.account, "Berikutnya")
    assert len(board.labels("Aisyah")) == 8 + len(["Sebelumnya", "Berikutnya", "Cari nama"])
