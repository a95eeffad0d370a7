"""Fifty members press the same takeover slot in the same moment, through the real intake and on both databases."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session, select

from domain.application_states import ApplicationState
from storage import people
from storage.applications import Application, listed
from tests import masses
from tests.branch import SOON, labels
from tests.lending import Lending, lending
from tests.town import Town

MANY = 50
QUEUED = re.compile(r"Sudah ada yang lebih dulu\. Kamu nomor (\d+) di daftar tunggu\.")


@pytest.fixture
async def us(fresh_url: str) -> AsyncIterator[Lending]:
    town = Town.build(fresh_url)
    await town.open()
    yield await lending(town)
    town.kill()


async def test_one_gets_it_49_are_told_their_place_and_the_list_is_in_order(us: Lending) -> None:
    (slot,) = us.slots(is_chosen=False)
    everyone = masses.gather(us.branch, MANY).everyone
    for one in everyone:
        one.says_in_private(us.branch.bot, "/takeover")
    await us.town.rest(SOON)
    for one in everyone:
        one.presses(us.branch.last(one, private=True), "Sab 28 Nov 16.00-18.00", chat=us.branch.bot)
    await us.town.rest(timedelta(minutes=2))
    assert all("Ambil sekarang" in labels(us.branch.last(one, private=True)) for one in everyone)
    outcomes = [
        one.presses(us.branch.last(one, private=True), "Ambil sekarang", chat=us.branch.bot)
        for one in everyone
    ]
    await us.town.rest(timedelta(minutes=2))
    told = [one.toast or "" for one in outcomes]
    assert told.count("Slot ini giliranmu!") == 1
    places = [int(found[1]) for found in map(QUEUED.fullmatch, told) if found]
    assert places == list(range(1, MANY))
    for one, text in zip(everyone, told, strict=True):
        page = us.branch.last(one, private=True).text
        assert ("Slot ini giliranmu." if text == "Slot ini giliranmu!" else "Kamu di daftar tunggu") in page

    def read(session: Session) -> tuple[list[str], list[int], int]:
        its = session.exec(select(Application).where(Application.slot_id == slot)).all()
        line = [people.get(session, one.person_id).telegram_id for one in listed(session, slot)]
        chosen = [one for one in its if one.state == ApplicationState.CHOSEN]
        return [str(one.state) for one in its], line, people.get(session, chosen[0].person_id).telegram_id

    states, line, winner = us.branch.write(read)
    assert sorted(set(states)) == ["chosen", "waiting"]
    assert len(states) == MANY
    assert [winner, *line] == [one.id for one in everyone]
    assert us.slot(slot).state == "taken"
