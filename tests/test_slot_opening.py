"""Rounds of takeover slots are opened on every database, also by many in the same moment: no hour is lent twice."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.migrating import upgrade
from storage import accounts, slot_opening, takeovers
from storage.account_hours import AccountHour
from storage.accounts import Account
from storage.database import open_engine
from storage.takeovers import TakeoverRound, TakeoverSlot
from storage.units import Unit
from storage.writer import in_transaction
from tests.newest import lay_down

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TAPS = 6


@dataclass
class Desk:
    """A database with a unit and its account."""

    engine: Engine
    unit_id: int
    account_id: int

    def draft(self, *starts: datetime, buffer: int = 15) -> int:
        """A round with slots of two hours at these moments, not opened."""

        def write(session: Session) -> int:
            times = [[one.isoformat(), (one + 2 * HOUR).isoformat()] for one in starts]
            its = TakeoverRound(
                unit_id=self.unit_id, account_id=self.account_id, times=times, made_at=NOON, buffer=buffer
            )
            takeovers.keep(session, its)
            return its.id or 0

        return in_transaction(self.engine, write)

    def opens(self, round_id: int) -> list[datetime]:
        """Somebody opens it; when the slots begin that came of it."""

        def act(session: Session) -> list[datetime]:
            its = session.get_one(TakeoverRound, round_id)
            return [one.starts_at for one in slot_opening.open_round(session, its, NOON)]

        return in_transaction(self.engine, act)

    def is_open(self, round_id: int) -> bool:
        with Session(self.engine) as session:
            return session.get_one(TakeoverRound, round_id).opened_at is not None

    def hours(self) -> int:
        """How many quarters of an hour are kept; each for one slot that stands."""
        with Session(self.engine) as session:
            slots = {one.id for one in session.exec(select(TakeoverSlot)).all()}
            rows = session.exec(select(AccountHour)).all()
            assert {one.slot_id for one in rows} == slots
            return len(rows)


@pytest.fixture
def desk(fresh_url: str) -> Iterator[Desk]:
    lay_down(fresh_url)
    engine = open_engine(fresh_url)
    upgrade(engine)

    def found(session: Session) -> tuple[int, int]:
        unit = Unit(name="PAC", level="pac", zone="Asia/Jakarta", created_at=NOON)
        session.add(unit)
        session.flush()
        row = Account(unit_id=unit.id or 0, platform="instagram", handle="pac", added_at=NOON)
        return unit.id or 0, accounts.add(session, row).id or 0

    yield Desk(engine, *in_transaction(engine, found))
    engine.dispose()


def test_two_rounds_of_the_same_hours_share_no_slot(desk: Desk) -> None:
    first, second, third = (
        desk.draft(NOON + DAY, NOON + 2 * DAY),
        desk.draft(NOON + DAY + HOUR, NOON + 3 * DAY),
        desk.draft(NOON + 2 * DAY),
    )
    assert desk.opens(first) == [NOON + DAY, NOON + 2 * DAY]
    assert desk.opens(second) == [NOON + 3 * DAY]
    assert desk.opens(third) == [] and not desk.is_open(third)
    assert desk.hours() == 3 * 10


def test_what_has_begun_is_left_out(desk: Desk) -> None:
    late = desk.draft(NOON - HOUR, NOON, NOON + HOUR)
    assert desk.opens(late) == [NOON + HOUR]


def test_slots_that_follow_each_other_need_no_gap_only_without_a_buffer(desk: Desk) -> None:
    close = desk.draft(NOON + DAY, NOON + DAY + 2 * HOUR)
    assert desk.opens(close) == [NOON + DAY]
    closer = desk.draft(NOON + 2 * DAY, NOON + 2 * DAY + 2 * HOUR, buffer=0)
    assert len(desk.opens(closer)) == 2


def test_many_taps_on_one_draft_open_it_once(desk: Desk) -> None:
    draft = desk.draft(NOON + DAY, NOON + 2 * DAY)
    opened = _at_once(desk, [draft] * TAPS)
    assert sorted(map(len, opened)) == [0] * (TAPS - 1) + [2]
    assert desk.is_open(draft) and desk.hours() == 2 * 10


def test_many_rounds_opened_in_one_moment_share_no_hour(desk: Desk) -> None:
    drafts = [desk.draft(*(NOON + DAY * day + HOUR * number for day in (1, 2, 3))) for number in range(TAPS)]
    opened = [start for one in _at_once(desk, drafts) for start in one]
    assert desk.hours() == len(opened) * 10
    for day in (1, 2, 3):
        assert any(start.date() == (NOON + DAY * day).date() for start in opened)


def _at_once(desk: Desk, drafts: list[int]) -> list[list[datetime]]:
    """Threads with transactions of their own, begun together."""
    start = Barrier(len(drafts))

    def tap(draft: int) -> list[datetime]:
        start.wait(timeout=30)
        return desk.opens(draft)

    with ThreadPoolExecutor(len(drafts)) as threads:
        return list(threads.map(tap, drafts))
