"""What a parent is shown of many silent units at once: the same as of each by itself, in two questions."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import event
from sqlmodel import Session

from bot.migrating import upgrade
from domain.post_states import Kind, PostState
from domain.silences import PARENT_AFTER
from domain.units import Level, Zone
from storage import silences
from storage.cases import Case
from storage.database import open_engine
from storage.posts import Post
from storage.silences import UnitSilence
from storage.units import Unit
from tests.town import SUNDAY

DAY = timedelta(days=1)
MANY = 40
PARENT = 1


def _children(session: Session) -> None:
    """They were asked on different days; some planned or reported something before that or since."""
    session.add(Unit(id=PARENT, name="PW", level=Level.PW, zone=Zone.WIB, created_at=SUNDAY - 400 * DAY))
    session.flush()
    old = SUNDAY - 300 * DAY
    for number in range(2, MANY + 2):
        name = f"PC {number % 7} {number}"
        session.add(
            Unit(id=number, name=name, level=Level.PC, zone=Zone.WIB, parent_id=PARENT, created_at=old)
        )
    session.flush()
    for number in range(2, MANY + 2):
        asked_at = SUNDAY - number * DAY
        session.add(UnitSilence(unit_id=number, due_at=SUNDAY + DAY, asked_at=asked_at))
        if number % 3 == 0:
            _plan(session, number, asked_at + (DAY if number % 2 else -DAY))
        if number % 5 == 0:
            _case(session, number, asked_at + (-DAY if number % 2 else DAY))


def _plan(session: Session, unit_id: int, at: datetime) -> None:
    plan = Post(
        unit_id=unit_id,
        title="Kajian",
        state=PostState.PLANNED,
        kind=Kind.OWN,
        zone="Asia/Jakarta",
        created_at=at,
        changed_at=at,
    )
    session.add(plan)


def _case(session: Session, unit_id: int, at: datetime) -> None:
    session.add(Case(unit_id=unit_id, kind="hoax", severity="low", opened_at=at, begun_at=at, changed_at=at))


@pytest.fixture
def session(fresh_url: str) -> Iterator[Session]:
    """A parent with forty units below it."""
    engine = open_engine(fresh_url)
    upgrade(engine)
    with Session(engine) as its:
        _children(its)
        its.commit()
        yield its
    engine.dispose()


def _one_by_one(session: Session) -> list[int]:
    rows = [silences.of(session, number) for number in range(2, MANY + 2)]
    quiet = [
        one.unit_id
        for one in rows
        if one is not None and one.asked_at is not None and one.asked_at <= SUNDAY - PARENT_AFTER
        if silences.news_since(session, one.unit_id, one.asked_at) is None
    ]
    return sorted(quiet, key=lambda one: (session.get_one(Unit, one).name, one))


def test_many_are_told_as_each_by_itself_in_two_questions(session: Session) -> None:
    expected, asked = _one_by_one(session), list[str]()
    assert 10 < len(expected) < MANY - 10
    bind = session.connection()

    def listen(*facts: object) -> None:
        asked.append(str(facts[2]))

    event.listen(bind, "before_cursor_execute", listen)
    found = silences.of_children(session, PARENT, SUNDAY)
    event.remove(bind, "before_cursor_execute", listen)
    assert [one.unit_id for one in found] == expected
    assert len(asked) == 2


def test_a_unit_that_rests_or_is_paused_is_not_called_silent(session: Session) -> None:
    [first, second, third, *_] = silences.of_children(session, PARENT, SUNDAY)
    session.get_one(Unit, first.unit_id).rested_at = SUNDAY
    session.get_one(Unit, second.unit_id).paused_at = SUNDAY
    assert silences.of_children(session, PARENT, SUNDAY)[0] == third
