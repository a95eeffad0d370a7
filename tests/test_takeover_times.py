"""What is due next for a slot: every step once and in order, whatever happens in between."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.handover_states import HandoverState
from domain.slot_states import SlotState
from domain.takeover_times import (
    NEVER_LEFT_OUT,
    STEPS,
    Stretch,
    has_opened,
    is_stale,
    moment,
    next_step,
    put_off,
    stretch,
)
from domain.takeovers import TimeStep

START = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class Slot:
    """A slot from 16.00 to 18.00 WIB."""

    state: str = SlotState.TAKEN
    step: str = ""
    due_at: datetime | None = None
    starts_at: datetime = START
    ends_at: datetime = START + 2 * HOUR
    apply_until: datetime = START - DAY


@dataclass(frozen=True)
class Hand:
    """Its handover."""

    state: str = HandoverState.OPENING
    ended_at: datetime | None = None
    wants_numbers: bool = False


def steps(slot: Slot, hand: Hand | None, now: datetime) -> list[tuple[TimeStep, datetime]]:
    """What comes one after the other while nothing else happens: each is taken at its time, and cleared."""
    found = list[tuple[TimeStep, datetime]]()
    while (step := next_step(replace(slot, step="", due_at=None), hand, now)) is not None:
        if step[0] in NEVER_LEFT_OUT:
            return [*found, step]
        found.append(step)
        now = step[1]
    return found


def test_an_open_slot_closes_its_list_and_lapses_at_its_beginning() -> None:
    slot = Slot(SlotState.OPEN)
    assert steps(slot, None, START - 3 * DAY) == [
        (TimeStep.DEADLINE, START - DAY),
        (TimeStep.START, START),
    ]
    assert next_step(slot, None, START + DAY) == (TimeStep.START, START)


def test_its_holder_is_reminded_of_what_still_lies_ahead() -> None:
    every = steps(Slot(), None, START - 9 * DAY)
    assert [one for one, _ in every] == [
        TimeStep.THREE_DAYS,
        TimeStep.DAY,
        TimeStep.TWO_HOURS,
        TimeStep.QUARTER,
    ]
    assert steps(Slot(), None, START - 20 * HOUR)[0] == (TimeStep.TWO_HOURS, START - 2 * HOUR)
    assert next_step(Slot(), None, START + HOUR) == (TimeStep.QUARTER, START - 15 * MINUTE)


def test_who_was_only_named_has_not_opened_it() -> None:
    named = Hand(HandoverState.NAMED)
    assert not has_opened(named)
    assert stretch(Slot(), named) is Stretch.COMING
    assert next_step(Slot(), named, START - HOUR) == (TimeStep.QUARTER, START - 15 * MINUTE)
    assert stretch(Slot(), Hand()) is Stretch.OPENING


@pytest.mark.parametrize(
    ("state", "step", "at"),
    [
        (HandoverState.OPENING, TimeStep.LATE, START + 15 * MINUTE),
        (HandoverState.RUNNING, TimeStep.END, START + 2 * HOUR),
        (HandoverState.CLOSING, TimeStep.ESCALATE, START + 4 * HOUR),
    ],
)
def test_a_handover_has_one_next_step(state: HandoverState, step: TimeStep, at: datetime) -> None:
    hand = Hand(state, ended_at=START + 3 * HOUR if state is HandoverState.CLOSING else None)
    assert next_step(Slot(), hand, START) == (step, at)


def test_nothing_is_due_for_what_is_over() -> None:
    for state in (SlotState.MISSED, SlotState.LAPSED, SlotState.CANCELLED, SlotState.DONE):
        assert next_step(Slot(state), Hand(HandoverState.CLOSED), START) is None
    assert next_step(Slot(), Hand(HandoverState.OVERDUE, ended_at=START), START) is None


def test_numbers_are_asked_for_a_day_and_a_week_after_its_end() -> None:
    hand = Hand(HandoverState.CLOSED, ended_at=START + HOUR, wants_numbers=True)
    done = Slot(SlotState.DONE)
    assert steps(done, hand, START + 2 * HOUR) == [
        (TimeStep.FIRST_NUMBERS, START + HOUR + DAY),
        (TimeStep.LAST_NUMBERS, START + HOUR + 7 * DAY),
    ]
    assert next_step(done, hand, START + 9 * DAY) is None


def test_what_is_due_already_stays_due_until_it_is_taken() -> None:
    late = Slot(step=TimeStep.DAY, due_at=START - DAY)
    assert next_step(late, None, START - 20 * HOUR) == (TimeStep.DAY, START - DAY)
    moved = replace(late, due_at=START - 2 * DAY)
    assert next_step(moved, None, START - 20 * HOUR) == (TimeStep.TWO_HOURS, START - 2 * HOUR)
    other = Slot(SlotState.OPEN, step=TimeStep.DAY, due_at=START - DAY)
    assert next_step(other, None, START - 20 * HOUR) == (TimeStep.START, START)


def test_a_late_beginning_may_be_put_off_up_to_the_end() -> None:
    later = put_off(Slot(), START + 20 * MINUTE)
    assert later == START + 35 * MINUTE
    waiting = Slot(step=TimeStep.LATE, due_at=later)
    assert next_step(waiting, Hand(), START + 21 * MINUTE) == (TimeStep.LATE, later)
    assert put_off(Slot(), START + 110 * MINUTE) == START + 2 * HOUR
    at_the_end = Slot(step=TimeStep.LATE, due_at=START + 2 * HOUR)
    assert next_step(at_the_end, Hand(), START + 110 * MINUTE) == (TimeStep.END, START + 2 * HOUR)


def test_a_reminder_that_comes_too_late_is_left_out() -> None:
    assert not is_stale(TimeStep.DAY, Slot(), START - 23 * HOUR)
    assert is_stale(TimeStep.DAY, Slot(), START - 2 * HOUR)
    assert is_stale(TimeStep.TWO_HOURS, Slot(), START)


SLOTS = st.builds(
    Slot,
    state=st.sampled_from(list(SlotState)),
    step=st.sampled_from(["", *TimeStep]),
    due_at=st.one_of(st.none(), st.integers(-6000, 12000).map(lambda minutes: START + minutes * MINUTE)),
)
HANDS = st.one_of(
    st.none(),
    st.builds(
        Hand,
        state=st.sampled_from(list(HandoverState)),
        ended_at=st.sampled_from([None, START + HOUR]),
        wants_numbers=st.booleans(),
    ),
)
NOW = st.integers(-6000, 12000).map(lambda minutes: START + minutes * MINUTE)


@given(SLOTS, HANDS, NOW)
def test_whatever_it_is_set_twice_it_is_the_same_and_fits(
    slot: Slot, hand: Hand | None, now: datetime
) -> None:
    found = next_step(slot, hand, now)
    if found is None:
        assert not set(STEPS[stretch(slot, hand)]) & set(NEVER_LEFT_OUT)
        return
    assert found[0] in STEPS[stretch(slot, hand)]
    assert next_step(replace(slot, step=found[0], due_at=found[1]), hand, now) == found
    assert found[0] is TimeStep.LATE or found[1] == moment(found[0], slot, hand)
