"""Reads how often something was seen, liked, answered or passed on, as people type it: "views 12rb, suka 1,2 jt".

A small grammar: the text is cut into tokens, tokens make numbers, and each number finds the word that says what it
counts. What may mean two things is never guessed: it comes back as a doubt with its readings, to be asked.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from domain.amounts.digits import LARGEST
from domain.amounts.lexicon import KNOWN, NOUNS, Measure
from domain.amounts.pairing import paired
from domain.amounts.parts import Noun, parts
from domain.amounts.quantities import Quantity
from domain.amounts.tokens import Token, pieces, plain, tokens

__all__ = ["LARGEST", "Amounts", "Doubt", "Measure", "is_only_counts", "read"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that count `measure` and may mean any of these numbers, most likely first; none: they can't be told."""

    measure: Measure
    said: str
    readings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a text tells: sure numbers (of these `about` only roughly), doubts, numbers of which it does not say what
    they count (`loose`, as they were typed), and what was told though nobody asked for it."""

    numbers: Mapping[Measure, int] = field(default_factory=dict)
    about: frozenset[Measure] = frozenset()
    doubts: tuple[Doubt, ...] = ()
    loose: tuple[str, ...] = ()
    unasked: frozenset[Measure] = frozenset()

    @property
    def is_clear(self) -> bool:
        """Whether it tells something and leaves nothing to ask."""
        return bool(self.numbers) and not self.doubts and not self.loose


def read(text: str, asked: Collection[Measure] = tuple(Measure)) -> Amounts:
    """The numbers in a text (its first 1,000 signs) of what is asked for. Never raises on any text. A single number
    without a word counts what is asked for, where that is one thing."""
    row = tokens(plain(text))
    pairs = paired(parts(row))
    told: dict[Measure, list[Quantity]] = {}
    unasked = set[Measure]()
    for noun, quantity in pairs.made:
        measure = next((one for one in noun.measures if one in asked), None)
        if measure is None:
            unasked.add(noun.measures[0])
            continue
        told.setdefault(measure, []).append(quantity)
    loose = [one for one in pairs.left if isinstance(one, Quantity)]
    if len(asked) == 1 and len(loose) == 1 and not pairs.made and not _nouns(pairs.left):
        told[next(iter(asked))], loose = loose, []
    return _amounts(row, told, loose, frozenset(unasked))


def is_only_counts(text: str) -> bool:
    """Whether nothing stands in a text but numbers, how large they are, and what they count: "12rb+3rb views" looks
    like a password to who does not know that."""
    return all(
        one.is_digits or one.text in KNOWN or one.text.removesuffix("nya") in NOUNS for one in pieces(text)
    )


def _nouns(left: Collection[Noun | Quantity]) -> bool:
    return any(isinstance(one, Noun) for one in left)


def _amounts(
    row: list[Token],
    told: Mapping[Measure, list[Quantity]],
    loose: list[Quantity],
    unasked: frozenset[Measure],
) -> Amounts:
    """Numbers that contradict each other are a doubt as well; beside one that can't be read nothing is offered."""
    numbers, about, doubts = dict[Measure, int](), set[Measure](), list[Doubt]()
    for measure, quantities in told.items():
        readings = tuple(dict.fromkeys(one for each in quantities for one in each.readings))
        if len(readings) == 1 and all(each.readings for each in quantities):
            numbers[measure] = readings[0]
            about |= {measure} if any(each.is_about for each in quantities) else set()
        else:
            offered = readings if len(readings) > 1 else ()
            doubts.append(Doubt(measure, ", ".join(_said(row, each) for each in quantities), offered))
    said = tuple(_said(row, one) for one in loose)
    return Amounts(numbers, frozenset(about), tuple(doubts), said, unasked)


def _said(row: list[Token], its: Quantity) -> str:
    """As it was typed, in small letters."""
    words = row[its.first : its.end]
    return "".join(one.text if one.is_glued or not at else f" {one.text}" for at, one in enumerate(words))
