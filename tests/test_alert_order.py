"""A first alert leaves before ten thousand broadcast messages, and before what only reminds of another one."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session, col, select

from domain.posting import Lane
from storage.outbox import OutboxRow
from tests.behind import BROADCAST, broadcast_waits, rung_behind, waiting
from tests.on_duty import EVERYONE, FIRST, LINK, SECOND, at, guarded, told, wib
from tests.town import Town
from tests.watch import Watch


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    try:
        yield await guarded(town)
    finally:
        town.kill()


async def test_it_leaves_next_however_much_is_waiting(its: Watch) -> None:
    broadcast_waits(its)
    delays = []
    for number in range(3):
        delays.append(await rung_behind(its, number))
        its.town.clock.move(its.town.clock.at + timedelta(minutes=3))
    assert max(one.before_it for one in delays) <= 1, "at most what was in flight"
    assert max(one.by_limits for one in delays) <= 0.2
    assert waiting(its) > BROADCAST - 200


def lanes(session: Session) -> list[tuple[str, int]]:
    """Every ring so far, and the lane in which it left."""
    rings = select(OutboxRow).where(col(OutboxRow.once).startswith("ring:")).order_by(col(OutboxRow.id))
    return [(str((row.payload or {}).get("text")), row.lane) for row in session.exec(rings).all()]


async def test_a_reminder_of_one_alert_stands_behind_the_first_of_another(its: Watch) -> None:
    its.case()
    await at(its, wib(22, 14, 1))
    by_lane = its.write(lanes)
    assert told(its, EVERYONE) == {"Nisa", "Wati"}
    assert {lane for text, lane in by_lane if FIRST in text} == {Lane.ALERT}
    assert {lane for text, lane in by_lane if SECOND in text or EVERYONE in text} == {Lane.REMINDER}
    its.case(link=LINK.format(7_777_777))
    await at(its, wib(22, 14, 3))
    assert [lane for text, lane in its.write(lanes) if FIRST in text] == [Lane.ALERT, Lane.ALERT]
