"""Every number that people read of the same days is the same number: digest, report, export, parents, plain SQL."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session

from bot.migrating import upgrade
from domain.export_columns import FIELDS, Noun
from domain.figures import Stretch, UnitFigures
from storage import digest_facts, figures, report_readings, tree_figures
from storage.database import open_engine
from storage.export_pages import Key, Wanted
from storage.export_sources import SOURCES
from storage.reach_figures import TOOK_PLACE
from storage.units import Unit
from tests.busy import DAY, HOUR, Busy
from tests.weeks_at_random import COUNTS, MONDAY, UNITS, ZONES, Act, happen, plain_count, weeks

SLOW = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
zones = st.sampled_from(ZONES)
UPWARDS = ("published", "sent", "taken", "done", "cases", "takeovers", "lives")
"""What a unit above sees of those below."""
IN_THE_SHEET = {
    **{one: one for one in ("taken", "done", "posts", "cases", "untaken", "takeovers", "lives", "load")},
    **{"published": "out", "sent": "promotions", "views": "views", "likes": "likes", "told": "told"},
    **{"of": "tellable"},
}
"""The same numbers by the names of the columns of an export's weeks; how many cases were measured stands in none."""


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    engine = open_engine(fresh_url)
    upgrade(engine)
    yield engine
    engine.dispose()


def week_of(zone: str) -> Stretch:
    return Stretch(MONDAY, MONDAY + 6 * DAY, zone)


def days_of(stretch: Stretch) -> list[Stretch]:
    """Its days, one by one."""
    days: list[date] = [stretch.first + place * DAY for place in range(stretch.days)]
    return [Stretch(day, day, stretch.zone) for day in days]


def added(every: list[UnitFigures]) -> Counter[str]:
    """What these come to where they may be added."""
    found: Counter[str] = Counter()
    for one in every:
        found.update(counted(one))
    return found


def counted(one: UnitFigures) -> dict[str, int]:
    """All of it that may be added: how long things took and how many people helped may not."""
    assert one.cases is not None
    promoted, reached = one.promoted, one.reached
    return {
        "published": one.published_count,
        "sent": promoted.sent,
        "taken": promoted.taken,
        "done": promoted.done,
        "posts": promoted.posts,
        "cases": one.cases.cases,
        "untaken": one.cases.untaken,
        "measured": one.cases.taken.count,
        "views": reached.views,
        "likes": reached.likes,
        "told": reached.told,
        "of": reached.of,
        "takeovers": one.takeovers,
        "lives": one.lives,
        "load": sum(count for _, count in one.load),
    }


@SLOW
@given(weeks, zones)
def test_days_make_the_week_units_make_the_whole_and_sql_counts_the_same(
    engine: Engine, week: list[Act], zone: str
) -> None:
    stretch = week_of(zone)
    with Session(engine) as session:
        happen(Busy(session, zone=zone), week)
        whole = figures.of(session, UNITS, stretch)
        each = figures.by_unit(session, UNITS, stretch)
        assert each == {unit_id: figures.of(session, (unit_id,), stretch) for unit_id in UNITS}
        for unit_id in UNITS:
            mine = counted(each[unit_id])
            by_day = [figures.of(session, (unit_id,), day) for day in days_of(stretch)]
            assert added(by_day) == Counter(mine)
            plain = {what: plain_count(session, what, unit_id, stretch) for what in COUNTS}
            assert {what: mine[what] for what in COUNTS} == plain
        assert added(list(each.values())) == Counter(counted(whole))
        helped = [one.helped for one in each.values()]
        assert max(helped) <= whole.helped <= sum(helped)
        session.rollback()


@SLOW
@given(weeks, zones, st.integers(1, 4))
def test_several_stretches_at_once_are_each_for_itself(
    engine: Engine, week: list[Act], zone: str, count: int
) -> None:
    last = Stretch(MONDAY + 4 * DAY, MONDAY + 6 * DAY, zone)
    with Session(engine) as session:
        happen(Busy(session, zone=zone), week)
        found = figures.weeks(session, UNITS, last, count)
        alone = [figures.of(session, UNITS, last.back(place)) for place in reversed(range(count))]
        session.rollback()
    assert found == alone


def exported(session: Session, noun: Noun, unit_id: int, stretch: Stretch) -> list[dict[str, Any]]:
    """All rows of a sheet of an export, by the names of its columns."""
    rows: list[dict[str, Any]] = []
    key: Key | None = None
    wanted = Wanted(unit_id, stretch, stretch.until)
    while True:
        page = SOURCES[noun](session, wanted, key, 4)
        names = [one.name for one in FIELDS[noun]]
        rows += [dict(zip(names, row, strict=True)) for row in page.rows]
        if page.after is None:
            return rows
        key = page.after


def in_sheets(session: Session, unit_id: int, stretch: Stretch) -> dict[str, int]:
    """What the rows of an export come to when somebody counts and adds them."""
    out = exported(session, Noun.PUBLISHED, unit_id, stretch)
    sent = exported(session, Noun.PROMOTIONS, unit_id, stretch)
    lives = exported(session, Noun.LIVES, unit_id, stretch)
    return {
        "published": sum(one["withdrawn"] is None for one in out),
        "sent": len(sent),
        **{name: sum(one[name] for one in sent) for name in ("taken", "done", "posts")},
        "cases": len(exported(session, Noun.CASES, unit_id, stretch)),
        "lives": sum(one["live-state"] in TOOK_PLACE for one in lives),
    }


@settings(SLOW, max_examples=12)
@given(weeks, zones)
def test_digest_report_export_and_parent_say_the_same(engine: Engine, week: list[Act], zone: str) -> None:
    stretch = week_of(zone)
    mornings = [day.until + 6 * HOUR for day in days_of(stretch)]
    with Session(engine) as session:
        busy = Busy(session, zone=zone)
        happen(busy, week)
        parent = busy.keep(Unit(id=9, name="PC", level="pc", zone=zone, created_at=busy.began))
        for unit_id in UNITS:
            session.get_one(Unit, unit_id).parent_id = parent.id
        session.flush()
        below = {
            one.unit_id: one.totals for one in tree_figures.children(session, parent.id or 0, stretch, 0, 10)
        }
        whole = tree_figures.whole(session, parent.id or 0, stretch)
        for unit_id in UNITS:
            unit = session.get_one(Unit, unit_id)
            told = added([digest_facts.yesterday(session, unit_id, at) for at in mornings])
            report = report_readings.of(session, unit, stretch, stretch.until).figures
            assert told == Counter(counted(report))
            (sheet,) = exported(session, Noun.WEEKS, unit_id, stretch)
            assert {ours: sheet[theirs] for ours, theirs in IN_THE_SHEET.items()} == {
                ours: told[ours] for ours in IN_THE_SHEET
            }
            sums = in_sheets(session, unit_id, stretch)
            assert sums == {what: told[what] for what in sums}
            shown = {what: getattr(below[unit_id], what) for what in UPWARDS}
            assert shown == {what: told[what] for what in UPWARDS}
        for what in UPWARDS:
            assert getattr(whole, what) == sum(getattr(one, what) for one in below.values())
        session.rollback()
