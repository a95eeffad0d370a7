"""What is due next for a takeover slot, and when: one step and one due time, decided in one place."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.handover_states import HandoverState
from domain.slot_states import SlotState
from domain.takeovers import CLOSES_WITHIN, TimeStep

REMINDED = {
    TimeStep.THREE_DAYS: timedelta(days=3),
    TimeStep.DAY: timedelta(days=1),
    TimeStep.TWO_HOURS: timedelta(hours=2),
}
OPENS_BEFORE = LATE_AFTER = timedelta(minutes=15)
FIRST_NUMBERS, LAST_NUMBERS = timedelta(hours=24), timedelta(days=7)


class Stretch(StrEnum):
    """Which part of its life a slot is in. APPLYING: open. COMING: somebody's, and not begun to change hands. OPENING,
    RUNNING, CLOSING: as its handover is. COUNTING: over, and numbers are wanted. OVER: nothing is due any more."""

    APPLYING = "applying"
    COMING = "coming"
    OPENING = "opening"
    RUNNING = "running"
    CLOSING = "closing"
    COUNTING = "counting"
    OVER = "over"


STEPS: Mapping[Stretch, tuple[TimeStep, ...]] = {
    Stretch.APPLYING: (TimeStep.DEADLINE, TimeStep.START),
    Stretch.COMING: (*REMINDED, TimeStep.QUARTER),
    Stretch.OPENING: (TimeStep.LATE, TimeStep.END),
    Stretch.RUNNING: (TimeStep.END,),
    Stretch.CLOSING: (TimeStep.ESCALATE,),
    Stretch.COUNTING: (TimeStep.FIRST_NUMBERS, TimeStep.LAST_NUMBERS),
    Stretch.OVER: (),
}
NEVER_LEFT_OUT = (TimeStep.START, TimeStep.QUARTER, TimeStep.END, TimeStep.ESCALATE)


class Timed(Protocol):
    """What is asked of a slot. Times in UTC."""

    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def apply_until(self) -> datetime: ...
    @property
    def state(self) -> str: ...
    @property
    def step(self) -> str: ...
    @property
    def due_at(self) -> datetime | None: ...


class Handed(Protocol):
    """What is asked of its handover."""

    @property
    def state(self) -> str: ...
    @property
    def ended_at(self) -> datetime | None: ...
    @property
    def wants_numbers(self) -> bool: ...


def has_opened(handover: Handed | None) -> bool:
    """Whether the lists are in people's hands, or were."""
    return handover is not None and handover.state != HandoverState.NAMED


def stretch(slot: Timed, handover: Handed | None) -> Stretch:
    """Which part of its life it is in."""
    if slot.state == SlotState.OPEN:
        return Stretch.APPLYING
    if slot.state == SlotState.DONE:
        return Stretch.COUNTING if handover is not None and handover.wants_numbers else Stretch.OVER
    if slot.state != SlotState.TAKEN:
        return Stretch.OVER
    if handover is None or not has_opened(handover):
        return Stretch.COMING
    here = {one.value: one for one in (Stretch.OPENING, Stretch.RUNNING, Stretch.CLOSING)}
    return here.get(handover.state, Stretch.OVER)


def moment(step: TimeStep, slot: Timed, handover: Handed | None) -> datetime:
    """When this step is due (UTC)."""
    ended = handover.ended_at if handover is not None else None
    if step in REMINDED:
        return slot.starts_at - REMINDED[step]
    return {
        TimeStep.DEADLINE: slot.apply_until,
        TimeStep.START: slot.starts_at,
        TimeStep.QUARTER: slot.starts_at - OPENS_BEFORE,
        TimeStep.LATE: slot.starts_at + LATE_AFTER,
        TimeStep.END: slot.ends_at,
        TimeStep.ESCALATE: (ended or slot.ends_at) + CLOSES_WITHIN,
        TimeStep.FIRST_NUMBERS: (ended or slot.ends_at) + FIRST_NUMBERS,
        TimeStep.LAST_NUMBERS: (ended or slot.ends_at) + LAST_NUMBERS,
    }[step]


def next_step(slot: Timed, handover: Handed | None, now: datetime) -> tuple[TimeStep, datetime] | None:
    """What is due next and when (UTC); None when nothing is. A step that is due already and still fits stays due; the
    sweeper that takes it clears it first."""
    steps = STEPS[stretch(slot, handover)]
    standing = _standing(slot, handover, steps)
    if standing is not None:
        return standing
    every = [(one, moment(one, slot, handover)) for one in steps]
    ahead = next(((one, at) for one, at in every if at > now), None)
    if ahead is None and every and every[-1][0] in NEVER_LEFT_OUT:
        return every[-1]
    return ahead


def _standing(
    slot: Timed, handover: Handed | None, steps: tuple[TimeStep, ...]
) -> tuple[TimeStep, datetime] | None:
    """What is set already, where it is still right; of being late also the moment to which people put it off."""
    if slot.due_at is None or slot.step not in steps:
        return None
    step = TimeStep(slot.step)
    is_put_off = step is TimeStep.LATE and slot.due_at < slot.ends_at
    return (step, slot.due_at) if is_put_off or slot.due_at == moment(step, slot, handover) else None


def is_stale(step: TimeStep, slot: Timed, now: datetime) -> bool:
    """Whether a reminder comes so late (we were down) that the next one has come too."""
    later = [one for one in STEPS[Stretch.COMING] if moment(one, slot, None) > moment(step, slot, None)]
    return any(moment(one, slot, None) <= now for one in later)


def put_off(slot: Timed, now: datetime) -> datetime:
    """Until when the people wait once more for a late beginning (UTC); never beyond the slot."""
    return min(now + LATE_AFTER, slot.ends_at)
