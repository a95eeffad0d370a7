"""The Papan: one message per group that is worth pinning, and that never disturbs."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.boards import is_about
from storage import units
from tests.branch import Branch, found, labels
from tests.town import Town


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    return await found(town, "Siti", "Ani")


async def test_a_new_papan_says_what_is_next_and_how_to_pin_it(branch: Branch) -> None:
    siti = branch.members["Siti"]
    board = branch.board(siti)
    assert board.text == (
        "Papan PAC IPPNU Kedungwaru\n\n"
        "Hari ini, Ahad 22 Nov\nBelum ada rencana hari ini.\n\n"
        "Sepekan ke depan masih kosong.\n\n"
        "Berikutnya: Hari Guru Nasional, Rab 25 Nov\n\n"
        "Unit ini belum terverifikasi.\n\n"
        "Tekan lama pesan ini lalu pilih Sematkan, supaya mudah dicari."
    )
    assert labels(board) == ["Rencanakan ini", "Rencanakan", "Kalender"]
    assert board.silent


async def test_it_follows_the_plans_but_not_more_often_than_every_ten_minutes(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    board = branch.board(siti)
    await town.passes(until=town.clock.at + timedelta(minutes=11))
    edits = []
    for number in range(4):
        await branch.says(siti, f"/rencana hari ini 20.00 Acara {number}")
        edits.append(board.text.count("Acara"))
    assert edits[0] == edits[-1] == 1, "drawn at once, then not again"
    await town.passes(until=town.clock.at + timedelta(minutes=11))
    assert board.text.count("Acara") == 4


async def test_a_commemoration_with_a_plan_shows_it_instead_of_the_button(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    await branch.says(siti, "/rencana Rabu 07.00 IG Ucapan Hari Guru Nasional")
    await town.passes(until=town.clock.at + timedelta(minutes=11))
    board = branch.board(siti)
    assert "Rencananya: Ucapan Hari Guru Nasional" in board.text
    assert labels(board) == ["Rencanakan", "Kalender"]
    assert "Rab 25 Nov\nHari Guru Nasional\n07.00 Instagram: Ucapan Hari Guru Nasional · Siti" in board.text


async def test_drafts_are_counted(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    await branch.says(siti, "/rencana Tips")
    await town.passes(until=town.clock.at + timedelta(minutes=11))
    assert "Belum lengkap: 1 rencana." in branch.board(siti).text


async def test_a_new_day_is_drawn_shortly_after_midnight_without_a_sound(branch: Branch) -> None:
    siti, town, before = branch.members["Siti"], branch.town, branch.sent()
    board = branch.board(siti)
    await town.passes(until=town.clock.at + timedelta(hours=10, minutes=59))
    assert "Ahad 22 Nov" in board.text
    await town.passes(until=town.clock.at + timedelta(minutes=3))
    assert "Hari ini, Sen 23 Nov" in board.text
    await town.passes(until=town.clock.at + timedelta(days=3))
    assert "Hari ini, Kam 26 Nov" in board.text and "Sematkan" not in board.text
    assert branch.sent() == before
    assert town.world.counters.edits[branch.group.id] <= 6


async def test_a_verified_unit_says_nothing_of_it(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town

    def verify(session: Session) -> None:
        units.get(session, branch.unit_id).verified_at = town.clock.at

    branch.write(verify)
    await town.passes(until=town.clock.at + timedelta(hours=12))
    assert "belum terverifikasi" not in branch.board(siti).text


async def test_papan_leads_to_the_papan(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/papan")
    assert branch.last(siti).reply_to is branch.board(siti)


async def test_the_buttons_of_the_papan_plan_and_show_the_calendar(branch: Branch) -> None:
    siti, ani = branch.members.values()
    board = branch.board(siti)
    await branch.presses(siti, board, "Kalender")
    assert branch.last(siti).text.startswith("Kalender ")
    await branch.presses(ani, board, "Rencanakan")
    assert "Hari apa?" in branch.last(siti).text and "PJ: Ani" in branch.last(siti).text
    before = branch.sent()
    twice = await branch.presses(ani, board, "Rencanakan")
    assert twice.toast == "Kartunya ada di bawah." and branch.sent() == before


def test_a_title_is_about_a_day_when_it_names_it() -> None:
    assert is_about("Ucapan selamat hari guru nasional 2026!", "Hari Guru Nasional")
    assert not is_about("Hari guru", "Hari Guru Nasional")
    assert not is_about("", "Hari Guru Nasional")
