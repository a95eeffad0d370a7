"""Stories of takeover slots that are called off: hours come free, and everybody whom it concerns hears of it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.handover_states import HandoverState
from domain.slot_presses import CancelSlot
from domain.slot_states import SlotState
from domain.takeover_presses import OpenSlot
from storage.account_hours import AccountHour
from storage.applications import Application
from storage.handovers import Handover
from tests.branch import labels
from tests.lending import SATURDAY, Lending, lending
from tests.town import Town, open_town

DAY = timedelta(days=1)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Lending:
    return await lending(town)


async def takes(unit: Lending, name: str, slot: str) -> None:
    """Somebody takes a slot that the first one gets."""
    await unit.tells(name, "/takeover")
    await unit.taps(name, slot)
    await unit.taps(name, "Ambil sekarang")


def kept(unit: Lending) -> set[int | None]:
    """For which slots hours are kept."""
    return unit.branch.write(lambda session: {one.slot_id for one in session.exec(select(AccountHour)).all()})


def application_states(unit: Lending) -> list[str]:
    return unit.branch.write(
        lambda session: sorted(one.state for one in session.exec(select(Application)).all())
    )


async def test_a_slot_is_called_off_after_a_second_tap(unit: Lending, town: Town) -> None:
    first, second = unit.slots(SATURDAY, SATURDAY + DAY, is_chosen=False)
    await takes(unit, "Siti", "Sab 28 Nov")
    await unit.presses("Nisa", OpenSlot(first))
    await unit.taps("Nisa", "Batalkan slot")
    assert unit.slot(first).state == SlotState.TAKEN
    assert labels(unit.private("Nisa")) == ["Ya, batalkan", "Batalkan semua (2) di putaran ini", "Tidak jadi"]
    await unit.taps("Nisa", "Ya, batalkan")
    assert (
        unit.private("Nisa").text.endswith("memihak partai.") and "Dibatalkan." in unit.private("Nisa").text
    )
    assert unit.slot(first).state == SlotState.CANCELLED and unit.slot(first).due_at is None
    assert kept(unit) == {second} and application_states(unit) == ["over"]
    assert unit.heard("Siti", "dibatalkan humas") == 1
    assert (unit.heard("Wati", "dibatalkan humas"), unit.heard("Laila", "dibatalkan humas")) == (1, 1)
    assert unit.heard("Rina", "dibatalkan humas") == 0
    assert unit.in_group("dibatalkan") == []


async def test_its_hours_may_be_opened_again_at_once(unit: Lending) -> None:
    [number] = unit.slots()
    assert unit.slots() == []
    await unit.presses("Nisa", CancelSlot(number, sure=True))
    assert len(unit.slots()) == 1


async def test_all_that_are_left_of_a_round_are_called_off(unit: Lending) -> None:
    numbers = unit.slots(SATURDAY, SATURDAY + DAY, SATURDAY + 2 * DAY, is_chosen=False)
    await takes(unit, "Siti", "Sab 28 Nov")
    await unit.presses("Nisa", CancelSlot(numbers[0], sure=True))
    await unit.presses("Nisa", OpenSlot(numbers[1]))
    await unit.taps("Nisa", "Batalkan slot")
    await unit.taps("Nisa", "Batalkan semua (2)")
    assert "Batalkan 2 slot yang tersisa di putaran ini?" in unit.private("Nisa").text
    await unit.taps("Nisa", "Ya, batalkan 2 slot")
    assert {unit.slot(one).state for one in numbers} == {SlotState.CANCELLED}
    assert kept(unit) == set()
    assert unit.heard("Siti", "dibatalkan humas") == 1


async def test_calling_off_twice_says_once(unit: Lending) -> None:
    [number] = unit.slots(is_chosen=False)
    await takes(unit, "Siti", "Sab 28 Nov")
    await unit.presses("Nisa", CancelSlot(number, sure=True))
    again = await unit.presses("Nisa", CancelSlot(number, sure=True))
    assert again.toast and unit.heard("Siti", "dibatalkan humas") == 1


async def test_what_is_in_somebody_s_hands_is_stopped_not_called_off(unit: Lending, town: Town) -> None:
    [number] = unit.slots(is_chosen=False)
    await takes(unit, "Siti", "Sab 28 Nov")

    def begin(session: Session) -> None:
        now = town.clock.at
        session.add(Handover(slot_id=number, state=HandoverState.RUNNING, opened_at=now, began_at=now))

    unit.branch.write(begin)
    outcome = await unit.presses("Nisa", CancelSlot(number, sure=True))
    assert "Hentikan takeover" in str(outcome.toast)
    assert unit.slot(number).state == SlotState.TAKEN
    await unit.presses("Nisa", OpenSlot(number))
    assert "Batalkan slot" not in labels(unit.private("Nisa"))


async def test_only_humas_of_the_unit_calls_a_slot_off(unit: Lending) -> None:
    [number] = unit.slots()
    assert (await unit.presses("Siti", CancelSlot(number, sure=True))).toast
    assert (await unit.presses("Wati", CancelSlot(number, sure=True))).toast
    assert unit.slot(number).state == SlotState.OPEN
