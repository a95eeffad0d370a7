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
_SAID = re.compile(r"(?:kode|code|kodene|otp|verif\w*)(?:nya)?")
_PREFIXED = re.compile(r"[A-Z]{1,3}-[0-9]{5,6}")


def is_told(pieces: Pieces) -> bool:
    """Whether a code is passed on in these pieces."""
    return (
        _is_hasty(pieces)
        or _is_small_talk(pieces)
        or _is_row(pieces)
        or _is_bare(pieces)
        or _is_own_line(pieces)
        or _is_answer(pieces)
    )


def _is_hasty(pieces: Pieces) -> bool:
    """A number of six, or in two halves, where somebody hurries, warns, or names who sent it."""
    if not any(has("haste", one.low) for one in pieces):
        return False
    if any(
        _PREFIXED.fullmatch(one.text) and not signs.is_no_code(pieces, at - 2)
        for at, one in enumerate(pieces)
    ):
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


def _is_own_line(pieces: Pieces) -> bool:
    """A number in a line of its own, under or over one that speaks of a code."""
    if not any(_SAID.fullmatch(one.plain) for one in pieces):
        return False
    breaks = (None, "\n")
    for at, one in enumerate(pieces):
        before = pieces[at - 1].low if at else None
        after = pieces[at + 1].low if at + 1 < len(pieces) else None
        if one.sort is Sort.NUMBER and len(one.low) in BARE and before in breaks and after in breaks:
            return not one.low.endswith("00")
    return False


def _is_answer(pieces: Pieces) -> bool:
    """A number that answers a question about one: "udah masuk? 4471 kak"."""
    asked = next((at for at, one in enumerate(pieces) if one.low.startswith("?")), None)
    if asked is None or asked + 1 >= len(pieces) or not any(has("haste", one.low) for one in pieces[:asked]):
        return False
    number, *others = pieces[asked + 1 :]
    is_free = is_number(number) and not is_year(number) and not number.low.endswith("00")
    return is_free and all(has("polite", one.low) or one.sort is Sort.STOP for one in others)


def _is_bare(pieces: Pieces) -> bool:
    """A number as long as a code, and nothing else."""
    if len(pieces) != 1 or pieces[0].sort is not Sort.NUMBER:
        return False
    return len(pieces[0].low) in BARE and not pieces[0].low.endswith("00")
