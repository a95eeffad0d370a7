"""Takeover slots and lives in other calendars: a file of one's own, and the slots in the unit's file for humas."""

from collections.abc import AsyncIterator
from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest
from sqlmodel import Session

from domain.platforms import Platform
from domain.slot_states import SlotState
from domain.takeover_reports import TakeLiveFile, TakeSlotFile
from sandbox.messages import Message
from storage import lives, takeovers
from storage.lives import Live
from tests import lent
from tests.lending import SATURDAY, THEME, TWO_HOURS, Lending, lending
from tests.planned import plan
from tests.town import Town

FILE = "Berkas kalender (.ics)"


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Lending]:
    town = Town.build(fresh_url)
    await town.open()
    yield await lending(town)
    town.kill()


def entries(shown: Message) -> list[Any]:
    """What stands in the file of a message, as another library reads it."""
    assert shown.media is not None and shown.media.file is not None
    return list(
        import_module("vobject").readOne(shown.media.file.content.decode()).contents.get("vevent", [])
    )


def state(its: Lending, slot_id: int, state: SlotState) -> None:
    """The slot has come so far."""

    def write(session: Session) -> None:
        slot = takeovers.find(session, slot_id)
        assert slot is not None
        slot.state, slot.changed_at = state, its.town.clock.at
        takeovers.keep(session, slot)

    its.branch.write(write)


@pytest.mark.parametrize("who", ["Siti", "Wati", "Nisa"])
async def test_a_slot_is_saved_by_who_takes_part_and_by_humas(its: Lending, who: str) -> None:
    (slot_id,) = its.slots()
    lent.holds(its, slot_id)
    await its.presses(who, TakeSlotFile(slot_id))
    shown = its.private(who)
    assert shown.media is not None and shown.media.file is not None
    assert shown.media.file.name == "sinergi-2026-11-28.ics"
    (entry,) = entries(shown)
    assert entry.summary.value == f"Takeover Instagram @pacippnu: {THEME}"
    assert entry.dtstart.value == SATURDAY and entry.dtend.value == SATURDAY + TWO_HOURS
    assert entry.status.value == "CONFIRMED" and entry.uid.value.startswith(f"slot-{slot_id}@sinergi-")
    assert entry.description.value == "Sudah ada pemegangnya"
    assert b"Siti" not in shown.media.file.content


async def test_nobody_else_gets_it(its: Lending) -> None:
    (slot_id,) = its.slots()
    lent.holds(its, slot_id)
    outcome = await its.presses("Rina", TakeSlotFile(slot_id))
    assert "untuk humas" in (outcome.toast or "") and its.private("Rina").media is None


async def test_a_changed_slot_updates_its_entry(its: Lending) -> None:
    (slot_id,) = its.slots()
    found = []
    for said in (SlotState.OPEN, SlotState.TAKEN, SlotState.CANCELLED):
        state(its, slot_id, said)
        await its.presses("Nisa", TakeSlotFile(slot_id))
        (entry,) = entries(its.private("Nisa"))
        found.append((entry.uid.value, int(entry.sequence.value), entry.status.value))
        its.town.clock.move(its.town.clock.at + timedelta(minutes=2))
    assert [one[2] for one in found] == ["TENTATIVE", "CONFIRMED", "CANCELLED"]
    assert len({one[0] for one in found}) == 1 and found[0][1] < found[1][1] < found[2][1]


async def test_pressed_twice_in_a_minute_it_comes_once(its: Lending) -> None:
    (slot_id,) = its.slots()
    for _ in range(2):
        await its.presses("Nisa", TakeSlotFile(slot_id))
    seen = its.people["Nisa"].sees(its.branch.bot)
    assert sum(one.media is not None for one in seen) == 1


async def takes_calendar(its: Lending, who: str) -> list[Any]:
    """Somebody takes the unit's file along; the slots in it."""
    await its.tells(who, "/kalender")
    for label in ("Lainnya", FILE):
        await its.taps(who, label)
    return [one for one in entries(its.private(who)) if one.uid.value.startswith("slot-")]


async def test_humas_has_the_slots_in_the_units_file_and_a_member_has_not(its: Lending) -> None:
    first, second = its.slots(SATURDAY, SATURDAY + timedelta(days=1))
    lent.holds(its, first)
    found = await takes_calendar(its, "Nisa")
    assert [(one.status.value, one.dtstart.value) for one in found] == [
        ("CONFIRMED", SATURDAY),
        ("TENTATIVE", SATURDAY + timedelta(days=1)),
    ]
    assert await takes_calendar(its, "Siti") == []
    state(its, second, SlotState.LAPSED)
    its.town.clock.move(its.town.clock.at + timedelta(minutes=11))
    assert [one.status.value for one in await takes_calendar(its, "Nisa")] == ["CONFIRMED", "CANCELLED"]


async def test_where_takeovers_are_off_the_file_has_none(its: Lending) -> None:
    its.slots()
    its.switch(on=False)
    assert await takes_calendar(its, "Nisa") == []


def live(its: Lending, host: str) -> int:
    """A planned live of somebody; its plan's id."""
    post_id = plan(its.branch, "Ngaji bareng", owner_id=its.person_id(host), platform=Platform.INSTAGRAM_LIVE)

    def write(session: Session) -> None:
        if lives.find(session, post_id) is None:
            lives.keep(session, Live(post_id=post_id, state="planned"))

    its.branch.write(write)
    return post_id


@pytest.mark.parametrize("who", ["Siti", "Nisa"])
async def test_a_live_is_saved_by_its_host_and_by_humas(its: Lending, who: str) -> None:
    post_id = live(its, "Siti")
    await its.presses(who, TakeLiveFile(post_id))
    (entry,) = entries(its.private(who))
    assert "Ngaji bareng" in entry.summary.value and entry.uid.value.startswith(f"post-{post_id}@")


async def test_a_live_of_somebody_else_and_a_plan_that_is_none_are_refused(its: Lending) -> None:
    post_id = live(its, "Siti")
    assert "pembawa live" in ((await its.presses("Rina", TakeLiveFile(post_id))).toast or "")
    plain = plan(its.branch, "Foto", owner_id=its.person_id("Siti"))
    assert "sudah tidak ada" in ((await its.presses("Siti", TakeLiveFile(plain))).toast or "")
