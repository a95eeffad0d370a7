"""Runs migrations on the engine that the command line hands over."""

import sqlite3
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection
from sqlmodel import AutoString, UTCDateTime

from storage.tables import METADATA


def plain_types(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Migrations name only SQLAlchemy's own types, so that they outlive every library."""
    if kind == "type" and isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    return False


def keep_references(connection: Connection, wanted: bool) -> None:
    """SQLite changes a table by building it anew; while it does, rows that point to it must not be in the way."""
    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        driver.execute(f"PRAGMA foreign_keys={'ON' if wanted else 'OFF'}")


def broken_references(connection: Connection) -> bool:
    """Whether any row points to one that is not there."""
    if connection.dialect.name != "sqlite":
        return False
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def run() -> None:
    """Apply what is asked for, in one transaction."""
    engine = context.config.attributes["engine"]
    with engine.connect() as connection:
        keep_references(connection, False)
        try:
            apply(connection)
        finally:
            connection.rollback()
            keep_references(connection, True)


def apply(connection: Connection) -> None:
    """Run the migrations and commit; raises RuntimeError when rows would point nowhere."""
    context.configure(
        connection=connection, target_metadata=METADATA, render_as_batch=True, render_item=plain_types
    )
    with context.begin_transaction():
        context.run_migrations()
        if broken_references(connection):
            raise RuntimeError("rows would point nowhere")
    connection.commit()


run()
