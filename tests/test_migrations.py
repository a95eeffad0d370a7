"""Migrations go up and down, with rows in the tables, and end at exactly the shape of the models."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, Table, func, insert, inspect, select

from bot.migrating import config, downgrade, upgrade
from storage.database import open_engine
from storage.tables import METADATA
from tests.neighbours import neighbourhood


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    """An empty database."""
    opened = open_engine(fresh_url)
    yield opened
    opened.dispose()


def revisions(engine: Engine) -> list[str]:
    """All revisions, oldest first."""
    script = ScriptDirectory.from_config(config(engine))
    return [one.revision for one in reversed(list(script.walk_revisions()))]


def rows(engine: Engine) -> dict[str, int]:
    """How many rows each table has."""
    now = MetaData()
    now.reflect(engine)
    with engine.connect() as connection:
        return {
            name: connection.scalar(select(func.count()).select_from(table)) or 0
            for name, table in now.tables.items()
        }


def test_the_history_is_one_line(engine: Engine) -> None:
    script = ScriptDirectory.from_config(config(engine))
    assert script.get_bases() == [revisions(engine)[0]]
    assert script.get_heads() == [revisions(engine)[-1]]


def test_the_models_are_what_the_migrations_build(engine: Engine) -> None:
    upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_every_migration_goes_down_and_up_again(engine: Engine) -> None:
    for revision in revisions(engine):
        upgrade(engine, revision)
        before = set(inspect(engine).get_table_names())
        downgrade(engine, "-1")
        upgrade(engine, revision)
        assert set(inspect(engine).get_table_names()) == before
    downgrade(engine)
    assert set(inspect(engine).get_table_names()) <= {"alembic_version"}


async def test_a_database_with_rows_goes_down_to_the_first_shape_and_up_again(fresh_url: str) -> None:
    async with neighbourhood(fresh_url) as (town, people):
        people.siti.says(people.group, "/hitung satu")
        people.rina.says(people.group, "/bisik dua")
        people.siti.says(people.group, "/nanti tiga")
        await town.rest()
    engine = open_engine(fresh_url)
    full = rows(engine)
    first = revisions(engine)[0]
    downgrade(engine, first)
    there = set(rows(engine))
    kept = {name: count for name, count in full.items() if name in there and name != "alembic_version"}
    assert {name: rows(engine)[name] for name in kept} == kept
    upgrade(engine)
    assert {name: rows(engine)[name] for name in kept} == kept
    engine.dispose()


def test_a_migration_that_adds_columns_finds_rows_of_the_shape_before(engine: Engine) -> None:
    history = revisions(engine)
    upgrade(engine, history[0])
    fill_every_table(engine)
    before = rows(engine)
    upgrade(engine)
    after = rows(engine)
    assert {name: after[name] for name in before} == before


def fill_every_table(engine: Engine) -> None:
    """One row in each table, of whatever its columns want."""
    now = MetaData()
    now.reflect(engine)
    with engine.begin() as connection:
        for table in now.sorted_tables:
            if table.name != "alembic_version":
                connection.execute(insert(table).values(row_for(table)))


def row_for(table: Table) -> dict[str, Any]:
    """A value for each column that needs one; every key is 1, so that they point to each other."""
    return {column.name: sample(column.type.python_type) for column in table.columns if needs_value(column)}


def needs_value(column: Any) -> bool:
    """Columns that may not be empty, and keys that point somewhere."""
    return not column.nullable


def sample(kind: type) -> Any:
    """Some value of this Python type."""
    samples: dict[type, Any] = {
        int: 1,
        str: "x",
        bool: True,
        bytes: b"x",
        float: 1.0,
        dict: {},
        object: {},
        datetime: datetime(2026, 11, 22, tzinfo=UTC),
        date: date(2026, 11, 22),
        time: time(12, 0),
    }
    return samples[kind]
