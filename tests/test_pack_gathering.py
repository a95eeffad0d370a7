"""What a board would leave is gathered quickly: who has a thing in hand is looked up once for each person."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import event
from sqlmodel import Session

from bot.migrating import upgrade
from domain.case_states import CaseState
from domain.pack_contents import Of, of
from domain.post_states import Kind, PostState
from domain.units import Level, Role, Zone
from storage import pack_gathering, people
from storage.cases import Case
from storage.database import open_engine
from storage.posts import Post
from storage.roles import Grant
from storage.units import Unit
from tests.town import SUNDAY

HOUR = timedelta(hours=1)
IN_HAND, GONE = 1, 2


@pytest.fixture
def session(fresh_url: str) -> Iterator[Session]:
    """A unit with one of humas, and somebody who left it."""
    engine = open_engine(fresh_url)
    upgrade(engine)
    with Session(engine) as its:
        its.add(Unit(id=1, name="PAC", level=Level.PAC, zone=Zone.WIB, created_at=SUNDAY))
        for number in (IN_HAND, GONE):
            people.known(its, 100 + number, "Siti", SUNDAY)
        its.flush()
        its.add(Grant(person_id=IN_HAND, unit_id=1, role=Role.HUMAS, since=SUNDAY))
        its.commit()
        yield its
    engine.dispose()


def _busy(session: Session, many: int) -> None:
    """So many plans and cases for each of the two, and as many for nobody."""
    for number, owner in enumerate((IN_HAND, GONE, None) * many, start=1):
        plan = Post(
            unit_id=1,
            title="Kajian",
            state=PostState.PLANNED,
            kind=Kind.OFFICIAL,
            zone="Asia/Jakarta",
            owner_id=owner,
            starts_at=SUNDAY + number * HOUR,
            created_at=SUNDAY,
            changed_at=SUNDAY,
        )
        session.add(plan)
        state = CaseState.HELD if owner is not None else CaseState.NEW
        case = Case(
            unit_id=1,
            kind="hoax",
            state=state,
            holder_id=owner,
            opened_at=SUNDAY,
            begun_at=SUNDAY,
            changed_at=SUNDAY,
        )
        session.add(case)
    session.commit()


def _questions(session: Session) -> int:
    """How often the database is asked for a pack."""
    unit, asked = session.get_one(Unit, 1), list[object]()
    bind = session.connection()

    def listen(*facts: object) -> None:
        asked.append(facts[2])

    event.listen(bind, "before_cursor_execute", listen)
    pack_gathering.gathered(session, unit, SUNDAY)
    event.remove(bind, "before_cursor_execute", listen)
    return len(asked)


def test_it_says_what_is_in_hand_and_asks_no_more_for_many_things_than_for_few(session: Session) -> None:
    _busy(session, 2)
    few = _questions(session)
    _busy(session, 30)
    lines = pack_gathering.gathered(session, session.get_one(Unit, 1), SUNDAY)
    for what in (Of.PLAN, Of.CASE):
        assert [one["in_hand"] for one in of(lines, what)].count(True) == 32
        assert len(of(lines, what)) == 96
    assert _questions(session) == few
