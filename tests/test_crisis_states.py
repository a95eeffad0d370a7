"""The states and times of a crisis, every one of them; its story; and which unit it holds."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from domain.crises import (
    MOVES,
    PENDING,
    CrisisState,
    CrisisStep,
    CrisisTime,
    after,
    may_last,
    next_time,
    seal,
)
from domain.crisis_log import Told, story
from domain.refusal import Refusal

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@dataclass
class One:
    """A crisis as the rules see it."""

    state: str
    asked_at: datetime = NOW
    began_at: datetime | None = None
    ends_at: datetime | None = None
    ended_at: datetime | None = None


@pytest.mark.parametrize(("state", "step"), list(product(CrisisState, CrisisStep)))
def test_every_state_takes_only_its_own_steps(state: CrisisState, step: CrisisStep) -> None:
    if (state, step) in MOVES:
        assert after(state, step) is MOVES[state, step]
    else:
        with pytest.raises(Refusal):
            after(state, step)


def test_only_a_second_yes_leads_to_a_crisis() -> None:
    ways = {(state, step) for (state, step), to in MOVES.items() if to is CrisisState.ON}
    assert ways == {(one, CrisisStep.CONFIRM) for one in PENDING}


def test_every_state_can_be_reached_and_only_settled_ones_are_ends() -> None:
    reached = {CrisisState.DRAFT, *MOVES.values()}
    assert reached == set(CrisisState)
    ends = set(CrisisState) - {state for state, _ in MOVES}
    assert ends == {CrisisState.REVIEWED, CrisisState.DROPPED, CrisisState.LAPSED}


def walk(crisis: One) -> list[tuple[CrisisTime, timedelta]]:
    """All that time does to it, one after the other, and how long after the beginning."""
    told, now = [], NOW
    while (found := next_time(crisis, now)) is not None:
        step, at = found
        told.append((step, at - NOW))
        if step in (CrisisTime.LAPSE, CrisisTime.END):
            break
        now = at
    return told


@pytest.mark.parametrize("state", PENDING)
def test_a_request_is_widened_once_and_lapses(state: CrisisState) -> None:
    assert walk(One(state)) == [(CrisisTime.WIDEN, 15 * MINUTE), (CrisisTime.LAPSE, 2 * HOUR)]


@pytest.mark.parametrize("hours", [1, 2, 4, 8])
def test_a_crisis_tells_warns_twice_and_ends(hours: int) -> None:
    end = hours * HOUR
    crisis = One(CrisisState.ON, began_at=NOW, ends_at=NOW + end)
    assert walk(crisis) == [
        (CrisisTime.NUDGE, 20 * MINUTE),
        (CrisisTime.FIRST_WARNING, end - 30 * MINUTE),
        (CrisisTime.LAST_WARNING, end - 10 * MINUTE),
        (CrisisTime.END, end),
    ]


def test_after_a_long_downtime_it_only_ends() -> None:
    crisis = One(CrisisState.ON, began_at=NOW, ends_at=NOW + HOUR)
    assert next_time(crisis, NOW + 9 * HOUR) == (CrisisTime.END, NOW + HOUR)
    assert next_time(One(CrisisState.ASKED), NOW + 9 * HOUR) == (CrisisTime.LAPSE, NOW + 2 * HOUR)


@pytest.mark.parametrize(
    "state", [CrisisState.OVER, CrisisState.REVIEWED, CrisisState.DROPPED, CrisisState.LAPSED]
)
def test_time_does_nothing_more_to_what_is_over(state: CrisisState) -> None:
    assert next_time(One(state, began_at=NOW, ends_at=NOW + HOUR), NOW) is None


def test_it_lasts_two_days_at_most() -> None:
    assert may_last(NOW, NOW + 48 * HOUR)
    assert not may_last(NOW, NOW + 48 * HOUR + MINUTE)


def test_a_seal_differs_when_anything_differs() -> None:
    seals = {
        seal("rumor", 2, True),
        seal("rumor", 2, False),
        seal("rumor", 4, True),
        seal("rumo", "r2", True),
    }
    assert len(seals) == 4
    assert seal("rumor", 2, True) == seal("rumor", 2, True)


def test_the_story_tells_what_and_never_who() -> None:
    lines = [
        (NOW, "crisis began", "crisis:1"),
        (NOW + MINUTE, "waits", "post:4"),
        (NOW + 2 * MINUTE, "waits", "promotion:2"),
        (NOW + 3 * MINUTE, "own data seen", "person"),
        (NOW + 4 * MINUTE, "case taken", "case:3"),
        (NOW + 5 * MINUTE, "signed as humas", "post:9"),
    ]
    assert story(lines) == [
        Told(NOW, "began"),
        Told(NOW + MINUTE, "waits", 2),
        Told(NOW + 4 * MINUTE, "case"),
        Told(NOW + 5 * MINUTE, "signed"),
    ]
