"""Brings the database to the newest shape, or back; a database that has it already is left alone.

Alembic takes 10 MB: it is imported only when there is something to migrate.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

import storage
from storage import inbox
from storage.database import open_engine, sole_writer
from storage.writer import in_transaction

if TYPE_CHECKING:
    from alembic.config import Config

VERSIONS = Path(storage.__file__).parent / "migrations" / "versions"


def config(engine: Engine) -> "Config":
    """Alembic's settings for the migrations inside the package, on this engine."""
    from alembic.config import Config  # noqa: PLC0415

    settings = Config()
    settings.set_main_option("script_location", "storage:migrations")
    settings.attributes["engine"] = engine
    logging.getLogger("alembic").setLevel(logging.WARNING)
    return settings


def upgrade(engine: Engine, to: str = "head") -> None:
    """Apply every migration up to `to`."""
    if to == "head" and is_newest(engine):
        return
    from alembic import command  # noqa: PLC0415

    command.upgrade(config(engine), to)


def is_newest(engine: Engine) -> bool:
    """Whether the last migration has been applied: their files are numbered."""
    newest = max(file.stem.partition("_")[0] for file in VERSIONS.glob("[0-9]*.py"))
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        version: object = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return version == newest


def downgrade(engine: Engine, to: str = "base") -> None:
    """Take migrations back down to `to`."""
    from alembic import command  # noqa: PLC0415

    command.downgrade(config(engine), to)


def migrate(database_url: str) -> None:
    """Bring the database at this address to the newest shape; raises AlreadyRunning."""
    engine = open_engine(database_url)
    with sole_writer(database_url, engine):
        upgrade(engine)
    engine.dispose()


def replay_failed(database_url: str, incident: str | None) -> int:
    """Put failed updates back to pending; returns how many. Raises AlreadyRunning."""
    engine = open_engine(database_url)
    with sole_writer(database_url, engine):
        upgrade(engine)
        count = in_transaction(engine, lambda session: inbox.replay(session, incident))
    engine.dispose()
    return count
