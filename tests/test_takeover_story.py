"""A whole takeover, from the line that humas types to the numbers of the week, by what people type and press alone."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import select

from domain.slot_states import SlotState
from storage.takeovers import TakeoverSlot
from tests.hands import DAY, END, HOUR, LINK, MINUTE, QUARTER, Hands
from tests.lending import Lending, lending
from tests.town import open_town

SLOT = "Sab 28 Nov 16.00-18.00"


@pytest.fixture
async def us(tmp_path: Path) -> AsyncIterator[Lending]:
    async with open_town(tmp_path) as town:
        yield await lending(town)


def first_slot(us: Lending) -> int:
    """The first slot that was opened."""
    return us.branch.write(lambda session: session.exec(select(TakeoverSlot.id)).first()) or 0


async def opens(us: Lending) -> Hands:
    """Nisa types when, gives it a theme, looks at it and opens it."""
    await us.tells("Nisa", "/slot Sabtu 16.00-18.00")
    await us.taps("Nisa", "Tulis tema")
    assert "Tema: Sehari di komisariat" in await us.tells("Nisa", "Sehari di komisariat")
    await us.taps("Nisa", "Buka slot ini")
    assert "1 slot takeover kosong" in us.in_group("Pegang akun resmi")[-1].text
    return Hands(us, first_slot(us))


async def come_forward(us: Lending) -> None:
    """Two members apply, one with an idea."""
    for name, idea in (("Rina", ""), ("Siti", "Tur sekretariat dan tanya jawab")):
        await us.tells(name, "/takeover")
        await us.taps(name, SLOT)
        await us.taps(name, "Tulis ide" if idea else "Tanpa ide dulu")
        if idea:
            await us.tells(name, idea)


async def chooses(us: Lending) -> None:
    """Nisa compares them, and chooses Siti; Rina reads it kindly."""
    await us.tells("Nisa", "/slot")
    await us.taps("Nisa", SLOT)
    await us.taps("Nisa", "Lihat pendaftar (2)")
    assert "Tur sekretariat" in us.private("Nisa").text
    await us.taps("Nisa", "2")
    assert "2. Siti · 18+ · belum pernah" in us.private("Nisa").text
    await us.taps("Nisa", "Pilih Siti")
    assert us.heard("Rina", "Kali ini yang memegang orang lain") == 1
    assert us.heard("Rina", "Siti") == 0


async def test_all_of_it(us: Lending) -> None:
    hands = await opens(us)
    await come_forward(us)
    await chooses(us)
    assert us.slot(hands.slot_id).state == SlotState.TAKEN
    await us.tells("Siti", "/tugasku")
    await us.taps("Siti", SLOT)
    await us.taps("Siti", "Ke kalenderku (.ics)")
    assert us.private("Siti").media is not None
    await hands.comes_to(QUARTER - DAY + HOUR)
    await us.taps("Siti", "Hadir")
    await hands.begins()
    await us.tells("Siti", LINK)
    await hands.comes_to(END + MINUTE)
    await hands.gives_back("Siti")
    await hands.gives_back("Wati")
    assert us.slot(hands.slot_id).state == SlotState.DONE
    assert "Makasih sudah memakainya dengan baik" in hands.card("Siti").text
    assert "Makasih sudah menjaganya" in hands.card("Wati").text
    await us.taps("Siti", "Lihat laporan")
    assert LINK in us.private("Siti").text and "disetujui: 8 dari 8" in us.private("Siti").text
    await us.taps("Siti", "Ingatkan angka")
    await hands.comes_to(END + DAY + 2 * HOUR)
    await us.taps("Wati", "Catat angka 24 jam")
    await us.tells("Wati", "views 1,2rb suka 300")
    await hands.comes_to(END + 7 * DAY + 2 * HOUR)
    await us.taps("Wati", "Catat angka 7 hari")
    await us.tells("Wati", "views 2.310, suka 412")
    text = us.private("Wati").text
    assert "Tercatat: 2.310 tayangan, 412 suka." in text
    assert us.slot(hands.slot_id).due_at is None
    names = [one.text for one in us.people["Rina"].sees(us.branch.group) if one.from_bot]
    assert not any(name in text for text in names for name in ("Siti", "Rina"))
