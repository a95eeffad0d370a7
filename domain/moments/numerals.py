"""Numbers written as words, up to 59: tujuh, dua puluh lima, sebelas, seven."""

from collections.abc import Callable

_SPELLED = """
satu one
dua two
tiga three
empat ampat four
lima five
enam six
tujuh tuju seven
delapan lapan eight
sembilan nine
"""
_ONES = {name: value for value, line in enumerate(_SPELLED.strip().splitlines(), 1) for name in line.split()}
_WHOLE = {
    "nol": 0,
    "sepuluh": 10,
    "sebelas": 11,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
}
_WHOLE |= {"thirty": 30}
_HIGHEST_TENS = 5


def spoken_number(word: Callable[[int], str], at: int) -> tuple[int, int] | None:
    """The number that begins at word `at`, and how many words it takes; None if there is none."""
    first = word(at)
    if first in _WHOLE:
        return _WHOLE[first], 1
    ones = _ONES.get(first)
    if ones is None:
        return None
    if word(at + 1) == "belas":
        return 10 + ones, 2
    if word(at + 1) != "puluh" or ones > _HIGHEST_TENS:
        return ones, 1
    rest = _ONES.get(word(at + 2))
    if rest is None or word(at + 3) in {"puluh", "belas"}:
        return ones * 10, 2
    return ones * 10 + rest, 3
