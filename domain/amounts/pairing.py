"""Finds which number counts what: a word before it or after it, in the same part of the text or in the next one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product, takewhile

from domain.amounts.parts import Found, Joint, Noun
from domain.amounts.quantities import Quantity

MOST_JOINTS = 6
Item = Noun | Quantity


@dataclass(frozen=True, slots=True)
class Pairs:
    """Numbers with what they count, and what found no partner, in order."""

    made: tuple[tuple[Noun, Quantity], ...] = ()
    left: tuple[Item, ...] = ()


def paired(found: Sequence[Sequence[Found]]) -> Pairs:
    """All parts together. Things in a row and then as many numbers (a table read aloud) are taken in order."""
    items = [_joined(part) for part in found]
    in_order = _columns([one for part in items for one in part])
    if in_order is not None:
        return in_order
    pairs = [_pairs(part) for part in items if part]
    made = [pair for one in pairs for pair in one.made]
    alone = list[Item]()
    left = list[Item]()
    for one in (*pairs, Pairs()):
        if not one.made and len(one.left) == 1:
            alone.append(one.left[0])
            continue
        across = _pairs(alone)
        made, left, alone = [*made, *across.made], [*left, *across.left, *one.left], []
    return Pairs(tuple(made), tuple(left))


def _columns(items: Sequence[Item]) -> Pairs | None:
    nouns = [one for one in items if isinstance(one, Noun)]
    numbers = [one for one in items if isinstance(one, Quantity)]
    if len(nouns) != len(numbers) or len(nouns) < 2:
        return None
    run = len(list(takewhile(lambda one: isinstance(one, type(items[0])), items)))
    return Pairs(tuple(zip(nouns, numbers, strict=True))) if run == len(nouns) else None


def _pairs(items: Sequence[Item]) -> Pairs:
    """Neighbours of two kinds, from the left."""
    made, left, at = list[tuple[Noun, Quantity]](), list[Item](), 0
    while at < len(items):
        match items[at : at + 2]:
            case [Noun() as noun, Quantity() as quantity] | [Quantity() as quantity, Noun() as noun]:
                made.append((noun, quantity))
                at += 2
            case _:
                left.append(items[at])
                at += 1
    return Pairs(tuple(made), tuple(left))


def _joined(part: Sequence[Found]) -> tuple[Item, ...]:
    """Numbers that stand together are one number, unless what is counted says that they are two."""
    joints = [at for at, one in enumerate(part) if one.joint is not Joint.NONE][:MOST_JOINTS]
    best, fewest = tuple(one.what for one in part), len(part) + 1
    for chosen in product((True, False), repeat=len(joints)):
        items = _with(part, {at for at, is_joined in zip(joints, chosen, strict=True) if is_joined})
        if items is not None and (alone := len(_pairs(items).left)) < fewest:
            best, fewest = items, alone
    return best


def _with(part: Sequence[Found], joined: set[int]) -> tuple[Item, ...] | None:
    """The part with these numbers joined to the ones before them; None where one of them can't be."""
    items = list[Item]()
    for at, one in enumerate(part):
        if at not in joined:
            items.append(one.what)
            continue
        before = items.pop()
        whole = _whole(before, one) if isinstance(before, Quantity) else None
        if whole is None:
            return None
        items.append(whole)
    return tuple(items)


def _whole(before: Quantity, found: Found) -> Quantity | None:
    """Two numbers as one."""
    after = found.what
    if not isinstance(after, Quantity) or len(before.readings) != 1 or len(after.readings) != 1:
        return None
    low, high = before.readings[0], after.readings[0]
    both = low * after.scale if before.scale == 1 and low < 1000 else low
    readings: tuple[int, ...] = ()
    if found.joint is Joint.REST and before.takes_rest and high < before.scale and after.scale < before.scale:
        readings = (low + high,)
    if found.joint is Joint.SUM:
        readings = tuple(dict.fromkeys((both + high, low + high)))
    if found.joint is Joint.RANGE and both < high:
        readings = (both, high)
    is_about = before.is_about or after.is_about
    its = Quantity(readings, after.scale, before.first, after.end, after.takes_rest, is_about)
    return its if readings else None
