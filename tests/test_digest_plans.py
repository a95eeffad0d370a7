"""What a digest and a report ask is found by an index that ends where the asked days end, however long the history."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from bot.migrating import upgrade
from domain.figures import Stretch
from storage import calendar, digest_facts, figures
from storage.database import open_engine
from tests.busy import Busy
from tests.test_query_plans import plans
from tests.town import SUNDAY

SATURDAY = (SUNDAY - timedelta(days=1)).date()
WEEK = Stretch(SATURDAY - timedelta(days=6), SATURDAY, "Asia/Jakarta")
QUESTIONS = {
    "a morning": lambda session: digest_facts.morning(session, 1, 1, SUNDAY),
    "today for everybody": lambda session: digest_facts.today(session, 1, SUNDAY, everyone=True),
    "a week": lambda session: figures.of(session, (1,), WEEK),
    "five weeks": lambda session: figures.weeks(session, (1,), WEEK, 5),
    "a week of two units": lambda session: figures.by_unit(session, (1, 2), WEEK),
}
SMALL = ("hijri_months",)
"""Twelve rows a year, and the same for all units."""
WAITS_ANYWHERE = ("verdicts USING INDEX ix_verdicts_read",)
"""A partial index in which only stands what waits just now."""
GROWS = {
    "cases": "(unit_id=? AND state=?) (unit_id=? AND opened_at>? AND opened_at<?)"
    " (unit_id=? AND state=? AND opened_at>? AND opened_at<?)",
    "evaluations": "(unit_id=? AND began_at>? AND began_at<?)",
    "posts": "(unit_id=? AND starts_at>? AND starts_at<?)",
    "promotion_deeds": "(unit_id=? AND at>? AND at<?)",
    "promotion_runs": "(unit_id=? AND sent_at>? AND sent_at<?) (unit_id=? AND sent_at>?)",
    "publications": "(unit_id=? AND at>? AND at<?)",
    "takeover_slots": "(unit_id=? AND starts_at>? AND starts_at<?)",
}
"""How the tables that grow with the years may be looked into."""
BY_KEY = ("INTEGER PRIMARY KEY", "promotion_id=?", "ix_posts_waiting", "ix_takeover_slots_taken")
"""Of the rows that were found so, or what only waits just now."""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path: Path = tmp_path_factory.mktemp("digests")
    engine = open_engine(f"sqlite:///{path / 'digests.db'}")
    upgrade(engine)
    yield engine
    engine.dispose()


def asked(engine: Engine, question: str) -> list[str]:
    """How each table is looked into, in units in which something of every kind happened."""
    with Session(engine) as session:
        calendar.fill(session)
        busy = Busy(session)
        busy.promote(1, SUNDAY - timedelta(days=1), takers=(1,), doers=(2,))
        found = plans(session, QUESTIONS[question])
        session.rollback()
    return found


@pytest.mark.parametrize("question", QUESTIONS)
def test_nothing_is_read_from_end_to_end(engine: Engine, question: str) -> None:
    scans = [step.removeprefix("SCAN ") for step in asked(engine, question) if step.startswith("SCAN")]
    tables = [one for one in scans if not one.startswith(("(subquery", "anon_"))]
    assert [one for one in tables if one not in (*SMALL, *WAITS_ANYWHERE)] == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_table_that_grows_is_read_only_where_the_days_are(engine: Engine, question: str) -> None:
    steps = [step.split(maxsplit=2) for step in asked(engine, question) if step.startswith("SEARCH")]
    grown = [(table, how) for _, table, how in steps if table in GROWS]
    assert grown
    astray = [
        (table, how)
        for table, how in grown
        if not any(key in how for key in BY_KEY) and how[how.index("(") :] not in GROWS[table]
    ]
    assert astray == []
