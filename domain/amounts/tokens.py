"""Cuts a text about numbers into small pieces that know what stood between them."""

import re
import unicodedata
from dataclasses import dataclass

from domain.amounts.lexicon import NO_COUNT, NOUNS, SCALES

LIMIT = 1000
_PIECE = re.compile(r"(?P<digits>\d+(?:[.,'’]\d+)*)|(?P<word>[a-z]+(?:-[a-z]+)*)|(?P<sign>[^\w\s]|\n)")
_ABOUT = re.compile(r"(?<=\d)(\s?(?:rb|ribu|jt|juta|k))?-?an\b")
_STUCK = re.compile(
    rf"(?<=\d)({'|'.join(SCALES)})(?=(?:{'|'.join(one for one in NOUNS if one.isascii())})\b)"
)
_NARROW = str.maketrans({"\u00a0": "'", "\u202f": "'", "½": " setengah "})


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text: digits, a word, or a sign; `is_glued`: it stands right after what is before it."""

    text: str
    start: int
    end: int
    is_glued: bool

    @property
    def is_digits(self) -> bool:
        """Whether it is a number in digits."""
        return self.text[0].isdigit()


def plain(text: str) -> str:
    """The first LIMIT signs in small letters, with ordinary digits, without what only colours a sign or is no count."""
    composed = unicodedata.normalize("NFKC", text[:LIMIT].translate(_NARROW)).lower()
    kept = (one for one in composed if one != "\ufe0f" and not "\U0001f3fb" <= one <= "\U0001f3ff")
    digits = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in kept)
    counts = NO_COUNT.sub(lambda found: " " * len(found[0]), digits)
    apart = _STUCK.sub(r"\1 ", counts)
    return _ABOUT.sub(lambda found: f"{found[1] or ''}+", apart)


def pieces(text: str) -> list[Token]:
    """All of a text, also what is no count; scales and what they stick to apart."""
    return tokens(_STUCK.sub(r"\1 ", text.casefold()))


def tokens(plain_text: str) -> list[Token]:
    """The pieces in order."""
    found, last = list[Token](), -1
    for match in _PIECE.finditer(plain_text):
        found.append(Token(match[0], match.start(), match.end(), match.start() == last))
        last = match.end()
    return found
