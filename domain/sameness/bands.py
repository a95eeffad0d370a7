"""Marks by which texts that are alike are found among many without comparing each with each (MinHash in bands).

Two texts that share the part J of their words have one mark in common with the chance 1 - (1 - J²)^64: 99.7 of 100 for
a third, 5 of 100 for a thirtieth (Broder 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4)."""

from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import blake2b

from domain.sameness.stems import stem
from domain.sameness.weight import weight

BANDS, ROWS = 64, 2
PRIME = (1 << 61) - 1
FEWEST = 3  # words with a weight; with fewer, texts are only found by each of their words


def bands(words: Sequence[str]) -> list[str]:
    """The marks of a text that is already spelled; none where no word says what it is about."""
    values = [_number(one) for one in sorted({stem(one) for one in words if weight(one)})]
    if len(values) < FEWEST:
        return [f"w{value:016x}" for value in values]
    least = [min((times * value + plus) % PRIME for value in values) for times, plus in _family()]
    return [_mark(place, least[place * ROWS : (place + 1) * ROWS]) for place in range(BANDS)]


def _mark(place: int, least: Iterable[int]) -> str:
    return f"t{place:02x}{_number(','.join(map(str, least))):016x}"


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())


@cache
def _family() -> list[tuple[int, int]]:
    """Of each hash function of the family what it multiplies by and what it adds; the same for ever."""
    return [(_number(f"times {one}") % PRIME, _number(f"plus {one}") % PRIME) for one in range(BANDS * ROWS)]
