"""Codes that are passed on with hardly a word: in a hurry, under each other, spelled out, or quite alone."""

import re

from domain.secrets import signs
from domain.secrets.codes import is_code
from domain.secrets.lists import has
from domain.secrets.places import Pieces
from domain.secrets.tokens import Sort
from domain.secrets.values import is_number, is_year

MOST_TALK, LENGTH = 8, 6
BARE, WHOLE = (5, 6, 8), (6, 8)
_TWO_HALVES = re.compile(r"[0-9]{3}[ -][0-9]{3}|[0-9]{4}[ -][0-9]{4}")
_HALVES = re.compile(r"(?=[a-z0-9-]*[a-z])(?=[a-z-]*[0-9])[a-z0-9]{4,6}(?:-[a-z0-9]{4,6})+")
_PREFIXED = re.compile(r"[A-Z]{1,3}-[0-9]{5,6}")
_TENS = re.compile(
    r"(?<![0-9])(?=[0-9] (?:ratus|puluh)\b)(?:(?P<hundreds>[1-9]) ratus(?: |$|(?=,)))?"
    r"(?:(?P<tens>[1-9]) puluh(?: |$|(?=,)))?(?P<ones>1[0-9]|[0-9])?"
)


def is_told(pieces: Pieces) -> bool:
    """Whether a code is passed on in these pieces."""
    return _is_hasty(pieces) or _is_small_talk(pieces) or _is_row(pieces) or _is_bare(pieces)


def is_spelled(written: Pieces, spoken: Pieces) -> bool:
    """A code whose digits were written as words, as nobody writes a count; `spoken`: the same text with digits."""
    numbers = [one for one in spoken if one.sort is Sort.NUMBER]
    known = {one.low for one in written if one.sort is Sort.NUMBER}
    if len(numbers) != 1 or numbers[0].low in known:
        return False
    digits = numbers[0].low
    is_other = digits in "0123456789" or digits.startswith("08") or is_year(numbers[0])
    return is_number(numbers[0]) and not is_other


def counted(text: str) -> str:
    """Numbers of which only the digits were read, put together: "4 puluh 8" is 48."""
    return _TENS.sub(_in_digits, text)


def _in_digits(match: re.Match[str]) -> str:
    rest = int(match["tens"] or 0) * 10 + int(match["ones"] or 0)
    number = f"{match['hundreds']}{rest:02}" if match["hundreds"] else str(rest)
    return f"{number} " if match[0].endswith(" ") else number


def _is_hasty(pieces: Pieces) -> bool:
    """A number of six, or in two halves, where somebody hurries, warns, or names who sent it."""
    if not any(has("haste", one.low) for one in pieces):
        return False
    if any(_PREFIXED.fullmatch(one.text) and not signs.is_no_code(pieces, at - 2) for at, one in enumerate(pieces)):
        return True
    return any(
        is_code(pieces, at)
        and not one.low.endswith("00")
        and (len(one.low) == LENGTH or _TWO_HALVES.fullmatch(one.text) is not None)
        for at, one in enumerate(pieces)
    )


def _is_small_talk(pieces: Pieces) -> bool:
    """A number of six and hardly a word: "nih kak 482913"."""
    numbers = [one.low for one in pieces if one.sort is Sort.NUMBER]
    if len(numbers) != 1 or len(pieces) > MOST_TALK or numbers[0].endswith("00"):
        return False
    words = [one.low for one in pieces if one.sort is Sort.WORD]
    is_small = all(any(has(name, word) for name in ("small-talk", "polite", "telling")) for word in words)
    return is_small and len(numbers[0]) in WHOLE and bool(words)


def _is_row(pieces: Pieces) -> bool:
    """Several under each other, as they are given for an emergency."""
    numbers = [one for one in pieces if one.sort is Sort.NUMBER and len(one.low) in WHOLE and " " in one.text]
    halves = [one for one in pieces if _HALVES.fullmatch(one.low)]
    words = sum(one.sort is Sort.WORD for one in pieces)
    return len(halves) > 1 or (len(numbers) > 1 and words <= len(numbers))


def _is_bare(pieces: Pieces) -> bool:
    """A number as long as a code, and nothing else."""
    if len(pieces) != 1 or pieces[0].sort is not Sort.NUMBER:
        return False
    return len(pieces[0].low) in BARE and not pieces[0].low.endswith("00")
