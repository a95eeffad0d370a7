"""A week of a unit with 5,000 plans costs what it costs with 50: it asks as often and reads as many rows."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session

from domain.calendar import Scope
from domain.calendar_looks import Look, Reach, Sieve
from domain.platforms import Platform
from domain.post_states import Kind, PostState
from domain.reader import Reader
from scheduling.calendar import view
from storage import calendar
from storage.database import open_engine
from storage.posts import Post
from storage.tables import METADATA
from storage.units import Unit
from tests.town import SUNDAY

IN_THE_WEEK, FEW, MANY = 20, 50, 5000
LOOKS = {
    "week": Look(),
    "month": Look(Reach.MONTH),
    "sifted": Look(sieve=Sieve(platform=Platform.INSTAGRAM)),
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path: Path = tmp_path_factory.mktemp("cost")
    engine = open_engine(f"sqlite:///{path / 'cost.db'}")
    METADATA.create_all(engine)
    with Session(engine) as session:
        calendar.fill(session)
        for count in (FEW, MANY):
            unit = Unit(name=f"{count}", level="pac", zone="Asia/Jakarta", created_at=SUNDAY)
            session.add(unit)
            session.flush()
            session.add_all(_plan(unit.id or 0, number, count) for number in range(count))
        session.commit()
    yield engine
    engine.dispose()


def _plan(unit_id: int, number: int, count: int) -> Post:
    """The first twenty in this week, the others over a year, none in this month."""
    year = timedelta(days=60) + timedelta(days=300) * number / count
    start = SUNDAY - timedelta(hours=number) if number < IN_THE_WEEK else SUNDAY + year
    return Post(
        unit_id=unit_id,
        title=f"Rencana {number}",
        platform="reels" if number % 2 else "tiktok",
        state=PostState.PLANNED,
        kind=Kind.OWN,
        zone="Asia/Jakarta",
        starts_at=start,
        created_at=SUNDAY,
        changed_at=SUNDAY,
    )


def cost(engine: Engine, unit_id: int, look: Look) -> tuple[int, int, int]:
    """How often it asks, how many plans it loads, and how many it shows."""
    asked: list[str] = []

    def listen(*call: object) -> None:
        asked.append(str(call[2]))

    with Session(engine) as session:
        unit = session.get_one(Unit, unit_id)
        event.listen(engine, "before_cursor_execute", listen)
        shown = view(session, unit, Reader(), (look, Scope(unit_id, look.sieve)), SUNDAY)
        event.remove(engine, "before_cursor_execute", listen)
        loaded = sum(isinstance(one, Post) for one in session.identity_map.values())
    return len(asked), loaded, sum(len(day.entries) + day.count for day in shown.days)


@pytest.mark.parametrize("name", LOOKS)
def test_five_thousand_plans_cost_as_fifty(engine: Engine, name: str) -> None:
    few, many = (cost(engine, unit_id, LOOKS[name]) for unit_id in (1, 2))
    assert few == many
    assert few[0] <= 8 and few[1] <= IN_THE_WEEK and few[2] > 0
