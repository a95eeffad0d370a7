"""How long it takes to write a file of ten thousand plans, and how long its reading holds the pen at a time."""

import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import Engine, insert
from sqlmodel import Session

from bot.migrating import upgrade
from domain.export_columns import NOUNS
from domain.exports import MOST_ROWS, Form, What
from domain.figures import Stretch
from domain.post_states import Kind, PostState
from domain.reader import Reader
from scheduling.exports import Gathering
from storage.database import open_engine
from storage.export_pages import Wanted
from storage.people import Person
from storage.posts import Post
from storage.units import Unit
from storage.writer import in_transaction
from tests.bench.timing import Figure, milliseconds
from tests.town import SUNDAY

PEOPLE, CHUNK = 200, 500
YEAR = Stretch(date(2026, 1, 1), date(2026, 12, 31), "Asia/Jakarta")
EVERY = timedelta(minutes=52)
BEFORE = 50_000  # plans of the years before, which must not matter


def figures(folder: Path) -> list[Figure]:
    """The reading and the writing apart: the one holds the pen, the other a process of its own."""
    engine = open_engine(f"sqlite:///{folder / 'exports.db'}")
    upgrade(engine)
    _fill(engine)
    read, taken, content = _made(engine)
    engine.dispose()
    whole = sum(read) + taken
    return [
        Figure(
            f"an export of {MOST_ROWS:,} plans: one read of it",
            milliseconds(median(read)),
            f"{len(read)} reads, the longest {milliseconds(max(read))}",
        ),
        Figure("the same: all of it", milliseconds(whole), f"{len(content) // 1024:,} KB"),
    ]


def _made(engine: Engine) -> tuple[list[float], float, bytes]:
    gathering = Gathering(Wanted(1, YEAR, SUNDAY), Reader(), NOUNS[What.PLANS])
    read: list[float] = []
    taken = 0.0
    while True:
        started = perf_counter()
        take: Callable[[], None] | None = in_transaction(engine, gathering.read)
        read.append(perf_counter() - started)
        started = perf_counter()
        if take is None:
            break
        take()
        taken += perf_counter() - started
    made = gathering.file("PAC", What.PLANS, Form.XLSX)
    return read, taken + perf_counter() - started, made.content


def _fill(engine: Engine) -> None:
    people = [
        {"telegram_id": number, "first_name": f"Kader {number}", "birth_year": 2000 + number % 12}
        for number in range(PEOPLE)
    ]

    def begin(session: Session) -> None:
        session.add(Unit(id=1, name="PAC", level="pac", zone="Asia/Jakarta", created_at=SUNDAY))
        salted = [
            {**one, "name_is_own": False, "journal_salt": os.urandom(16), "created_at": SUNDAY}
            for one in people
        ]
        session.execute(insert(Person), salted)

    in_transaction(engine, begin)
    rows = [_plan(number) for number in range(-BEFORE, MOST_ROWS)]

    def add(session: Session) -> None:
        for start in range(0, len(rows), CHUNK):
            session.execute(insert(Post), rows[start : start + CHUNK])

    in_transaction(engine, add)


def _plan(number: int) -> dict[str, Any]:
    return {
        "unit_id": 1,
        "kind": Kind.OFFICIAL,
        "state": PostState.PLANNED,
        "title": f"Poster Hari Santri {number}: santri berilmu, santri bahagia",
        "platform": "instagram",
        "pillar": "edukasi",
        "starts_at": YEAR.since + number * EVERY,
        "zone": "Asia/Jakarta",
        "owner_id": number % PEOPLE + 1,
        "created_at": SUNDAY,
        "changed_at": SUNDAY,
    }
