"""Two processes write and seal one journal (PostgreSQL): no line is left out, none is sealed twice."""

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.migrating import upgrade
from storage import journal_sealing
from storage.database import open_engine
from storage.journal import Line
from storage.journal_checking import whole
from storage.journal_seals import JournalSeal
from storage.units import Unit
from tests.test_journal_sealing import MONDAY, OURS, yesterday


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    if fresh_url.startswith("sqlite"):
        pytest.skip("SQLite has one pen")
    opened = open_engine(fresh_url)
    upgrade(opened)
    with Session(opened) as session:
        session.add(Unit(id=OURS, name="PAC", level="pac", zone="Asia/Jakarta", created_at=MONDAY))
        session.commit()
    yield opened
    opened.dispose()


def line(hour: int) -> Line:
    return Line(at=yesterday(hour), unit_id=OURS, verb="planned", subject="post:1")


def seals(engine: Engine, counts: list[int]) -> None:
    with Session(engine) as session:
        counts.append(journal_sealing.seal(session, MONDAY))
        session.commit()


def test_a_line_that_has_its_number_and_is_not_committed_yet_is_waited_for(engine: Engine) -> None:
    counts: list[int] = []
    with Session(engine) as slow, Session(engine) as quick:
        slow.add(line(1))
        slow.flush()
        quick.add(line(2))
        quick.commit()
        other = threading.Thread(target=seals, args=(engine, counts))
        other.start()
        other.join(0.3)
        assert counts == []
        slow.commit()
        other.join()
    assert counts == [2]
    with Session(engine) as session:
        assert [one.chain is None for one in session.exec(select(Line))] == [False, False]
        assert whole(session).faults == []


def test_two_processes_seal_the_same_night_once(engine: Engine) -> None:
    with Session(engine) as session:
        session.add_all(line(number % 24) for number in range(40))
        session.commit()
    counts: list[int] = []
    with Session(engine) as first:
        assert journal_sealing.seal(first, MONDAY) == 40
        other = threading.Thread(target=seals, args=(engine, counts))
        other.start()
        other.join(0.3)
        assert counts == []
        first.commit()
        other.join()
    assert counts == [0]
    with Session(engine) as session:
        assert [one.lines for one in session.exec(select(JournalSeal))] == [40]
        assert whole(session).faults == []


def test_who_writes_meanwhile_is_not_held_up_by_a_batch_that_is_being_sealed(engine: Engine) -> None:
    with Session(engine) as session:
        session.add(line(1))
        session.commit()
    with Session(engine) as sealing, Session(engine) as writing:
        journal_sealing.seal(sealing, MONDAY)
        writing.add(Line(at=MONDAY + timedelta(minutes=1), unit_id=OURS, verb="planned", subject="post:2"))
        writing.commit()
        sealing.commit()
    with Session(engine) as session:
        assert [one.chain is None for one in session.exec(select(Line).order_by(Line.id))] == [False, True]  # type: ignore[arg-type]
