"""Stories of two holders of takeover slots who change places, and of questions that stay without an answer."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.application_presses import AnswerSwap, Apply, AskSwap, ProposeSwap
from domain.application_states import ApplicationState
from domain.takeover_presses import ShowSlot
from storage import applications, people
from storage.applications import Application
from storage.takeover_swaps import TakeoverSwap
from tests.branch import labels
from tests.lending import PEMBINA, SATURDAY, Lending, lending
from tests.town import Town, open_town

DAY = timedelta(days=1)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def us(town: Town) -> Lending:
    return await lending(town)


def holder(us: Lending, slot_id: int) -> str:
    """Whose it is."""

    def read(session: Session) -> str:
        its = applications.holder(session, slot_id)
        assert its is not None
        assert its.state == ApplicationState.CHOSEN
        return people.get(session, its.person_id).first_name

    return us.branch.write(read)


def swaps(us: Lending) -> list[tuple[bool, bool | None]]:
    """Whether each question is open, and what was answered."""

    def read(session: Session) -> list[tuple[bool, bool | None]]:
        return [(one.lapses_at is not None, one.is_agreed) for one in session.exec(select(TakeoverSwap))]

    return us.branch.write(read)


async def two(us: Lending) -> tuple[int, int]:
    """Saturday is Siti's, Sunday is Rina's."""
    saturday, sunday = us.slots(SATURDAY, SATURDAY + DAY, is_chosen=False)
    await us.presses("Siti", Apply(saturday))
    await us.presses("Rina", Apply(sunday))
    return saturday, sunday


async def asks(us: Lending) -> tuple[int, int]:
    """Siti asks Rina."""
    saturday, sunday = await two(us)
    await us.presses("Siti", ShowSlot(saturday))
    await us.taps("Siti", "Tukar jadwal")
    assert "Tukar Sabtu, 28 November 2026" in us.private("Siti").text
    await us.taps("Siti", "29 Nov")
    return saturday, sunday


async def test_two_holders_change_places_without_reading_each_others_names(us: Lending) -> None:
    saturday, sunday = await asks(us)
    asked = us.private("Siti").text
    assert "Sampai itu slotmu tetap Sabtu, 28 November 2026" in asked
    assert "Rina" not in asked
    question = us.private("Rina")
    assert "ingin bertukar dengan slotmu Ahad, 29 November 2026" in question.text
    assert "Siti" not in question.text
    assert labels(question) == ["Mau, tukar", "Tidak dulu", "Berhenti dulu"]
    assert (holder(us, saturday), holder(us, sunday)) == ("Siti", "Rina")
    await us.taps("Rina", "Mau, tukar")
    assert (holder(us, saturday), holder(us, sunday)) == ("Rina", "Siti")
    assert "Sabtu, 28 November 2026" in us.private("Rina").text
    assert "Slot ini giliranmu." in us.private("Rina").text
    assert "Jadi ditukar! Sekarang giliranmu Ahad, 29 November 2026" in us.private("Siti").text
    assert swaps(us) == [(False, True)]
    assert [us.slot(one).state for one in (saturday, sunday)] == ["taken", "taken"]
    assert not us.in_group("Rina")


async def test_what_was_asked_for_the_others_slot_before_is_over(us: Lending) -> None:
    saturday, sunday = await two(us)
    await us.presses("Siti", Apply(sunday))
    await us.presses("Rina", Apply(saturday))
    await us.presses("Siti", ProposeSwap(saturday, sunday))
    await us.taps("Rina", "Mau, tukar")
    assert (holder(us, saturday), holder(us, sunday)) == ("Rina", "Siti")
    assert us.branch.write(lambda session: len(session.exec(select(Application)).all())) == 2


async def test_a_no_is_passed_on_without_a_name_and_one_may_ask_again(us: Lending) -> None:
    saturday, sunday = await asks(us)
    outcome = await us.presses("Siti", ProposeSwap(saturday, sunday))
    assert "tunggu jawabannya dulu" in (outcome.toast or "")
    await us.taps("Rina", "Tidak dulu")
    assert "tetap seperti semula" in us.private("Rina").text
    assert "belum bisa ditukar" in us.private("Siti").text
    assert (holder(us, saturday), holder(us, sunday)) == ("Siti", "Rina")
    await us.presses("Siti", ProposeSwap(saturday, sunday))
    assert swaps(us) == [(False, False), (True, None)]


async def test_silence_is_a_no(town: Town, us: Lending) -> None:
    saturday, _ = await asks(us)
    await town.passes(town.clock.at + DAY)
    assert swaps(us) == [(False, False)]
    assert us.heard("Siti", "belum bisa ditukar") == 1
    outcome = await us.presses("Rina", AnswerSwap(1, yes=True))
    assert "sudah tidak berlaku" in (outcome.toast or "")
    assert holder(us, saturday) == "Siti"


async def test_whoever_gave_it_back_meanwhile_changes_nothing(us: Lending) -> None:
    saturday, sunday = await asks(us)
    await us.presses("Siti", ShowSlot(saturday))
    await us.taps("Siti", "Aku tidak bisa")
    await us.taps("Siti", "Ya, kembalikan")
    outcome = await us.presses("Rina", AnswerSwap(1, yes=True))
    assert "sudah tidak berlaku" in (outcome.toast or "")
    assert holder(us, sunday) == "Rina"
    stranger = await us.presses("Dewi", AnswerSwap(1, yes=True))
    assert "sudah tidak berlaku" in (stranger.toast or "")


async def test_at_16_a_slot_is_given_back_and_not_changed(us: Lending) -> None:
    saturday, sunday = us.slots(SATURDAY, SATURDAY + DAY, is_chosen=False)
    await us.presses("Aisyah", Apply(saturday))
    await us.presses("Siti", Apply(sunday))
    await us.town.passes(us.town.clock.at + timedelta(hours=3))
    await us.taps(PEMBINA, "Boleh")
    outcome = await us.presses("Aisyah", AskSwap(saturday))
    assert "izin pembina berlaku per slot" in (outcome.toast or "")
    await us.presses("Siti", AskSwap(sunday))
    assert "Belum ada slot lain yang bisa ditukar" in us.private("Siti").text


async def test_rules_of_age_hold_in_a_swap_too(us: Lending) -> None:
    (saturday,) = us.slots(SATURDAY, is_chosen=False)
    (grown,) = us.slots(SATURDAY + DAY, is_chosen=False, age_rule="adults")
    await us.presses("Putri", Apply(saturday))
    await us.presses("Rina", Apply(grown))
    await us.presses("Rina", AskSwap(grown))
    assert "Belum ada slot lain yang bisa ditukar" in us.private("Rina").text
