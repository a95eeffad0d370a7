"""Reads a text the way an eye does: fancy digits as digits, without signs that nobody sees, each with its place."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from domain.leak_guard.leak import DOT, Found
from domain.leak_guard.lists import words

HIDDEN = "\ufffc"  # stands for dots that hide something; no rule takes it for a value
_HIDES = re.compile(rf"{DOT}{{2,}}")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_QUOTES = {ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("`"): "'"}
_UNSEEN = {"Cf", "Mn", "Me"}
_DIGIT = {word: str(digit) for digit in range(12) for word in words(f"digit-{digit}")}
_SIGN = {word: sign for name, sign in (("gap", "-"), ("plus", "+")) for word in words(f"spoken-{name}")}
_WORD = re.compile(r"(?:(?:dobel|double)\s)?[a-z]+(?:\sbelas\b)?", re.IGNORECASE)
_PIECE = "|".join(sorted(_DIGIT, key=len, reverse=True))
_NUMBER = re.compile(rf"(?P<twice>dob\w+\s|dou\w+\s)?(?P<digits>(?:{_PIECE})++)(?P<teen>\sbelas)?")
_PIECES = re.compile(_PIECE)


@dataclass(frozen=True)
class Reading:
    """The text as it is read; `places[i]` is where its character i stood in the original of `length` characters."""

    text: str
    places: list[int]
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A range of the reading in characters of the original, unseen signs at its end included."""
        last = self.places[end] if end < len(self.places) else self.length
        return self.places[start], max(last, self.places[end - 1] + 1)

    def found(self, start: int, end: int, masked: str, why: str) -> Found | None:
        """A finding in the original; None where the text hides the rest of it already."""
        if HIDDEN in self.text[max(0, start - 1) : end + 1]:
            return None
        return Found(*self.span(start, end), masked, why)

    @cached_property
    def spelled(self) -> "Reading":
        """The same with digits that were written as words: "nol delapan satu dua" reads "0 8 1 2"."""
        signs: list[str] = []
        places: list[int] = []
        at = 0
        for word in _WORD.finditer(self.text):
            value = _value(word[0])
            if value is None:
                continue
            _keep(signs, places, self.text[at : word.start()], self.places[at : word.start()])
            _keep(signs, places, value, [self.places[word.start()]] * len(value))
            at = word.end()
        _keep(signs, places, self.text[at:], self.places[at:])
        return Reading("".join(signs), places, self.length)


def plain(text: str) -> Reading:
    """The text in its simplest signs; takes any text."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        simple = _simple(sign)
        _keep(signs, places, simple, [place] * len(simple))
    read = "".join(signs).translate(_DASHES).translate(_QUOTES)
    return Reading(_HIDES.sub(lambda dots: HIDDEN * len(dots[0]), read), places, len(text))


def _simple(sign: str) -> str:
    """One character as it is meant; nothing for what is not seen."""
    if sign.isascii():
        return sign
    if unicodedata.category(sign) in _UNSEEN:
        return ""
    number = unicodedata.decimal(sign, None)
    return str(number) if number is not None else unicodedata.normalize("NFKC", sign)


def _value(word: str) -> str | None:
    """The digits or the sign that a word stands for; None for every other word."""
    low = word.lower()
    number = _NUMBER.fullmatch(low)
    if number is None:
        return _SIGN.get(low)
    digits = "".join(_DIGIT[piece] for piece in _PIECES.findall(number["digits"]))
    return ("1" if number["teen"] else "") + digits * (2 if number["twice"] else 1)


def _keep(signs: list[str], places: list[int], text: str, where: list[int]) -> None:
    signs.append(text)
    places.extend(where)
