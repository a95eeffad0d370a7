"""Of a button that takes a name off a report nothing is kept when we fail: who pressed it wants to stay unknown."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot.app import Offer
from domain.alerts import HideReporter
from handlers import FEATURES
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage.inbox import InboxRow
from tests.town import open_town
from tests.watch import Watch, watch


def break_down(turn: Turn, pressed: HideReporter) -> None:
    """A fault of ours."""
    raise ValueError("nothing")


@pytest.fixture
async def broken(tmp_path: Path) -> AsyncIterator[Watch]:
    bug = Feature(noun="alerts", presses={HideReporter: Pressed(break_down)})
    async with open_town(tmp_path, offer=Offer(features=(bug, *FEATURES))) as town:
        yield await watch(town)


async def test_who_takes_her_name_off_leaves_nothing_where_we_fail(broken: Watch) -> None:
    broken.case("Siti")
    await broken.presses("Siti", HideReporter(1))
    failed = select(InboxRow.body, InboxRow.order_key).where(col(InboxRow.incident).is_not(None))
    assert broken.write(lambda session: list(session.exec(failed).all())) == [(None, 0)]
