"""Whose the account is in which quarter of an hour: never two at once, whatever is asked for in whatever order."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.migrating import upgrade
from domain.account_hours import QUARTER, begins, quarters
from domain.platforms import Platform
from domain.units import Level
from storage import account_hours, takeovers
from storage.account_hours import AccountHour, Span
from storage.accounts import Account
from storage.database import open_engine
from storage.takeovers import TakeoverRound, TakeoverSlot
from storage.units import Unit
from storage.writer import in_transaction

NOON = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOURS = timedelta(hours=1)
TAPS = 8
minutes = st.integers(0, 600)
spans = st.tuples(minutes, st.integers(1, 240), st.sampled_from((0, 15, 30, 60)))


def between(start: int, length: int, buffer: int = 0) -> range:
    """The quarters of a time that begins so many minutes after noon."""
    begin = NOON + start * MINUTE
    return quarters(begin, begin + length * MINUTE, buffer * MINUTE)


def test_a_quarter_that_is_only_touched_counts() -> None:
    assert [begins(one) for one in between(0, 60)] == [NOON + step * QUARTER for step in range(4)]
    assert list(between(7, 9)) == list(between(0, 30))
    assert list(between(14, 1)) == list(between(0, 15))
    assert list(between(15, 30, buffer=15)) == list(between(0, 60))
    assert len(between(5, 0)) == 1


@given(spans, spans)
def test_two_times_share_a_quarter_whenever_they_touch(
    one: tuple[int, int, int], other: tuple[int, int, int]
) -> None:
    first, second = between(*one), between(*other)
    begin = max(one[0] - one[2], other[0] - other[2])
    end = min(one[0] + one[1] + one[2], other[0] + other[1] + other[2])
    if begin < end:
        assert set(first) & set(second)
    elif end + 30 <= begin:
        assert not set(first) & set(second)


@given(spans)
def test_the_quarters_hold_the_whole_time_and_not_much_more(one: tuple[int, int, int]) -> None:
    its = between(*one)
    start, end = NOON + (one[0] - one[2]) * MINUTE, NOON + (one[0] + one[1] + one[2]) * MINUTE
    assert begins(its.start) <= start < begins(its.start) + QUARTER
    assert begins(its.stop) - QUARTER < end <= begins(its.stop)


@dataclass
class Desk:
    """A database with one account and slots on it, not one of them booked."""

    engine: Engine
    account_id: int
    slots: list[int] = field(default_factory=list)

    def rows(self) -> list[tuple[int, int | None]]:
        """Quarter and slot of all that is booked."""
        with Session(self.engine) as session:
            return sorted((one.quarter, one.slot_id) for one in session.exec(select(AccountHour)).all())

    def book(self, slot_id: int) -> bool:
        """One tap: whether the account is now this slot's."""

        def act(session: Session) -> bool:
            slot = session.get_one(TakeoverSlot, slot_id)
            return takeovers.book(session, slot, takeovers.round_of(session, slot))

        return in_transaction(self.engine, act)

    def let_go(self, slot_id: int) -> None:
        """The slot is over."""
        in_transaction(
            self.engine, lambda session: takeovers.let_go(session, session.get_one(TakeoverSlot, slot_id))
        )

    def slot(self, start: int, length: int, buffer: int = 0) -> int:
        """A slot of its own round so many minutes after noon; its id."""

        def add(session: Session) -> int:
            its = TakeoverRound(unit_id=1, account_id=self.account_id, buffer=buffer, made_at=NOON)
            takeovers.keep(session, its)
            begin = NOON + start * MINUTE
            row = TakeoverSlot(
                round_id=its.id or 0,
                unit_id=its.unit_id,
                account_id=self.account_id,
                starts_at=begin,
                ends_at=begin + length * MINUTE,
                zone="Asia/Jakarta",
                apply_until=begin,
                changed_at=NOON,
            )
            takeovers.keep(session, row)
            return row.id or 0

        self.slots.append(in_transaction(self.engine, add))
        return self.slots[-1]


@pytest.fixture
def desk(fresh_url: str) -> Iterator[Desk]:
    engine = open_engine(fresh_url)
    upgrade(engine)

    def found(session: Session) -> int:
        session.add(
            Unit(id=1, name="PAC IPPNU Kedungwaru", level=Level.PAC, zone="Asia/Jakarta", created_at=NOON)
        )
        session.flush()
        account = Account(unit_id=1, platform=Platform.INSTAGRAM, handle="pacippnu", added_at=NOON)
        session.add(account)
        session.flush()
        return account.id or 0

    yield Desk(engine, in_transaction(engine, found))
    engine.dispose()


def test_who_comes_second_gets_nothing_at_all(desk: Desk) -> None:
    first, second, beside = desk.slot(0, 120), desk.slot(105, 60), desk.slot(120, 60)
    assert desk.book(first)
    before = desk.rows()
    assert not desk.book(second)
    assert desk.rows() == before
    assert desk.book(beside)


def test_a_buffer_keeps_the_neighbours_away(desk: Desk) -> None:
    first, close, far = desk.slot(0, 60, buffer=30), desk.slot(75, 30), desk.slot(90, 30)
    assert desk.book(first)
    assert not desk.book(close)
    assert desk.book(far)


def test_what_was_let_go_is_free_again(desk: Desk) -> None:
    first, second = desk.slot(0, 60), desk.slot(30, 60)
    assert desk.book(first) and not desk.book(second)
    desk.let_go(first)
    assert desk.book(second)
    assert {slot for _, slot in desk.rows()} == {second}


def test_another_account_has_hours_of_its_own(desk: Desk) -> None:
    slot = desk.slot(0, 60)
    assert desk.book(slot)

    def act(session: Session) -> bool:
        other = Account(unit_id=1, platform=Platform.TIKTOK, handle="pacippnu", added_at=NOON)
        session.add(other)
        session.flush()
        return account_hours.take(session, Span(other.id or 0, NOON, NOON + HOURS), slot_id=slot)

    assert in_transaction(desk.engine, act)


def test_what_was_written_before_a_refusal_stays(desk: Desk) -> None:
    """A refused booking takes only itself back, not what the same turn did before it."""
    first, second = desk.slot(0, 60), desk.slot(0, 60)
    assert desk.book(first)

    def act(session: Session) -> bool:
        slot = session.get_one(TakeoverSlot, second)
        slot.zone = "Asia/Makassar"
        return takeovers.book(session, slot, takeovers.round_of(session, slot))

    assert not in_transaction(desk.engine, act)
    with Session(desk.engine) as session:
        assert session.get_one(TakeoverSlot, second).zone == "Asia/Makassar"


def test_of_many_taps_in_one_moment_one_books(desk: Desk) -> None:
    """Threads with transactions of their own, begun together; the slots overlap without being the same."""
    taps = [desk.slot(15 * number, 180) for number in range(TAPS)]
    start = Barrier(TAPS)

    def tap(slot: int) -> bool:
        start.wait(timeout=30)
        return desk.book(slot)

    with ThreadPoolExecutor(TAPS) as threads:
        booked = list(threads.map(tap, taps))
    assert booked.count(True) == 1
    assert {slot for _, slot in desk.rows()} == {taps[booked.index(True)]}
    assert len(desk.rows()) == 12


@given(st.lists(st.tuples(spans, st.booleans()), min_size=1, max_size=8))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_booked_and_let_go_nobody_shares_a_quarter(
    desk: Desk, acts: list[tuple[tuple[int, int, int], bool]]
) -> None:
    """Against a model in plain sets: a booking is taken exactly when all of its quarters are free."""
    for slot in desk.slots:
        desk.let_go(slot)
    held: dict[int, set[int]] = {}
    for span, goes in acts:
        slot, its = desk.slot(*span), set(between(*span))
        is_free = not any(its & others for others in held.values())
        assert desk.book(slot) is is_free
        if is_free and not goes:
            held[slot] = its
        elif is_free:
            desk.let_go(slot)
    assert desk.rows() == sorted((quarter, slot) for slot, its in held.items() for quarter in its)
