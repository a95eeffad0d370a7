"""Median and p90 as values that were really measured, never as something between two of them."""

from collections.abc import Sequence
from datetime import timedelta

MEDIAN = 50
P90 = 90


def percentile(measured: Sequence[timedelta], percent: int) -> timedelta | None:
    """The smallest measured value that at least `percent` of 100 do not exceed (nearest rank: the first of the nine
    definitions of Hyndman and Fan, 1996): the lower middle one is the median of an even number, and the longest is
    p90 of fewer than ten. None: nothing was measured."""
    if not measured:
        return None
    rank = max(-(-percent * len(measured) // 100), 1)
    return sorted(measured)[rank - 1]
