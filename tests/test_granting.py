"""Giving roles: in a few taps, by two where two are needed, and never to whom they are not for."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.units import Role
from sandbox.people import Person
from sandbox.world import FIRST_BIG_PERSON
from storage import units
from storage.units import Unit
from tests import board as boards
from tests import founding
from tests.board import Board
from tests.town import Town, open_town

NAMES = ("Aisyah", "Rani", "Siti", "Wahid", "Nur")


@pytest.fixture
async def board(tmp_path: Path) -> AsyncIterator[Board]:
    async with open_town(tmp_path) as town:
        yield await boards.found(town, *NAMES)


async def test_a_pengurus_gives_a_role_by_taps_alone_and_it_counts_at_once(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Humas", "Siti", "2 tahun")
    assert "sampai Rabu, 22 November 2028" in board.last("Aisyah").text
    assert board.held("Siti") == set()
    now = board.town.clock.at
    await board.taps("Aisyah", "Ya, beri")
    assert board.held("Siti", board.grants()[-1].since) == {Role.HUMAS}
    assert board.town.clock.at - now < timedelta(minutes=1)
    assert "Kamu sekarang humas" in board.last("Siti").text
    await board.taps("Aisyah", "Kembali")
    assert "• Siti, sampai" in board.last("Aisyah").text
    assert "role given" in board.verbs()
    await board.branch.tells(board.who("Rani"), "/peran")
    assert "belum memegang peran" in board.last("Rani").text
    await board.branch.tells(board.who("Aisyah"), "/peran")
    assert "Siti, sampai Rabu, 22 November 2028" in board.last("Aisyah").text


async def test_the_usual_term_of_the_level_is_offered_first(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Humas", "Siti")
    assert [label[:7] for label in board.labels("Aisyah")][:4] == ["2 tahun", "1 tahun", "3 tahun", "Tanpa b"]


async def test_the_only_pengurus_makes_a_second_one_with_an_office(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Pengurus", "Rani", "bendahara", "Tanpa batas", "Ya, beri")
    assert board.held("Rani") == {Role.PENGURUS}
    assert "Kamu sekarang bendahara" in board.last("Rani").text
    await board.branch.tells(board.who("Rani"), "/peran")
    assert "Rani, bendahara" in board.last("Rani").text
    assert "Beri peran" in board.labels("Rani")


async def test_names_are_paged_searched_and_told_apart(board: Board) -> None:
    board.pengurus("Aisyah")
    for number in range(12):
        board.branch.joins(board.town.world.add_person(f"Kader {number:02}"))
    board.branch.joins(board.town.world.add_person("Siti"))
    await board.gives("Aisyah", "Humas")
    assert board.labels("Aisyah")[0] == "Aisyah"
    assert "Kader 06" in board.labels("Aisyah")
    await board.taps("Aisyah", "Berikutnya", "Sebelumnya", "Berikutnya")
    assert "Kader 07" in board.labels("Aisyah")
    await board.taps("Aisyah", "Cari nama")
    await board.branch.tells(board.who("Aisyah"), "sit")
    assert board.labels("Aisyah")[:2] == ["Siti · 22 Nov 2026"] * 2
    await board.taps("Aisyah", "Cari nama")
    await board.branch.tells(board.who("Aisyah"), "Zul")
    assert "Belum ada anggota" in board.last("Aisyah").text
    await board.branch.tells(board.who("Aisyah"), "Wah")
    assert board.labels("Aisyah")[0] == "Wahid", "after a miss she may type again"


async def test_with_two_pengurus_a_third_needs_both(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    await board.gives("Aisyah", "Pengurus", "Siti", "sekretaris", "Tanpa batas")
    assert "orang kedua" in board.last("Aisyah").text
    await board.taps("Aisyah", "Ya, beri")
    assert "satu ya sudah cukup" in board.last("Aisyah").text
    await board.taps("Aisyah", "Kembali")
    assert "Menunggu orang kedua\n• Siti, sekretaris" in board.last("Aisyah").text
    assert board.held("Siti") == set()
    asked = founding.with_button(board.who("Rani"), board.town.account, "Setujui")
    assert "Aisyah mengusulkan" in asked.text
    own = await board.presses_of("Aisyah", asked, "Setujui")
    assert "disetujui orang lain" in (own.toast or "")
    stranger = await board.presses_of("Nur", asked, "Setujui")
    assert "pengurus" in (stranger.toast or "")
    assert board.held("Siti") == set()
    no = boards.button_of(asked, "Tolak")
    await board.taps("Rani", "Setujui")
    assert board.held("Siti") == {Role.PENGURUS}
    assert "Disetujui" in board.last("Aisyah").text
    assert board.proposals() == []
    again = await board.presses_of("Rani", asked, no)
    assert "tidak berlaku" in (again.toast or "")
    assert board.held("Siti") == {Role.PENGURUS}


async def test_a_no_of_the_second_is_told_to_who_proposed(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    await board.gives("Aisyah", "Pengurus", "Siti", "anggota", "Tanpa batas", "Ya, beri")
    await board.taps("Rani", "Tolak")
    assert board.held("Siti") == set()
    assert "Ditolak" in board.last("Aisyah").text
    assert "role refused" in board.verbs()


async def test_what_waits_for_the_second_stands_in_her_menu(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    await board.gives("Aisyah", "Pengurus", "Siti", "anggota", "Tanpa batas", "Ya, beri")
    await board.branch.tells(board.who("Rani"), "/menu")
    await board.taps("Rani", "Perlu keputusan (1)", "Setujui Siti")
    assert board.held("Siti") == {Role.PENGURUS}


async def test_a_proposal_lapses_after_a_week(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    await board.gives("Aisyah", "Pengurus", "Siti", "anggota", "Tanpa batas", "Ya, beri")
    asked = founding.with_button(board.who("Rani"), board.town.account, "Setujui")
    await board.town.passes(board.town.clock.at + timedelta(days=7))
    assert "gugur" in board.last("Aisyah").text
    late = await board.presses_of("Rani", asked, "Setujui")
    assert "tidak berlaku" in (late.toast or "")
    assert board.held("Siti") == set()


async def test_a_proposal_falls_with_the_role_of_who_made_it(board: Board) -> None:
    board.pengurus("Aisyah", "Rani", "Nur")
    await board.gives("Aisyah", "Pengurus", "Siti", "anggota", "Tanpa batas", "Ya, beri")
    asked = founding.with_button(board.who("Rani"), board.town.account, "Setujui")
    await board.ends("Nur", "Aisyah")
    late = await board.presses_of("Rani", asked, "Setujui")
    assert "tidak berlaku" in (late.toast or "")
    assert board.held("Siti") == set()


async def test_a_pembina_is_an_adult_apart_from_the_board(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    board.branch.joins(board.who("Siti"), birth_year=2006)
    outcome = await board.gives("Aisyah", "Pembina", "Siti")
    assert "21" in (outcome.toast or "")
    board.branch.joins(board.who("Siti"), birth_year=1980)
    outcome = await board.gives("Aisyah", "Pembina", "Rani")
    assert "embina" in (outcome.toast or "")
    board.branch.joins(board.who("Wahid"), birth_year=1980)
    await board.gives("Aisyah", "Pembina", "Wahid", "Tanpa batas", "Ya, beri")
    assert board.held("Wahid") == set()
    await board.taps("Rani", "Setujui")
    assert board.held("Wahid") == {Role.PEMBINA}
    for role in ("Humas", "Pengurus"):
        outcome = await board.gives("Aisyah", role, "Wahid")
        assert "embina" in (outcome.toast or "")
    await board.branch.tells(board.who("Wahid"), "/peran")
    assert "Pengurus" in board.last("Wahid").text
    assert "dua pembina" in board.last("Wahid").text
    assert board.labels("Wahid") == ["Lepas peran pembina"]


async def test_where_there_is_one_pengurus_the_unit_above_confirms_the_pembina(board: Board) -> None:
    board.pengurus("Aisyah")
    above = _parent_with_pengurus(board, board.who("Nur"))
    board.branch.joins(board.who("Wahid"), birth_year=1980)
    await board.gives("Aisyah", "Pembina", "Wahid", "Tanpa batas", "Ya, beri")
    asked = founding.with_button(board.who("Nur"), board.town.account, "Setujui")
    other = await board.presses_of("Rani", asked, "Setujui")
    assert "pengurus" in (other.toast or "")
    await board.taps("Nur", "Setujui")
    assert board.held("Wahid") == {Role.PEMBINA}
    assert above != board.branch.unit_id


def _parent_with_pengurus(board: Board, who: Person) -> int:
    """A PC above the branch, whose pengurus is this person."""

    def settle(session: Session) -> int:
        unit = Unit(name="PC", level="pc", zone="Asia/Jakarta", created_at=board.town.clock.at)
        session.add(unit)
        session.flush()
        units.get(session, board.branch.unit_id).parent_id = unit.id
        return unit.id or 0

    here, board.branch.unit_id = board.branch.unit_id, board.branch.write(settle)
    above = board.branch.unit_id
    board.branch.give(who, Role.PENGURUS)
    board.branch.unit_id = here
    return above


async def test_without_anybody_to_confirm_a_pembina_is_not_named(board: Board) -> None:
    board.pengurus("Aisyah")
    board.branch.joins(board.who("Wahid"), birth_year=1980)
    outcome = await board.gives("Aisyah", "Pembina", "Wahid", "Tanpa batas", "Ya, beri")
    assert "orang kedua" in (outcome.toast or "")
    assert board.proposals() == []


async def test_who_hosts_the_bot_confirms_where_nobody_else_can(tmp_path: Path) -> None:
    async with open_town(tmp_path, owner_ids=frozenset({FIRST_BIG_PERSON})) as town:
        host = town.world.add_person("Host")
        assert host.id == FIRST_BIG_PERSON
        board = await boards.found(town, "Aisyah", "Wahid")
        host.starts(town.account)
        await town.rest(founding.SOON)
        board.pengurus("Aisyah")
        board.branch.joins(board.who("Wahid"), birth_year=1980)
        await board.gives("Aisyah", "Pembina", "Wahid", "Tanpa batas", "Ya, beri")
        await founding.presses(town, host, town.account, "Setujui")
        assert board.held("Wahid") == {Role.PEMBINA}
        await board.ends("Aisyah", "Wahid")
        assert board.held("Wahid") == {Role.PEMBINA}
        await founding.presses(town, host, town.account, "Setujui")
        assert board.held("Wahid") == set()
        assert "mengakhiri peranmu sebagai pembina" in board.last("Wahid").text


async def test_only_members_get_a_role_and_one_who_left_meanwhile_does_not(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Humas", "Siti", "Tanpa batas")
    board.who("Siti").leaves(board.branch.group)
    await board.town.rest(founding.SOON)
    outcome = await board.taps("Aisyah", "Ya, beri")
    assert "bukan anggota" in (outcome.toast or "")
    assert board.held("Siti") == set()


async def test_a_stranger_who_presses_an_old_button_changes_nothing(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Humas", "Siti", "Tanpa batas")
    before = len(board.grants())
    yes = board.last("Aisyah")
    for name in ("Nur", "Siti"):
        outcome = await board.presses_of(name, yes, "Ya, beri")
        assert "pengurus" in (outcome.toast or "")
    assert len(board.grants()) == before


async def test_a_unit_that_is_closed_in_the_middle_gives_nothing_more(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    await board.gives("Aisyah", "Pengurus", "Siti", "anggota", "Tanpa batas", "Ya, beri")
    asked = founding.with_button(board.who("Rani"), board.town.account, "Setujui")
    await board.gives("Aisyah", "Humas", "Nur", "Tanpa batas")
    board.branch.write(lambda session: _close(session, board))
    outcome = await board.taps("Aisyah", "Ya, beri")
    assert "sudah ditutup" in (outcome.toast or "")
    outcome = await board.presses_of("Rani", asked, "Setujui")
    assert "sudah ditutup" in (outcome.toast or "")
    assert board.held("Nur") == board.held("Siti") == set()


def _close(session: Session, board: Board) -> None:
    units.get(session, board.branch.unit_id).closed_at = board.town.clock.at


async def test_in_the_group_the_answer_is_private(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.branch.says(board.who("Aisyah"), "/peran")
    assert "chat pribadi" in board.branch.last(board.who("Aisyah")).text
    assert "Peran di" in board.last("Aisyah").text


async def test_an_office_and_a_term_are_given_anew_to_who_is_pengurus_already(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    await board.gives("Aisyah", "Pengurus", "Rani", "bendahara", "1 tahun", "Ya, beri")
    await board.taps("Rani", "Setujui")
    hers = [one for one in board.grants() if one.office == "bendahara"]
    assert len(hers) == 1
    assert hers[0].until == datetime(2027, 11, 22, 17, 0, tzinfo=UTC)
    assert len(board.grants()) == 2


async def test_the_whole_way_of_a_proposal_goes_on_both_databases(fresh_url: str) -> None:
    town = Town.build(fresh_url)
    await town.open()
    board = await boards.found(town, "Aisyah", "Rani", "Siti")
    board.pengurus("Aisyah", "Rani")
    await board.gives("Aisyah", "Pengurus", "Siti", "anggota", "1 tahun", "Ya, beri")
    await board.taps("Rani", "Setujui")
    assert board.held("Siti") == {Role.PENGURUS}
    town.kill()
