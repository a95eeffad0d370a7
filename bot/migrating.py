"""Brings the database to the newest shape, or back."""

import logging

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine


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
