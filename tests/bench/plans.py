"""What a week of `/kalender` and the look for clashes cost in a unit with fifty plans a year and with five thousand."""

import itertools
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from bot.migrating import upgrade
from domain.post_states import Kind, PostState
from domain.posting import ChatKind
from domain.units import Room
from scheduling import calendar as drawing
from storage import calendar, cards, chats, clashes, units
from storage.accounts import Account
from storage.cards import Card
from storage.database import open_engine
from storage.posts import Post
from storage.units import Unit
from storage.writer import in_transaction
from tests.bench import crowd
from tests.bench.timing import Figure, by_turns, compared
from tests.town import SUNDAY

SIZES = (50, 5_000)
ROUNDS = 60
THIS_WEEK = 10
ACCOUNTS = 3
GROUP = -1_001_000_000_000
A_YEAR = timedelta(days=365)
WORDS = ("Makesta", "Kajian", "Futsal", "Donor darah", "Lomba", "Harlah", "Selamat Hari Guru", "Tips hafalan")


def figures(folder: Path) -> list[Figure]:
    """Both acts in both units by turns: once with the same ten plans in the week that is looked at, once spread evenly
    over the year."""
    found: list[Figure] = []
    for spread, how in ((False, f"{THIS_WEEK} of them around now"), (True, "evenly spread")):
        engines = [_unit(folder / f"plans-{size}-{spread}.db", size, spread=spread) for size in SIZES]
        for what, act in (("a week of /kalender", _draws), ("looking for clashes", _looks)):
            seconds = by_turns([act(engine) for engine in engines], ROUNDS)
            found += compared([f"{what}, {size:,} plans a year, {how}" for size in SIZES], seconds)
        for engine in engines:
            engine.dispose()
    return found


def _unit(path: Path, size: int, *, spread: bool) -> Engine:
    engine = open_engine(f"sqlite:///{path}")
    upgrade(engine)
    in_transaction(engine, _settle)
    moments = (
        _evenly(size) if spread else [*_around_now(), *itertools.islice(_elsewhere(size), size - THIS_WEEK)]
    )
    crowd.plans(engine, [_plan(number, at) for number, at in enumerate(moments)])
    return engine


def _settle(session: Session) -> None:
    """A unit with its group, its accounts, and a calendar in the group."""
    calendar.fill(session)
    group = chats.known(session, GROUP, ChatKind.SUPERGROUP, SUNDAY, "PAC")
    unit = Unit(name="PAC", level="pac", zone="Asia/Jakarta", created_at=SUNDAY)
    session.add(unit)
    session.flush()
    units.link(session, unit.id or 0, group.id or 0, Room.KADER)
    for number in range(ACCOUNTS):
        session.add(
            Account(unit_id=unit.id or 0, platform="instagram", handle=f"pac{number}", added_at=SUNDAY)
        )
    cards.show(session, f"calendar:{unit.id}", group.id or 0, SUNDAY)
    session.flush()


def _around_now() -> list[datetime]:
    """Ten plans in the week before and after, the first of them the one whose clashes are looked for."""
    return [SUNDAY + timedelta(hours=27 + 13 * number) for number in range(THIS_WEEK)]


def _elsewhere(size: int) -> Iterator[datetime]:
    """The rest of the year, this fortnight and this month left out."""
    step = (A_YEAR - timedelta(days=90)) / size
    return (SUNDAY + timedelta(days=45) + step * number for number in range(size))


def _evenly(size: int) -> list[datetime]:
    """All over the year, one of them tomorrow."""
    first = SUNDAY + timedelta(hours=27)
    return [
        first,
        *(first - A_YEAR / 2 + A_YEAR / size * number + timedelta(minutes=1) for number in range(1, size)),
    ]


def _plan(number: int, at: datetime) -> crowd.Row:
    return {
        "unit_id": 1,
        "title": f"{WORDS[number % len(WORDS)]} {number}",
        "state": PostState.PLANNED,
        "kind": Kind.OFFICIAL,
        "starts_at": at,
        "account_id": number % ACCOUNTS + 1,
        "pillar": ("resmi", "edukasi", None)[number % 3],
        "zone": "Asia/Jakarta",
        "created_at": SUNDAY,
        "changed_at": SUNDAY,
    }


def _draws(engine: Engine) -> Callable[[], object]:
    def act() -> object:
        with Session(engine) as session:
            card = session.get_one(Card, 1)
            return drawing.draw(session, card, SUNDAY)

    return act


def _looks(engine: Engine) -> Callable[[], object]:
    def act() -> object:
        with Session(engine) as session:
            return clashes.of(session, session.get_one(Post, 1), SUNDAY)

    return act
