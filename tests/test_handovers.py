"""Stories of a handover: two people go through two lists, and the account comes back."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from domain.application_states import ApplicationState
from domain.handover_presses import TickLine
from domain.handover_states import HandoverState
from domain.slot_states import SlotState
from domain.takeover_presses import OpenHandover, StopTakeover
from scheduling.takeovers import take_steps
from tests.hands import END, HOUR, LINK, MINUTE, QUARTER, Hands, keys
from tests.kin import SOON
from tests.lending import SATURDAY, lending
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def hands(town: Town) -> Hands:
    its = await lending(town)
    made = Hands(its, its.slots()[0])
    made.applies("Siti", chosen=True)
    await town.rest()
    return made


async def test_an_account_is_lent_and_comes_back(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(QUARTER - MINUTE)
    assert hands.state is None and not hands.cards("Siti")
    await hands.comes_to(QUARTER)
    assert hands.state == HandoverState.OPENING
    card = hands.card("Siti")
    assert "Sabtu, 28 November 2026 pukul 16.00-18.00 WIB" in card.text
    assert "Penjaga akun: Wati. Pemegang: Siti." in card.text
    assert "▸ Mulai dengan posting sambutan" in card.text
    assert keys(card) == ["Setuju"]
    assert keys(hands.card("Wati"))[:2] == ["Di HP-ku sendiri", "Fitur kolaborator"]
    assert "Siti" not in hands.room().text and "Wati" not in hands.room().text
    await hands.hands_over()
    assert "Bagianmu sudah lengkap" in hands.card("Wati").text
    assert "Penjaga akun: 2 dari 2" in hands.card("Siti").text
    await hands.agrees()
    assert hands.state == HandoverState.RUNNING
    assert "Takeover berjalan sampai pukul 18.00" in hands.card("Siti").text
    assert keys(hands.card("Siti")) == ["Lapor posting", "Selesai lebih cepat"]
    assert "Sedang berjalan sampai pukul 18.00" in hands.room().text
    await us.tells("Siti", LINK)
    assert "ini posting ke-1" in us.private("Siti").text
    assert "Posting dilaporkan: 1 dari 3" in hands.card("Wati").text
    await hands.comes_to(END + MINUTE)
    assert hands.state == HandoverState.CLOSING
    assert "Tolong lengkapi sebelum pukul 19.00" in hands.card("Siti").text
    await hands.gives_back("Siti")
    assert hands.state == HandoverState.CLOSING
    await hands.gives_back("Wati", "Sudah diganti")
    assert hands.state == HandoverState.CLOSED
    assert us.slot(hands.slot_id).state == SlotState.DONE
    assert hands.stands("Siti") == ApplicationState.DONE
    assert "akunnya sudah kembali" in hands.card("Siti").text
    assert keys(hands.card("Siti")) == ["Lihat laporan"]
    assert us.slot(hands.slot_id).due_at is None
    await hands.comes_to(END + 2 * HOUR)
    assert us.heard("Ketua", "daftar penutupnya belum lengkap") == 0


async def test_a_slip_is_unticked_and_nobody_ticks_for_another(town: Town, hands: Hands) -> None:
    await hands.comes_to(QUARTER + MINUTE)
    await hands.taps("Siti", "Setuju")
    await hands.taps("Siti", "Setuju")
    assert hands.ticks("opening") == 2
    await hands.taps("Siti", "Lainnya")
    await hands.taps("Siti", "Batalkan centang terakhir")
    assert hands.ticks("opening") == 1
    assert keys(hands.card("Siti")) == ["Setuju", "Lainnya"]
    us = hands.lending
    theirs = "untuk pemegang dan penjaga akunnya"
    for other, said in (("Laila", "bagian orang lain"), ("Nisa", theirs), ("Ketua", theirs)):
        outcome = await us.presses(other, TickLine(hands.slot_id, "access"))
        assert said in (outcome.toast or "")
    await us.presses("Siti", TickLine(hands.slot_id, "no-parties"))
    assert hands.ticks("opening") == 1
    outcome = await us.presses("Siti", TickLine(hands.slot_id, "two-step"))
    assert "bagian orang lain" in (outcome.toast or "")
    outcome = await us.presses("Wati", TickLine(hands.slot_id, "access"))
    assert hands.ticks("opening") == 1


async def test_the_holder_is_done_before_its_time(town: Town, hands: Hands) -> None:
    await hands.begins()
    await hands.taps("Siti", "Selesai lebih cepat")
    await hands.taps("Siti", "Belum")
    assert hands.state == HandoverState.RUNNING
    await hands.taps("Siti", "Selesai lebih cepat")
    await hands.taps("Siti", "Ya, selesai")
    assert hands.state == HandoverState.CLOSING
    assert "Daftar penutup" in hands.card("Wati").text
    await hands.gives_back("Siti")
    await hands.gives_back("Wati")
    assert hands.lending.slot(hands.slot_id).state == SlotState.DONE


async def test_humas_stops_it_from_the_room_with_a_second_tap(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.begins()
    await hands.in_the_room("Nisa", "Hentikan takeover")
    assert hands.state == HandoverState.RUNNING
    assert keys(hands.room()) == ["Ya, hentikan", "Tidak jadi"]
    await hands.in_the_room("Nisa", "Tidak jadi")
    assert keys(hands.room())[0] == "Hentikan takeover"
    await hands.in_the_room("Nisa", "Hentikan takeover")
    await hands.in_the_room("Nisa", "Ya, hentikan")
    assert hands.state == HandoverState.CLOSING
    for name in ("Siti", "Wati"):
        assert us.heard(name, "dihentikan. Tolong berhenti memposting") == 1
        assert "Takeover dihentikan" in hands.card(name).text
    assert "Siti" not in hands.room().text
    assert us.in_group("Takeover dihentikan") == []
    await hands.gives_back("Siti")
    await hands.gives_back("Wati")
    assert hands.handover(lambda row: row.stopped_by) == us.person_id("Nisa")
    outcome = await us.presses("Nisa", StopTakeover(hands.slot_id, sure=True))
    assert "sudah tidak berjalan" in (outcome.toast or "")


async def test_the_guardian_stops_it_from_her_card(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.begins()
    await hands.taps("Wati", "Hentikan takeover")
    await us.taps("Wati", "Tidak jadi")
    assert "tidak ada yang berubah" in us.private("Wati").text
    await hands.taps("Wati", "Hentikan takeover")
    await us.taps("Wati", "Ya, hentikan")
    assert hands.state == HandoverState.CLOSING
    assert us.heard("Siti", "dihentikan. Tolong berhenti memposting") == 1


async def test_a_member_can_not_stop_it(town: Town, hands: Hands) -> None:
    await hands.begins()
    await hands.lending.presses("Rina", StopTakeover(hands.slot_id, sure=True))
    assert hands.state == HandoverState.RUNNING


async def test_the_ketua_hears_after_an_hour_and_closes_for_who_is_gone(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.begins()
    await hands.comes_to(END + MINUTE)
    await hands.gives_back("Wati")
    await hands.comes_to(END + HOUR + MINUTE)
    assert hands.state == HandoverState.OVERDUE
    await hands.comes_to(END + 2 * HOUR)
    assert us.heard("Ketua", "daftar penutupnya belum lengkap: 4 dari 8") == 1
    assert us.heard("Ketua", "Yang ditunggu: pemegang") == 1
    assert "Ketua sudah kuberi tahu" in hands.card("Siti").text
    assert us.heard("Rina", "daftar penutupnya belum lengkap") == 0
    outcome = await us.presses("Nisa", OpenHandover(hands.slot_id))
    assert "juga untuk pengurus lain" in (outcome.toast or "")
    await us.taps("Ketua", "Periksa dan centang")
    await hands.gives_back("Ketua", "Sudah diganti")
    assert hands.state == HandoverState.CLOSED
    assert us.slot(hands.slot_id).state == SlotState.DONE


async def test_one_pengurus_can_not_close_both_sides(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.begins()
    await hands.comes_to(END + 2 * HOUR)
    await us.taps("Ketua", "Periksa dan centang")
    await hands.gives_back("Ketua")
    assert hands.ticks("closing") == 4
    assert hands.state == HandoverState.OVERDUE
    outcome = await us.presses("Ketua", TickLine(hands.slot_id, "sessions"))
    assert hands.ticks("closing") == 4 and outcome.answered
    await hands.gives_back("Siti")
    assert hands.state == HandoverState.CLOSED


async def test_sweeping_twice_changes_nothing(town: Town, hands: Hands) -> None:
    """Killed after a sweep was committed and before anything was sent: what was due is done once."""
    us = hands.lending
    for moment in (QUARTER, SATURDAY + 15 * MINUTE, END):
        town.clock.move(moment)
        while us.branch.write(lambda session: take_steps(session, town.clock.at)):
            pass
        before = _facts(hands)
        assert us.branch.write(lambda session: take_steps(session, town.clock.at)) == 0
        town.kill()
        await town.open()
        await town.rest(SOON)
        assert _facts(hands) == before
        assert len(hands.cards("Siti")) == 1
    assert us.slot(hands.slot_id).state == SlotState.MISSED
    await hands.comes_to(END + 2 * HOUR)
    assert us.heard("Siti", "semua orang pernah berhalangan") == 1


def _facts(hands: Hands) -> tuple[str, str, datetime | None, str | None]:
    slot = hands.lending.slot(hands.slot_id)
    return slot.state, slot.step, slot.due_at, hands.state
