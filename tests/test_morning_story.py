"""What people really did with the bot is what the morning after tells of it."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.digest_items import ItemKind, Morning
from storage import digest_facts, people
from tests.siarkan import PLAIN, SEND, SUBMIT, Desk, desk, published
from tests.town import Town


@pytest.fixture
async def unit(fresh_url: str) -> AsyncIterator[Desk]:
    town = Town.build(fresh_url)
    await town.open()
    yield await desk(town)
    town.kill()


def morning(unit: Desk, name: str, days: int = 0) -> Morning:
    """Her morning, so many days from now."""
    at, telegram_id = unit.town.clock.at + timedelta(days=days), unit.who(name).id

    def read(session: Session) -> Morning:
        person = people.found(session, telegram_id)
        assert person is not None
        return digest_facts.morning(session, unit.branch.unit_id, person.id or 0, at)

    return unit.branch.write(read)


async def test_what_waits_for_a_reader_waits_for_the_others_and_is_gone_once_read(unit: Desk) -> None:
    await unit.gives(PLAIN)
    await unit.taps("Rahma", SUBMIT)
    (item,) = morning(unit, "Ani").decisions.items
    assert item.kind is ItemKind.APPROVAL and item.title.startswith("Selamat belajar")
    assert morning(unit, "Rahma").decisions.items == ()
    await unit.approves()
    assert morning(unit, "Ani").decisions.items == ()


async def test_what_was_sent_and_put_out_is_told_the_morning_after_and_then_no_more(unit: Desk) -> None:
    post_id = published(unit)
    await unit.gives(PLAIN)
    await unit.taps("Rahma", SUBMIT)
    await unit.approves()
    await unit.taps("Rahma", "Lihat promosinya")
    await unit.taps("Rahma", SEND)
    assert morning(unit, "Ani").events.items == ()
    after = morning(unit, "Ani", days=1)
    told = {(one.kind, one.subject_id) for one in after.events.items}
    assert told == {(ItemKind.PUBLISHED, post_id), (ItemKind.PROMOTION, unit.runs()[0])}
    assert (after.yesterday.published_count, after.yesterday.promoted.sent) == (1, 1)
    ends = morning(unit, "Ani", days=2).today.items
    assert [one.kind for one in ends if one.kind is not ItemKind.DAY] == [ItemKind.DEADLINE]
    assert morning(unit, "Ani", days=3).yesterday.is_empty
