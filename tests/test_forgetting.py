"""Every time that the retention table names is kept: what is older is gone, by the hourly cleaning or by a sweeper."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, func, insert, select, update

from bot.migrating import upgrade
from domain.post_states import PostState
from domain.retention import TABLE, Kept
from scheduling.jobs import SWEEPERS
from storage import retention
from storage.database import open_engine
from storage.tables import METADATA
from storage.writer import in_transaction
from tests.test_erasing import NOW, Somebody

TIMES = re.compile(r"\d+ (seconds|hours|days|months)|a day after")
CLOSED: dict[str, dict[str, Any]] = {
    "inbox": {"status": "done", "closed_at": NOW, "body": None},
    "outbox": {"status": "sent", "closed_at": NOW, "once": None},
    "cards": {"drawn_at": NOW, "redraw_at": None},
    "chats": {"kind": "private", "seen_at": NOW},
    "posts": {"state": PostState.CANCELLED, "changed_at": NOW},
    "leaks": {"closed_at": NOW},
    "occasion_offers": {"day": NOW.date()},
    "promotion_runs": {"ended_at": NOW, "ending": "closed"},
}
# after so long the hourly cleaning has taken the rows of a table (the day more is for what is counted from another row)
CLEANED = {
    "inbox": timedelta(days=2),
    "outbox": timedelta(days=30),
    "bodies": timedelta(days=30),
    "cards": timedelta(days=90),
    "posts": timedelta(days=30),
    "post_questions": timedelta(days=30),
    "post_undos": timedelta(days=30),
    "tokens": timedelta(hours=24),
    "drafts": timedelta(hours=24),
    "wishes": timedelta(hours=24),
    "leaks": timedelta(days=365),
    "leak_people": timedelta(days=365),
    "occasion_offers": timedelta(days=400),
    "promotion_deals": timedelta(days=365),
    "promotion_deeds": timedelta(days=365),
    "promotion_declines": timedelta(days=365),
    "promotion_seen": timedelta(days=365),
    "promotion_tasks": timedelta(days=365),
    "takeover_rounds": timedelta(days=365),
    "takeover_slots": timedelta(days=365),
    "applications": timedelta(days=365),
    "takeover_swaps": timedelta(days=365),
    "handovers": timedelta(days=365),
    "handover_ticks": timedelta(days=365),
    "takeover_posts": timedelta(days=365),
    "takeover_numbers": timedelta(days=365),
    "cases": timedelta(days=365),
    "case_reports": timedelta(days=365),
    "case_likenesses": timedelta(days=365),
    "case_rings": timedelta(days=365),
    "verdicts": timedelta(days=365),
    "clarifications": timedelta(days=365),
    "safety_reports": timedelta(days=365),
    "safety_lines": timedelta(days=365),
    "safety_recipients": timedelta(days=365),
    "remarks": timedelta(days=365),
    "case_files": timedelta(days=90),
    "case_numbers": timedelta(days=90),
    "case_bands": timedelta(days=90),
    "day_salts": timedelta(days=1),
    "report_marks": timedelta(days=1),
    "digests": timedelta(days=60),
}
# who takes the others: the sweeper that is due at that very time
SWEPT = {
    "post_questions": "unanswered plans",
    "post_undos": "settled plans",
    "role_proposals": "proposals",
    "members": "left for good",
    "guardian_consents": "left for good",
    "waitings": "waiting too long",
    "unit_closings": "closing units",
}


def timed() -> list[Kept]:
    """The rows of the retention table that name a time."""
    return [kept for kept in TABLE if TIMES.search(kept.how_long)]


def test_every_time_has_somebody_who_keeps_it() -> None:
    known = {*CLEANED, *SWEPT, "chats"}
    assert {kept.table for kept in timed()} <= known


def test_the_sweepers_are_there() -> None:
    assert set(SWEPT.values()) <= {sweeper.name for sweeper in SWEEPERS}


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    """A database with a row of one person in every table, all of them closed at NOW."""
    engine = open_engine(fresh_url)
    upgrade(engine)
    siti = Somebody("lama", 41_000)
    with engine.begin() as connection:
        for table in sorted(METADATA.sorted_tables, key=lambda table: table.name == "outbox_heads"):
            connection.execute(insert(table).values({**siti.row(table), **CLOSED.get(table.name, {})}))
    yield engine
    engine.dispose()


def count(engine: Engine, table: str) -> int:
    """How many rows a table has."""
    with engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(METADATA.tables[table])) or 0


def cleans(engine: Engine, now: datetime) -> None:
    """What the clock does each hour."""
    in_transaction(engine, lambda session: retention.forget(session, now))


@pytest.mark.parametrize("table", sorted(CLEANED))
def test_what_is_older_is_gone(engine: Engine, table: str) -> None:
    if table == "bodies":
        with engine.begin() as connection:
            connection.execute(update(METADATA.tables["outbox"]).values(body_id=None))
    cleans(engine, NOW + CLEANED[table] + timedelta(days=1))
    assert count(engine, table) == 0


@pytest.mark.parametrize(
    "table",
    [
        "inbox",
        "outbox",
        "cards",
        "posts",
        "leaks",
        "leak_people",
        "occasion_offers",
        "takeover_rounds",
        "takeover_slots",
    ],
)
def test_what_is_younger_stays(engine: Engine, table: str) -> None:
    cleans(engine, NOW + CLEANED[table] - timedelta(hours=1))
    assert count(engine, table) == 1


def test_the_words_of_a_message_are_gone_after_a_day(engine: Engine) -> None:
    cleans(engine, NOW + timedelta(hours=25))
    with engine.connect() as connection:
        payload, error = connection.execute(
            select(METADATA.tables["outbox"].c.payload, METADATA.tables["outbox"].c.error)
        ).one()
    assert (payload, error) == (None, None)


def test_the_typed_words_about_a_time_are_gone_a_day_after_it(engine: Engine) -> None:
    posts = METADATA.tables["posts"]
    with engine.begin() as connection:
        connection.execute(update(posts).values(state=PostState.PLANNED, starts_at=NOW, said="besok"))
    cleans(engine, NOW + timedelta(hours=25))
    with engine.connect() as connection:
        assert connection.scalar(select(posts.c.said)) == ""


def test_a_guests_chat_is_gone_after_a_day_and_a_members_is_not(engine: Engine) -> None:
    chats = METADATA.tables["chats"]
    guest = {
        "id": 5,
        "telegram_id": 55,
        "kind": "private",
        "state": "open",
        "seen_at": NOW,
        "late_count": 0,
        "greeted": False,
    }
    with engine.begin() as connection:
        connection.execute(insert(chats).values(guest))
    cleans(engine, NOW + timedelta(hours=25))
    with engine.connect() as connection:
        assert list(connection.scalars(select(chats.c.telegram_id))) == [7_700_041_000]
