"""Roles end: by a pengurus, by oneself, with the term, with the group, and unseen by us within a day."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from bot.rechecking import recheck_errand
from domain.units import Role
from sandbox.chats import LEFT
from storage import chats, members, people, roles, units
from storage.units import Unit
from tests import board as boards
from tests import founding
from tests.board import Board
from tests.town import open_town

NAMES = ("Aisyah", "Rani", "Siti", "Wahid")
MIDNIGHT = datetime(2027, 11, 22, 17, 0, tzinfo=UTC)  # 00.00 WIB on 23 November


@pytest.fixture
async def board(tmp_path: Path) -> AsyncIterator[Board]:
    async with open_town(tmp_path) as town:
        yield await boards.found(town, *NAMES)


def came_from_group(board: Board, *names: str) -> None:
    """They have joined from the kader group, so that leaving it matters."""

    def note(session: Session) -> None:
        group = chats.found(session, board.branch.group.id)
        assert group is not None
        for name in names:
            person = people.found(session, board.who(name).id)
            assert person is not None
            members.leave(session, person.id or 0, board.branch.unit_id, board.town.clock.at)
            members.join(session, person, board.branch.unit_id, board.town.clock.at, group.id)

    board.branch.write(note)


async def jumps(board: Board, to: datetime) -> None:
    """Nothing happens for months; then all that is due at this moment."""
    board.town.clock.move(to)
    await board.town.rest(founding.SOON)


async def test_a_pengurus_ends_a_humas_who_is_told_and_can_do_nothing_more(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Humas", "Siti", "Tanpa batas", "Ya, beri")
    await board.ends("Aisyah", "Siti", sure=False)
    assert board.held("Siti") == {Role.HUMAS}
    await board.taps("Aisyah", "Ya, akhiri")
    assert board.held("Siti") == set()
    assert "Pengurus mengakhiri peranmu sebagai humas" in board.last("Siti").text
    assert "role ended: board" in board.verbs()


async def test_an_office_is_named_in_its_goodbye(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Pengurus", "Siti", "bendahara", "Tanpa batas", "Ya, beri")
    await board.ends("Aisyah", "Siti")
    assert "mengakhiri peranmu sebagai bendahara" in board.last("Siti").text


async def test_two_pengurus_who_end_each_other_in_the_same_second(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    await board.ends("Aisyah", "Rani", sure=False)
    await board.ends("Rani", "Aisyah", sure=False)
    first = board.who("Aisyah").presses(board.last("Aisyah"), "Ya, akhiri")
    second = board.who("Rani").presses(board.last("Rani"), "Ya, akhiri")
    await board.town.rest(founding.SOON)
    assert first.answered
    assert "pengurus" in (second.toast or "")
    assert (board.held("Aisyah"), board.held("Rani")) == ({Role.PENGURUS}, set())
    assert board.verbs().count("role ended: board") == 1


async def test_the_last_pengurus_names_another_first(board: Board) -> None:
    board.pengurus("Aisyah")
    outcome = await board.ends("Aisyah", "Aisyah", sure=False)
    assert "satu-satunya pengurus" in (outcome.toast or "")
    assert board.held("Aisyah") == {Role.PENGURUS}
    await board.gives("Aisyah", "Pengurus", "Rani", "ketua", "Tanpa batas", "Ya, beri")
    await board.ends("Aisyah", "Aisyah", sure=False)
    await board.taps("Aisyah", "Ya, lepas")
    assert board.held("Aisyah") == set()
    assert "sudah kamu lepas" in board.last("Aisyah").text
    assert "role ended: own" in board.verbs()


async def test_anyone_lays_her_own_role_down(board: Board) -> None:
    board.branch.give(board.who("Siti"), Role.HUMAS)
    await board.branch.tells(board.who("Siti"), "/roles")
    assert "humas" in board.last("Siti").text
    await board.taps("Siti", "Lepas peran humas")
    yes = boards.button_of(board.last("Siti"), "Ya, lepas")
    other = await board.presses_of("Rani", board.last("Siti"), yes)
    assert "orang lain" in (other.toast or "")
    await board.taps("Siti", "Ya, lepas")
    assert board.held("Siti") == set()
    again = await board.presses_of("Siti", board.last("Siti"), yes)
    assert "sudah berakhir" in (again.toast or "")


async def test_one_pengurus_alone_does_not_silence_the_pembina(board: Board) -> None:
    board.pengurus("Aisyah", "Rani")
    board.branch.give(board.who("Wahid"), Role.PEMBINA)
    await board.ends("Aisyah", "Wahid")
    assert board.held("Wahid") == {Role.PEMBINA}
    assert "orang kedua" in board.last("Aisyah").text
    await board.taps("Rani", "Setujui")
    assert board.held("Wahid") == set()
    assert "mengakhiri peranmu sebagai pembina" in board.last("Wahid").text
    assert board.verbs()[-2:] == ["end confirmed", "role ended: board"]


async def test_a_term_ends_at_midnight_of_its_zone_with_a_months_notice(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Pengurus", "Rani", "ketua", "1 tahun", "Ya, beri")
    await jumps(board, MIDNIGHT - timedelta(days=30, minutes=1))
    assert not board.reads("Rani", "Siapkan serah terima")
    await jumps(board, MIDNIGHT - timedelta(days=29) + timedelta(hours=8))
    notices = [
        one for one in founding.shown(board.who("Rani"), board.town.account) if "serah terima" in one.text
    ]
    assert len(notices) == 1
    assert "sampai Senin, 22 November 2027" in notices[0].text
    await jumps(board, MIDNIGHT - timedelta(minutes=2))
    assert board.held("Rani", MIDNIGHT - timedelta(microseconds=1)) == {Role.PENGURUS}
    assert board.held("Rani", MIDNIGHT) == set()
    assert "role ended: term" not in board.verbs()
    await jumps(board, MIDNIGHT + timedelta(hours=8))
    assert board.verbs().count("role ended: term") == 1
    assert "Masa khidmatmu sebagai" in board.last("Rani").text


async def test_a_role_that_ended_early_is_not_told_again_at_the_end_of_its_term(board: Board) -> None:
    board.pengurus("Aisyah")
    await board.gives("Aisyah", "Humas", "Siti", "1 tahun", "Ya, beri")
    await board.ends("Aisyah", "Siti")
    await jumps(board, MIDNIGHT + timedelta(hours=8))
    assert not board.reads("Siti", "Masa khidmatmu")
    assert "role ended: term" not in board.verbs()


async def test_leaving_the_kader_group_ends_membership_and_roles_but_not_a_pembinas(board: Board) -> None:
    board.pengurus("Aisyah")
    for name, role in (("Siti", Role.HUMAS), ("Rani", Role.PENGURUS), ("Wahid", Role.PEMBINA)):
        board.branch.give(board.who(name), role)
        board.who(name).leaves(board.branch.group)
    await board.town.rest(founding.SOON)
    assert board.held("Siti") == board.held("Rani") == set()
    assert board.held("Wahid") == {Role.PEMBINA}
    assert [board.is_member(name) for name in ("Siti", "Rani", "Wahid")] == [False, False, True]
    assert "tidak lagi di grup kader" in board.last("Siti").text


async def test_a_given_pengurus_needs_no_admin_rights_but_the_group(board: Board) -> None:
    board.pengurus("Aisyah")
    came_from_group(board, "Rani")
    await board.gives("Aisyah", "Pengurus", "Rani", "ketua", "Tanpa batas", "Ya, beri")
    await board.town.passes(board.town.clock.at + timedelta(minutes=11))
    await board.gives("Rani", "Humas", "Siti", "Tanpa batas", "Ya, beri")
    assert board.held("Siti") == {Role.HUMAS}
    await board.town.passes(board.town.clock.at + timedelta(minutes=11))
    board.branch.group.members[board.who("Rani").id] = LEFT
    await board.branch.tells(board.who("Rani"), "/anggota")
    assert "pengurus dan pembina" in board.last("Rani").text
    assert board.held("Rani") == set()
    assert not board.is_member("Rani")


async def test_who_left_unseen_is_found_within_a_day(board: Board) -> None:
    board.pengurus("Aisyah")
    came_from_group(board, "Siti", "Rani")
    await board.gives("Aisyah", "Humas", "Siti", "Tanpa batas", "Ya, beri")
    for name in ("Siti", "Rani"):
        board.branch.group.members[board.who(name).id] = LEFT
    assert board.town.house is not None
    errand = recheck_errand(board.town.house)
    await errand.run()
    assert board.held("Siti") == {Role.HUMAS}
    await board.town.passes(board.town.clock.at + timedelta(days=1, minutes=1))
    await errand.run()
    await board.town.rest(founding.SOON)
    assert board.held("Siti") == set()
    assert not board.is_member("Siti")
    assert not board.is_member("Rani")
    assert board.reads("Siti", "berakhir")


async def test_where_telegram_cannot_say_it_is_asked_again_tomorrow(board: Board) -> None:
    board.pengurus("Aisyah")
    came_from_group(board, "Siti")
    board.branch.group.hidden_members = True
    await board.town.passes(board.town.clock.at + timedelta(days=1, minutes=1))
    assert board.town.house is not None
    errand = recheck_errand(board.town.house)
    await errand.run()
    assert board.is_member("Siti")
    now = board.town.clock.at
    assert board.branch.write(lambda session: list(members.unchecked(session, now, 5))) == []
    tomorrow = now + timedelta(days=1, minutes=1)
    assert len(board.branch.write(lambda session: list(members.unchecked(session, tomorrow, 5)))) == 1


async def test_a_group_that_migrates_in_the_middle_keeps_its_roles_and_still_ends_them(
    tmp_path: Path,
) -> None:
    async with open_town(tmp_path) as town:
        aisyah, siti = town.world.add_person("Aisyah"), town.world.add_person("Siti")
        group = town.world.add_group("PAC", supergroup=False, creator=aisyah, members=[siti])
        await founding.founds(town, aisyah, group)
        founding.joins(town, founding.newest_unit(town), aisyah, siti)
        await founding.opens(town, aisyah)
        await founding.opens(town, siti)
        await founding.presses(town, aisyah, group, "Terima peran pengurus")
        await founding.writes(town, aisyah, "/peran")
        for label in ("Beri peran", "Humas", "Siti"):
            await founding.presses(town, aisyah, town.account, label)
        upgraded = aisyah.migrates(group)
        await town.rest(founding.SOON)
        for label in ("Tanpa batas", "Ya, beri"):
            await founding.presses(town, aisyah, town.account, label)
        assert "Kamu sekarang humas" in founding.last(siti, town.account).text
        siti.leaves(upgraded)
        await town.rest(founding.SOON)
        assert "berakhir" in founding.last(siti, town.account).text


async def test_after_48_hours_the_pembina_of_the_unit_above_answers_as_well(board: Board) -> None:
    above = board.branch.write(lambda session: _above(session, board))
    here, board.branch.unit_id = board.branch.unit_id, above
    board.branch.give(board.who("Rani"), Role.PEMBINA)
    board.branch.unit_id = here
    since = board.town.clock.at
    soon, late = since + timedelta(hours=47), since + timedelta(hours=48)

    def asked(at: datetime) -> list[str]:
        def ask(session: Session) -> list[str]:
            found = roles.pembina_for(session, units.get(session, here), since, at)
            return [person.first_name for person in found]

        return board.branch.write(ask)

    assert asked(soon) == ["Rani"]
    board.branch.give(board.who("Wahid"), Role.PEMBINA)
    assert asked(soon) == ["Wahid"]
    assert asked(late) == ["Wahid", "Rani"]


def _above(session: Session, board: Board) -> int:
    """A PW with no pembina between would be skipped: the nearest that has one counts."""
    now = board.town.clock.at
    top, between = (Unit(name=name, level="pc", zone="Asia/Jakarta", created_at=now) for name in ("PW", "PC"))
    session.add_all([top, between])
    session.flush()
    between.parent_id = top.id
    units.get(session, board.branch.unit_id).parent_id = between.id
    return top.id or 0
