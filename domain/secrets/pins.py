"""The numbers that open phones, cards and locks."""

import re
from itertools import islice

from domain.secrets.codes import is_code
from domain.secrets.lists import has, has_owned
from domain.secrets.places import Pieces, near, till_stop
from domain.secrets.places import is_told as is_said
from domain.secrets.signs import ENDINGS
from domain.secrets.tokens import Sort

REACH, MOST_SAID = 9, 100
LENGTHS = (4, 5, 6, 9)
_PIN = re.compile(rf"(?:pin|p1n|m-?pin|pola){ENDINGS}")


def is_told(pieces: Pieces) -> bool:
    """Whether such a number stands in these pieces."""
    words = (at for at, one in enumerate(pieces) if _PIN.fullmatch(one.plain) or has_owned("shut", one.low))
    return any(_opens(pieces, at) and not _is_sold(pieces, at) for at in islice(words, MOST_SAID))


def _is_sold(pieces: Pieces, at: int) -> bool:
    """A badge has a price, a locker a number."""
    is_lock = any(has_owned("locks", one.low) for one in near(pieces, at + 1, at + 3))
    return not is_lock and any(has("sold", one.low) for one in near(pieces, at - 2, at))


def _opens(pieces: Pieces, at: int) -> bool:
    word = pieces[at]
    if word.sort is not Sort.WORD:
        return False
    if has_owned("shut", word.low):
        return any(is_code(pieces, place, shortest=3) for place in till_stop(pieces, at + 1, at + REACH))
    if not _PIN.fullmatch(word.plain):
        return False
    has_lock = any(has_owned("locks", one.low) for one in near(pieces, at - 5, _end(pieces, at) - 1))
    for place in till_stop(pieces, at + 1, _end(pieces, at)):
        is_apart = place == at + 2 and pieces[at + 1].low in ("nya", "ku", "ne")
        is_owned = is_apart or (place == at + 1 and word.low != "pin")
        is_pin = (has_lock or is_said(pieces, place)) and len(pieces[place].low) in LENGTHS
        is_year_of_lock = has_lock and pieces[place].sort is Sort.NUMBER and is_pin
        if (is_code(pieces, place) or is_year_of_lock) and (is_owned or is_pin):
            return True
    return False


def _end(pieces: Pieces, at: int) -> int:
    """How far the word reaches: not over the next such word."""
    places = range(at + 1, min(at + REACH, len(pieces)))
    return next((place for place in places if _PIN.fullmatch(pieces[place].plain)), at + REACH)
