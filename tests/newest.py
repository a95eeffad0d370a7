"""A new database in the newest shape, laid down as a copy: the migrations run once for each process, not per story."""

import tempfile
from functools import cache
from pathlib import Path

from bot.migrating import upgrade
from storage.database import open_engine, sqlite_path


@cache
def _newest() -> bytes:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "newest.db"
        engine = open_engine(f"sqlite:///{path}")
        upgrade(engine)
        with engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        engine.dispose()
        return path.read_bytes()


def lay_down(database_url: str) -> None:
    """Where this address names a SQLite file that is not there yet, let it be there; other databases are left alone."""
    path = sqlite_path(database_url)
    if path is not None and not path.exists():
        path.write_bytes(_newest())
