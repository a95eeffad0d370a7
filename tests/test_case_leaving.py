"""Who leaves humas, or is erased, has no case in hand any more, and no card names her."""

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial

import pytest
from sqlmodel import Session

from domain.case_states import CaseState
from domain.cases import TakeCase
from domain.units import Role
from handlers.ending import end_role
from scheduling.roles import tell_of_endings
from storage import people, retention, roles
from storage.roles import Grant
from tests.town import Town
from tests.watch import Watch, watch

TITLE = "Sholawat remaja"


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    yield await watch(town)
    town.kill()


def grant(session: Session, its: Watch, name: str) -> Grant:
    """Her role in the unit."""
    person_id, now = its.person_id(name), its.town.clock.at
    return next(iter(roles.held(session, person_id, its.unit_id, now)))


async def test_who_is_no_humas_any_more_gives_back_what_she_had(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    its.write(lambda session: end_role(session, grant(session, its, "Nisa"), its.town.clock.at))
    await its.rests()
    assert its.row(case_id).state == CaseState.NEW and its.row(case_id).holder_id is None
    assert "Belum ada yang menangani" in its.in_room(TITLE)[-1].text


async def test_who_is_pengurus_as_well_keeps_it(its: Watch) -> None:
    its.gives("Nisa", Role.PENGURUS)
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    its.write(lambda session: end_role(session, grant(session, its, "Nisa"), its.town.clock.at))
    assert its.row(case_id).state == CaseState.HELD


async def test_the_end_of_a_term_gives_it_back_too(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE)
    await its.presses("Nisa", TakeCase(case_id))
    later = its.town.clock.at + timedelta(minutes=1)

    def over(session: Session) -> None:
        row = grant(session, its, "Nisa")
        row.until, row.ends_due = later, later
        session.flush()
        tell_of_endings(session, later)

    its.write(over)
    assert its.row(case_id).state == CaseState.NEW


async def test_who_is_erased_is_named_nowhere(its: Watch) -> None:
    case_id = its.case("Siti", title=TITLE, note="aku Siti")
    await its.presses("Nisa", TakeCase(case_id))
    assert "Dilaporkan Siti." in its.in_room(TITLE)[-1].text
    for name in ("Siti", "Nisa"):
        its.write(partial(_erase, its=its, name=name))
    await its.rests()
    text = its.in_room(TITLE)[-1].text
    assert "Siti" not in text and "Nisa" not in text and "Belum ada yang menangani" in text
    assert its.row(case_id).state == CaseState.NEW


def _erase(session: Session, its: Watch, name: str) -> None:
    person = people.found(session, its.people[name].id)
    assert person is not None
    retention.erase(session, person, its.town.clock.at)
