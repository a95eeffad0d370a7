"""How alike two texts are, and in which of the two bands: the same for sure, or so likely that humas is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.sameness.stems import stem
from domain.sameness.sure import is_sure
from domain.sameness.weight import is_number, weight

LIKELY_FROM = 42
FEW = 3  # so few words stand in many a longer text
FEWEST_SIGNS = 5  # shorter words are alike only when they are equal: IPNU is not IPPNU
ALIKE_FROM, NEARLY = 75, 0.8
MOST_COMPARED = 60  # words of each text that the other has not: each with each takes 2 ms


class Band(StrEnum):
    """SAME is merged by itself, LIKELY is asked."""

    SAME = "same"
    LIKELY = "likely"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Judged:
    """0 to 100, and what follows."""

    score: int
    band: Band


def judge(first: Sequence[str], second: Sequence[str]) -> Judged:
    """Compares two texts that are already spelled."""
    one, other = _weights(first), _weights(second)
    least = min(sum(one.values()), sum(other.values()))
    if not least:
        return Judged(0, Band.APART)
    shared = min(_met(one, other), _met(other, one))
    every = sum(one.values()) + sum(other.values()) - shared
    inside, both = shared / least, shared / every
    score = round(100 * ((inside + both) / 2 if least >= FEW else both))
    if is_sure(first, second):
        return Judged(score, Band.SAME)
    return Judged(score, Band.LIKELY if score >= LIKELY_FROM else Band.APART)


def _met(words: Mapping[str, float], others: Mapping[str, float]) -> float:
    """The weight of these words that stand in the other text, in some spelling."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  4 MB that a bot without reports never needs

    met = sum(heavy for word, heavy in words.items() if word in others)
    names = [its for its in others if its not in words and _may_be_another(its)][:MOST_COMPARED]
    missing = (
        [one for one in words if one not in others and _may_be_another(one)][:MOST_COMPARED] if names else []
    )
    near = (process.extractOne(one, names, scorer=fuzz.ratio, score_cutoff=ALIKE_FROM) for one in missing)
    return met + sum(NEARLY * words[one] for one, its in zip(missing, near, strict=True) if its is not None)


def _may_be_another(word: str) -> bool:
    return len(word) >= FEWEST_SIGNS and not is_number(word)


def _weights(words: Sequence[str]) -> dict[str, float]:
    return {stem(one): heavy for one in words if (heavy := weight(one))}
