"""How alike the posts of a promotion are, so that humas sees when more captions would help."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from statistics import fmean

MOST_TEXTS = 200
MOST_PAIRS = 2000  # about 10 ms for texts of 500 signs
LEAST_TEXTS = 3
ALIKE_FROM, SAME_FROM = 65, 85
SHARED = re.compile(r"https?://\S+|[#@]\w+")


class Likeness(StrEnum):
    """How a likeness reads: texts on one subject by different people lie around 50, a reworded caption around 75."""

    VARIED = "varied"
    ALIKE = "alike"
    SAME = "same"


def likeness(texts: Sequence[str]) -> int | None:
    """How alike these texts are on average, 0 to 100, whatever their order; None for fewer than three. Links, hashtags
    and names of accounts don't count: all are asked to write those. Of more than 200 texts it takes 200, and of their
    pairs at most 2,000, always the same."""
    bare = _sampled(sorted(filter(None, map(_bare, texts))))
    if len(bare) < LEAST_TEXTS:
        return None
    from rapidfuzz import fuzz  # noqa: PLC0415  4 MB that a bot without promotions never needs

    return round(fmean(fuzz.ratio(bare[one], bare[other]) for one, other in pairs(len(bare))))


def reading(percent: int) -> Likeness:
    """How this likeness reads."""
    if percent >= SAME_FROM:
        return Likeness.SAME
    return Likeness.ALIKE if percent >= ALIKE_FROM else Likeness.VARIED


def _bare(text: str) -> str:
    """The words themselves."""
    return " ".join(SHARED.sub(" ", text).casefold().split())


def _sampled(texts: Sequence[str]) -> Sequence[str]:
    """At most 200 of them, evenly spread."""
    if len(texts) <= MOST_TEXTS:
        return texts
    return [texts[place * len(texts) // MOST_TEXTS] for place in range(MOST_TEXTS)]


def pairs(count: int) -> Iterator[tuple[int, int]]:
    """Every pair once; of many texts each with equally many others, at distances spread evenly over all of them."""
    every = count * (count - 1) // 2
    if every <= MOST_PAIRS:
        yield from ((one, other) for one in range(count) for other in range(one))
        return
    distances = (count - 1) // 2
    taken = MOST_PAIRS // count
    for number in range(taken):
        distance = 1 + number * distances // taken + distances // (2 * taken)
        yield from ((one, (one + distance) % count) for one in range(count))
