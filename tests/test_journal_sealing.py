"""Every night the closed days of the journal are chained, once, each unit for itself; whatever is changed shows."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, insert, text
from sqlmodel import Session, col, select

from bot.migrating import upgrade
from domain.journal_matters import chain_of, is_private
from domain.journals import FIRST, Entry, Fault, Wrong, canonical, chained, first_fault, short
from scheduling.journal import SEAL
from storage import journal_sealing
from storage.database import open_engine
from storage.journal import Line
from storage.journal_checking import whole
from storage.journal_sealing import BATCH
from storage.journal_seals import JournalNight, JournalSeal
from storage.units import Unit
from tests.newest import lay_down

MONDAY = datetime(2026, 11, 23, 0, 10, tzinfo=UTC)
AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
OURS, THEIRS = 1, 2
MOMENTS = st.integers(0, 2 * 10**15).map(
    lambda number: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=number)
)
ENTRIES = st.builds(
    Entry,
    id=st.integers(1, 10**9),
    at=MOMENTS,
    unit_id=st.none() | st.integers(1, 99),
    actor=st.none() | st.text("0123456789abcdef", min_size=64, max_size=64),
    verb=st.text(min_size=1, max_size=30),
    subject=st.text(min_size=1, max_size=30),
)


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    lay_down(fresh_url)
    opened = open_engine(fresh_url)
    upgrade(opened)
    with Session(opened) as session:
        for number in (OURS, THEIRS):
            session.add(Unit(id=number, name="PAC", level="pac", zone="Asia/Jakarta", created_at=MONDAY))
        session.commit()
    yield opened
    opened.dispose()


def writes(engine: Engine, *ats: datetime, unit_id: int | None = OURS, **said: str) -> None:
    """Something happened at these times."""
    with Session(engine) as session:
        for at in ats:
            line = Line(
                at=at,
                unit_id=unit_id,
                verb=said.get("verb", "planned"),
                subject=said.get("subject", "post:1"),
            )
            session.add(line)
            session.flush()
        session.commit()


def seals(engine: Engine, now: datetime = MONDAY) -> int:
    """A night: as many batches as there are; how many lines were sealed."""
    done = 0
    while True:
        with Session(engine) as session:
            due = SEAL.next_due(session)
            count = SEAL.sweep(session, now) if due is not None and due <= now else 0
            session.commit()
        if not count:
            return done
        done += count


def lines(engine: Engine) -> list[Line]:
    with Session(engine) as session:
        return list(session.exec(select(Line).order_by(col(Line.id))).all())


def last(engine: Engine, unit_id: int | None = OURS) -> JournalSeal | None:
    with Session(engine) as session:
        return journal_sealing.last(session, unit_id)


def faults(engine: Engine) -> list[Fault]:
    with Session(engine) as session:
        return whole(session).faults


def tampers(engine: Engine, statement: str) -> None:
    with engine.begin() as connection:
        connection.execute(text(statement))


def yesterday(hour: int) -> datetime:
    return MONDAY.replace(hour=0, minute=0) - A_DAY + hour * AN_HOUR


def test_a_closed_day_is_chained_line_by_line_and_today_waits(engine: Engine) -> None:
    writes(engine, yesterday(3), yesterday(5), yesterday(23), MONDAY - timedelta(minutes=1))
    assert seals(engine) == 3
    first, second, third, today = lines(engine)
    assert first.chain == chained(FIRST, Entry(1, yesterday(3), OURS, None, "planned", "post:1"))
    assert second.chain == chained(first.chain, Entry(2, yesterday(5), OURS, None, "planned", "post:1"))
    assert today.chain is None
    sealed = last(engine)
    assert sealed is not None
    assert (sealed.day, sealed.lines, sealed.last_id, sealed.link) == (date(2026, 11, 22), 3, 3, third.chain)
    assert faults(engine) == []


def test_a_night_is_sealed_once_and_the_next_one_goes_on(engine: Engine) -> None:
    today = MONDAY - timedelta(minutes=5)
    writes(engine, yesterday(3), today)
    assert [seals(engine), seals(engine), seals(engine, MONDAY + 12 * AN_HOUR)] == [1, 0, 0]
    before = lines(engine)[0].chain
    assert seals(engine, MONDAY + A_DAY) == 1
    first, second = lines(engine)
    assert first.chain == before
    assert second.chain == chained(before or "", Entry(2, today, OURS, None, "planned", "post:1"))
    with Session(engine) as session:
        assert [one.lines for one in session.exec(select(JournalSeal).order_by(col(JournalSeal.day)))] == [
            1,
            2,
        ]


def test_it_is_due_ten_minutes_after_midnight_and_before_the_first_line_never(engine: Engine) -> None:
    with Session(engine) as session:
        assert SEAL.next_due(session) is None
    writes(engine, yesterday(3))
    seals(engine, yesterday(4))
    with Session(engine) as session:
        assert SEAL.next_due(session) == MONDAY
        assert session.get_one(JournalNight, 1).sealed_to == 0


def test_each_unit_has_a_chain_of_its_own_and_private_lines_hang_in_nobodys(engine: Engine) -> None:
    writes(engine, yesterday(1))
    writes(engine, yesterday(2), unit_id=THEIRS)
    writes(engine, yesterday(3), verb="safety reported", subject="safety:9")
    writes(engine, yesterday(4), unit_id=None, verb="call dead", subject="outbox:1")
    writes(engine, yesterday(5), verb="consent withdrawn", subject="unit:1")
    seals(engine)
    ours, theirs, safety, call, consent = lines(engine)
    assert ours.chain == chained(FIRST, Entry(1, yesterday(1), OURS, None, "planned", "post:1"))
    assert theirs.chain == chained(FIRST, Entry(2, yesterday(2), THEIRS, None, "planned", "post:1"))
    assert [one.lines for one in map(lambda unit: last(engine, unit), (OURS, THEIRS, None)) if one] == [
        1,
        1,
        3,
    ]
    assert safety.chain == chained(FIRST, Entry(3, yesterday(3), OURS, None, "safety reported", "safety:9"))
    assert {safety.chain, call.chain, consent.chain}.isdisjoint({ours.chain, theirs.chain})
    assert faults(engine) == []


def test_an_old_deployment_catches_up_in_batches_within_one_seal(engine: Engine) -> None:
    rows = [
        {
            "at": yesterday(0) - 300 * A_DAY + number * AN_HOUR,
            "unit_id": OURS,
            "verb": "planned",
            "subject": "post:1",
        }
        for number in range(BATCH * 2 + 7)
    ]
    with engine.begin() as connection:
        connection.execute(insert(Line), rows)
    with Session(engine) as session:
        assert SEAL.sweep(session, MONDAY) == BATCH
        due = SEAL.next_due(session)
        assert due is not None
        assert due <= MONDAY
        session.rollback()
    assert seals(engine) == BATCH * 2 + 7
    with Session(engine) as session:
        assert [one.lines for one in session.exec(select(JournalSeal))] == [BATCH * 2 + 7]
    assert faults(engine) == []


def test_a_line_that_comes_late_or_from_a_wrong_clock_is_sealed_with_the_next_night(engine: Engine) -> None:
    writes(engine, yesterday(3), MONDAY - timedelta(minutes=5), yesterday(23), MONDAY + 400 * A_DAY)
    assert seals(engine) == 1
    writes(engine, MONDAY + AN_HOUR)
    assert seals(engine, MONDAY + A_DAY) == 4
    assert faults(engine) == []


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE journal SET verb = 'approved' WHERE id = 3", Fault(3, Wrong.LINK)),
        ("UPDATE journal SET subject = 'post:2' WHERE id = 3", Fault(3, Wrong.LINK)),
        ("UPDATE journal SET actor = 'somebody' WHERE id = 3", Fault(3, Wrong.LINK)),
        ("UPDATE journal SET at = '2026-11-22 05:00:00.000001' WHERE id = 5", Fault(5, Wrong.LINK)),
        ("UPDATE journal SET unit_id = 2 WHERE id = 3", Fault(3, Wrong.LINK)),
        ("UPDATE journal SET chain = NULL WHERE id = 3", Fault(3, Wrong.LINK)),
        ("DELETE FROM journal WHERE id = 3", Fault(4, Wrong.LINK)),
        ("DELETE FROM journal WHERE id = 6", Fault(6, Wrong.GONE)),
        ("UPDATE journal SET id = 99 WHERE id = 3", Fault(4, Wrong.LINK)),
        (
            "UPDATE journal SET id = CASE id WHEN 3 THEN -4 ELSE -3 END WHERE id IN (3, 4)",
            Fault(5, Wrong.LINK),
        ),
        ("UPDATE journal_seals SET link = 'x' WHERE unit_id = 1", Fault(6, Wrong.SEAL)),
        ("UPDATE journal_seals SET lines = 5 WHERE unit_id = 1", Fault(6, Wrong.SEAL)),
    ],
)
def test_whatever_is_changed_shows(engine: Engine, statement: str, fault: Fault) -> None:
    writes(engine, *(yesterday(hour) for hour in range(6)))
    assert seals(engine) == 6
    assert faults(engine) == []
    tampers(engine, statement)
    assert faults(engine)[0] == fault


def test_an_inserted_line_shows(engine: Engine) -> None:
    writes(engine, yesterday(1))
    writes(engine, MONDAY + AN_HOUR)
    tampers(engine, "UPDATE journal SET id = 9 WHERE id = 2")
    seals(engine, MONDAY + A_DAY)
    assert faults(engine) == []
    columns = "INSERT INTO journal (id, at, unit_id, verb, subject)"
    tampers(engine, f"{columns} VALUES (3, '2026-11-22 09:00:00', 1, 'won', 'post:1')")
    assert faults(engine)[0] == Fault(3, Wrong.LINK)


@given(ENTRIES, ENTRIES)
def test_two_different_lines_never_look_alike(one: Entry, other: Entry) -> None:
    assert (canonical(one) == canonical(other)) == (one == other)
    assert (chained(FIRST, one) == chained(FIRST, other)) == (one == other)


@given(st.lists(ENTRIES, min_size=2, max_size=8, unique_by=lambda one: one.id), st.data())
def test_the_first_line_that_was_touched_is_named(entries: list[Entry], drawn: Any) -> None:
    chain: list[tuple[Entry, str]] = []
    for one in entries:
        chain.append((one, chained(chain[-1][1] if chain else FIRST, one)))
    assert first_fault(FIRST, chain) is None
    start = drawn.draw(st.integers(1, len(chain) - 1))
    assert first_fault(chain[start - 1][1], chain[start:]) is None
    removed = chain[: start - 1] + chain[start:]
    assert first_fault(FIRST, removed) == Fault(chain[start][0].id, Wrong.LINK)
    swapped = [*chain[: start - 1], chain[start], chain[start - 1], *chain[start + 1 :]]
    assert first_fault(FIRST, swapped) == Fault(chain[start][0].id, Wrong.LINK)


def test_what_is_safe_to_show() -> None:
    assert chain_of(7, "approved", "post:3") == 7
    for verb, subject in (("safety read", "safety:1"), ("guardian agreed", "unit:7"), ("paused", "person:4")):
        assert is_private(verb, subject)
        assert chain_of(7, verb, subject) is None
    assert short("ab12cd34" + "0" * 56) == "ab12-cd34"
