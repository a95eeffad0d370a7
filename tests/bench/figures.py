"""What one digest of the board and one weekly report cost after a thousand rows of history and after a million."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from bot.migrating import upgrade
from domain.digests import DigestKind
from domain.figures import Stretch
from scheduling import board_digests
from scheduling.digest_composing import Addressee
from storage import calendar, figures, people, units
from storage.database import open_engine
from storage.digests import DigestWish
from tests.bench import history
from tests.bench.timing import Figure, by_turns, compared
from tests.busy import DAY, HOUR, Busy
from tests.town import SUNDAY

SIZES = (1_000, 1_000_000)
ROUNDS = 30
TODAY = SUNDAY.date()
LAST_WEEK = Stretch(TODAY - 7 * DAY, TODAY - DAY, "Asia/Jakarta")


def counted(folder: Path) -> list[Figure]:
    """Both by turns in two units that differ in their past alone."""
    engines = [_unit(folder / f"figures-{size}.db", size) for size in SIZES]
    found: list[Figure] = []
    for what, act in (
        ("composing a digest of the board", _digest),
        ("counting a week and the four before", _report),
    ):
        seconds = by_turns([act(engine) for engine in engines], ROUNDS)
        found += compared([f"{what}, {size:,} rows of history" for size in SIZES], seconds)
    for engine in engines:
        engine.dispose()
    return found


def _unit(path: Path, size: int) -> Engine:
    engine = open_engine(f"sqlite:///{path}")
    upgrade(engine)
    with Session(engine) as session:
        calendar.fill(session)
        _live(Busy(session))
        session.commit()
    history.write(engine, size, SUNDAY - 40 * DAY)
    return engine


def _live(busy: Busy) -> None:
    """The last weeks, which are the same in both: things that wait, a plan today, and something every day."""
    for number in range(40):
        at = SUNDAY - number * DAY
        busy.publish(1, at, number % 8 + 1)
        busy.report(1, at, reporters=(1, 2), taken=HOUR * number if number > 5 else None)
        if number % 4 == 0:
            busy.promote(1, at, takers=(1, 2, 3), doers=(1, 2))
    busy.take_over(1, SUNDAY - timedelta(days=2))
    busy.plan(1, SUNDAY + HOUR)


def _digest(engine: Engine) -> Callable[[], object]:
    def compose() -> object:
        with Session(engine) as session:
            person, unit = people.get(session, 1), units.get(session, 1)
            wish = DigestWish(person_id=1, kind=DigestKind.BOARD)
            to = Addressee(person, unit.reader(), (unit,), wish, TODAY)
            composed = board_digests.compose(session, to, SUNDAY)
            assert composed is not None
            return composed

    return compose


def _report(engine: Engine) -> Callable[[], object]:
    def count() -> object:
        with Session(engine) as session:
            return figures.weeks(session, (1,), LAST_WEEK, 5)

    return count
