"""Takeover slots as others see them: the card in the group, the Papan, the calendar, and who plans meanwhile."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session

import words.slots
from domain.clashes import ClashKind
from domain.markup import plain
from domain.reader import Reader
from storage import clashes, posts
from storage.accounts import Account
from storage.takeovers import TakeoverSlot
from tests import desk
from tests.branch import labels
from tests.lending import BRIEF, SATURDAY, THEME, Lending, lending
from tests.town import SUNDAY, Town, open_town

WIB = ZoneInfo("Asia/Jakarta")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
A_WHILE = timedelta(seconds=30)
HEAD = "Pegang akun resmi PAC"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Lending:
    return await lending(town)


async def opens(unit: Lending, said: str) -> None:
    """Humas opens slots at these times, the first gets them."""
    await unit.tells("Nisa", f"/slot {said}")
    for label in ("Ubah", "Pendaftaran", "Siapa cepat", "Kembali", "Kembali", "Buka"):
        await unit.taps("Nisa", label)


# The card in the group


async def test_the_group_gets_one_card_with_what_is_free_and_nobody_s_name(unit: Lending, town: Town) -> None:
    await unit.tells("Nisa", "/slot Sabtu dan Ahad 16.00-18.00")
    await unit.taps("Nisa", "Tulis tema")
    await unit.tells("Nisa", THEME)
    await unit.taps("Nisa", "Ubah")
    await unit.taps("Nisa", "Arahan")
    await unit.tells("Nisa", BRIEF)
    for label in ("Ubah", "Pendaftaran", "Siapa cepat", "Kembali", "Kembali", "Buka 2 slot"):
        await unit.taps("Nisa", label)
    [card] = unit.in_group(HEAD)
    assert f"Instagram @pacippnu: {THEME}\n{BRIEF}" in card.text
    assert "• Sabtu, 28 November 2026 pukul 16.00-18.00 WIB" in card.text
    assert "2 slot takeover kosong.\n" in card.text and labels(card) == ["Pegang akun resmi"]
    await unit.tells("Siti", "/takeover")
    await unit.taps("Siti", "Sab 28 Nov")
    await unit.taps("Siti", "Ambil sekarang")
    await town.rest(A_WHILE)
    [card] = unit.in_group(HEAD)
    assert "1 slot takeover kosong, 1 sudah terisi." in card.text
    assert "Sabtu" not in card.text and "Siti" not in card.text


async def test_the_card_leads_into_private(unit: Lending) -> None:
    await opens(unit, "Sabtu 16.00-18.00")
    outcome = await unit.taps("Siti", "Pegang akun resmi", unit.branch.group)
    if outcome.url is not None:
        await unit.branch.follows(unit.people["Siti"], outcome)
    assert "Sab 28 Nov 16.00-18.00" in unit.private("Siti").text


async def test_a_second_round_changes_the_card_and_after_days_a_new_one_comes(
    unit: Lending, town: Town
) -> None:
    await opens(unit, "Sabtu 16.00-18.00")
    await opens(unit, "Sabtu 19.00-21.00")
    await town.rest(A_WHILE)
    [card] = unit.in_group(HEAD)
    assert "2 slot takeover kosong" in card.text
    await town.passes(town.clock.at + 2 * DAY)
    await opens(unit, "5 Desember 16.00-18.00")
    await town.rest(A_WHILE)
    first, second = unit.in_group(HEAD)
    assert "3 slot takeover kosong" in second.text and "3 slot" not in first.text


async def test_what_has_begun_leaves_the_card_by_itself(unit: Lending, town: Town) -> None:
    await opens(unit, "besok 16.00-18.00; lusa 16.00-18.00")
    await town.passes(town.clock.at + DAY + 4 * HOUR)
    [card] = unit.in_group(HEAD)
    assert "Senin, 23" not in card.text and "Selasa, 24" in card.text
    await town.passes(town.clock.at + DAY)
    assert "Belum ada slot kosong" in unit.in_group(HEAD)[0].text


async def test_the_card_of_a_night_s_round_waits_for_the_morning(unit: Lending, town: Town) -> None:
    await town.passes(datetime(2026, 11, 22, 22, 30, tzinfo=WIB))
    await opens(unit, "Sabtu 16.00-18.00")
    assert unit.in_group(HEAD) == []
    await town.passes(datetime(2026, 11, 23, 5, 30, tzinfo=WIB))
    assert len(unit.in_group(HEAD)) == 1


# Papan and calendar


async def test_papan_and_calendar_count_the_slots(unit: Lending, town: Town) -> None:
    await opens(unit, "Rabu 16.00-18.00, Rabu 19.00-21.00")
    await unit.tells("Siti", "/takeover")
    await unit.taps("Siti", "Rab 25 Nov 16.00")
    await unit.taps("Siti", "Ambil sekarang")
    await town.passes(town.clock.at + timedelta(minutes=11))
    board = unit.branch.board(unit.people["Siti"])
    assert "Slot takeover kosong: 1. Lihat di /takeover." in board.text
    text = await unit.tells("Siti", "/kalender minggu depan")
    assert "2 slot takeover, 1 kosong" in text
    unit.switch(on=False)
    assert "Slot takeover" not in await unit.tells("Siti", "/kalender minggu depan")


# Plans meanwhile


async def test_a_plan_in_a_slot_warns(unit: Lending) -> None:
    unit.slots(SATURDAY)
    nisa = unit.people["Nisa"]
    inside = desk.plan(unit.branch, nisa, account_id=unit.account_id, starts_at=SATURDAY + HOUR)
    after = desk.plan(unit.branch, nisa, account_id=unit.account_id, starts_at=SATURDAY + 6 * HOUR)
    elsewhere = desk.plan(unit.branch, nisa, starts_at=SATURDAY + HOUR + timedelta(minutes=1))

    def booked(session: Session, number: int) -> list[tuple[str, datetime | None]]:
        post = posts.find(session, number)
        assert post is not None
        found = clashes.of(session, post, unit.town.clock.at)
        return [(one.name, one.until) for one in found if one.kind is ClashKind.BOOKING]

    assert unit.branch.write(lambda session: booked(session, inside)) == [("takeover", SATURDAY + 2 * HOUR)]
    assert unit.branch.write(lambda session: booked(session, after)) == []
    assert unit.branch.write(lambda session: booked(session, elsewhere)) == []


# What a slot is called


def slot(start: datetime, length: timedelta, zone: str = "Asia/Jakarta") -> TakeoverSlot:
    return TakeoverSlot(
        round_id=1,
        unit_id=1,
        account_id=1,
        starts_at=start,
        ends_at=start + length,
        zone=zone,
        apply_until=start,
        changed_at=SUNDAY,
    )


@pytest.mark.parametrize(
    ("reader", "length", "said"),
    [
        (Reader(), 2 * HOUR, "Sabtu, 28 November 2026 pukul 16.00-18.00 WIB, Instagram @pac"),
        (
            Reader(zone="Asia/Makassar"),
            2 * HOUR,
            "Sabtu, 28 November 2026 pukul 17.00-19.00 WITA (16.00-18.00 WIB), Instagram @pac",
        ),
        (
            Reader(zone="Asia/Pontianak"),
            8 * HOUR,
            "Sabtu, 28 November 2026 pukul 16.00-00.00 WIB, Instagram @pac",
        ),
        (
            Reader(),
            9 * HOUR,
            "Sabtu, 28 November 2026 pukul 16.00 WIB sampai Ahad, 29 November 2026 pukul 01.00 WIB, Instagram @pac",
        ),
        (Reader(language="en"), 2 * HOUR, "Saturday, 28 November 2026 at 16:00-18:00 WIB, Instagram @pac"),
    ],
)
def test_a_slot_is_named_in_the_reader_s_zone_and_its_own(
    reader: Reader, length: timedelta, said: str
) -> None:
    account = Account(id=1, unit_id=1, platform="instagram", handle="pac", added_at=SUNDAY)
    assert plain(words.slots.name(reader, slot(SATURDAY, length), account)) == said
