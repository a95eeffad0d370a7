"""What humas does with a case beyond taking it: waits, counts, notes, looks at pictures, lists and finds."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, select

from domain.amounts import Measure
from domain.case_presses import (
    CasePage,
    DeferCase,
    KeepCaseNumber,
    SeeCaseFiles,
    TurnCase,
    TypeCaseNumbers,
    Wait,
    WatchCase,
    WriteCaseNote,
)
from domain.case_states import CaseState
from domain.case_waits import deferrals, until
from domain.cases import CaseKind, ListCases, TakeCase
from storage import cases
from storage.journal import Line
from tests.town import Town
from tests.watch import LINK, Watch, watch

TITLE = "Sholawat remaja"
HOUR = timedelta(hours=1)
WIB = "Asia/Jakarta"


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    yield await watch(town)
    town.kill()


async def card(its: Watch, words: str = TITLE) -> str:
    await its.rests()
    return its.in_room(words)[-1].text


def test_tomorrow_is_the_coming_morning_and_tonight_later_today() -> None:
    noon = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)  # 12.00 WIB
    assert until(Wait.HOUR, noon, WIB) == noon + HOUR
    assert until(Wait.TONIGHT, noon, WIB) == datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
    assert until(Wait.TOMORROW, noon, WIB) == datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
    after_midnight = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)  # 00.30 WIB of the 24th
    assert until(Wait.TOMORROW, after_midnight, WIB) == datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
    assert deferrals(noon, WIB) == (Wait.HOUR, Wait.TONIGHT, Wait.TOMORROW)
    assert deferrals(noon + 7 * HOUR, WIB) == (Wait.HOUR, Wait.TOMORROW)


async def test_it_is_watched_and_comes_back_with_a_question(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    for label in ("Pantau", "4 jam"):
        await its.taps("Nisa", label, its.room)
    assert its.row(case_id).state == CaseState.WATCHED
    assert "Kembali ke sini Ahad, 22 November 2026 pukul 17.00 WIB" in await card(its)
    await its.passes(4 * HOUR + timedelta(minutes=1))
    assert its.row(case_id).state == CaseState.NEW and its.row(case_id).is_asking
    text = await card(its)
    assert "Waktunya dilihat lagi" in text
    outcome = await its.taps("Wati", "Catat angka", its.room)
    assert "Angka sekarang untuk Ramai: Sholawat remaja?" in await its.follows("Wati", outcome)
    answer = await its.tells("Wati", "tayangan 40rb suka 3rb")
    assert "Tayangan: 40 rb" in answer
    assert not its.row(case_id).is_asking and "Waktunya dilihat lagi" not in await card(its)


async def test_growth_is_told_in_short_numbers(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TypeCaseNumbers(case_id))
    await its.tells("Nisa", "views 12rb")
    its.town.clock.move(its.town.clock.at + 3 * HOUR)
    await its.presses("Wati", TypeCaseNumbers(case_id))
    await its.tells("Wati", "views 40rb, komen 7")
    text = await card(its)
    assert "Tayangan: 12 rb → 40 rb dalam 3 jam" in text and "Komentar: 7 (dilihat " in text


async def test_numbers_with_two_meanings_are_asked_and_forged_ones_refused(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TypeCaseNumbers(case_id))
    answer = await its.tells("Nisa", "views 1.234 rb, suka 300")
    assert "Tercatat: 300 suka." in answer and '"1.234 rb" tayangan itu berapa?' in answer
    outcome = await its.taps("Nisa", "1.234.000 tayangan")
    assert outcome.toast == "Tercatat: 1.234.000 tayangan."
    assert "belum menemukan angkanya" in await _asks_again(its, case_id, "rame banget")
    forged = await its.presses("Nisa", KeepCaseNumber(case_id, Measure.VIEWS, -1))
    assert forged.toast is not None and "Tercatat" not in forged.toast
    rows = its.write(lambda session: [one.views for one in cases.numbers(session, case_id)])
    assert rows == [None, 1_234_000]


async def _asks_again(its: Watch, case_id: int, text: str) -> str:
    await its.presses("Nisa", TypeCaseNumbers(case_id))
    return await its.tells("Nisa", text)


async def test_what_nobody_has_is_put_off(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.rests()
    for label in ("Lainnya", "Tunda", "1 jam"):
        await its.taps("Nisa", label, its.room)
    row = its.row(case_id)
    assert row.state == CaseState.NEW and row.begun_at >= its.town.clock.at + HOUR - timedelta(minutes=1)
    assert "Ditunda sampai Ahad, 22 November 2026 pukul 14.00 WIB." in await card(its)
    await its.passes(HOUR + timedelta(minutes=1))
    assert "Belum ada yang menangani" in await card(its)
    await its.presses("Nisa", TakeCase(case_id))
    refused = await its.presses("Nisa", DeferCase(case_id, Wait.HOUR))
    assert "belum bisa sekarang" in (refused.toast or "") and its.row(case_id).state == CaseState.HELD


async def test_an_old_button_shows_how_it_stands_now(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    await its.presses("Nisa", TurnCase(case_id, CasePage.MORE))
    await its.taps("Nisa", "Selesai")
    late = await its.presses("Wati", WatchCase(case_id, Wait.HOUR))
    assert "sudah ditutup" in (late.toast or "") and "Buka lagi" in str(its.private("Wati").buttons)


async def test_pictures_open_in_private_and_each_opening_is_written_down(its: Watch) -> None:
    case_id = its.case("Aisyah", link="", photo="p1", title=TITLE, kind=CaseKind.HOAX)
    assert "Gambar dan berkas: 1" in await card(its)
    for label in ("Lainnya", "Isi laporan"):
        await its.taps("Nisa", label, its.room)
    outcome = await its.taps("Nisa", "Lihat gambar (1)", its.room)
    await its.follows("Nisa", outcome)
    assert its.heard("Nisa", "jangan diteruskan ke siapa pun") == 1
    verbs = its.write(lambda session: _verbs(session, case_id))
    assert "opened the files" in verbs
    refused = await its.presses("Siti", SeeCaseFiles(case_id))
    assert "humas" in (refused.toast or "")


def _verbs(session: Session, case_id: int) -> list[str]:
    lines = select(Line.verb).where(Line.subject == f"case:{case_id}")
    return list(session.exec(lines).all())


async def test_a_note_stands_on_the_card_for_humas(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", WriteCaseNote(case_id))
    answer = await its.tells("Nisa", "sudah kuhubungi adminnya")
    assert "Catatan humas: sudah kuhubungi adminnya" in answer
    await its.presses("Wati", WriteCaseNote(case_id))
    refused = await its.tells("Wati", "password ig: Rahasia123!")
    assert "Rahasia" not in its.row(case_id).note and "Catatan humas" not in refused
    assert "sudah kuhubungi adminnya" in await card(its)


async def test_the_list_says_what_is_open_and_how_it_stands(its: Watch) -> None:
    first = its.case("Siti", title="Sholawat remaja")
    its.case("Rina", title="Kabar libur", link="", text="libur sebulan penuh katanya", kind=CaseKind.HOAX)
    third = its.case("Dewi", title="Foto lama", link="https://www.tiktok.com/@a/video/7300000000000000001")
    await its.presses("Nisa", TakeCase(third))
    text = await its.tells("Wati", "/kasus")
    assert "Belum ditangani: 2 · Ditangani: 1 · Dipantau: 0" in text
    assert "1. Ramai: Sholawat remaja" in text and "2. Diduga hoaks: Kabar libur" in text
    assert "3. Ramai: Foto lama" in text and "Nisa menangani" in text
    await its.taps("Wati", "Buka 1")
    assert its.private("Wati").text.startswith("Ramai\nSholawat remaja")
    await its.presses("Ketua", ListCases(its.unit_id))
    assert "Belum ditangani: 2" in its.private("Ketua").text
    assert its.row(first).state == CaseState.NEW


async def test_from_the_card_the_list_comes_beside_it(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    await its.rests()
    for label in ("Lainnya", "Semua kasus"):
        await its.taps("Nisa", label, its.room)
    shown = its.in_room("Belum ditangani: 1")
    assert len(shown) == 1 and "Angka kecepatan kita" not in str(shown[0].buttons)
    assert its.in_room("Dilaporkan Siti.")
    await its.taps("Wati", "Buka 1", its.room)
    assert its.in_room(TITLE)[-1].text.startswith("Ramai")


async def test_a_case_is_found_by_its_link_or_by_words(its: Watch) -> None:
    its.case("Siti", title="Sholawat remaja")
    its.case("Rina", link="", text="libur sebulan penuh katanya", kind=CaseKind.HOAX)
    assert "Sholawat remaja" in await its.tells("Nisa", f"/kasus {LINK}?igsh=abc")
    assert "libur sebulan" in await its.tells("Nisa", "/kasus LIBUR penuh")
    assert "Belum ada kasus tentang itu" in await its.tells("Nisa", "/kasus 100% _")
    await its.taps("Nisa", "Cari kasus")
    assert "Ketemu 1 kasus" in await its.tells("Nisa", "sholawat")


async def test_long_lists_have_pages_and_closed_ones_their_own(its: Watch) -> None:
    ids = [its.case("Siti", link="", text=f"kabar nomor {one} tentang hal lain") for one in range(8)]
    await its.tells("Nisa", "/kasus")
    await its.taps("Nisa", "Berikutnya")
    assert "7. " in its.private("Nisa").text and "Buka 8" in str(its.private("Nisa").buttons)
    await its.taps("Nisa", "Sebelumnya")
    assert "1. " in its.private("Nisa").text
    await its.presses("Nisa", TakeCase(ids[0]))
    await its.presses("Nisa", TurnCase(ids[0], CasePage.MORE))
    await its.taps("Nisa", "Selesai")
    await its.tells("Nisa", "/kasus")
    await its.taps("Nisa", "Yang sudah ditutup")
    assert "selesai, " in its.private("Nisa").text


async def test_the_list_is_for_humas_and_pengurus_and_private_outside_their_room(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    assert "humas" in await its.tells("Siti", "/kasus")
    refused = await its.presses("Siti", ListCases(its.unit_id))
    assert "humas" in (refused.toast or "")
    await its.says("Nisa", "/kasus")
    assert its.in_group(TITLE) == [] and its.heard("Nisa", "Belum ditangani: 1") == 1
    await its.says("Nisa", "/kasus", its.room)
    assert its.in_room("Belum ditangani: 1")
