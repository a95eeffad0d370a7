"""Who comes first when humas chooses, how long an answer is waited for, and how many may hold one slot."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, insert
from sqlmodel import Session, select

from bot.migrating import upgrade
from domain.application_states import ApplicationState, ApplicationStep
from domain.applications import idea, must_be_in_time, place_of
from domain.choosing_fairly import TOO_LATE, Wish, awake, fairly, offered_until, pembina_until
from domain.refusal import Refusal
from domain.slot_states import SlotState
from storage import applications, slot_holders, takeovers
from storage.accounts import Account
from storage.applications import Application
from storage.database import open_engine
from storage.people import Person
from storage.takeovers import TakeoverRound, TakeoverSlot
from storage.units import Unit
from storage.writer import in_transaction

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
MANY = 50


def test_who_had_no_turn_yet_comes_first_then_who_came_first() -> None:
    wishes = [
        Wish(1, 2, NOW),
        Wish(2, 0, NOW + HOUR),
        Wish(3, 1, NOW),
        Wish(4, 0, NOW),
        Wish(5, 0, NOW),
    ]
    assert fairly(wishes) == [4, 5, 2, 3, 1]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 100)), max_size=30))
def test_the_order_is_the_same_however_they_are_given(facts: list[tuple[int, int]]) -> None:
    wishes = [
        Wish(number, turns, NOW + timedelta(minutes=late)) for number, (turns, late) in enumerate(facts)
    ]
    order = fairly(wishes)
    assert fairly(reversed(wishes)) == order
    assert sorted(order) == list(range(len(wishes)))
    turns = {one.application_id: one.turns for one in wishes}
    assert [turns[one] for one in order] == sorted(turns.values())


def test_an_answer_is_waited_for_half_of_what_is_left_and_no_longer_than_is_useful() -> None:
    assert offered_until(NOW + timedelta(days=5), NOW) == NOW + 12 * HOUR
    assert offered_until(NOW + 6 * HOUR, NOW) == NOW + 3 * HOUR
    assert offered_until(NOW + TOO_LATE, NOW) == NOW + TOO_LATE / 2
    assert offered_until(NOW + TOO_LATE - timedelta(seconds=1), NOW) is None
    assert offered_until(NOW - HOUR, NOW) is None
    assert pembina_until(NOW + timedelta(days=30), NOW) == NOW + timedelta(hours=72)
    assert pembina_until(NOW + timedelta(days=1), NOW) == NOW + timedelta(hours=12)


def test_nobody_has_to_answer_in_her_quiet_hours_where_there_is_time() -> None:
    morning = NOW + 3 * HOUR
    assert awake(NOW, None, NOW + 9 * HOUR) == NOW
    assert awake(NOW, morning, NOW + 8 * HOUR) == NOW + 4 * HOUR
    assert awake(NOW, morning, NOW + 7 * HOUR) == NOW
    assert awake(NOW, NOW + 13 * HOUR, NOW + 90 * HOUR) == NOW


def slot(state: SlotState = SlotState.OPEN, until: datetime = NOW) -> TakeoverSlot:
    """A slot for which one may apply until now."""
    return TakeoverSlot(
        id=1,
        round_id=1,
        unit_id=1,
        account_id=1,
        starts_at=NOW + 24 * HOUR,
        ends_at=NOW + 26 * HOUR,
        zone="Asia/Jakarta",
        apply_until=until,
        state=state,
        changed_at=NOW,
    )


def test_after_the_deadline_only_a_slot_that_nobody_wants_is_open() -> None:
    with pytest.raises(Refusal, match="applications-deadline"):
        must_be_in_time(slot(), is_chosen=True, is_wanted=True, now=NOW)
    must_be_in_time(slot(), is_chosen=True, is_wanted=False, now=NOW)
    must_be_in_time(slot(), is_chosen=False, is_wanted=True, now=NOW)
    must_be_in_time(slot(until=NOW + HOUR), is_chosen=True, is_wanted=True, now=NOW)
    must_be_in_time(slot(SlotState.TAKEN), is_chosen=True, is_wanted=True, now=NOW)


def test_an_idea_is_short_and_a_place_counts_from_one() -> None:
    assert idea("  Vlog pasar  ") == "Vlog pasar"
    with pytest.raises(Refusal, match="applications-idea-long"):
        idea("a" * 601)
    assert place_of([7, 3], 3) == 2
    assert place_of([7, 3], 4) is None


@pytest.fixture
def engine(fresh_url: str) -> Engine:
    """A database with a unit, an account, a slot and fifty people."""
    opened = open_engine(fresh_url)
    upgrade(opened)
    in_transaction(opened, people_and_a_slot)
    return opened


def people_and_a_slot(session: Session) -> None:
    """Rows that a slot needs."""
    unit = Unit(name="PAC", level="pac", zone="Asia/Jakarta", created_at=NOW)
    session.add(unit)
    session.flush()
    account = Account(unit_id=unit.id or 0, platform="instagram", handle="pac", added_at=NOW)
    session.add(account)
    session.flush()
    its = TakeoverRound(
        unit_id=unit.id or 0, account_id=account.id, is_chosen=False, made_at=NOW, opened_at=NOW
    )
    takeovers.keep(session, its)
    row = slot().model_copy(
        update={"id": None, "round_id": its.id, "unit_id": unit.id, "account_id": account.id}
    )
    takeovers.keep(session, TakeoverSlot(**row.model_dump()))
    rows = [
        {"telegram_id": 7_000_000_000 + number, "first_name": f"Kader {number}", "journal_salt": bytes(16),
         "created_at": NOW, "name_is_own": False} for number in range(MANY)
    ]  # fmt: skip
    session.execute(insert(Person), rows)


def everyone(session: Session) -> list[int]:
    """The ids of the fifty."""
    return [one or 0 for one in session.exec(select(Person.id).order_by(Person.id)).all()]  # type: ignore[arg-type]


def takes(person_id: int) -> Callable[[Session], bool]:
    """She wants it in the same moment as everybody else; whether she got it."""

    def work(session: Session) -> bool:
        its = session.exec(select(TakeoverSlot)).one()
        row = Application(
            slot_id=its.id or 0, person_id=person_id, unit_id=its.unit_id, at=NOW, changed_at=NOW
        )
        hers = applications.apply(session, row)
        return slot_holders.hold(session, its, hers, ApplicationStep.CHOOSE, NOW)

    return work


def test_of_fifty_hands_at_once_the_database_lets_one_have_it(engine: Engine) -> None:
    people, together = in_transaction(engine, everyone), Barrier(10)

    def presses(person_id: int) -> bool:
        together.wait(timeout=60)
        return in_transaction(engine, takes(person_id))

    with ThreadPoolExecutor(10) as pool:
        got = list(pool.map(presses, people))
    assert sum(got) == 1

    def states(session: Session) -> list[str]:
        return [one.state for one in session.exec(select(Application))]

    seen = in_transaction(engine, states)
    assert seen.count(ApplicationState.CHOSEN) == 1
    assert seen.count(ApplicationState.APPLIED) == MANY - 1
    assert in_transaction(engine, lambda session: session.exec(select(TakeoverSlot)).one().state) == "taken"
    engine.dispose()
