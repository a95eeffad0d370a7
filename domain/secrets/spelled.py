"""Codes whose digits were written as words, and numbers of which only the digits were read."""

import re

from domain.secrets.places import Pieces
from domain.secrets.tokens import Sort
from domain.secrets.values import is_number, is_year

HALF = 3
_ONES = {
    "se": 1, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
}  # fmt: skip
_GLUED = re.compile(rf"(?<!\w)(?P<one>{'|'.join(_ONES)})(?P<ten>ratus|puluh)(?!\w)", re.IGNORECASE)
_TENS = re.compile(
    r"(?<![0-9])(?=[0-9] (?:ratus|puluh)\b)(?:(?P<hundreds>[1-9]) ratus(?: |$|(?=,)))?"
    r"(?:(?P<tens>[1-9]) puluh(?: |$|(?=,)))?(?P<ones>1[0-9]|[0-9])?"
)


def is_spelled(written: Pieces, spoken: Pieces) -> bool:
    """A code whose digits were written as words, as nobody writes a count; `spoken`: the same text with digits."""
    numbers = [one for one in spoken if one.sort is Sort.NUMBER]
    known = {one.low for one in written if one.sort is Sort.NUMBER}
    if not 1 <= len(numbers) <= 2 or any(one.low in known for one in numbers):
        return False
    if len(numbers) == 2:
        return all(len(one.low) == HALF for one in numbers)
    digits = numbers[0].low
    is_other = digits in "0123456789" or digits.startswith("08") or is_year(numbers[0])
    return is_number(numbers[0]) and not is_other


def counted(text: str) -> str:
    """Numbers of which only the digits were read, put together: "4 puluh 8" is 48, and "limaratus" 500."""
    return _TENS.sub(_in_digits, _GLUED.sub(_apart, text))


def _apart(match: re.Match[str]) -> str:
    return f"{_ONES[match['one'].lower()]} {match['ten']}"


def _in_digits(match: re.Match[str]) -> str:
    rest = int(match["tens"] or 0) * 10 + int(match["ones"] or 0)
    number = f"{match['hundreds']}{rest:02}" if match["hundreds"] else str(rest)
    return f"{number} " if match[0].endswith(" ") else number
