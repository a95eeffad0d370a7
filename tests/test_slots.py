"""Stories of takeover slots: humas types when, looks at what would be opened, opens it, and sees how it stands."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, col, select

from domain.platforms import Platform
from domain.slot_presses import DropRound, OpenSlots, RoundPage, SetAgeRule, SetPosts, TurnRound
from domain.takeover_presses import ListSlots, OpenRound, OpenSlot
from domain.takeovers import AgeRule
from domain.units import Role
from storage import account_hours, accounts, people
from storage.account_hours import AccountHour, Span
from storage.drafts import Draft
from storage.journal import Line
from storage.takeovers import TakeoverRound, TakeoverSlot
from tests import desk, founding, kin
from tests.branch import labels
from tests.lending import SATURDAY, THEME, Lending, lending
from tests.town import Town, open_town

WIB = ZoneInfo("Asia/Jakarta")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
WEEKDAYS = "Senin-Jumat 16.00-18.00, dua minggu"
A_WHILE = timedelta(seconds=30)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Lending:
    return await lending(town)


def starts(unit: Lending) -> list[str]:
    """When the slots begin that stand in the database, in WIB."""

    def read(session: Session) -> list[datetime]:
        return list(session.exec(select(TakeoverSlot.starts_at).order_by(col(TakeoverSlot.starts_at))).all())

    return [f"{one.astimezone(WIB):%d/%m %H.%M}" for one in unit.branch.write(read)]


def rounds(unit: Lending) -> list[TakeoverRound]:
    """The rounds, as they are committed."""

    def read(session: Session) -> list[TakeoverRound]:
        found = list(session.exec(select(TakeoverRound).order_by(col(TakeoverRound.id))).all())
        for one in found:
            session.expunge(one)
        return found

    return unit.branch.write(read)


def hours_kept(unit: Lending) -> int:
    """How many quarters of an hour are kept."""
    return unit.branch.write(lambda session: len(session.exec(select(AccountHour)).all()))


def verbs(unit: Lending) -> list[str]:
    return unit.branch.write(lambda session: [one.verb for one in session.exec(select(Line)).all()])


# Opening


async def test_humas_types_the_times_looks_at_them_and_opens_ten_slots(unit: Lending) -> None:
    text = await unit.tells("Nisa", f"/slot {WEEKDAYS}")
    assert "Slot takeover baru: Instagram @pacippnu" in text
    assert "10 slot akan dibuka:" in text and "• Sen 23 Nov 16.00-18.00" in text
    assert "posting sambutan di awal" in text and "Humas memilih dari yang mendaftar" in text
    assert starts(unit) == [] and unit.in_group("Pegang akun resmi") == []
    await unit.taps("Nisa", "Buka 10 slot")
    assert len(starts(unit)) == 10
    assert (starts(unit)[0], starts(unit)[-1]) == ("23/11 16.00", "04/12 16.00")
    assert hours_kept(unit) == 10 * 10  # two hours with a quarter before and after
    assert "Slot takeover Instagram @pacippnu: 10 slot" in unit.private("Nisa").text
    assert "opened slots" in verbs(unit)


async def test_opening_twice_opens_once(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot besok 19-20.30")
    number = rounds(unit)[0].id or 0
    await unit.taps("Nisa", "Buka slot ini")
    outcome = await unit.presses("Nisa", OpenSlots(number))
    assert outcome.toast == "Sudah dibuka."
    assert starts(unit) == ["23/11 19.00"] and hours_kept(unit) == 8
    assert verbs(unit).count("opened slots") == 1


async def test_what_is_unclear_is_asked_again_in_words_that_help(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot")
    await unit.taps("Nisa", "Buka slot baru")
    assert "Senin-Jumat 16.00-18.00, dua minggu" in unit.private("Nisa").text
    text = await unit.tells("Nisa", "Senin jam 4 sore; 31/11 16.00-18.00")
    assert '"Senin jam 4 sore": sampai jam berapa?' in text
    assert '"31/11 16.00-18.00": tanggal itu tidak ada, atau harinya tidak cocok.' in text
    assert rounds(unit) == []
    assert "Satu slot akan dibuka:" in await unit.tells("Nisa", "Senin jam 4-6 sore")
    assert len(rounds(unit)) == 1
    assert unit.branch.write(lambda session: session.exec(select(Draft)).all()) == []


async def test_a_draft_is_gone_on_with_and_thrown_away(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot besok 16.00-18.00")
    await unit.taps("Nisa", "Tulis tema")
    await unit.tells("Nisa", "Sehari di komisariat")
    text = await unit.tells("Nisa", "/slot lusa 19.00-21.00")
    assert "• Sel 24 Nov 19.00-21.00" in text and "23 Nov" not in text
    assert "Tema: Sehari di komisariat" in text
    await unit.tells("Nisa", "/slot")
    await unit.taps("Nisa", "Lanjutkan draf")
    await unit.taps("Nisa", "Buang draf")
    assert "Drafnya dibuang" in unit.private("Nisa").text
    assert rounds(unit) == []


async def test_a_unit_without_an_account_is_told_where_to_add_one(unit: Lending, town: Town) -> None:
    def close(session: Session) -> None:
        account = accounts.find(session, unit.account_id)
        assert account is not None
        account.closed_at = town.clock.at

    unit.branch.write(close)
    assert "Tambahkan dulu dengan /akun" in await unit.tells("Nisa", "/slot besok 16.00-18.00")
    assert rounds(unit) == []


async def test_a_hacked_account_is_not_lent_and_humas_reads_why(unit: Lending, town: Town) -> None:
    def steal(session: Session) -> None:
        account = accounts.find(session, unit.account_id)
        assert account is not None
        account.hacked_at = town.clock.at

    unit.branch.write(steal)
    assert "dilaporkan diretas" in await unit.tells("Nisa", "/slot besok 16.00-18.00")
    assert rounds(unit) == []


async def test_of_two_accounts_one_is_chosen_first(unit: Lending) -> None:
    unit.account("pacippnu.id", Platform.TIKTOK)
    text = await unit.tells("Nisa", "/slot besok 16.00-18.00")
    assert "Akun mana yang dipinjamkan?" in text
    assert "Buka slot ini" not in labels(unit.private("Nisa"))
    refused = await unit.presses("Nisa", OpenSlots(rounds(unit)[0].id or 0))
    assert refused.toast == "Pilih dulu akun yang dipinjamkan."
    await unit.tells("Nisa", "/slot besok 16.00-18.00")
    await unit.taps("Nisa", "Pilih akun")
    await unit.taps("Nisa", "TikTok @pacippnu.id")
    assert "belum punya penjaga" in unit.private("Nisa").text
    await unit.taps("Nisa", "Buka slot ini")
    assert len(starts(unit)) == 1


# What collides


async def test_taken_hours_are_left_out_by_name_and_the_rest_is_opened(unit: Lending) -> None:
    unit.slots(SATURDAY)
    live = Span(unit.account_id, SATURDAY + DAY, SATURDAY + DAY + HOUR)
    post = desk.plan(unit.branch, unit.people["Nisa"], title="Live", platform="ig-live")
    assert unit.branch.write(lambda session: account_hours.take(session, live, post_id=post))
    text = await unit.tells(
        "Nisa", "/slot Sabtu 17.00-19.00; Ahad 29/11 16.30-17.30; Senin 16.00-18.00, Senin 18.00-19.00"
    )
    assert "Satu slot akan dibuka:\n• Sen 23 Nov 16.00-18.00" in text
    assert "3 tidak ikut dibuka:" in text
    assert "• Sab 28 Nov 17.00-19.00: bentrok dengan slot lain" in text
    assert "• Ahad 29 Nov 16.30-17.30: akunnya dipakai live" in text
    assert "• Sen 23 Nov 18.00-19.00: terlalu rapat dengan slot lain" in text
    await unit.taps("Nisa", "Buka slot ini")
    assert starts(unit) == ["23/11 16.00", "28/11 16.00"]


async def test_without_a_gap_slots_may_follow_each_other(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot Senin 16.00-18.00, Senin 18.00-19.00")
    await unit.taps("Nisa", "Ubah")
    await unit.taps("Nisa", "Waktu dan jeda")
    await unit.taps("Nisa", "0 menit")
    await unit.taps("Nisa", "Kembali")
    await unit.taps("Nisa", "Kembali")
    await unit.taps("Nisa", "Buka 2 slot")
    assert starts(unit) == ["23/11 16.00", "23/11 18.00"]


async def test_plans_on_the_account_and_big_days_are_named(unit: Lending, town: Town) -> None:
    nisa = unit.people["Nisa"]
    at = datetime(2026, 11, 25, 17, 0, tzinfo=WIB)
    desk.plan(unit.branch, nisa, title="Poster Hari Guru", account_id=unit.account_id, starts_at=at)
    desk.plan(unit.branch, nisa, title="Di akun lain", starts_at=at + HOUR)
    text = await unit.tells("Nisa", "/slot 25 Nov 16.00-18.30")
    assert 'Hari Guru Nasional; rencana "Poster Hari Guru", Rabu, 25 November 2026 pukul 17.00 WIB' in text
    assert "Di akun lain" not in text
    await unit.taps("Nisa", "Buka slot ini")
    await unit.taps("Nisa", "Rab 25 Nov")
    assert 'Di jam itu ada rencana "Poster Hari Guru"' in unit.private("Nisa").text


async def test_a_slot_that_is_taken_before_the_tap_is_left_out(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot Sabtu 16.00-18.00")
    unit.slots(SATURDAY)
    await unit.taps("Nisa", "Buka slot ini")
    assert starts(unit) == ["28/11 16.00"]
    assert rounds(unit)[0].opened_at is None
    outcome = await unit.presses("Nisa", OpenSlots(rounds(unit)[0].id or 0))
    assert "Tidak ada yang bisa dibuka" in str(outcome.toast)


async def test_a_draft_that_waited_too_long_opens_what_is_still_ahead(unit: Lending, town: Town) -> None:
    await unit.tells("Nisa", "/slot besok dan lusa 16.00-18.00")
    await town.passes(town.clock.at + 2 * DAY)
    await unit.presses("Nisa", OpenRound(rounds(unit)[0].id or 0))
    assert "• Sen 23 Nov 16.00-18.00: sudah lewat" in unit.private("Nisa").text
    await unit.taps("Nisa", "Buka slot ini")
    assert starts(unit) == ["24/11 16.00"]


# What is agreed


async def test_everything_that_is_agreed_is_chosen_by_buttons(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot Sabtu 16.00-18.00")
    for label in ("Ubah", "Aturan", "Pamit di akhir", "Jadi 4 posting", "Kembali", "Pendaftaran"):
        await unit.taps("Nisa", label)
    for label in ("Siapa cepat dia dapat", "16+", "48 jam", "Kembali", "Kembali"):
        await unit.taps("Nisa", label)
    text = unit.private("Nisa").text
    assert "paling sedikit 4 posting" in text and "pamit" not in text
    assert "tidak mengikuti akun lain" in text and "tidak memihak partai" in text
    assert "Siapa cepat, dia dapat. Untuk 16 tahun ke atas" in text
    await unit.taps("Nisa", "Buka slot ini")
    its = rounds(unit)[0]
    assert (its.rules, its.posts, its.is_chosen, its.age_rule, its.deadline) == (
        "welcome posts",
        4,
        False,
        "from-16",
        48,
    )
    slot = unit.slot(1)
    assert slot.apply_until == slot.starts_at - 48 * HOUR


async def test_a_deadline_that_is_over_lies_halfway(unit: Lending, town: Town) -> None:
    await unit.tells("Nisa", "/slot besok 09.00-11.00")
    await unit.taps("Nisa", "Buka slot ini")
    slot = unit.slot(1)
    assert town.clock.at < slot.apply_until < slot.starts_at
    assert abs((slot.starts_at - slot.apply_until) - 10 * HOUR) < timedelta(minutes=2)


async def test_what_is_opened_is_not_changed_any_more(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot Sabtu 16.00-18.00")
    await unit.taps("Nisa", "Buka slot ini")
    number = rounds(unit)[0].id or 0
    for pressed in (SetAgeRule(number, AgeRule.ADULTS), SetPosts(number, 9), DropRound(number)):
        assert "sudah dibuka" in str((await unit.presses("Nisa", pressed)).toast)
    assert (rounds(unit)[0].age_rule, rounds(unit)[0].posts) == ("any", 3)
    await unit.presses("Nisa", TurnRound(number, RoundPage.RULES))
    assert "Slot takeover Instagram @pacippnu: 1 slot" in unit.private("Nisa").text


async def test_secrets_in_theme_or_brief_are_not_kept(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot Sabtu 16.00-18.00")
    await unit.taps("Nisa", "Tulis tema")
    assert "Hapus pesanmu tadi" in await unit.tells("Nisa", "Sandi IG: kader1926!")
    assert rounds(unit)[0].theme == ""
    assert f"Tema: {THEME}" in await unit.tells("Nisa", THEME)
    await unit.taps("Nisa", "Ubah")
    await unit.taps("Nisa", "Arahan")
    assert "paling panjang 600" in await unit.tells("Nisa", "cerita " * 100)
    assert "Arahan: Ceritakan harimu." in await unit.tells("Nisa", "Ceritakan harimu.")
    await unit.taps("Nisa", "Tulis tema")
    assert "Tema: bebas" in await unit.tells("Nisa", "-")
    assert "Hapus pesanmu tadi" in await unit.tells("Nisa", "/slot besok 16.00-18.00 password: rahasia123")
    assert rounds(unit)[0].said == "Sabtu 16.00-18.00"


async def test_words_against_a_person_are_refused(unit: Lending) -> None:
    await unit.tells("Nisa", "/slot Sabtu 16.00-18.00")
    await unit.taps("Nisa", "Tulis tema")
    await unit.tells("Nisa", "Serbu akun @tetangga dan report ramai-ramai")
    assert rounds(unit)[0].theme == ""


# Whose it is


async def test_members_open_nothing_and_read_nobody_s_page(unit: Lending) -> None:
    [number] = unit.slots()
    assert "humas" in await unit.tells("Siti", "/slot besok 16.00-18.00")
    its = rounds(unit)[0].id or 0
    for pressed in (
        OpenSlot(number),
        ListSlots(unit.unit_id),
        OpenRound(its),
        OpenSlots(its),
        DropRound(its),
    ):
        assert (await unit.presses("Siti", pressed)).toast
    assert len(rounds(unit)) == 1 and len(starts(unit)) == 1
    assert unit.heard("Siti", "Slot takeover") == 0


async def test_humas_of_another_unit_reads_nothing(unit: Lending, town: Town) -> None:
    other = await kin.unit(town, "PAC IPPNU Ngantru", "pac", "Tetangga")
    unit.people["Tetangga"] = kin.head(other)
    [number] = unit.slots()
    outcome = await unit.presses("Tetangga", OpenSlot(number))
    assert outcome.toast and unit.heard("Tetangga", "Slot takeover") == 0


async def test_the_other_owner_of_an_account_sees_its_slots_and_leaves_them(
    unit: Lending, town: Town
) -> None:
    sister = founding.second_unit(town, unit.branch.group, "PAC IPNU Kedungwaru")
    founding.joins(town, sister, unit.people["Rina"])
    founding.gives(town, sister, unit.people["Rina"], Role.HUMAS)
    founding.joins(town, unit.unit_id, unit.people["Rina"])

    def share(session: Session) -> None:
        account = accounts.find(session, unit.account_id)
        assert account is not None
        account.second_unit_id = sister

    unit.branch.write(share)
    switched = Lending(town, unit.branch, unit.room, unit.account_id, unit.people)
    switched.branch.unit_id, first = sister, switched.branch.unit_id
    switched.switch(on=True)
    switched.branch.unit_id = first
    [number] = unit.slots()
    await unit.presses("Rina", OpenSlot(number))
    page = unit.private("Rina")
    assert "Slot takeover: Sabtu, 28 November 2026" in page.text
    assert not any("Batalkan" in one for one in labels(page))
    await unit.presses("Rina", ListSlots(sister))
    assert "Sab 28 Nov 16.00-18.00" in unit.private("Rina").text


async def test_with_the_feature_off_nothing_answers(unit: Lending) -> None:
    [number] = unit.slots()
    unit.switch(on=False)
    assert "Slot takeover" not in await unit.tells("Nisa", "/slot besok 16.00-18.00")
    assert (await unit.presses("Nisa", OpenSlot(number))).toast
    assert len(rounds(unit)) == 1


async def test_in_the_humas_room_the_answer_comes_in_private(unit: Lending, town: Town) -> None:
    unit.slots()
    unit.people["Nisa"].says(unit.room, "/slot")
    await town.rest(A_WHILE)
    assert "Slot takeover PAC IPPNU Kedungwaru" in unit.private("Nisa").text
    assert unit.in_room("Slot takeover PAC") == []
    unit.people["Nisa"].says(unit.room, "/slot besok 16.00-18.00")
    await town.rest(A_WHILE)
    assert "Satu slot akan dibuka:" in unit.private("Nisa").text
    unit.people["Nisa"].says(unit.room, "/slot besok")
    await town.rest(A_WHILE)
    assert '"besok": jamnya belum ada.' in unit.private("Nisa").text
    assert "Sel 24 Nov 16.00-18.00" in await unit.tells("Nisa", "lusa 16.00-18.00")
    assert unit.in_room("akan dibuka") == []


async def test_a_button_in_the_humas_room_leads_to_the_private_page(unit: Lending, town: Town) -> None:
    [number] = unit.slots()
    outcome = await unit.presses_in_room("Nisa", OpenSlot(number))
    assert outcome.url is not None and unit.in_room("Slot takeover:") == []
    await unit.branch.follows(unit.people["Nisa"], outcome)
    assert "Slot takeover: Sabtu, 28 November 2026" in unit.private("Nisa").text


# How it stands


async def test_the_list_turns_its_pages(unit: Lending) -> None:
    unit.slots(*(SATURDAY + number * DAY for number in range(10)))
    text = await unit.tells("Nisa", "/slot")
    assert text.count("•") == 8 and "kosong" in text
    await unit.taps("Nisa", "Berikutnya")
    assert unit.private("Nisa").text.count("•") == 2
    await unit.taps("Nisa", "Sebelumnya")
    assert unit.private("Nisa").text.count("•") == 8


async def test_a_passport_says_who_applied_and_leads_to_the_choice(unit: Lending) -> None:
    [number] = unit.slots()
    await unit.tells("Siti", "/takeover")
    await unit.taps("Siti", "Sab 28 Nov")
    await unit.taps("Siti", "Tanpa ide dulu")
    await unit.presses("Nisa", OpenSlot(number))
    page = unit.private("Nisa")
    assert f"Tema: {THEME}" in page.text and "Daftar sampai Jumat, 27 November 2026" in page.text
    assert "Lihat pendaftar (1)" in labels(page)
    assert "1 pendaftar" in await unit.tells("Nisa", "/slot")


async def test_english_says_the_same(unit: Lending) -> None:
    def speak(session: Session) -> None:
        person = people.found(session, unit.people["Nisa"].id)
        assert person is not None
        person.language = "en"

    unit.branch.write(speak)
    text = await unit.tells("Nisa", "/slot Monday-Friday 4-6pm, two weeks")
    assert "New takeover slots: Instagram @pacippnu" in text and "10 slots would be opened:" in text
    await unit.taps("Nisa", "Open 10 slots")
    assert "10 slots, opened Sunday, 22 November 2026 at 13:00 WIB" in unit.private("Nisa").text
