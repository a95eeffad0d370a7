"""Goes through a text part by part and says which numbers and which countable things stand in each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from domain.amounts.lexicon import (
    ABOUT_AFTER,
    ABOUT_BEFORE,
    BREAKS,
    COUNTED,
    NONE,
    NOUNS,
    RANGE,
    SUM,
    THAN,
    THERE_IS,
    Measure,
)
from domain.amounts.quantities import Quantity, number
from domain.amounts.tokens import Token


class Joint(Enum):
    """What stands between a number and the one before it. REST: nothing."""

    NONE = auto()
    REST = auto()
    SUM = auto()
    RANGE = auto()


@dataclass(frozen=True, slots=True)
class Noun:
    """What is counted; of several, the first that is asked for is meant."""

    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Something that counts, and how it is joined to what is before it."""

    what: Noun | Quantity
    joint: Joint = Joint.NONE


def parts(row: Sequence[Token]) -> list[list[Found]]:
    """What was found in each part."""
    found, last, at = [list[Found]()], -1, 0
    while at < len(row):
        if row[at].text in BREAKS:
            found.append([])
            last, at = -1, at + 1
            continue
        one = _one(row, at)
        if one is None:
            at += 1
            continue
        joint = _joint(row, last, one.first) if isinstance(one, Quantity) else Joint.NONE
        found[-1].append(Found(one, joint))
        at = one.end if isinstance(one, Quantity) else at + 1
        last = one.end if isinstance(one, Quantity) else -1
    return found


def _one(row: Sequence[Token], at: int) -> Noun | Quantity | None:
    word = row[at].text
    measures = NOUNS.get(word) or NOUNS.get(word.removesuffix("nya"))
    if measures is not None:
        return Noun(measures)
    if word in NONE and _is_nothing(row, at):
        return Quantity((0,), 1, at, at + 1)
    found = number(row, at)
    return replace(found, is_about=True) if found is not None and _is_about(row, found) else found


def _is_nothing(row: Sequence[Token], at: int) -> bool:
    """*Belum ada komentar*, *komentar tidak ada*: no number, but a count all the same."""
    after = at + 1
    while after < len(row) and row[after].text in THERE_IS:
        after += 1
    if after < len(row) and row[after].text in NOUNS:
        return True
    is_over = after == len(row) or row[after].text in BREAKS
    return is_over and (after > at + 1 or row[at].text in THERE_IS)


def _is_about(row: Sequence[Token], found: Quantity) -> bool:
    before = [one.text for one in row[max(found.first - 2, 0) : found.first]][::-1]
    if before and before[0] in THAN:
        before = before[1:]
    end = found.end + (found.end < len(row) and row[found.end].text in COUNTED)
    after = [one.text for one in row[end : end + 2]]
    is_sum = len(after) == 2 and after[0] in SUM and row[end + 1].is_digits
    return (bool(before[:1]) and before[0] in ABOUT_BEFORE) or (
        bool(after) and after[0] in ABOUT_AFTER and not is_sum
    )


def _joint(row: Sequence[Token], last: int, first: int) -> Joint:
    """How the number that begins here is joined to the one that ended at `last`."""
    if last < 0 or first - last > 1:
        return Joint.NONE
    if first == last:
        return Joint.REST
    between = row[last].text
    return Joint.SUM if between in SUM else Joint.RANGE if between in RANGE else Joint.NONE
