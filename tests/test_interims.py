"""Stories of "jangan dibagikan dulu": one tap, a minute to take it back, and never a word of what is going round."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.cases import CaseKind
from domain.clarifying import read
from domain.interims import Claim, SayInterim, guess
from domain.rating_presses import TellReporters
from domain.refusal import Refusal
from storage import clarifying, gate, promotions
from tests.checked import Checked
from tests.town import Town, open_town
from tests.watch import LINK, Watch, watch

MINUTE = timedelta(minutes=1)
RUMOUR = "Hati-hati ada penculikan anak, pelaku naik mobil putih! Namanya Pak Budi"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Watch:
    return await watch(town)


@pytest.fixture
def desk(unit: Watch) -> Checked:
    return Checked(unit)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (RUMOUR, Claim.CRIME),
        ("Besok sekolah libur, kata guru", Claim.SCHOOL),
        ("Dapat kuota gratis 50 GB, klik di sini", Claim.GIFTS),
        ("Vaksin itu berbahaya kata dokter", Claim.HEALTH),
        ("BMKG: malam ini gempa besar", Claim.DISASTER),
        ("Ketua ranting IPPNU ditangkap", Claim.US),
        ("MUI keluarkan fatwa haram", Claim.FAITH),
        ("heboh banget ini", Claim.OTHER),
        ("", Claim.OTHER),
    ],
)
def test_what_it_is_about_is_guessed(text: str, claim: Claim) -> None:
    assert guess(text) is claim


async def test_one_tap_and_a_minute_later_the_groups_know(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text=RUMOUR)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Jangan dibagikan dulu")
    assert "Urungkan" in str(unit.private("Nisa").buttons)
    assert not unit.in_group("sedang kami cek")
    await unit.rests(2 * MINUTE)
    card = unit.in_group("sedang kami cek")[-1].text
    assert "tentang keamanan" in card
    for never in (LINK, "Budi", "mobil putih", "Siti", "Nisa"):
        assert never not in card


async def test_it_can_be_taken_back_within_the_minute(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text=RUMOUR)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Jangan dibagikan dulu")
    await unit.taps("Nisa", "Urungkan")
    await unit.rests(3 * MINUTE)
    assert not unit.in_group("sedang kami cek")


async def test_another_topic_begins_the_minute_anew(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text="heboh")
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Jangan dibagikan dulu")

    def goes_at(session: Session) -> datetime | None:
        return clarifying.interims(session, case_id)[0].send_at

    first = unit.write(goes_at)
    await unit.taps("Nisa", "Kesehatan")
    second = unit.write(goes_at)
    assert first is not None
    assert second is not None
    assert second > first
    await unit.rests(2 * MINUTE)
    assert ["tentang kesehatan" in one.text for one in unit.in_group("sedang kami cek")] == [True]


async def test_once_is_enough(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text=RUMOUR)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Jangan dibagikan dulu")
    outcome = await unit.presses("Wati", SayInterim(case_id), unit.room)
    assert "sudah diminta" in (outcome.toast or "")
    await unit.rests(2 * MINUTE)
    assert len(unit.in_group("sedang kami cek")) == 1


async def test_a_member_does_not_stop_a_group(unit: Watch) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text=RUMOUR)
    await unit.presses("Dewi", SayInterim(case_id))
    await unit.rests(3 * MINUTE)
    assert not unit.in_group("sedang kami cek")


async def test_it_ends_when_the_finding_goes_out(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text=RUMOUR)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Jangan dibagikan dulu")
    await unit.rests(2 * MINUTE)
    await desk.goes_through(case_id, said="Polisi: tidak ada laporan penculikan.\nSumber: Polsek, ditelepon")

    def standing(session: Session) -> bool:
        return clarifying.interim_standing(session, case_id, unit.town.clock.at) is not None

    assert not unit.write(standing)
    assert unit.in_group("CEK FAKTA: HOAKS")
    asked = unit.in_group("Jangan dibagikan dulu:")[0]
    assert "Sudah dicek. Hasilnya ada di klarifikasi" in asked.text
    assert "sedang kami cek" not in asked.text
    assert asked.buttons == []


async def test_nobody_is_asked_to_do_better_with_a_word_that_asked_to_wait(
    unit: Watch, desk: Checked
) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text=RUMOUR)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Jangan dibagikan dulu")
    await unit.passes(timedelta(days=2))
    assert unit.in_group("Jangan dibagikan dulu:")[0].buttons == []
    assert not unit.in_room("Jangan dibagikan dulu:")


async def test_who_was_asked_to_wait_hears_what_was_found(unit: Watch, desk: Checked) -> None:
    """A finding is not told to the reporters alone once the groups wait for it."""
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text=RUMOUR)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Jangan dibagikan dulu")
    await unit.rests(2 * MINUTE)
    await desk.proposes("Nisa", case_id)
    await desk.signs("Wati")
    assert "Cukup ke pelapor" not in str(unit.in_room("Hasil cek fakta")[-1].buttons)
    number = desk.verdicts(case_id)[-1].id or 0
    outcome = await unit.presses("Wati", TellReporters(number, sure=True), unit.room)
    assert "Grup sudah diminta menunggu" in (outcome.toast or "")


async def test_only_the_houses_own_words_need_no_reader(unit: Watch, desk: Checked) -> None:
    """One other word in it, and the gate is closed."""
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text=RUMOUR)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Jangan dibagikan dulu")

    def change(session: Session) -> tuple[bool, bool]:
        its = clarifying.interims(session, case_id)[0]
        post = promotions.post_of(session, its)
        before = gate.is_cleared(session, post, unit.town.clock.at)
        its.message += " Pelakunya Pak Budi."
        session.flush()
        return before, gate.is_cleared(session, post, unit.town.clock.at)

    assert unit.write(change) == (True, False)
    await unit.rests(3 * MINUTE)
    assert not unit.in_group("Pak Budi")


def test_what_is_typed_is_read_into_words_and_sources() -> None:
    typed = read(
        "Tidak benar, lihat https://bmkg.go.id/a\nSumber: Bu Lurah, 12/11\nSumber: https://kominfo.go.id/b"
    )
    assert typed.note == "Tidak benar, lihat"
    assert typed.sources == ("https://bmkg.go.id/a", "Bu Lurah, 12/11", "https://kominfo.go.id/b")


def test_addresses_behind_words_are_sources_too() -> None:
    assert read("Lihat di sini", ("https://bmkg.go.id/a",)).sources == ("https://bmkg.go.id/a",)


def test_an_invitation_is_no_source() -> None:
    with pytest.raises(Refusal):
        read("https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv")


def test_a_source_may_stand_behind_the_words_in_the_same_line() -> None:
    typed = read("Liburnya dua hari saja. Sumber: Kepala Dinas, ditelepon")
    assert (typed.note, typed.sources) == ("Liburnya dua hari saja.", ("Kepala Dinas, ditelepon",))
    assert read("Menurut sumber: itu bohong").note == "Menurut sumber: itu bohong"
