"""What came of a takeover: its report, the numbers that people type, and being reminded of them."""

from collections.abc import AsyncIterator, Mapping
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.amounts import Measure
from domain.handover_states import HandoverState
from domain.message import Button, send_params
from domain.message import Message as Said
from domain.posting import Lane
from domain.takeover_presses import OpenReport
from domain.takeover_reports import AFTER, KeepNumber, TypeNumbers, askable
from domain.takeovers import Part, TimeStep
from scheduling import takeover_reports as asking
from storage import chats, outbox, takeover_reports, takeovers
from storage.handovers import Handover
from storage.outbox import Call
from tests import founding, lent
from tests.lending import Lending, lending
from tests.lent import CLOSED, END, LINKS
from tests.town import Town

FIRST, LAST = AFTER


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Lending]:
    town = Town.build(fresh_url)
    await town.open()
    yield await lending(town)
    town.kill()


def numbers(its: Lending, slot_id: int) -> dict[TimeStep, Mapping[Measure, int]]:
    """What is noted."""
    return its.branch.write(
        lambda session: {one.after: one.numbers for one in takeover_reports.numbers(session, slot_id)}
    )


async def reads(its: Lending, who: str, slot_id: int) -> str:
    """Somebody opens the report; what she reads."""
    await its.presses(who, OpenReport(slot_id))
    return its.private(who).text


async def test_the_holder_reads_what_came_of_it(its: Lending) -> None:
    slot_id = lent.closed(its)
    text = await reads(its, "Siti", slot_id)
    assert "Sabtu, 28 November 2026 pukul 16.00-18.00 WIB" in text and "@pacippnu" in text
    assert "Pemegang: Siti. Penjaga akun: Wati." in text
    assert "Dipegang dari Sab 28 Nov 16.01 sampai Sab 28 Nov 18.00." in text
    assert "Akunnya kembali Sab 28 Nov 18.12." in text and "lebih lambat" not in text
    assert "disetujui: 8 dari 8" in text and "Daftar penutup: 8 dari 8" in text
    assert "Posting yang dilaporkan: 2 dari 3" in text and all(link in text for link in LINKS)
    assert "Angkanya belum ada." in text


@pytest.mark.parametrize("who", ["Nisa", "Ketua", "Wati"])
async def test_humas_pengurus_and_guardian_read_it_too(its: Lending, who: str) -> None:
    assert "Laporan takeover" in await reads(its, who, lent.closed(its))


async def test_nobody_else_reads_it(its: Lending) -> None:
    slot_id = lent.closed(its)
    outcome = await its.presses("Rina", OpenReport(slot_id))
    assert "untuk humas dan yang ikut" in (outcome.toast or "")
    assert its.heard("Rina", "Laporan takeover") == 0


async def test_the_adult_of_a_minor_stands_in_it(its: Lending) -> None:
    slot_id = lent.closed(its, "Aisyah", Part.BESIDE)
    text = await reads(its, "Laila", slot_id)
    assert "Pemegang: Aisyah. Penjaga akun: Wati. Pendamping: Laila." in text
    assert "Pemegang: Aisyah" in await reads(its, "Aisyah", slot_id)


async def test_a_stopped_one_that_came_late_says_so(its: Lending) -> None:
    began = END - timedelta(minutes=100)
    slot_id = lent.closed(its, began_at=began, stopped_by=its.person_id("Nisa"), closed_at=None)
    text = await reads(its, "Wati", slot_id)
    assert "Mulainya 20 menit lebih lambat dari rencana." in text
    assert "Dihentikan humas pada Sab 28 Nov 18.00." in text
    assert "Akunnya kembali" not in text and "Daftar penutup belum lengkap: 8 dari 8." in text


async def test_before_its_end_and_after_a_no_show_there_is_none(its: Lending) -> None:
    running = lent.closed(its, state=HandoverState.RUNNING, ended_at=None, closed_at=None)
    assert "belum selesai" in ((await its.presses("Siti", OpenReport(running))).toast or "")
    its.branch.write(lambda session: _missed(session, running))
    assert "tidak jadi" in ((await its.presses("Siti", OpenReport(running))).toast or "")
    assert "sudah tidak ada" in ((await its.presses("Siti", OpenReport(999))).toast or "")


def _missed(session: Session, slot_id: int) -> None:
    row = session.get_one(Handover, slot_id)
    row.state = HandoverState.MISSED
    session.add(row)


async def test_numbers_are_typed_in_her_own_way(its: Lending) -> None:
    slot_id = lent.closed(its)
    await reads(its, "Wati", slot_id)
    await its.taps("Wati", "Catat angka 24 jam")
    assert "setelah 24 jam berapa?" in its.private("Wati").text
    answer = await its.tells("Wati", "tayangan 12rb, suka 1.204 komen 18")
    assert answer.startswith("Tercatat: 12.000 tayangan, 1.204 suka, 18 komentar.")
    told = {Measure.VIEWS: 12_000, Measure.LIKES: 1_204, Measure.COMMENTS: 18}
    assert numbers(its, slot_id) == {FIRST: told}
    await its.taps("Wati", "Laporan")
    assert "Angka setelah 24 jam: 12.000 tayangan, 1.204 suka, 18 komentar." in its.private("Wati").text


async def test_what_may_mean_two_things_is_asked(its: Lending) -> None:
    slot_id = lent.closed(its)
    await its.presses("Siti", TypeNumbers(slot_id, FIRST))
    answer = await its.tells("Siti", "views 1.234 rb, suka 300")
    assert "Tercatat: 300 suka." in answer and '"1.234 rb" tayangan itu berapa?' in answer
    outcome = await its.taps("Siti", "1.234.000 tayangan")
    assert outcome.toast == "Tercatat: 1.234.000 tayangan."
    assert numbers(its, slot_id)[FIRST] == {Measure.VIEWS: 1_234_000, Measure.LIKES: 300}


async def test_what_counts_nothing_is_asked_again(its: Lending) -> None:
    slot_id = lent.closed(its)
    await its.presses("Siti", TypeNumbers(slot_id, FIRST))
    assert "Aku belum menemukan angkanya" in await its.tells("Siti", "rame banget kak")
    assert '"300" itu angka apa?' in await its.tells("Siti", "300")
    assert "tulis lagi dengan angka" in await its.tells("Siti", "ribuan views")
    assert numbers(its, slot_id) == {}
    assert "Tercatat: 300 tayangan" in await its.tells("Siti", "views 300")
    assert numbers(its, slot_id) == {FIRST: {Measure.VIEWS: 300}}


async def test_a_password_is_not_taken_for_numbers(its: Lending) -> None:
    slot_id = lent.closed(its)
    await its.presses("Siti", TypeNumbers(slot_id, FIRST))
    answer = await its.tells("Siti", "password ig nya: Rahasia123! views 300")
    assert "Tercatat" not in answer and numbers(its, slot_id) == {}


async def test_later_numbers_stand_beside_the_first(its: Lending) -> None:
    slot_id = lent.closed(its)
    await its.presses("Siti", TypeNumbers(slot_id, FIRST))
    await its.tells("Siti", "views 300")
    its.town.clock.move(CLOSED + timedelta(days=7))
    await reads(its, "Nisa", slot_id)
    await its.taps("Nisa", "Catat angka 7 hari")
    await its.tells("Nisa", "views 900")
    assert numbers(its, slot_id) == {FIRST: {Measure.VIEWS: 300}, LAST: {Measure.VIEWS: 900}}
    text = await reads(its, "Nisa", slot_id)
    assert text.index("24 jam: 300 tayangan") < text.index("7 hari: 900 tayangan")


def test_the_week_is_offered_from_the_third_day_on() -> None:
    assert askable(END, (), END + timedelta(days=2)) == (FIRST,)
    assert askable(END, (), END + timedelta(days=4)) == (FIRST, LAST)
    assert askable(END, (FIRST,), END + timedelta(days=4)) == (LAST,)


async def test_a_forged_number_is_refused(its: Lending) -> None:
    slot_id = lent.closed(its)
    for forged in (
        KeepNumber(slot_id, TimeStep.END, Measure.VIEWS, 3),
        KeepNumber(slot_id, FIRST, Measure.SAVES, 3),
        KeepNumber(slot_id, FIRST, Measure.VIEWS, -3),
    ):
        assert "sudah tidak ada" in ((await its.presses("Siti", forged)).toast or "")
    assert numbers(its, slot_id) == {}


async def test_who_hands_it_over_is_reminded_of_the_numbers(its: Lending) -> None:
    slot_id = lent.closed(its)
    await reads(its, "Siti", slot_id)
    outcome = await its.taps("Siti", "Ingatkan angka")
    assert outcome.toast == "Oke, angkanya kuingatkan."
    assert its.slot(slot_id).step == FIRST and its.slot(slot_id).due_at == END + timedelta(hours=24)
    await its.taps("Siti", "Tidak usah ingatkan")
    assert its.slot(slot_id).due_at is None


async def test_a_reminder_that_comes_too_late_is_refused(its: Lending) -> None:
    slot_id = lent.closed(its)
    its.town.clock.move(CLOSED + timedelta(days=8))
    await reads(its, "Siti", slot_id)
    assert "sudah lewat" in ((await its.taps("Siti", "Ingatkan angka")).toast or "")


def ask(its: Lending, slot_id: int, after: TimeStep) -> None:
    """What the sweeper of slots does then."""

    def work(session: Session) -> None:
        slot = takeovers.find(session, slot_id)
        assert slot is not None
        asking.ask_numbers(session, slot, after, its.town.clock.at)

    its.branch.write(work)


async def test_the_guardian_is_asked_and_answers_by_one_button(its: Lending) -> None:
    slot_id = lent.closed(its)
    its.town.clock.move(END + timedelta(hours=26))  # after the evening prayer
    ask(its, slot_id, FIRST)
    await its.town.rest(founding.SOON)
    assert "Sudah 24 jam sejak" in its.private("Wati").text and its.heard("Siti", "Sudah 24 jam") == 0
    await its.taps("Wati", "Catat angka 24 jam")
    await its.tells("Wati", "views 45")
    ask(its, slot_id, FIRST)
    await its.town.rest(founding.SOON)
    assert its.heard("Wati", "Sudah 24 jam sejak") == 1


async def test_without_a_guardian_humas_is_asked(its: Lending) -> None:
    slot_id = lent.closed(its)
    its.branch.write(lambda session: _without_guardian(session, slot_id))
    its.town.clock.move(END + timedelta(days=7, hours=2))
    ask(its, slot_id, LAST)
    await its.town.rest(founding.SOON)
    assert "Sudah 7 hari sejak" in its.private("Nisa").text


def _without_guardian(session: Session, slot_id: int) -> None:
    row = session.get_one(Handover, slot_id)
    row.guardian_id = None
    session.add(row)


async def test_from_the_humas_room_it_opens_in_private(its: Lending) -> None:
    slot_id = lent.closed(its)
    its.branch.write(lambda session: _shows_button(session, its, slot_id))
    await its.town.rest(founding.SOON)
    outcome = await its.taps("Nisa", "Buka", its.room)
    assert its.in_room("Laporan takeover") == []
    await its.branch.follows(its.people["Nisa"], outcome)
    assert "Laporan takeover" in its.private("Nisa").text


def _shows_button(session: Session, its: Lending, slot_id: int) -> None:
    said = send_params(Said("•", ((Button("Buka", OpenReport(slot_id)),),)))
    chat = chats.found(session, its.room.id)
    assert chat is not None
    outbox.put(session, Call("sendMessage", said, Lane.REPLY, chat_id=chat.id), its.town.clock.at)
