"""Stories of applying for a takeover slot: ideas, a fair choice, the list that moves up by itself, and minors."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.application_presses import (
    AnswerForMinor,
    Apply,
    ChooseApplicant,
    CompareApplicants,
    GiveBack,
    TakeFromHolder,
)
from domain.application_states import ApplicationState
from domain.handover_states import HandoverState
from domain.slot_presses import CancelSlot
from domain.switches import Switch, SwitchState
from domain.takeover_presses import ListFree, ShowSlot
from domain.units import Role
from sandbox.chats import Membership
from sandbox.messages import Message
from storage import applications, parting, people, switches
from storage.accounts import Account
from storage.applications import Application
from storage.handovers import Handover
from storage.members import GuardianConsent
from storage.unit_settings import UnitSwitch
from storage.units import Unit
from tests import founding, kin
from tests import lending as lent
from tests.branch import SOON, labels
from tests.lending import PEMBINA, SATURDAY, Lending, lending
from tests.town import Town, open_town

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SECRET_IDEA = "passwordnya Bismillah123, nanti aku yang buka"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def us(town: Town) -> Lending:
    return await lending(town)


def states(us: Lending, slot_id: int) -> dict[str, str]:
    """How everybody stands to a slot, by first name."""

    def read(session: Session) -> dict[str, str]:
        rows = session.exec(select(Application).where(Application.slot_id == slot_id)).all()
        return {people.get(session, one.person_id).first_name: str(one.state) for one in rows}

    return us.branch.write(read)


def hers(us: Lending, name: str, slot_id: int) -> Application:
    """Her application, as it is committed."""

    def read(session: Session) -> Application:
        found = applications.of(session, slot_id, us.person_id(name))
        assert found is not None
        session.expunge(found)
        return found

    return us.branch.write(read)


async def wants(us: Lending, name: str, slot_id: int, idea: str = "") -> Message:
    """She opens the slot and applies; what she reads then."""
    await us.presses(name, ShowSlot(slot_id))
    if idea:
        await us.taps(name, "Tulis ide")
        await us.tells(name, idea)
    else:
        label = next(
            one
            for one in labels(us.private(name))
            if one in ("Tanpa ide dulu", "Ambil sekarang", "Masuk daftar tunggu")
        )
        await us.taps(name, label)
    return us.private(name)


async def chooses(us: Lending, name: str, slot_id: int) -> str:
    """Nisa chooses her; the box over her tap."""
    outcome = await us.presses("Nisa", ChooseApplicant(hers(us, name, slot_id).id or 0))
    if "Ya, ganti ke" in str(labels(us.private("Nisa"))):
        outcome = await us.taps("Nisa", f"Ya, ganti ke {name}")
    return outcome.toast or ""


# What is free, and applying


async def test_a_member_finds_a_free_slot_and_applies_with_an_idea(us: Lending) -> None:
    (slot,) = us.slots()
    await us.tells("Siti", "/takeover")
    shown = us.private("Siti")
    assert "Sab 28 Nov 16.00-18.00, Instagram @pacippnu" in shown.text
    await us.taps("Siti", "Sab 28 Nov 16.00-18.00")
    page = us.private("Siti")
    assert "Sabtu, 28 November 2026 pukul 16.00-18.00 WIB, Instagram @pacippnu" in page.text
    assert lent.THEME in page.text
    assert lent.BRIEF in page.text
    assert "kata sandi dan profil tidak diubah" in page.text
    assert "paling sedikit 3 posting" in page.text
    assert "Belum ada yang mendaftar." in page.text
    assert "Humas yang memilih. Bisa mendaftar sampai Jumat, 27 November 2026 pukul 16.00 WIB." in page.text
    assert labels(page) == ["Tulis ide", "Tanpa ide dulu", "Semua slot"]
    await us.taps("Siti", "Tulis ide")
    assert "Yang membaca hanya humas dan pembina" in us.private("Siti").text
    answer = await us.tells("Siti", "Vlog pasar pagi bersama ibu-ibu")
    assert "Kamu sudah mendaftar." in answer
    assert "Idemu: Vlog pasar pagi bersama ibu-ibu" in answer
    assert states(us, slot) == {"Siti": "applied"}
    await us.taps("Siti", "Ubah ide")
    assert "Idemu: Vlog sawah" in await us.tells("Siti", "Vlog sawah")
    await us.tells("Siti", "/takeover")
    assert "sudah mendaftar" in us.private("Siti").text
    await us.presses("Siti", ShowSlot(slot))
    await us.taps("Siti", "Batal mendaftar")
    await us.taps("Siti", "Ya, batal")
    assert states(us, slot) == {"Siti": "withdrawn"}
    await us.taps("Siti", "Tanpa ide dulu")
    assert states(us, slot) == {"Siti": "applied"}
    assert hers(us, "Siti", slot).idea == "Vlog sawah"


async def test_what_looks_like_a_password_is_not_kept_as_an_idea(us: Lending) -> None:
    (slot,) = us.slots()
    await us.presses("Siti", ShowSlot(slot))
    await us.taps("Siti", "Tulis ide")
    answer = await us.tells("Siti", SECRET_IDEA)
    assert "hapus" in answer.lower()
    assert states(us, slot) == {}
    assert "Kamu sudah mendaftar." in await us.tells("Siti", "Kegiatan di kampus")
    assert hers(us, "Siti", slot).idea == "Kegiatan di kampus"


async def test_in_the_group_only_a_way_to_the_private_chat_is_given(us: Lending) -> None:
    us.slots()
    siti, sent = us.people["Siti"], us.branch.sent()
    await us.branch.says(siti, "/takeover")
    assert us.branch.sent() == sent + 1
    assert "Sudah kujawab di chat pribadi" in us.branch.last(siti).text
    assert "Sab 28 Nov 16.00-18.00" in us.private("Siti").text


async def test_no_slot_at_all_is_said_kindly_and_in_english_too(us: Lending) -> None:
    assert "Belum ada slot yang bisa diambil" in await us.tells("Siti", "/takeover")
    us.branch.write(lambda session: english(session, us, "Siti"))
    (slot,) = us.slots()
    await us.tells("Siti", "/takeover")
    assert "What you can take" in us.private("Siti").text
    await us.presses("Siti", ShowSlot(slot))
    assert "Saturday, 28 November 2026" in us.private("Siti").text
    assert "You have applied." in (await wants_in_english(us, "Siti")).text


def english(session: Session, us: Lending, name: str) -> None:
    """She reads English."""
    person = people.found(session, us.people[name].id)
    assert person is not None
    person.language = "en"


async def wants_in_english(us: Lending, name: str) -> Message:
    """She applies without an idea."""
    await us.taps(name, "No idea yet")
    return us.private(name)


async def test_an_applicant_in_another_zone_reads_both_hours(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)

    def move(session: Session) -> None:
        person = people.found(session, us.people["Rina"].id)
        assert person is not None
        person.zone = "Asia/Jayapura"

    us.branch.write(move)
    await us.presses("Rina", ShowSlot(slot))
    text = us.private("Rina").text
    assert "pukul 18.00-20.00 WIT (16.00-18.00 WIB)" in text
    await us.taps("Rina", "Ambil sekarang")
    assert us.slot(slot).starts_at == SATURDAY
    assert states(us, slot) == {"Rina": "chosen"}


# The first gets it


async def test_the_first_takes_it_and_the_second_is_on_the_list_and_moves_up(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    first = await wants(us, "Siti", slot)
    assert "Slot ini giliranmu." in first.text
    assert us.slot(slot).state == "taken"
    second = await wants(us, "Rina", slot)
    assert "Kamu di daftar tunggu, nomor 1." in second.text
    assert "Siti" not in second.text
    assert states(us, slot) == {"Siti": "chosen", "Rina": "waiting"}
    await us.presses("Siti", ShowSlot(slot))
    await us.taps("Siti", "Aku tidak bisa")
    await us.taps("Siti", "Ya, kembalikan")
    assert states(us, slot) == {"Siti": "returned", "Rina": "offered"}
    offer = us.private("Rina")
    assert "kosong lagi, dan sekarang giliranmu" in offer.text
    assert "Siti" not in offer.text
    assert labels(offer) == ["Ya, aku ambil", "Tidak dulu", "Lihat slotnya", "Berhenti dulu"]
    await us.taps("Rina", "Ya, aku ambil")
    assert states(us, slot)["Rina"] == "chosen"
    assert us.slot(slot).state == "taken"


async def test_whoever_is_silent_or_says_no_is_passed_and_humas_hears_when_nobody_is_left(
    town: Town, us: Lending
) -> None:
    (slot,) = us.slots(is_chosen=False)
    for name in ("Siti", "Rina", "Dewi"):
        await wants(us, name, slot)
    await us.presses("Siti", ShowSlot(slot))
    await us.taps("Siti", "Aku tidak bisa")
    await us.taps("Siti", "Ya, kembalikan")
    assert states(us, slot) == {"Siti": "returned", "Rina": "offered", "Dewi": "waiting"}
    until = hers(us, "Rina", slot).lapses_at
    assert until is not None
    assert until.astimezone(lent.WIB).hour == 6  # not in the middle of her night, but after it
    await town.passes(town.clock.at + 12 * HOUR + timedelta(minutes=5))
    assert states(us, slot)["Rina"] == "offered"
    await town.passes(until + timedelta(minutes=5))
    assert states(us, slot) == {"Siti": "returned", "Rina": "passed", "Dewi": "offered"}
    assert us.heard("Rina", "sudah lewat waktunya") == 1
    assert us.heard("Dewi", "sekarang giliranmu") == 1
    await us.taps("Dewi", "Tidak dulu")
    assert states(us, slot)["Dewi"] == "passed"
    assert us.slot(slot).state == "open"
    await town.passes(town.clock.at + DAY)
    assert us.heard("Nisa", "daftar tunggunya habis") == 1
    assert "Dewi" not in us.private("Nisa").text
    again = await wants(us, "Siti", slot)
    assert "Slot ini giliranmu." in again.text


async def test_too_near_to_ask_the_list_humas_is_told_and_the_next_presser_gets_it(
    town: Town, us: Lending
) -> None:
    soon = town.clock.at + 2 * HOUR
    (slot,) = us.slots(soon, is_chosen=False, deadline=2)
    await wants(us, "Siti", slot)
    await wants(us, "Rina", slot)
    await town.passes(soon - timedelta(minutes=25))
    await us.presses("Siti", ShowSlot(slot))
    await us.taps("Siti", "Aku tidak bisa")
    await us.taps("Siti", "Ya, kembalikan")
    assert states(us, slot) == {"Siti": "returned", "Rina": "waiting"}
    assert us.heard("Nisa", "terlalu dekat untuk bertanya") == 1
    assert "Slot ini giliranmu." in (await wants(us, "Dewi", slot)).text


async def test_two_taps_are_one(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await us.presses("Siti", Apply(slot))
    await us.presses("Siti", Apply(slot))
    assert states(us, slot) == {"Siti": "chosen"}


# Choosing


async def test_humas_compares_in_a_fair_order_and_everybody_gets_an_answer(us: Lending) -> None:
    (past,) = us.slots(SATURDAY - 5 * DAY, is_chosen=False)
    await wants(us, "Siti", past)
    us.branch.write(lambda session: done(session, past))
    (slot,) = us.slots()
    await wants(us, "Siti", slot, "Vlog pasar")
    await wants(us, "Rina", slot, "Tanya jawab")
    await wants(us, "Dewi", slot)
    await us.presses("Nisa", CompareApplicants(slot))
    text = us.private("Nisa").text
    assert text.index("Rina") < text.index("Dewi") < text.index("Siti")
    assert "18+ · belum pernah" in text
    assert "18+ · 1 kali" in text
    assert "Vlog pasar" in text
    assert "2004" not in text
    await us.taps("Nisa", "1")
    assert labels(us.private("Nisa")) == ["Pilih Rina", "Semua pendaftar"]
    outcome = await us.taps("Nisa", "Pilih Rina")
    assert outcome.toast == "Sudah: Rina. Yang lain mendapat kabar yang ramah dan masuk daftar tunggu."
    assert states(us, slot) == {"Siti": "waiting", "Rina": "chosen", "Dewi": "waiting"}
    assert "giliranmu" in us.private("Rina").text
    assert "Kali ini yang memegang orang lain" in us.private("Dewi").text
    assert "Rina" not in us.private("Dewi").text
    assert "nomor 2" in us.private("Dewi").text
    assert not us.in_group("Rina")


def done(session: Session, slot_id: int) -> None:
    """That one took place."""
    row = applications.holder(session, slot_id)
    assert row is not None
    row.state = ApplicationState.DONE


async def test_humas_gives_it_to_somebody_else_and_the_first_is_first_on_the_list(us: Lending) -> None:
    (slot,) = us.slots()
    await wants(us, "Siti", slot)
    await wants(us, "Rina", slot)
    await chooses(us, "Siti", slot)
    assert "Sudah: Rina" in await chooses(us, "Rina", slot)
    assert states(us, slot) == {"Siti": "waiting", "Rina": "chosen"}
    assert "diatur ulang humas" in us.private("Siti").text
    assert us.slot(slot).state == "taken"
    await us.taps("Nisa", "Ganti pemegang")
    assert "Rina tidak memegang slot ini lagi" in us.private("Nisa").text
    await us.taps("Nisa", "Ya, lepaskan")
    assert states(us, slot) == {"Siti": "offered", "Rina": "passed"}
    assert "giliranmu" in us.private("Siti").text


async def test_what_humas_took_back_is_not_offered_to_the_same_girl_again(us: Lending) -> None:
    (slot,) = us.slots()
    await wants(us, "Siti", slot)
    await chooses(us, "Siti", slot)
    await us.taps("Nisa", "Ganti pemegang")
    await us.taps("Nisa", "Ya, lepaskan")
    await us.town.passes(us.town.clock.at + timedelta(minutes=5))
    assert states(us, slot) == {"Siti": "passed"}
    assert "tidak jadi kamu pegang" in us.private("Siti").text
    assert us.heard("Siti", "kosong lagi, dan sekarang giliranmu") == 0
    assert us.heard("Nisa", "daftar tunggunya habis") == 1


async def test_a_silent_pembina_is_not_asked_again_at_once(us: Lending) -> None:
    (slot,) = us.slots()
    await wants(us, "Aisyah", slot)
    await chooses(us, "Aisyah", slot)
    until = hers(us, "Aisyah", slot).lapses_at
    assert until is not None
    await us.town.passes(until + timedelta(minutes=5))
    assert states(us, slot) == {"Aisyah": "waiting"}
    assert us.heard("Aisyah", "sekarang giliranmu") == 0
    assert us.heard("Nisa", "daftar tunggunya habis") == 1


async def test_only_humas_chooses_and_only_in_private(us: Lending) -> None:
    (slot,) = us.slots()
    await wants(us, "Siti", slot)
    outcome = await us.presses("Rina", ChooseApplicant(hers(us, "Siti", slot).id or 0))
    assert "bagian humas" in (outcome.toast or "")
    assert states(us, slot) == {"Siti": "applied"}


async def test_after_the_deadline_nobody_more_applies_unless_nobody_did(town: Town, us: Lending) -> None:
    (slot,) = us.slots()
    await wants(us, "Siti", slot)
    await town.passes(SATURDAY - 23 * HOUR)
    outcome = await us.presses("Rina", Apply(slot))
    assert "Pendaftarannya ditutup Jumat, 27 November 2026 pukul 16.00 WIB" in (outcome.toast or "")
    await us.presses("Siti", ShowSlot(slot))
    await us.taps("Siti", "Batal mendaftar")
    await us.taps("Siti", "Ya, batal")
    await us.presses("Rina", ShowSlot(slot))
    assert "Bisa mendaftar sampai Sabtu, 28 November 2026 pukul 16.00 WIB" in us.private("Rina").text
    await us.presses("Rina", Apply(slot))
    assert states(us, slot) == {"Siti": "withdrawn", "Rina": "applied"}
    await us.presses("Dewi", ShowSlot(slot))
    assert "Pendaftarannya ditutup Jumat, 27 November" in us.private("Dewi").text


# Minors


async def test_at_16_the_pembina_is_asked_first_and_her_yes_counts(us: Lending) -> None:
    (slot,) = us.slots()
    await us.presses("Aisyah", ShowSlot(slot))
    page = us.private("Aisyah").text
    assert lent.BRIEF not in page
    assert "Arahan lengkapnya ada di kartu grup." in page
    assert "seorang dewasa memegang HP-nya" in page
    await us.taps("Aisyah", "Tulis ide")
    await us.tells("Aisyah", "Cerita sekolahku")
    assert "Pembina ditanya dulu" in await chooses(us, "Aisyah", slot)
    assert states(us, slot) == {"Aisyah": "asked"}
    assert us.slot(slot).state == "open"
    await us.town.passes(us.town.clock.at + 3 * HOUR)
    question = us.private(PEMBINA)
    assert "Aisyah (usia 16–17)" in question.text
    assert "Cerita sekolahku" in question.text
    await us.tells(PEMBINA, "/periksa")
    assert "Izin takeover (1)" in labels(us.private(PEMBINA))
    await us.taps(PEMBINA, "Izin takeover (1)")
    await us.taps(PEMBINA, "Boleh")
    assert "dicatat: boleh" in us.private(PEMBINA).text
    assert states(us, slot) == {"Aisyah": "chosen"}
    assert us.slot(slot).state == "taken"
    row = hers(us, "Aisyah", slot)
    assert row.approved_by == us.person_id(PEMBINA)
    assert row.approved_at is not None
    await us.town.passes(us.town.clock.at + DAY)
    assert us.heard("Aisyah", "Pembina mengizinkan") == 1


async def test_the_pembina_says_no_and_the_next_is_asked(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    assert "Menunggu izin pembina" in (await wants(us, "Aisyah", slot)).text
    await wants(us, "Siti", slot)
    assert states(us, slot) == {"Aisyah": "asked", "Siti": "waiting"}
    await us.presses(PEMBINA, AnswerForMinor(hers(us, "Aisyah", slot).id or 0, yes=False))
    assert states(us, slot) == {"Aisyah": "refused", "Siti": "offered"}
    await us.town.passes(us.town.clock.at + DAY)
    assert us.heard("Aisyah", "Ini bukan salahmu") == 1
    outcome = await us.presses(PEMBINA, AnswerForMinor(hers(us, "Aisyah", slot).id or 0, yes=True))
    assert "sudah dijawab" in (outcome.toast or "")
    outcome = await us.presses("Aisyah", Apply(slot))
    assert "belum mengizinkan untuk slot ini" in (outcome.toast or "")
    assert states(us, slot)["Aisyah"] == "refused"


async def test_a_silent_pembina_lets_the_list_move_up(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await wants(us, "Aisyah", slot)
    await wants(us, "Siti", slot)
    until = hers(us, "Aisyah", slot).lapses_at
    assert until is not None
    await us.town.passes(until + timedelta(minutes=5))
    assert states(us, slot) == {"Aisyah": "waiting", "Siti": "offered"}
    assert us.heard("Siti", "giliranmu") == 1


async def test_nobody_but_the_pembina_answers_for_a_minor(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await wants(us, "Aisyah", slot)
    number = hers(us, "Aisyah", slot).id or 0
    for name in ("Nisa", "Ketua", "Aisyah"):
        outcome = await us.presses(name, AnswerForMinor(number, yes=True))
        assert "bagian pembina" in (outcome.toast or "")
    assert states(us, slot) == {"Aisyah": "asked"}


async def test_without_a_pembina_somebody_of_16_is_not_chosen(us: Lending) -> None:
    us.branch.end(us.people[PEMBINA], Role.PEMBINA)
    (slot,) = us.slots()
    await wants(us, "Aisyah", slot)
    assert "belum ada pembina" in await chooses(us, "Aisyah", slot)
    assert states(us, slot) == {"Aisyah": "applied"}
    (open_one,) = us.slots(SATURDAY + DAY, is_chosen=False)
    outcome = await us.presses("Aisyah", Apply(open_one))
    assert "Belum ada pembina" in (outcome.toast or "")
    assert states(us, open_one) == {}


async def test_without_a_recorded_consent_somebody_of_16_may_not_apply(us: Lending) -> None:
    def forget(session: Session) -> None:
        row = session.get(GuardianConsent, (us.person_id("Aisyah"), us.unit_id))
        session.delete(row)

    us.branch.write(forget)
    (slot,) = us.slots()
    outcome = await us.presses("Aisyah", Apply(slot))
    assert "Izin walimu untuk unit ini belum tercatat" in (outcome.toast or "")


async def test_somebody_of_16_holds_nothing_at_night_or_during_school(us: Lending) -> None:
    night, school, free = us.slots(
        SATURDAY + 3 * HOUR, SATURDAY + 2 * DAY - 6 * HOUR, SATURDAY + DAY - 6 * HOUR, is_chosen=False
    )
    for slot in (night, school):
        outcome = await us.presses("Aisyah", Apply(slot))
        assert "Di bawah 18 tahun: selesai sebelum 20.00" in (outcome.toast or "")
        assert states(us, slot) == {}
    await us.presses("Aisyah", Apply(free))
    assert states(us, free) == {"Aisyah": "asked"}
    await us.presses("Putri", Apply(night))
    await us.presses("Siti", Apply(school))
    assert states(us, night) == {"Putri": "chosen"} and states(us, school) == {"Siti": "chosen"}


async def test_a_child_prepares_and_the_rules_of_age_are_said(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await us.presses("Putri", ShowSlot(slot))
    assert "kamu menyiapkan isinya, orang dewasa yang mengunggah" in us.private("Putri").text
    await us.taps("Putri", "Ambil sekarang")
    assert hers(us, "Putri", slot).part == "prepares"
    assert states(us, slot) == {"Putri": "chosen"}
    (grown,) = us.slots(SATURDAY + DAY, age_rule="adults")
    outcome = await us.presses("Putri", Apply(grown))
    assert "18 tahun ke atas" in (outcome.toast or "")
    (older,) = us.slots(SATURDAY + 2 * DAY, age_rule="from-16")
    outcome = await us.presses("Putri", Apply(older))
    assert "16 tahun ke atas" in (outcome.toast or "")
    assert "mendaftar" in (await wants(us, "Aisyah", older)).text


# Leaving, being erased, two units, and a unit that does not use it


async def test_whoever_leaves_the_unit_makes_room(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await wants(us, "Siti", slot)
    await wants(us, "Rina", slot)
    us.people["Siti"].leaves(us.branch.group)
    await us.town.rest(SOON)
    assert states(us, slot) == {"Siti": "returned", "Rina": "offered"}


async def test_whoever_is_erased_makes_room_and_leaves_no_trace(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await wants(us, "Siti", slot, "Ide rahasia")
    await wants(us, "Rina", slot)
    await us.tells("Siti", "/hapusdata")
    await us.taps("Siti", "Hapus dataku")
    await us.taps("Siti", "Ya, hapus")
    assert states(us, slot) == {"Rina": "offered"}
    assert us.heard("Rina", "giliranmu") == 1


async def test_members_of_both_owners_of_an_account_may_hold_it(us: Lending) -> None:
    sister = await branch_of_sister(us)
    (slot,) = us.slots(is_chosen=False)
    await us.presses("Budi", ListFree(sister))
    assert "Sab 28 Nov 16.00-18.00" in us.private("Budi").text
    assert "Slot ini giliranmu." in (await wants(us, "Budi", slot)).text
    assert hers(us, "Budi", slot).unit_id == sister


def switch_on(session: Session, us: Lending, unit_id: int) -> None:
    """This unit uses takeovers too."""
    row = UnitSwitch(unit_id=unit_id, feature=Switch.TAKEOVERS, state=SwitchState.ON, at=us.town.clock.at)
    switches.put(session, row)


async def branch_of_sister(us: Lending) -> int:
    """The brothers' unit, which shares the account and has Budi."""

    def make(session: Session) -> int:
        row = Unit(name="PAC IPNU", level="pac", zone="Asia/Jakarta", created_at=us.town.clock.at)
        session.add(row)
        session.flush()
        account = session.get_one(Account, us.account_id)
        account.second_unit_id = row.id
        switch_on(session, us, row.id or 0)
        return row.id or 0

    sister = us.branch.write(make)
    budi = us.town.world.add_person("Budi")
    us.people["Budi"] = budi
    founding.joins(us.town, sister, budi, birth_year=2003)
    await kin.opens(us.branch, budi)
    return sister


async def test_a_unit_that_does_not_use_takeovers_sees_nothing_of_them(us: Lending) -> None:
    (slot,) = us.slots()
    us.switch(on=False)
    answer = await us.tells("Siti", "/takeover")
    assert "Sab 28 Nov" not in answer
    outcome = await us.presses("Siti", Apply(slot))
    assert outcome.toast
    assert states(us, slot) == {}


async def test_a_guest_is_led_to_joining_and_a_forged_button_to_nothing(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    guest = us.town.world.add_person("Tia")
    us.people["Tia"] = guest
    us.branch.group.members[guest.id] = Membership("member")
    await kin.opens(us.branch, guest)
    await us.presses("Tia", Apply(slot))
    assert "Tahun berapa kamu lahir?" in us.private("Tia").text
    stranger = await kin.unit(us.town, "PC IPPNU Blitar", "pc", "Ani")
    us.people["Ani"] = kin.head(stranger)
    us.branch.write(lambda session: switch_on(session, us, stranger.unit_id))
    for pressed in (ShowSlot(slot), Apply(slot), ListFree(us.unit_id)):
        outcome = await us.presses("Ani", pressed)
        assert "sudah tidak berlaku" in (outcome.toast or ""), pressed
    assert states(us, slot) == {}


async def test_after_two_days_the_pembina_of_the_unit_above_answers_too(us: Lending) -> None:
    parent = await kin.unit(us.town, "PC IPPNU Tulungagung", "pc", "Ani")
    us.people["Bu Ida"] = us.town.world.add_person("Bu Ida")
    founding.gives(us.town, parent.unit_id, us.people["Bu Ida"], Role.PEMBINA)
    await kin.opens(parent, us.people["Bu Ida"])
    us.branch.write(lambda session: tie(session, us, parent.unit_id))
    (slot,) = us.slots(SATURDAY + 20 * DAY, is_chosen=False)
    await wants(us, "Aisyah", slot)
    number = hers(us, "Aisyah", slot).id or 0
    outcome = await us.presses("Bu Ida", AnswerForMinor(number, yes=True))
    assert "bagian pembina" in (outcome.toast or "")
    await us.town.passes(us.town.clock.at + 49 * HOUR)
    await us.presses("Bu Ida", AnswerForMinor(number, yes=True))
    assert states(us, slot) == {"Aisyah": "chosen"}


def tie(session: Session, us: Lending, parent_id: int) -> None:
    """The unit gets a parent."""
    session.get_one(Unit, us.unit_id).parent_id = parent_id


async def test_a_guardians_withdrawal_makes_room_and_leaves_nothing(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await wants(us, "Aisyah", slot)
    await wants(us, "Rina", slot)

    def withdraw(session: Session) -> None:
        child = people.found(session, us.people["Aisyah"].id)
        assert child is not None
        parting.forget_in_unit(session, child, us.unit_id, us.town.clock.at)

    us.branch.write(withdraw)
    await us.town.rest(SOON)
    assert states(us, slot) == {"Rina": "offered"}


async def test_a_slot_that_is_called_off_is_over_for_everybody(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await wants(us, "Siti", slot)
    await wants(us, "Rina", slot)
    await us.presses("Nisa", CancelSlot(slot, sure=True))
    assert states(us, slot) == {"Siti": "over", "Rina": "over"}
    for name in ("Siti", "Rina"):
        assert us.heard(name, "dibatalkan humas") == 1
    outcome = await us.presses("Rina", Apply(slot))
    assert "sudah berlalu" in (outcome.toast or "")


async def test_while_the_account_is_in_hand_its_holder_is_not_changed(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    await wants(us, "Siti", slot)
    await wants(us, "Rina", slot)

    def run(session: Session) -> None:
        row = Handover(slot_id=slot, holder_id=us.person_id("Siti"), opened_at=us.town.clock.at)
        row.state = HandoverState.RUNNING
        session.add(row)

    us.branch.write(run)
    refused = [
        await us.presses("Siti", GiveBack(slot, sure=True)),
        await us.presses("Nisa", ChooseApplicant(hers(us, "Rina", slot).id or 0, sure=True)),
        await us.presses("Nisa", TakeFromHolder(slot, sure=True)),
    ]
    assert all("Akunnya sedang dipegang" in (one.toast or "") for one in refused)
    us.people["Siti"].leaves(us.branch.group)
    await us.town.rest(SOON)
    assert states(us, slot) == {"Siti": "chosen", "Rina": "waiting"}
    assert us.slot(slot).state == "taken"


async def test_humas_reads_in_english_too(us: Lending) -> None:
    (slot,) = us.slots()
    await wants(us, "Siti", slot, "Vlog pasar")
    us.branch.write(lambda session: english(session, us, "Nisa"))
    await us.presses("Nisa", CompareApplicants(slot))
    assert "Whoever had no turn yet stands on top." in us.private("Nisa").text
    await us.taps("Nisa", "1")
    outcome = await us.taps("Nisa", "Choose Siti")
    assert "Done: Siti." in (outcome.toast or "")
    assert "Held by Siti" in us.private("Nisa").text
