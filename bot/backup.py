"""Writes everything that is kept to one file, and puts it back: the file is a SQLite database of the same shape."""

import os
import shutil
import struct
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, func, insert, select, text

from bot.migrating import upgrade
from domain.posting import OPEN_STATUSES, InboxStatus, OutboxStatus
from storage.database import open_engine, open_reader, sole_writer
from storage.tables import METADATA

CHUNK = 500
LEFT_OUT = ("bodies", "outbox_heads", "tokens", "drafts")
KEPT_DAYS = 30  # UU 27/2022 ps. 42-45: who was erased is in no backup any more after this
OURS = 0x53494E47  # SQLite's application_id; its user_version holds the day of the backup, counted from 1970
HEADER = struct.Struct(">16s 44x i 4x i 28x")
SQLITE = b"SQLite format 3\x00"


class BadBackup(Exception):
    """The file is not a backup of ours, or from a newer version."""


def write(database_url: str, file: Path, now: datetime) -> int:
    """Write a backup to `file`, complete or not at all; returns the number of rows. It bears the day of `now`.

    Left out: bodies of messages, open links and half-finished forms, which live a day at most.
    """
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        fresh = Path(folder) / "backup.db"
        target = open_engine(f"sqlite:///{fresh}")
        upgrade(target)
        source = open_reader(database_url)
        count = _copy(source, target, lean=True)
        source.dispose()
        _close(target, _day(now))
        fresh.replace(file)
    return count


def expire(folder: Path, now: datetime, spare: Path | None = None) -> list[Path]:
    """Remove the backups in this folder that are older than 30 days; returns them. Only files that `write` made count.

    `spare`, the database itself, is not even opened: closing any file of a database drops all locks that this process
    has on it (POSIX; SQLite's "How To Corrupt", 2.2), and the next reader would cut the log under our feet.
    """
    others = [path for path in sorted(folder.iterdir()) if spare is None or not _belongs_to(path, spare)]
    gone = [path for path in others if _is_ours(path) and _age(path, now) > KEPT_DAYS]
    for path in gone:
        path.unlink()
    return gone


def _belongs_to(path: Path, database: Path) -> bool:
    """Whether it is the database, by any name, or one of the files beside it."""
    is_same = path.exists() and database.exists() and path.samefile(database)
    return is_same or path.name.startswith(database.name)


def _header(path: Path) -> tuple[bytes, int, int]:
    with path.open("rb") as opened:
        head = opened.read(HEADER.size)
    return HEADER.unpack(head) if len(head) == HEADER.size else (b"", 0, 0)


def _is_ours(path: Path) -> bool:
    if not path.is_file() or not os.access(path, os.R_OK):
        return False
    kind, _, application = _header(path)
    return kind == SQLITE and application == OURS


def _age(path: Path, now: datetime) -> int:
    return _day(now) - _header(path)[1]


def _day(now: datetime) -> int:
    return (now.astimezone(UTC).date() - date(1970, 1, 1)).days


def put_back(database_url: str, file: Path) -> int:
    """Replace everything in the database by the backup, in one transaction; raises BadBackup, AlreadyRunning."""
    engine = open_engine(database_url)
    with sole_writer(database_url, engine), tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "backup.db"
        shutil.copyfile(file, copy)
        source = open_engine(f"sqlite:///{copy}")
        try:
            upgrade(source)
        except Exception as error:
            raise BadBackup(f"{file} is not a backup that this version can read") from error
        upgrade(engine)
        count = _copy(source, engine, lean=False)
        source.dispose()
    engine.dispose()
    return count


def _close(engine: Engine, day: int) -> None:
    """Mark the file as a backup of this day, and fold the write-ahead log into it."""
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql(f"PRAGMA application_id={OURS}")
        connection.exec_driver_sql(f"PRAGMA user_version={day}")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
    engine.dispose()


def _copy(source: Engine, target: Engine, *, lean: bool) -> int:
    tables = METADATA.sorted_tables
    count = 0
    with source.connect() as reading, target.begin() as writing:
        for table in reversed(tables):
            writing.execute(delete(table))
        for table in tables:
            if not (lean and table.name in LEFT_OUT):
                count += _copy_table(reading, writing, table, lean)
    return count


def _copy_table(reading: Connection, writing: Connection, table: Table, lean: bool) -> int:
    count = 0
    rows = (
        reading.execution_options(yield_per=CHUNK)
        .execute(select(table).order_by(*table.primary_key))
        .mappings()
    )
    for chunk in rows.partitions(CHUNK):
        kept = [_lean(table.name, dict(row)) if lean else dict(row) for row in chunk]
        writing.execute(insert(table), kept)
        count += len(kept)
    _restart_numbers(writing, table)
    return count


def _lean(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row without what people wrote; a message that had not left is not said after a restore."""
    if table == "inbox":
        row["body"] = None
        row["status"] = InboxStatus.DONE if row["status"] == InboxStatus.PENDING else row["status"]
    if table == "outbox":
        row |= {"payload": None, "error": None, "body_id": None, "after_id": None, "otherwise_id": None}
        row["status"] = OutboxStatus.CANCELLED if row["status"] in OPEN_STATUSES else row["status"]
    return row


def _restart_numbers(writing: Connection, table: Table) -> None:
    """PostgreSQL numbers new rows after the highest that was put back."""
    key = next(iter(table.primary_key))
    if writing.dialect.name != "postgresql" or key.name != "id":
        return
    highest = writing.scalar(select(func.max(key)))
    if highest is not None:
        writing.execute(
            text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :highest)"),
            {"name": table.name, "highest": highest},
        )
