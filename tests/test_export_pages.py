"""An export is read in pages: by an index, none twice and none left out, with other work in between."""

import asyncio
from asyncio import run_coroutine_threadsafe
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event
from sqlmodel import Session

from bot.migrating import upgrade
from domain.export_columns import FIELDS, Noun, Sort
from domain.figures import Stretch
from domain.files import MADE, File
from domain.post_states import PostState
from domain.reader import Reader
from scheduling.files import AtNeed, FileWire, Gathered
from scheduling.jobs import MAKERS
from storage.database import open_engine
from storage.export_pages import Key, Source, Wanted
from storage.export_sources import SOURCES
from storage.posts import Post
from storage.units import Unit
from storage.writer import Urgency, WriterThread, in_transaction
from tests.test_query_plans import plans
from tests.town import SUNDAY
from words.export_files import about, sheet

T = TypeVar("T")
NOVEMBER = Stretch(date(2026, 11, 1), date(2026, 11, 30), "Asia/Jakarta")
WANTED = Wanted(1, NOVEMBER, SUNDAY)
BEHIND: dict[Noun, Key] = {
    Noun.PLANS: (SUNDAY, 1),
    Noun.PUBLISHED: (SUNDAY, 1),
    Noun.PROMOTIONS: (SUNDAY, 1),
    Noun.TAKEOVERS: (SUNDAY, 1),
    Noun.LIVES: (SUNDAY, 1),
    Noun.CASES: (1, SUNDAY, 1),
    Noun.DUTIES: (date(2026, 11, 2), 1),
    Noun.EVALUATIONS: (SUNDAY, 1),
}


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'pages.db'}")
    upgrade(engine)
    in_transaction(engine, _unit)
    yield engine
    engine.dispose()


def _unit(session: Session) -> None:
    session.add(Unit(id=1, name="PAC", level="pac", zone="Asia/Jakarta", created_at=SUNDAY))


def every(session: Session, source: Source, wanted: Wanted, limit: int) -> list[Any]:
    """All rows, read in pages of this size."""
    rows: list[Any] = []
    page = source(session, wanted, None, limit)
    while page.after is not None:
        assert len(page.rows) <= limit
        rows += page.rows
        page = source(session, wanted, page.after, limit)
    return [*rows, *page.rows]


@pytest.mark.parametrize("noun", BEHIND)
def test_the_next_page_is_found_by_an_index_in_its_order(engine: Engine, noun: Noun) -> None:
    with Session(engine) as session:
        found = plans(session, lambda asked: SOURCES[noun](asked, WANTED, BEHIND[noun], 250))
        session.rollback()
    assert found[0].startswith("SEARCH") and " USING " in found[0]
    assert [one for one in found if "ORDER BY" in one] == []
    real = [
        one for one in found if one.startswith("SCAN") and "CONSTANT" not in one and "(subquery" not in one
    ]
    assert real == []


def filled(session: Session, offsets: list[int], states: list[str]) -> None:
    """Plans of this unit, so many hours from the first of November."""
    for place, (hours, state) in enumerate(zip(offsets, states, strict=True)):
        at = NOVEMBER.since + timedelta(hours=hours)
        made: dict[str, Any] = {"zone": "Asia/Jakarta", "created_at": SUNDAY, "changed_at": SUNDAY}
        session.add(Post(unit_id=1, title=f"{place}", state=state, starts_at=at, **made))


times = st.lists(st.integers(-30, 24 * 31), max_size=14)


@settings(max_examples=25, deadline=None)
@given(times, st.integers(1, 5))
def test_pages_leave_nothing_out_and_tell_nothing_twice(offsets: list[int], limit: int) -> None:
    offsets = [*offsets, *offsets[:3]]  # some at the same moment
    engine = open_engine("sqlite://")
    upgrade(engine)
    in_transaction(engine, _unit)
    states = [
        [PostState.PLANNED, PostState.CANCELLED, PostState.DRAFT][place % 3] for place in range(len(offsets))
    ]
    in_transaction(engine, lambda session: filled(session, offsets, list(states)))
    with Session(engine) as session:
        found = every(session, SOURCES[Noun.PLANS], WANTED, limit)
    engine.dispose()
    inside = [
        f"{place}"
        for place, (hours, state) in enumerate(zip(offsets, states, strict=True))
        if 0 <= hours < 24 * 30 and state is not PostState.DRAFT
    ]
    assert sorted(row[2] for row in found) == sorted(inside)
    assert [row[1] for row in found] == sorted(row[1] for row in found)


@pytest.mark.parametrize("noun", Noun)
def test_every_sheet_has_a_heading_for_every_field_in_both_languages(noun: Noun) -> None:
    for language in ("id", "en"):
        made = sheet(Reader(language=language), noun)
        names = [one.name for one in made.columns]
        assert len(names) == len(FIELDS[noun]) == len(set(names))
    assert all(one.codes for one in FIELDS[noun] if one.sort is Sort.CODE)


def test_the_first_sheet_counts_the_others() -> None:
    told = about(Reader(), "PAC", NOVEMBER, [(Noun.CASES, 3)], SUNDAY)
    assert ("Kasus", 3) in told.rows
    assert ("Waktu", "Ahad, 1 November 2026 sampai Senin, 30 November 2026") in told.rows


def test_makers_that_are_loaded_at_need_are_there() -> None:
    at_need = [one for one in MAKERS.values() if isinstance(one, AtNeed)]
    assert at_need and all(callable(one.found()) for one in at_need)


class Listening:
    """A pen that remembers how urgent each of its works was."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.said: list[Urgency] = []

    async def write(self, work: Callable[[Session], T], urgency: Urgency = Urgency.UPDATE) -> T:
        self.said.append(urgency)
        return in_transaction(self.engine, work)


class Silent:
    """A wire that gives back what would be sent."""

    async def call(self, method: str, params: Any, seconds: float = 30) -> Any:
        return params["document"]

    async def download(self, path: str, seconds: float = 60) -> bytes:
        return b""


class Still:
    """A clock that stands."""

    def now(self) -> Any:
        return SUNDAY.astimezone(UTC)

    def monotonic(self) -> float:
        return 0.0


async def test_much_is_read_in_many_short_turns_behind_everything_else(engine: Engine) -> None:
    left, taken, open_now = [3, 2, 1], list[int](), list[int]()
    event.listen(engine, "begin", lambda _: open_now.append(1))
    event.listen(engine, "commit", lambda _: open_now.clear())

    def read(session: Session) -> Callable[[], None] | None:
        session.connection()
        if not left:
            return None
        number = left.pop()
        return lambda: taken.append(number * 10 + len(open_now))

    made = Gathered(read, lambda: File("a.txt", bytes(taken)))
    pen = Listening(engine)
    wire = FileWire(Silent(), pen, Still(), {"much": lambda session, facts, now: made})
    sent = await wire.call("sendDocument", {"document": {MADE: "much"}})
    assert pen.said == [Urgency.MARK, *[Urgency.FAN_OUT] * 4]
    assert sent.content == bytes([10, 20, 30])


async def test_the_real_pen_writes_what_is_urgent_between_two_pages(engine: Engine) -> None:
    pen, loop = WriterThread(engine), asyncio.get_running_loop()
    pen.start()
    order, waits = list[str](), list[Future[None]]()

    def read(session: Session) -> Callable[[], None] | None:
        order.append("page")
        return ask if order.count("page") < 3 else None

    def ask() -> None:
        """Somebody does something while a page is taken, and is served before the next one is read."""
        update = pen.write(lambda session: order.append("update"), Urgency.UPDATE)
        waits.append(run_coroutine_threadsafe(update, loop))
        waits[-1].result(timeout=10)

    wire = FileWire(Silent(), pen, Still(), {"much": lambda *_: Gathered(read, lambda: File("a", b"x"))})
    sent = await wire.call("sendDocument", {"document": {MADE: "much"}})
    pen.stop()
    assert sent.content == b"x"
    assert order == ["page", "update", "page", "update", "page"]
