"""Brings the database to the newest shape, or back."""

import logging

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from storage import inbox
from storage.database import open_engine, sole_writer
from storage.writer import in_transaction


def config(engine: Engine) -> Config:
    """Alembic's settings for the migrations inside the package, on this engine."""
    settings = Config()
    settings.set_main_option("script_location", "storage:migrations")
    settings.attributes["engine"] = engine
    logging.getLogger("alembic").setLevel(logging.WARNING)
    return settings


def upgrade(engine: Engine, to: str = "head") -> None:
    """Apply every migration up to `to`."""
    command.upgrade(config(engine), to)


def downgrade(engine: Engine, to: str = "base") -> None:
    """Take migrations back down to `to`."""
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
