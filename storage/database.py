"""Opens the database: SQLite in one file for most, PostgreSQL for many."""

import fcntl
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import SessionTransaction
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING
# Rows are never validated by Pydantic: 1 MB and 0.2 s less at start.
SQLModel.model_config["defer_build"] = True

BUSY_MS = 5000
ADVISORY_LOCK = 0x51E26


class AlreadyRunning(Exception):
    """Another process holds the pen of this database."""


def driver_url(url: str) -> str:
    """The address with the driver that we ship: `postgresql://` means psycopg."""
    for scheme in ("postgresql://", "postgres://"):
        if url.startswith(scheme):
            return "postgresql+psycopg://" + url.removeprefix(scheme)
    return url


def sqlite_path(url: str) -> Path | None:
    """The file behind a SQLite address, or None (another database, or one in memory)."""
    parsed = make_url(driver_url(url))
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))


def _prepare_sqlite(connection: sqlite3.Connection, busy_ms: int) -> None:
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={busy_ms}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def open_engine(url: str, busy_ms: int = BUSY_MS) -> Engine:
    """An engine whose transactions take the write lock at their start (SQLite) and whose times are aware.

    `busy_ms`: how long SQLite waits for another's lock. Errors never show the values of a statement.
    """
    address = driver_url(url)
    if not address.startswith("sqlite"):
        return create_engine(
            address, pool_pre_ping=True, isolation_level="READ COMMITTED", hide_parameters=True
        )
    options: dict[str, Any] = {"connect_args": {"check_same_thread": False}, "hide_parameters": True}
    if sqlite_path(url) is None:
        options["poolclass"] = StaticPool
    engine = create_engine(address, **options)
    event.listen(engine, "connect", lambda connection, _: _prepare_sqlite(connection, busy_ms))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def open_reader(url: str) -> Engine:
    """An engine that only reads, each transaction one unchanging picture; on SQLite it opens the file `mode=ro`."""
    path = sqlite_path(url)
    if path is None:
        return open_engine(url).execution_options(isolation_level="REPEATABLE READ")
    engine = create_engine(
        f"sqlite:///file:{path}?mode=ro&uri=true", connect_args={"check_same_thread": False}
    )
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _leave_transactions_to_us(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None


@contextmanager
def sole_writer(url: str, engine: Engine) -> Iterator[None]:
    """Hold the database's one pen; raises AlreadyRunning when another process has it."""
    path = sqlite_path(url)
    if path is not None:
        with path.with_name(path.name + ".lock").open("w") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as taken:
                raise AlreadyRunning(str(path)) from taken
            yield
    elif engine.dialect.name == "postgresql":
        with engine.connect() as connection:
            if not connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": ADVISORY_LOCK}):
                raise AlreadyRunning("postgresql")
            connection.commit()
            yield
    else:
        yield


def empty_log_after(session: Session) -> None:
    """Once this transaction is over, SQLite's write-ahead log is emptied: what was deleted is gone from it too. A
    savepoint that ends inside of it does not count: while the pen is held the log can't be emptied."""
    engine = session.get_bind()
    if not isinstance(engine, Engine) or engine.dialect.name != "sqlite":
        return

    is_emptied = False

    def empty(_: Session, ended: SessionTransaction) -> None:
        nonlocal is_emptied
        if ended.parent is not None or is_emptied:
            return
        is_emptied = True
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()

    event.listen(session, "after_transaction_end", empty)


def insert_ignoring(session: Session, table: Any) -> Any:
    """An INSERT that leaves out rows whose unique key is already there, on both databases."""
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    return dialect.insert(table).on_conflict_do_nothing()


PASSING = (
    "SQLITE_FULL",
    "SQLITE_BUSY",
    "SQLITE_LOCKED",
    "SQLITE_IOERR",
    "SQLITE_CANTOPEN",
    "SQLITE_READONLY",
)


def passes_by_itself(error: BaseException) -> bool:
    """Whether a failed transaction may succeed later as it is: disk full, locked, connection lost, serialisation."""
    if not isinstance(error, DBAPIError):
        return False
    if isinstance(error.orig, sqlite3.Error):
        return str(getattr(error.orig, "sqlite_errorname", "")).startswith(PASSING)
    return error.connection_invalidated or isinstance(error, OperationalError)
