"""Stories of minors in a takeover: an adult beside who holds the device, or who posts what a younger one prepared."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.handover_presses import ListAdults, NameAdult, TickLine
from domain.handover_states import HandoverState
from domain.slot_states import SlotState
from domain.takeover_presses import OpenHandover
from tests.branch import labels
from tests.hands import DAY, END, MINUTE, QUARTER, Hands, keys
from tests.lending import BRIEF, SATURDAY, Lending, lending
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def us(town: Town) -> Lending:
    return await lending(town)


async def test_a_girl_of_16_holds_it_beside_an_adult_who_holds_the_device(town: Town, us: Lending) -> None:
    hands = Hands(us, us.slots()[0])
    hands.applies("Aisyah", chosen=True)
    await hands.comes_to(SATURDAY - DAY + MINUTE)
    assert "pendamping dewasanya belum ada" in hands.room().text
    assert "Aisyah" not in hands.room().text
    outcome = await hands.in_the_room("Nisa", "Pilih pendamping")
    await us.branch.follows(us.people["Nisa"], outcome)
    offered = labels(us.private("Nisa"))
    assert "Dewi" in offered and "Laila" in offered
    assert not {"Aisyah", "Putri", "Wati"} & set(offered)
    for wrong in ("Putri", "Wati", "Aisyah"):
        await us.presses("Nisa", NameAdult(hands.slot_id, us.person_id(wrong)))
    assert hands.handover(lambda row: row.adult_id) is None
    await us.presses("Rina", NameAdult(hands.slot_id, us.person_id("Dewi")))
    assert hands.handover(lambda row: row.adult_id) is None
    await us.presses("Nisa", ListAdults(hands.slot_id))
    await us.taps("Nisa", "Dewi")
    assert us.heard("Dewi", "kamu yang memegang HP-nya sampai selesai") == 1
    await hands.comes_to(QUARTER + MINUTE)
    card = hands.card("Aisyah")
    assert "Pendamping: Dewi" in card.text
    assert BRIEF not in card.text and "Arahan lengkapnya ada di kartu grup" in card.text
    assert BRIEF in hands.card("Dewi").text
    await hands.hands_over()
    await hands.agrees("Aisyah")
    assert hands.state == HandoverState.OPENING
    assert "Aku di sampingnya dan memegang HP-nya" in hands.card("Dewi").text
    await hands.taps("Dewi", "Ya")
    assert hands.state == HandoverState.RUNNING
    await hands.taps("Aisyah", "Selesai lebih cepat")
    await hands.taps("Aisyah", "Ya, selesai")
    assert "Tetaplah di sampingnya" in hands.card("Dewi").text
    await hands.gives_back("Aisyah")
    await hands.gives_back("Wati")
    assert us.slot(hands.slot_id).state == SlotState.DONE


async def test_an_adult_who_can_not_come_says_so_and_it_waits_for_another(town: Town, us: Lending) -> None:
    hands = Hands(us, us.slots()[0])
    hands.applies("Aisyah", chosen=True)
    await us.presses("Nisa", NameAdult(hands.slot_id, us.person_id("Dewi")))
    assert labels(us.private("Nisa")) == ["Lihat slot"]
    outcome = await us.taps("Dewi", "Aku tidak bisa mendampingi")
    assert "humas sudah kuberi tahu" in (outcome.toast or "")
    assert "pendamping dewasanya belum ada" in hands.room().text
    await hands.comes_to(QUARTER + MINUTE)
    assert "Pendamping dewasa belum ada" in hands.card("Aisyah").text
    await hands.hands_over()
    await hands.agrees("Aisyah")
    assert hands.state == HandoverState.OPENING
    await hands.comes_to(END + 3 * 60 * MINUTE)
    assert us.slot(hands.slot_id).state == SlotState.CANCELLED
    assert us.heard("Aisyah", "itu bukan salahmu") == 1


async def test_a_girl_of_13_prepares_and_an_adult_posts(town: Town, us: Lending) -> None:
    hands = Hands(us, us.slots()[0])
    hands.applies("Putri", chosen=True)
    await us.presses("Nisa", NameAdult(hands.slot_id, us.person_id("Rina")))
    assert us.heard("Rina", "Humas memintamu memposting di takeover") == 1
    await hands.comes_to(SATURDAY - DAY + MINUTE)
    assert us.heard("Putri", "Slot yang kamu siapkan sudah dekat") == 1
    await hands.comes_to(QUARTER + MINUTE)
    card = hands.card("Putri")
    assert "Kamu menyiapkan isinya, Rina yang memposting" in card.text
    assert keys(card) == [] and BRIEF not in card.text
    await us.presses("Putri", TickLine(hands.slot_id, "welcome"))
    assert hands.ticks("opening") == 0
    await hands.hands_over()
    await hands.agrees("Rina")
    assert hands.state == HandoverState.RUNNING
    assert keys(hands.card("Putri")) == []
    await us.tells("Rina", "https://www.instagram.com/p/C1aBcDeFgHi/")
    assert "ini posting ke-1" in us.private("Rina").text
    await hands.comes_to(END + MINUTE)
    await hands.gives_back("Rina")
    await hands.gives_back("Wati")
    assert us.slot(hands.slot_id).state == SlotState.DONE
    await us.presses("Putri", OpenHandover(hands.slot_id))
    assert "akunnya sudah kembali" in hands.card("Putri").text
