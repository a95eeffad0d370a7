"""Databases for the tests of the core: SQLite always, PostgreSQL as well where TEST_POSTGRES_URL names a server."""

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from bot.logs import set_up
from storage.database import driver_url

POSTGRES = os.environ.get("TEST_POSTGRES_URL", "")
NO_POSTGRES = "TEST_POSTGRES_URL names no PostgreSQL server whose user may create databases"


@pytest.fixture(autouse=True)
def _logs() -> None:
    """Log as the running bot does, to whatever standard error is now."""
    set_up("INFO", "text")


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.skipif(not POSTGRES, reason=NO_POSTGRES)),
    ]
)
def fresh_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database of its own, on each of the databases that we serve."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'town.db'}"
        return
    server = create_engine(driver_url(POSTGRES), isolation_level="AUTOCOMMIT")
    name = f"sinergi_test_{secrets.token_hex(6)}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()
