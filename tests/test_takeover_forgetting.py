"""Takeovers are forgotten after a year, with their units, and with the people who took part in them."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlmodel import Session

from storage import (
    account_hours,
    cards,
    chats,
    handovers,
    people,
    retention,
    takeover_forgetting,
    unit_erasure,
    units,
)
from storage.account_hours import Span
from storage.accounts import Account
from storage.tables import METADATA
from tests import lent
from tests.lending import SATURDAY, TWO_HOURS, Lending, lending
from tests.lent import END
from tests.town import SUNDAY, Town

KEPT = timedelta(days=365)
ITS_TABLES = (
    "takeover_rounds",
    "takeover_slots",
    "applications",
    "handovers",
    "handover_ticks",
    "takeover_posts",
    "account_hours",
)


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Lending]:
    town = Town.build(fresh_url)
    await town.open()
    yield await lending(town)
    town.kill()


def rows(its: Lending) -> dict[str, int]:
    """How many rows the tables of takeovers have; those without any are left out."""

    def read(session: Session) -> dict[str, int]:
        counts = {
            one: session.execute(select(func.count()).select_from(METADATA.tables[one])).scalar_one()
            for one in ITS_TABLES
        }
        return {name: count for name, count in counts.items() if count}

    return its.branch.write(read)


async def test_a_year_after_its_end_nothing_of_it_is_left(its: Lending) -> None:
    lent.closed(its)
    its.branch.write(lambda session: retention.forget(session, END + KEPT))
    assert rows(its)["takeover_slots"] == 1
    its.branch.write(lambda session: retention.forget(session, END + KEPT + timedelta(minutes=1)))
    assert rows(its) == {}


async def test_slots_of_the_same_round_that_are_younger_stay(its: Lending) -> None:
    its.slots(SATURDAY, SATURDAY + timedelta(days=20))
    its.branch.write(lambda session: takeover_forgetting.forget(session, SATURDAY + timedelta(days=5)))
    left = rows(its)
    assert (left["takeover_rounds"], left["takeover_slots"]) == (1, 1)
    assert left["account_hours"] == 10  # two hours, and a quarter before and after


async def test_an_erased_unit_frees_hours_on_an_account_of_another_unit(its: Lending) -> None:
    (slot_id,) = its.slots()
    span = Span(its.account_id, SATURDAY, SATURDAY + TWO_HOURS)

    def belongs_to_another(session: Session) -> None:
        other = units.Unit(name="PAC IPNU", level="pac", zone="Asia/Jakarta", created_at=SUNDAY)
        session.add(other)
        session.flush()
        account = session.get_one(Account, its.account_id)
        account.unit_id, account.second_unit_id = other.id or 0, its.unit_id
        session.add(account)
        room = chats.found(session, its.room.id)
        assert room is not None
        cards.show(session, f"handover:{slot_id}", room.id or 0, its.town.clock.at)

    its.branch.write(belongs_to_another)
    assert its.branch.write(lambda session: bool(account_hours.holders(session, span)))
    its.branch.write(
        lambda session: unit_erasure.erase(session, units.get(session, its.unit_id), its.town.clock.at)
    )
    assert rows(its) == {}
    assert its.branch.write(lambda session: account_hours.take(session, span))
    assert its.branch.write(lambda session: list(cards.everywhere(session, f"handover:{slot_id}"))) == []


async def test_what_an_erased_person_took_part_in_is_shown_without_her(its: Lending) -> None:
    slot_id, siti = lent.closed(its), its.people["Siti"]

    def shown(session: Session) -> bool:
        room = chats.found(session, its.room.id)
        assert room is not None
        cards.show(session, f"takeover:{slot_id}", room.id or 0, its.town.clock.at).redraw_at = None
        person = people.found(session, siti.id)
        assert person is not None
        retention.erase(session, person, its.town.clock.at)
        row = handovers.find(session, slot_id)
        assert row is not None and row.holder_id is None and row.guardian_id is not None
        return all(one.redraw_at is not None for one in cards.everywhere(session, f"takeover:{slot_id}"))

    assert its.branch.write(shown)
    assert "applications" not in rows(its) and rows(its)["takeover_posts"] == 2
