"""The numbers of a stretch of days: counted once, alike for a day, a week, a unit and many, and as plain SQL counts."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from bot.migrating import upgrade
from domain.case_states import CaseState
from domain.contents import Pillar
from domain.figures import Promoted, Reached, Stretch, UnitFigures
from domain.lives import LiveState
from domain.post_states import Kind, PostState
from storage import figures, publishing
from storage.database import open_engine
from storage.publishing import Publication
from tests.busy import DAY, HOUR, ZONE, Busy

MONDAY = date(2026, 11, 16)
WEEK = Stretch(MONDAY, MONDAY + 6 * DAY, ZONE)
NOON = datetime(2026, 11, 18, 5, tzinfo=UTC)
OURS, THEIRS = 1, 2


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    engine = open_engine(fresh_url)
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def busy(engine: Engine) -> Iterator[Busy]:
    with Session(engine) as session:
        yield Busy(session)


def of(busy: Busy, stretch: Stretch = WEEK, *unit_ids: int) -> UnitFigures:
    """The numbers of our unit, or of these."""
    return figures.of(busy.session, unit_ids or (OURS,), stretch)


def test_a_week_in_which_nothing_happened_is_empty(busy: Busy) -> None:
    assert of(busy).is_empty
    assert of(busy).reached == Reached()


def test_what_was_put_out_counts_by_account_and_pillar_while_it_stands(busy: Busy) -> None:
    busy.publish(OURS, NOON, pillar=Pillar.TEACHING, department_id=11)
    busy.publish(OURS, NOON + HOUR, pillar=Pillar.TEACHING, department_id=12)
    busy.publish(OURS, NOON + HOUR)
    busy.publish(OURS, NOON, withdrawn=True)
    busy.publish(OURS, NOON, kind=Kind.OWN)
    busy.publish(THEIRS, NOON)
    found = of(busy)
    assert found.published_count == 3
    assert found.by_account() == {OURS: 3}
    assert found.by_pillar() == {Pillar.TEACHING: 2, None: 1}
    assert {one.department_id for one in found.published} == {11, 12, None}


def test_a_promotion_counts_each_member_once_and_its_links(busy: Busy) -> None:
    busy.promote(OURS, NOON, takers=(1, 2, 3), doers=(2, 4))
    busy.promote(OURS, NOON + HOUR, takers=(1,), doers=(1,))
    assert of(busy).promoted == Promoted(sent=2, taken=4, done=3, posts=3)


def test_a_promotion_that_is_over_keeps_the_numbers_it_had_at_its_end(busy: Busy) -> None:
    over = busy.promote(OURS, NOON, takers=(1, 2), doers=(1, 2))
    busy.end(over, NOON + 2 * DAY, taken=9, done=7, posts=5)
    busy.promote(OURS, NOON, takers=(3,), doers=(3,))
    assert of(busy).promoted == Promoted(sent=2, taken=10, done=8, posts=6)


def test_cases_are_counted_as_on_their_own_page(busy: Busy) -> None:
    busy.report(OURS, NOON, taken=2 * HOUR, state=CaseState.HELD)
    busy.report(OURS, NOON, taken=4 * HOUR, state=CaseState.DONE)
    busy.report(OURS, NOON)
    busy.report(OURS, NOON, state=CaseState.MERGED)
    found = of(busy).cases
    assert found is not None
    assert (found.cases, found.untaken, found.taken.count) == (3, 1, 2)
    assert (found.taken.median, found.taken.p90) == (2 * HOUR, 4 * HOUR)


def test_the_newest_number_that_was_typed_counts_and_untold_things_stay_visible(busy: Busy) -> None:
    busy.take_over(OURS, NOON, numbers=(100, 250))
    busy.take_over(OURS, NOON, began=False)
    busy.go_live(OURS, NOON, views=40)
    busy.go_live(OURS, NOON)
    busy.go_live(OURS, NOON, LiveState.MISSED)
    busy.look_back(OURS, NOON, {"views": 1000, "likes": 30}, {"views": 1500})
    busy.look_back(OURS, NOON)
    found = of(busy)
    assert (found.takeovers, found.lives) == (1, 2)
    assert found.reached == Reached(views=1790, likes=30, told=3, of=5)


def test_who_helped_is_one_number_of_different_people(busy: Busy) -> None:
    busy.promote(OURS, NOON, doers=(1, 2))
    busy.publish(OURS, NOON, person_id=2)
    busy.report(OURS, NOON, reporters=(1, 3, None))
    busy.take_over(OURS, NOON, holder_id=4)
    busy.take_over(OURS, NOON, holder_id=5, began=False)
    busy.go_live(OURS, NOON)
    assert of(busy).helped == 4


def test_the_load_is_what_is_planned_for_these_days_by_department(busy: Busy) -> None:
    for state in (
        PostState.PLANNED,
        PostState.PUBLISHED,
        PostState.CANCELLED,
        PostState.LAPSED,
        PostState.DRAFT,
    ):
        busy.plan(OURS, NOON, state, department_id=11)
    busy.plan(OURS, NOON)
    busy.plan(OURS, NOON, kind=Kind.PROMOTION)
    assert sorted(of(busy).load, key=str) == [(11, 2), (None, 1)]


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])
def test_a_day_begins_and_ends_at_midnight_of_the_zone(engine: Engine, zone: str) -> None:
    today = Stretch(MONDAY, MONDAY, zone)
    second = timedelta(seconds=1)
    with Session(engine) as session:
        busy = Busy(session, zone=zone)
        for at in (today.since - second, today.since, today.until - second, today.until):
            busy.publish(OURS, at)
        days = [of(busy, Stretch(day, day, zone)) for day in (MONDAY - DAY, MONDAY, MONDAY + DAY)]
    assert [one.published_count for one in days] == [1, 2, 1]


def test_a_publication_knows_its_unit_whoever_writes_it_down(busy: Busy) -> None:
    post_id = busy.plan(THEIRS, NOON)
    made = publishing.add(busy.session, Publication(post_id=post_id, at=NOON, digest="1"))
    assert made.unit_id == THEIRS
