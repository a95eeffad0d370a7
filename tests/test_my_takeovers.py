"""Takeovers stand in what a person has open: hers, those that she hands over, and those in which she stands beside."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from domain.application_states import ApplicationState
from domain.handover_states import HandoverState
from domain.takeovers import Part
from storage import handovers
from storage.handovers import Handover
from tests import lent
from tests.founding import labels
from tests.lending import SATURDAY, Lending, lending
from tests.town import Town

LINE = "Sab 28 Nov 16.00-18.00, Instagram @pacippnu: "


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Lending]:
    town = Town.build(fresh_url)
    await town.open()
    yield await lending(town)
    town.kill()


def takes_part(its: Lending, slot_id: int, *, opened: bool, adult: str | None = None) -> None:
    """A handover of this slot, whose lists are in people's hands or not yet."""
    ids: dict[str, Any] = {
        "state": HandoverState.OPENING if opened else HandoverState.NAMED,
        "guardian_id": its.person_id("Wati"),
        "adult_id": its.person_id(adult) if adult is not None else None,
        "holder_id": its.person_id("Siti"),
    }
    at = SATURDAY - timedelta(minutes=15)
    its.branch.write(lambda session: handovers.keep(session, Handover(slot_id=slot_id, opened_at=at, **ids)))


@pytest.mark.parametrize("typed", ["/tugasku", "/punyaku"])
async def test_her_turn_stands_in_her_tasks_and_beside_her_plans(its: Lending, typed: str) -> None:
    (slot_id,) = its.slots()
    lent.holds(its, slot_id)
    assert f"{LINE}giliranmu" in await its.tells("Siti", typed)
    await its.taps("Siti", "Sab 28 Nov 16.00-18.00")
    assert "Sabtu, 28 November 2026 pukul 16.00-18.00 WIB" in its.private("Siti").text


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (ApplicationState.APPLIED, "kamu mendaftar"),
        (ApplicationState.WAITING, "kamu mendaftar"),
        (ApplicationState.OFFERED, "ditawarkan kepadamu"),
        (ApplicationState.ASKED, "menunggu izin pembina"),
    ],
)
async def test_what_she_asked_for_says_how_it_stands(
    its: Lending, state: ApplicationState, said: str
) -> None:
    (slot_id,) = its.slots()
    lent.holds(its, slot_id, state=state)
    assert f"{LINE}{said}" in await its.tells("Siti", "/tugasku")


async def test_a_guardian_sees_the_coming_ones_and_opens_the_lists(its: Lending) -> None:
    (slot_id,) = its.slots()
    assert "Takeover" not in await its.tells("Wati", "/tugasku")
    lent.holds(its, slot_id)
    assert f"{LINE}kamu penjaga akunnya" in await its.tells("Wati", "/tugasku")
    assert labels(its.private("Wati")) == []
    takes_part(its, slot_id, opened=True, adult="Laila")
    await its.tells("Wati", "/tugasku")
    assert labels(its.private("Wati")) == ["Daftar Sab 28 Nov 16.00-18.00"]
    assert f"{LINE}kamu mendampingi" in await its.tells("Laila", "/tugasku")


async def test_the_second_guardian_sees_only_what_nobody_hands_over(its: Lending) -> None:
    (slot_id,) = its.slots()
    lent.holds(its, slot_id)
    assert f"{LINE}kamu penjaga akunnya" in await its.tells("Laila", "/tugasku")
    takes_part(its, slot_id, opened=False)
    assert LINE not in await its.tells("Laila", "/tugasku")
    await its.tells("Wati", "/tugasku")
    assert f"{LINE}kamu penjaga akunnya" in its.private("Wati").text and labels(its.private("Wati")) == []


async def test_what_is_over_or_off_stands_there_no_more(its: Lending) -> None:
    lent.closed(its, "Aisyah", Part.BESIDE)
    for who in ("Aisyah", "Wati", "Laila"):
        assert "Takeover" not in await its.tells(who, "/tugasku")
    (second,) = its.slots(SATURDAY + timedelta(days=2))
    lent.holds(its, second, "Rina")
    assert "giliranmu" in await its.tells("Rina", "/tugasku")
    its.switch(on=False)
    assert "Takeover" not in await its.tells("Rina", "/tugasku")
