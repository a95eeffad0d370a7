"""The card of a case in the humas room: what it shows, who takes it in hand, and how it ends."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import delete
from sqlmodel import Session, col

from domain.case_presses import CasePage, ReleaseCase, TakeOverCase, TurnCase, UndoDismiss, WeighCase
from domain.case_states import CaseState
from domain.cases import CaseKind, DismissCase, OpenCase, TakeCase
from domain.ladder import Severity
from domain.units import Room
from storage import case_steps, chats
from storage.cases import Case
from storage.units import UnitChat
from tests.town import Town
from tests.watch import LINK, Watch, watch

TITLE = "Sholawat remaja"
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    yield await watch(town)
    town.kill()


def labels(its: Watch, words: str = TITLE) -> list[str]:
    """The buttons of the card in the room."""
    return [button.label for row in its.in_room(words)[-1].buttons for button in row]


async def seen(its: Watch, words: str = TITLE) -> str:
    """What the card says when all is drawn."""
    await its.rests()
    return its.in_room(words)[-1].text


def _group(session: Session, its: Watch) -> int:
    found = chats.found(session, its.branch.group.id)
    assert found is not None
    return found.id or 0


async def test_a_report_stands_in_the_humas_room(its: Watch) -> None:
    its.case("Siti", title=TITLE, note="rame di FYP")
    text = await seen(its)
    assert text.startswith(f"Ramai\n{TITLE}\nInstagram · Buka\nDilaporkan Siti.\n")
    assert "Masuk Ahad, 22 November 2026 pukul 13.00 WIB." in text
    assert text.endswith("Belum ada yang menangani.")
    assert labels(its) == ["Saya tangani", "Bukan masalah", "Lainnya"]
    assert LINK not in text and its.in_group(TITLE) == [] and its.in_group("Ramai") == []


async def test_every_report_of_the_same_counts_on_one_card(its: Watch) -> None:
    first = its.case("Siti", title=TITLE)
    assert its.case("Rina", chat_id=its.write(lambda session: _group(session, its))) == first
    assert its.case(None, code="x") == first and its.case(None) == first
    text = await seen(its)
    assert len(its.in_room(TITLE)) == 1
    assert "4 laporan, 2 dari anggota: Siti, Rina, anonim, tamu." in text and "Dari grup: " in text
    its.case("Dewi")
    assert "mendesak" in (await seen(its)).splitlines()[0]


async def test_reports_are_read_on_another_side_and_nobody_unknown_is_named(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE, note="rame di FYP")
    its.case(None, code="x", note="tolong dicek")
    await its.rests()
    await its.taps("Nisa", "Lainnya", its.room)
    await its.taps("Nisa", "Isi laporan", its.room)
    text = await seen(its)
    assert "Siti, Min 22 Nov 13.00: rame di FYP" in text.replace("Ahad", "Min")
    assert "anonim, " in text and "tolong dicek" in text
    await its.taps("Nisa", "Kembali", its.room)
    assert labels(its)[0] == "Saya tangani" and its.row(case_id).state == CaseState.NEW


async def test_who_takes_it_has_it(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.rests()
    outcome = await its.taps("Nisa", "Saya tangani", its.room)
    assert (outcome.toast or "").startswith("Kamu yang menangani")
    row = its.row(case_id)
    assert row.state == CaseState.HELD and row.holder_id == its.person_id("Nisa")
    assert row.taken_at is not None and row.taken_at == row.held_at
    text = await seen(its)
    assert "Nisa menangani sejak Ahad, 22 November 2026" in text
    assert "Tanpa kabar sampai Ahad 22 Nov 21.00, kubuka lagi untuk semua." in text
    assert labels(its) == ["Angkat", "Klarifikasi", "Pantau", "Lainnya"]


async def test_a_second_one_does_not_take_it_away_by_an_old_button(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.rests()
    await its.taps("Nisa", "Saya tangani", its.room)
    outcome = await its.presses("Wati", TakeCase(case_id))
    assert "Nisa sudah menanganinya" in (outcome.toast or "")
    assert its.row(case_id).holder_id == its.person_id("Nisa")
    again = await its.presses("Nisa", TakeCase(case_id))
    assert "sudah di tanganmu" in (again.toast or "")


async def test_it_is_taken_over_on_purpose_and_the_first_hears_it(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    await its.presses("Wati", TurnCase(case_id, CasePage.MORE))
    outcome = await its.taps("Wati", "Ambil alih")
    assert outcome.toast == "Sekarang kamu yang menangani."
    assert its.row(case_id).holder_id == its.person_id("Wati")
    assert its.heard("Nisa", "Wati yang melanjutkan kasus ini") == 1
    late = await its.presses("Ketua", TakeOverCase(case_id, its.person_id("Nisa")))
    assert "Wati sudah menanganinya" in (late.toast or "")


async def test_no_problem_can_be_taken_back_for_a_minute(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.rests()
    await its.taps("Nisa", "Bukan masalah", its.room)
    assert its.row(case_id).state == CaseState.DISMISSED
    assert labels(its) == ["Urungkan", "Lainnya"] and its.heard("Siti", "bukan masalah") == 0
    await its.taps("Wati", "Urungkan", its.room)
    assert its.row(case_id).state == CaseState.NEW
    await its.passes(2 * MINUTE)
    assert its.heard("Siti", "bukan masalah") == 0
    await its.taps("Nisa", "Saya tangani", its.room)
    await its.presses("Nisa", DismissCase(case_id))
    await its.presses("Wati", TurnCase(case_id, CasePage.MAIN))
    await its.taps("Wati", "Urungkan")
    assert its.row(case_id).holder_id == its.person_id("Wati")


async def test_who_handles_a_danger_is_asked_to_stay_and_never_to_share_it(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    its.write(
        lambda session: case_steps.raise_to(
            session, session.get_one(Case, case_id), Severity.DANGER, its.town.clock.at
        )
    )
    await its.presses("Nisa", TakeCase(case_id))
    shown = its.private("Nisa")
    assert "Darurat: 112" in shown.text
    labels_shown = [one.label for row in shown.buttons for one in row]
    assert labels_shown == ["Masih kutangani", "Selesai", "Klarifikasi", "Lainnya"]
    await its.passes(20 * MINUTE)
    await its.taps("Nisa", "Masih kutangani")
    await its.passes(20 * MINUTE)
    assert its.row(case_id).holder_id == its.person_id("Nisa")


async def test_an_old_message_does_not_end_what_another_one_handles(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    late = await its.presses("Wati", DismissCase(case_id))
    assert late.toast and "Nisa sudah menanganinya" in late.toast
    assert its.row(case_id).state == CaseState.HELD
    assert "Nisa menangani" in its.private("Wati").text


async def test_in_private_each_is_offered_only_what_she_can_do(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    for name, offered, absent in (("Nisa", "Lepas", "Ambil alih"), ("Wati", "Ambil alih", "Lepas")):
        await its.presses(name, TurnCase(case_id, CasePage.MORE))
        shown = [one.label for row in its.private(name).buttons for one in row]
        assert offered in shown and absent not in shown


async def test_the_same_words_stand_on_the_card_once(its: Watch) -> None:
    its.case(
        "Siti", link="", text="Besok sekolah libur sebulan\nkata menteri", title="Besok sekolah libur sebulan"
    )
    assert (await seen(its, "Besok sekolah")).count("Besok sekolah") == 1


async def test_what_has_no_words_is_called_by_what_it_is(its: Watch) -> None:
    its.case("Siti", link="https://bit.ly/3abcD12")
    its.case("Rina", link="", photo="a")
    its.case("Dewi", link=f"{LINK}?x=1", title="suka 1,2 jt")
    listed = await its.tells("Nisa", "/kasus")
    assert "tautan pendek" in listed and "gambar atau berkas" in listed


async def test_after_the_minute_its_reporter_hears_it_and_it_can_be_opened_again(its: Watch) -> None:
    case_id = its.case("Siti", title="Rahasia orang dewasa")
    its.case(None, code="x")
    await its.presses("Nisa", DismissCase(case_id))
    await its.passes(2 * MINUTE)
    heard = its.private("Siti").text
    assert "Laporanmu (ramai, Instagram, " in heard and "bukan masalah" in heard
    assert "Rahasia orang dewasa" not in heard
    assert labels(its, "Rahasia") == ["Buka lagi", "Lainnya"]
    late = await its.presses("Nisa", UndoDismiss(case_id))
    assert "sudah ditutup" in (late.toast or "")
    await its.taps("Wati", "Buka lagi", its.room)
    assert its.row(case_id).holder_id == its.person_id("Wati")


async def test_reported_again_it_is_open_again(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", DismissCase(case_id))
    its.case("Rina")
    assert its.row(case_id).state == CaseState.NEW
    assert "Belum ada yang menangani" in await seen(its)


async def test_only_who_has_it_gives_it_back(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    refused = await its.presses("Wati", ReleaseCase(case_id))
    assert "hanya yang menangani" in (refused.toast or "")
    await its.presses("Nisa", TurnCase(case_id, CasePage.MORE))
    await its.taps("Nisa", "Lepas")
    row = its.row(case_id)
    assert row.state == CaseState.NEW and row.holder_id is None


async def test_done_is_said_to_who_reported_it(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    await its.presses("Nisa", TurnCase(case_id, CasePage.MORE))
    await its.taps("Nisa", "Selesai")
    assert its.row(case_id).state == CaseState.DONE
    await its.passes(2 * MINUTE)
    assert its.heard("Siti", "sudah ditangani humas") == 1
    assert "Selesai, Ahad" in await seen(its)


async def test_humas_says_how_much_it_matters(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.rests()
    for label in ("Lainnya", "Seberapa mendesak", "Mendesak"):
        await its.taps("Nisa", label, its.room)
    assert its.row(case_id).severity == Severity.HIGH
    assert (await seen(its)).startswith("Ramai · mendesak")
    refused = await its.presses("Nisa", WeighCase(case_id, Severity.DANGER))
    assert refused.toast and its.row(case_id).severity == Severity.HIGH


async def test_the_card_says_for_how_long_nobody_has_it(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    assert (await seen(its)).endswith("Belum ada yang menangani.")
    await its.passes(16 * MINUTE)
    assert (await seen(its)).endswith("Belum ada yang menangani, sudah 15 menit.")
    await its.passes(timedelta(hours=1))
    assert (await seen(its)).endswith("sudah 1 jam.")


async def test_what_was_merged_leads_to_the_other(its: Watch) -> None:
    first = its.case("Siti", title=TITLE)
    second = its.case("Rina", link="", text="sholawat yang sama dari grup lain", title="Kiriman grup")
    await its.rests()

    def merge(session: Session) -> None:
        one, other = session.get_one(Case, second), session.get_one(Case, first)
        case_steps.merge(session, one, other, its.town.clock.at)

    its.write(merge)
    assert "Digabung ke: Ramai: Sholawat remaja" in await seen(its, "Kiriman grup")
    await its.taps("Nisa", "Buka", its.room)
    assert its.in_room("Dilaporkan")[-1].text.startswith(f"Ramai\n{TITLE}")
    await its.presses("Nisa", TakeCase(second))
    assert its.row(first).holder_id == its.person_id("Nisa") and its.row(second).state == CaseState.MERGED


@pytest.mark.parametrize("who", ["Siti", "Aisyah", "Bu Hani", "Tamu"])
async def test_nobody_else_sees_or_changes_it(its: Watch, who: str) -> None:
    case_id = its.case("Siti", title=TITLE)
    if who == "Tamu":
        its.people[who].starts(its.branch.bot)
        await its.rests()
    for pressed in (
        OpenCase(case_id),
        TakeCase(case_id),
        DismissCase(case_id),
        TurnCase(case_id, CasePage.MORE),
    ):
        outcome = await its.presses(who, pressed)
        assert "humas" in (outcome.toast or "")
    assert its.row(case_id).state == CaseState.NEW and its.heard(who, TITLE) == 0


async def test_not_in_the_kader_group_not_even_by_humas(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", OpenCase(case_id), its.branch.group)
    assert its.in_group(TITLE) == []


async def test_what_must_not_be_read_is_hidden_on_the_card(its: Watch) -> None:
    its.case("Siti", link="", text="Hubungi 0812-3456-7890 untuk bukti", kind=CaseKind.HOAX, title=TITLE)
    text = await seen(its)
    assert "Diduga hoaks" in text and "3456" not in text


async def test_without_a_room_the_cards_stand_in_private(its: Watch) -> None:
    its.write(lambda session: session.execute(delete(UnitChat).where(col(UnitChat.room) == Room.HUMAS)))
    case_id = its.case("Siti", title=TITLE)
    await its.rests()
    for name in ("Nisa", "Wati", "Ketua"):
        assert its.heard(name, TITLE) == 1
    await its.taps("Nisa", "Saya tangani")
    assert its.row(case_id).holder_id == its.person_id("Nisa")
    assert "Nisa menangani" in its.private("Wati").text and its.heard("Wati", TITLE) == 1
