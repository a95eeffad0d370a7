"""What of a morning is new, and which five lines of it are told."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.digest_items import Item, ItemKind, Listed, Morning
from domain.digest_news import AGES, Lines, is_heartbeat, is_news, lines, said
from domain.digests import EVERY_DAY, MOST_LINES
from domain.figures import UnitFigures

NOW = datetime(2026, 11, 22, 23, tzinfo=UTC)
TODAY = date(2026, 11, 23)
BUSY = UnitFigures(takeovers=1)
HOUR = timedelta(hours=1)


def case(number: int, age: timedelta = HOUR) -> Item:
    """A case that waits since then."""
    return Item(ItemKind.CASE, number, 1, f"Kasus {number}", since=NOW - age)


def morning(
    *decisions: Item, today: tuple[Item, ...] = (), more: int = 0, yesterday: UnitFigures | None = None
) -> Morning:
    """A morning with these; `more` decisions are only counted."""
    waits = Listed(decisions, ((ItemKind.CASE, len(decisions) + more),))
    comes = Listed(today, tuple((one.kind, 1) for one in today))
    return Morning(1, TODAY, waits, comes, Listed(), yesterday or UnitFigures())


def test_what_was_told_is_no_news_and_what_was_not_is() -> None:
    told = said([morning(case(1))], NOW)
    assert is_news([morning(case(1))], "", NOW)
    assert not is_news([morning(case(1))], told, NOW)
    assert is_news([morning(case(1), case(2))], told, NOW)
    assert not is_news([morning()], told, NOW)


@pytest.mark.parametrize("age", AGES)
def test_it_is_told_again_when_it_reaches_an_age(age: timedelta) -> None:
    young, old = morning(case(1, age - HOUR)), morning(case(1, age))
    told = said([young], NOW)
    assert not is_news([young], told, NOW)
    assert is_news([old], told, NOW)
    assert not is_news([old], said([old], NOW), NOW)


def test_more_behind_a_line_is_news_and_less_is_not() -> None:
    def roles(count: int) -> Morning:
        return morning(Item(ItemKind.ROLES, 1, 1, since=NOW - HOUR, count=count))

    told = said([roles(2)], NOW)
    assert is_news([roles(3)], told, NOW)
    assert not is_news([roles(1)], told, NOW)
    assert is_news([morning(case(1), more=3)], said([morning(case(1), more=2)], NOW), NOW)
    assert not is_news([morning(case(1), more=1)], said([morning(case(1), more=2)], NOW), NOW)


def test_a_holiday_alone_is_no_news_but_a_plan_is() -> None:
    day = Item(ItemKind.DAY, TODAY.toordinal(), 1, "Hari Guru Nasional")
    assert not is_news([morning(today=(day,))], "", NOW)
    assert is_news([morning(today=(day, Item(ItemKind.PLAN, 4, 1, "Poster", at=NOW)))], "", NOW)
    assert is_news([morning(yesterday=BUSY)], "", NOW)


def test_the_heartbeat_is_on_the_first_of_her_days() -> None:
    week = [TODAY + timedelta(days=ahead) for ahead in range(7)]
    assert [is_heartbeat(day, None) for day in week] == [True] + [False] * 6
    assert is_heartbeat(week[2], 0b0000100)
    assert not is_heartbeat(week[3], 0b0001100)
    assert is_heartbeat(week[0], EVERY_DAY)


def test_decisions_come_first_and_today_and_yesterday_keep_a_line() -> None:
    plan = Item(ItemKind.PLAN, 4, 1, "Poster", at=NOW)
    told = lines([morning(*(case(one) for one in range(6)), today=(plan, plan), yesterday=BUSY, more=4)])
    assert (len(told.decisions), len(told.today), told.has_yesterday) == (3, 1, True)
    assert (told.waiting, told.more) == (10, 8)
    assert lines([morning(today=(plan, plan))]).today == (plan, plan)
    assert lines([morning()]) == Lines()


def test_a_long_row_of_one_kind_hides_no_other() -> None:
    asked = Item(ItemKind.ROLES, 1, 1, since=NOW - HOUR, count=2)
    told = lines([morning(*(case(one) for one in range(6)), asked)])
    assert asked in told.decisions


@given(st.integers(0, 6), st.integers(0, 6), st.booleans(), st.integers(1, 3), st.integers(0, 20))
def test_never_more_than_five_and_nothing_is_lost(
    waits: int, comes: int, was: bool, units: int, more: int
) -> None:
    its = morning(
        *(case(one) for one in range(waits)),
        today=tuple(Item(ItemKind.PLAN, one, 1, "Poster", at=NOW) for one in range(comes)),
        yesterday=BUSY if was else None,
        more=more if waits else 0,
    )
    told = lines([its] * units)
    shown = len(told.decisions) + len(told.today)
    assert shown + told.has_yesterday <= MOST_LINES
    assert shown + told.more == units * (its.decisions.total + its.today.total)
    assert bool(told.decisions) == bool(waits)
    assert bool(told.today) == bool(comes)
    assert told.has_yesterday == was
