"""What is worth telling of a week: what changed most against the weeks before.

A number counts as changed when it lies outside of everything that the weeks before had; so nobody has to know what an
average is. Numbers that are all small say little and count as unchanged.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.case_figures import FEW as FEW_CASES
from domain.figures import UnitFigures

TOLD = 3
WEEKS_BEFORE = 4
FEW = 3
"""Where no week had more than this, one more or less says nothing."""
SECONDS = timedelta(seconds=1)


class Measure(StrEnum):
    """What can be told, the most telling first."""

    PUBLISHED = "published"
    TAKEN = "taken"
    DONE = "done"
    ANSWERED = "answered"
    CASES = "cases"
    HELPED = "helped"
    LENT = "lent"


class Trend(StrEnum):
    """Against the weeks before. UP: more than each of them. DOWN: less than each. SAME: like one of them, or too small
    to say. ALONE: there were none."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Change:
    """One number (ANSWERED in seconds) beside the smallest and the largest of the stretches before, and the median of
    all that are known (None: there were none)."""

    measure: Measure
    value: float
    trend: Trend
    low: float = 0
    high: float = 0
    usual: float | None = None


def value(figures: UnitFigures, measure: Measure) -> float | None:
    """This number of these days; None: nothing was measured, or too little to be told."""
    return _VALUES[measure](figures)


def _answered(figures: UnitFigures) -> float | None:
    taken = figures.cases.taken if figures.cases is not None else None
    if taken is None or taken.median is None or taken.count < FEW_CASES:
        return None
    return taken.median / SECONDS


def _cases(figures: UnitFigures) -> float | None:
    return figures.cases.cases if figures.cases is not None else None


_VALUES: Mapping[Measure, Callable[[UnitFigures], float | None]] = {
    Measure.PUBLISHED: lambda its: its.published_count,
    Measure.TAKEN: lambda its: its.promoted.taken,
    Measure.DONE: lambda its: its.promoted.done,
    Measure.ANSWERED: _answered,
    Measure.CASES: _cases,
    Measure.HELPED: lambda its: its.helped,
    Measure.LENT: lambda its: its.takeovers + its.lives,
}


_KINDS = {Measure.DONE: Measure.TAKEN}


def median(values: Sequence[float]) -> float | None:
    """The lower middle one, so that it really happened once; None of nothing."""
    return sorted(values)[(len(values) - 1) // 2] if values else None


def change(measure: Measure, now: UnitFigures, before: Sequence[UnitFigures]) -> Change | None:
    """How a number stands against the stretches before, newest last: the last four of them say how it changed, all of
    them what is usual."""
    its = value(now, measure)
    if its is None:
        return None
    known = [one for one in (value(each, measure) for each in before) if one is not None]
    last = [one for one in (value(each, measure) for each in before[-WEEKS_BEFORE:]) if one is not None]
    if not last:
        return Change(measure, its, Trend.ALONE)
    low, high = min(last), max(last)
    return Change(measure, its, _trend(its, low, high), low, high, median(known))


def _trend(its: float, low: float, high: float) -> Trend:
    if max(its, high) <= FEW or low <= its <= high:
        return Trend.SAME
    return Trend.UP if its > high else Trend.DOWN


def told(now: UnitFigures, before: Sequence[UnitFigures]) -> tuple[Change, ...]:
    """The three that changed most; where fewer changed, the most telling that there are. Nothing is told of what never
    was, and of promotions only one thing."""
    found = [change(one, now, before) for one in Measure]
    every = [one for one in found if one is not None and (one.value or one.high or one.usual)]
    heaviest = sorted(every, key=lambda one: -_weight(one))
    kinds = [_KINDS.get(one.measure, one.measure) for one in heaviest]
    return tuple(one for at, one in enumerate(heaviest) if kinds[at] not in kinds[:at])[:TOLD]


def _weight(one: Change) -> float:
    """How far it lies outside of the weeks before, as a part of the larger of both; 0 for what is as it was."""
    if one.trend is Trend.UP:
        return (one.value - one.high) / one.value
    return (one.low - one.value) / one.low if one.trend is Trend.DOWN else 0.0
