"""Measures by turns, so that a busy moment hits every side alike, and takes the middle of many."""

import asyncio
import gc
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    what: str
    value: str
    beside: str = ""


def milliseconds(seconds: float) -> str:
    """A short time, readable."""
    return f"{seconds * 1000:.3g} ms"


def by_turns(works: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Seconds that each of these takes, the middle of `rounds` after one that does not count."""

    async def call(work: Callable[[], object]) -> None:
        work()

    return asyncio.run(by_turns_async([lambda work=work: call(work) for work in works], rounds))  # type: ignore[misc]


async def by_turns_async(works: Sequence[Callable[[], Awaitable[object]]], rounds: int) -> list[float]:
    """Like `by_turns`, for what must be awaited."""
    taken: list[list[float]] = [[] for _ in works]
    gc.collect()
    for _ in range(rounds + 1):
        for work, times in zip(works, taken, strict=True):
            started = perf_counter()
            await work()
            times.append(perf_counter() - started)
    return [median(times[1:]) for times in taken]


def compared(names: Sequence[str], seconds: Sequence[float]) -> list[Figure]:
    """A line for each, with how much longer it takes than the first."""
    first = seconds[0]
    return [
        Figure(name, milliseconds(one), "" if one is first else f"{one / first:.2f} x")
        for name, one in zip(names, seconds, strict=True)
    ]
