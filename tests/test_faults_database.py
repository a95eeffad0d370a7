"""Trouble with the database: a full disk and a locked file stop the work, lose nothing, and are said once."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.app import House
from storage.database import open_engine, passes_by_itself
from storage.writer import Pen, SameThread, WriterThread, in_transaction
from tests.neighbours import Neighbours, effects, neighbourhood, said, statuses
from tests.town import Town

PATIENCE = 30.0


def url(tmp_path: Path) -> str:
    """A database file of this test's own."""
    return f"sqlite:///{tmp_path / 'town.db'}"


def leave_room_for(engine: Engine, pages: int | None) -> None:
    """The disk has room for so many more pages (None: plenty)."""

    def limit(connection: sqlite3.Connection) -> None:
        used = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={used + pages if pages is not None else 1_000_000}")

    engine.dispose()
    event.listen(engine, "connect", lambda connection, _: limit(connection))


async def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    async with neighbourhood(url(tmp_path)) as (town, people):
        house = town.house
        assert house is not None
        leave_room_for(house.engine, 1)
        for number in range(30):
            people.siti.says(people.group, f"/kata {number:02}{'x' * 3900}")
        stopped = 0
        for _ in range(3):
            try:
                await town.endures(minutes=1)
            except OperationalError as error:
                assert passes_by_itself(error)
                stopped += 1
        assert stopped == 3 or house.polling.trouble == "the database cannot be written"
        assert sum(times for (verb, _), times in effects(town).items() if verb == "noted") < 30
        leave_room_for(house.engine, None)
        await town.rest()
        assert sum(times for (verb, _), times in effects(town).items() if verb == "noted") == 30
        assert sum(times for text, times in said(town).items() if text.endswith("x")) == 30
        assert set(statuses(town)[0]) == {"done"}


async def test_a_locked_file_lets_everything_wait(tmp_path: Path) -> None:
    async with neighbourhood(url(tmp_path)) as (town, people):
        house = await reopened(town, SameThread)
        with sqlite3.connect(tmp_path / "town.db", isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            people.siti.says(people.group, "/kata satu")
            with pytest.raises(OperationalError) as locked:
                await house.dispatcher.handle_waiting()
            assert passes_by_itself(locked.value)
            assert (await house.polling.ask_patiently(0))[0] == 0
            assert house.polling.trouble == "the database cannot be written"
            other.execute("ROLLBACK")
        other.close()
        await town.rest()
        assert effects(town)[("noted", "satu")] == said(town)["satu"] == 1


async def reopened(town: Town, make_pen: Callable[[Engine], Pen]) -> House:
    """The same town with a bot that writes with this pen and does not wait long for a lock."""
    town.kill()
    town.make_pen, town.busy_ms = make_pen, 20
    return await town.open()


def started_thread(engine: Engine) -> Pen:
    """The pen of the running bot."""
    pen = WriterThread(engine)
    pen.start()
    return pen


async def until(is_so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(PATIENCE):
        while not is_so():  # noqa: ASYNC110  another thread changes it and tells nobody
            await asyncio.sleep(0.01)


async def locked_for_a_while(town: Town, people: Neighbours, path: Path) -> None:
    """Another program holds the write lock until everybody has noticed, and lets go."""
    house = town.house
    assert house is not None
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        people.siti.says(people.group, "/kata satu")
        for part in (house.dispatcher, house.delivery):
            part.wake()
        house.metronome.poke()
        await until(lambda: house.dispatcher.trouble is not None and house.delivery.trouble is not None)
        other.execute("ROLLBACK")
    other.close()
    await until(lambda: house.dispatcher.trouble is None and house.delivery.trouble is None)


async def test_a_running_bot_says_once_that_it_cannot_write_and_once_that_it_can_again(
    tmp_path: Path,
) -> None:
    async with neighbourhood(url(tmp_path)) as (town, people):
        house = await reopened(town, started_thread)
        house.metronome.start()
        parts = (house.dispatcher.run(), house.delivery.run(), house.metronome.run(), house.polling.run())
        tasks = [asyncio.create_task(part) for part in parts]
        with capture_logs() as logs:
            await locked_for_a_while(town, people, tmp_path / "town.db")
            await until(lambda: said(town)["satu"] == 1)
        house.metronome.stop()
        house.delivery.stop()
        await tasks[1]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(house.pen, WriterThread)
        house.pen.stop()
        events = [line["event"] for line in logs]
        for once in (
            "the database cannot be written; updates wait in order",
            "the database can be written again",
            "delivery stands still",
            "delivery goes on",
        ):
            assert events.count(once) == 1, once
        assert effects(town)[("noted", "satu")] == 1


def test_a_transaction_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    engine = open_engine(url(tmp_path))
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE things (id INTEGER PRIMARY KEY)")

    def work(session) -> None:  # type: ignore[no-untyped-def]
        session.connection().exec_driver_sql("INSERT INTO things VALUES (1)")
        raise LookupError

    with pytest.raises(LookupError):
        in_transaction(engine, work)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM things").scalar() == 0
    engine.dispose()
