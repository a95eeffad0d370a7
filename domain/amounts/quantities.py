"""Reads one number from a row of tokens: digits or words, with or without a scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from domain.amounts import digits
from domain.amounts.lexicon import FACTORS, HALVES, HUNDRED, ONE, SCALES, SHORT, SMALL, TEEN, VAGUE
from domain.amounts.tokens import Token

_TOP = 1000


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number: what it may mean (several: it is asked; none: it can't be told), its scale, and the tokens from
    `first` to before `end`. `takes_rest`: smaller numbers may follow that belong to it."""

    readings: tuple[int, ...]
    scale: int
    first: int
    end: int
    takes_rest: bool = False
    is_about: bool = False


@dataclass(frozen=True, slots=True)
class _Front:
    """What stands before a scale: digits as they are written, or a number in words."""

    written: str
    spoken: Fraction
    end: int


def number(row: Sequence[Token], at: int) -> Quantity | None:
    """The number that begins with this token."""
    word = row[at].text
    if word in VAGUE:
        return Quantity((), 1, at, at + 1 + (_word(row, at + 1) in SCALES))
    if word in ONE:
        return Quantity((ONE[word],), ONE[word], at, at + 1, takes_rest=True)
    front = _digits(row, at) if row[at].is_digits else _words(row, at)
    return None if front is None else _scaled(row, at, _halved(row, front))


def _word(row: Sequence[Token], at: int) -> str:
    return row[at].text if at < len(row) else ""


def _digits(row: Sequence[Token], at: int) -> _Front:
    factor = FACTORS.get(_word(row, at + 1))
    if factor is not None and row[at].text.isdigit():
        return _Front("", Fraction(int(row[at].text) * factor), at + 2)
    return _Front(row[at].text, Fraction(), at + 1)


def _words(row: Sequence[Token], at: int) -> _Front | None:
    """Hundreds, then tens, then ones; a word that goes up again is another number."""
    total, place, here = 0, _TOP, at
    while here < len(row) and (step := _step(row, here)) is not None and step[1] < place:
        total, place, here = total + step[0], step[1], step[2]
    if here > at:
        return _Front("", Fraction(total), here)
    is_half = row[at].text in HALVES and _word(row, at + 1) in SCALES
    return _Front("", Fraction(0), at) if is_half else None


def _step(row: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """One part of a number in words: its worth, its place (1, 10, 100), and where it ends."""
    word, after = row[at].text, _word(row, at + 1)
    if word == HUNDRED:
        return 100, 100, at + 1
    if word in ("a", "an") and after in FACTORS:
        return FACTORS[after], FACTORS[after], at + 2
    small = SMALL.get(word)
    if small is None:
        return None
    if after == TEEN:
        return small + 10, 1, at + 2
    if after in FACTORS:
        return small * FACTORS[after], FACTORS[after], at + 2
    return small, 10 if small >= 20 else 1, at + 1


def _halved(row: Sequence[Token], front: _Front) -> _Front:
    """And a half of the scale that follows."""
    if _word(row, front.end) not in HALVES or _word(row, front.end + 1) not in SCALES:
        return front
    if front.written and not front.written.isdigit():
        return front
    return _Front("", front.spoken + int(front.written or 0) + Fraction(1, 2), front.end + 1)


def _scaled(row: Sequence[Token], at: int, front: _Front) -> Quantity:
    word = _word(row, front.end)
    scale = SCALES.get(word, 1) if word not in VAGUE else 1
    end = front.end + (scale > 1)
    found = digits.readings(front.written, scale) if front.written else _exact(front.spoken * scale)
    if scale > 1 and end < len(row) and row[end].is_digits and row[end].is_glued:
        return Quantity(_slang(found, row[end].text, scale), scale, at, end + 1)
    return Quantity(found, scale, at, end, takes_rest=scale > 1 and word not in SHORT)


def _exact(number: Fraction) -> tuple[int, ...]:
    return (int(number),) if number.denominator == 1 and number <= digits.LARGEST else ()


def _slang(found: tuple[int, ...], rest: str, scale: int) -> tuple[int, ...]:
    """*2rb5* is said for 2.500, and might be 2.005."""
    if len(found) != 1 or not rest.isdigit() or len(rest) > 3:
        return ()
    return tuple(dict.fromkeys((found[0] + int(rest) * scale // 10 ** len(rest), found[0] + int(rest))))
