"""Runs migrations on the engine that the command line hands over."""

from typing import Any, Literal

from alembic import context
from sqlmodel import AutoString, UTCDateTime

from storage.tables import METADATA


def plain_types(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Migrations name only SQLAlchemy's own types, so that they outlive every library."""
    if kind == "type" and isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    return False


def run() -> None:
    """Apply what is asked for, in one transaction."""
    engine = context.config.attributes["engine"]
    with engine.connect() as connection:
        context.configure(
            connection=connection, target_metadata=METADATA, render_as_batch=True, render_item=plain_types
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()


run()
