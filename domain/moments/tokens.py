"""Cuts a text into words, numbers and marks that know where they stood; links stay whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.moments.lexicon import CANON, GUESSABLE, WEAK
from domain.moments.months import CIVIL
from domain.moments.numerals import spoken_number

LIMIT = 4096  # the longest text of a Telegram message


class Kind(StrEnum):
    """What a token is; the lexer's groups carry the same names."""

    OPAQUE = "opaque"
    EVENT = "event"
    UNTIL = "until"
    MERIDIEM = "meridiem"
    ISO = "iso"
    DATE = "date"
    DAYMONTH = "daymonth"
    CLOCK = "clock"
    OFFSET = "offset"
    DECIMAL = "decimal"
    ORDINAL = "ordinal"
    NUMBER = "number"
    WORD = "word"
    MARK = "mark"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """A bit of text: `text` in its standard form, `numbers` as read, `start` and `end` in the original."""

    kind: Kind
    text: str
    start: int
    end: int
    numbers: tuple[int, ...] = ()
    raw: str = ""
    glued: bool = False
    guessed: bool = False
    spoken: bool = False
    capital: bool = False


NOTHING = Token(Kind.END, "", 0, 0)

_LEXER = re.compile(
    r"""
    (?P<opaque>(?:https?://|www\.|t\.me/)\S+ | [@\#]\w*[^\W\d]\w* | (?<!\S)/[a-z_]\w*(?:@\w+)?
      | (?<![\w.+-])[a-z0-9_.+-]{1,64}@[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64})+
      | (?<![\w.-])(?:[a-z0-9-]{1,64}\.){1,4}(?:com|id|org|net|me|gg|ly|link)\b(?:/\S*)?
      | (?:\+[0-9]{1,3}[ -]?|0(?=8[0-9]{2}))[0-9]{2,4}(?:[ -]?[0-9]{3,5}){1,3}(?![0-9]|[.:][0-9])
      | [0-9]{1,3}(?:[.,][0-9]{3})+(?![0-9]) | 24/7(?![0-9/]) | [0-9]{4}/[0-9]{4} | [0-9]{5,})
    | (?P<event>(?<!\w)[hd]\s?[-+–]\s?[0-9]{1,3}(?![0-9.:]))
    | (?P<until>(?<!\w)s\s?[./]\s?d\b\.?)
    | (?P<meridiem>[ap]\.\s?m\b\.?)
    | (?P<iso>[0-9]{4}(?P<between>[-/.])[0-9]{1,2}(?P=between)[0-9]{1,2}(?![0-9]|[-/.][0-9])(?:t(?=[0-9]))?)
    | (?P<date>[0-9]{1,2}(?:(?P<apart>[-/])[0-9]{1,2}(?P=apart)(?:[0-9]{4}|[0-9]{2})|\.[0-9]{1,2}\.[0-9]{4})
      (?![0-9]|[-/.][0-9]))
    | (?P<daymonth>[0-9]{1,2}/[0-9]{1,2}(?![0-9/]|[.:][0-9]))
    | (?P<clock>[0-9]{1,2}[.:][0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?![0-9]|[.,:][0-9]))
    | (?P<offset>(?<=[0-9])(?:z\b|\+[0-9]{2}:?[0-9]{2}(?![0-9])))
    | (?P<decimal>[0-9]{1,3}[.,][0-9]{1,2}(?![0-9]|[.,:][0-9]))
    | (?P<skip>[0-9]+(?:[.,:/][0-9]+)+)
    | (?P<ordinal>(?<![^\W_])ke-?[0-9]{1,4}(?![0-9]) | [0-9]{1,2}(?:st|nd|rd|th)\b)
    | (?P<number>[0-9]+)
    | (?P<word>[^\W\d_]+(?:['’‘ʼ`´′][^\W\d_]+)*)
    | (?P<mark>\n|[^\s*_~`])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NOT_LETTERS = re.compile(r"[^\w]|[\d_]")
_REPEATED = re.compile(r"(.)\1+")


def tokenise(text: str) -> tuple[Token, ...]:
    """The tokens of the first 4,096 characters, in order, with spoken numbers joined. Never raises."""
    return tuple(_joined([_token(found) for found in _LEXER.finditer(text[:LIMIT])]))


def _token(found: re.Match[str]) -> Token:
    group = found.lastgroup or "mark"
    kind = Kind.OPAQUE if group == "skip" else Kind(group)
    raw = found.group().lower()
    start, end = found.span()
    glued = start > 0 and not found.string[start - 1].isspace()
    numbers = tuple(int(digits) for digits in re.findall(r"[0-9]+", raw)) if kind is not Kind.OPAQUE else ()
    token = Token(kind, raw, start, end, numbers, raw, glued, capital=found.group()[0].isupper())
    if kind is Kind.WORD:
        name, guessed = standard(raw)
        return replace(token, text=name, guessed=guessed)
    if kind is Kind.ORDINAL:
        return replace(token, text="ke" if raw.startswith("ke") else "th")
    fixed = {Kind.UNTIL: "sampai", Kind.MERIDIEM: raw[0] + "m"}
    return replace(token, text=fixed.get(kind, raw))


def standard(raw: str) -> tuple[str, bool]:
    """The standard form of a word, and whether that was a guess at a typo."""
    name = _NOT_LETTERS.sub("", raw)
    for form in (name, _REPEATED.sub(r"\1", name)):
        if form in CANON:
            return CANON[form], False
    if name in CIVIL or name in WEAK or len(name) < 6:
        return name, False
    for word in GUESSABLE:
        if _one_slip(name, word):
            return CANON.get(word, word), True
    return name, False


def _one_slip(typed: str, word: str) -> bool:
    """One letter wrong, missing, too many, or two neighbours swapped; the first letter is right."""
    if typed == word or typed[0] != word[0] or abs(len(typed) - len(word)) > 1:
        return False
    same = next(
        (i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word))
    )
    left, right = typed[same:], word[same:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return left[1:] == right[1:] or left[1:] == right or left == right[1:] or swapped


def _joined(tokens: list[Token]) -> Iterator[Token]:
    """The tokens with words such as "dua puluh lima" made into one number."""

    def word(at: int) -> str:
        return tokens[at].raw if at < len(tokens) and tokens[at].kind is Kind.WORD else ""

    at = 0
    while at < len(tokens):
        found = spoken_number(word, at)
        if not found:
            yield tokens[at]
            at += 1
            continue
        value, length = found
        last = tokens[at + length - 1]
        yield replace(
            tokens[at], kind=Kind.NUMBER, text=str(value), end=last.end, numbers=(value,), spoken=True
        )
        at += length


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of one text, safe to look beyond both ends."""

    tokens: tuple[Token, ...]

    def at(self, index: int) -> Token:
        return self.tokens[index] if 0 <= index < len(self.tokens) else NOTHING

    def word(self, index: int) -> str:
        """The standard form of a word, or "" where something else stands."""
        token = self.at(index)
        return token.text if token.kind in {Kind.WORD, Kind.UNTIL, Kind.MERIDIEM} else ""

    def raw(self, index: int) -> str:
        """What stands here as typed, in lower case."""
        return self.at(index).raw

    def number(self, index: int) -> int | None:
        """A plain whole number, or None."""
        token = self.at(index)
        return token.numbers[0] if token.kind is Kind.NUMBER else None

    def month(self, index: int) -> int | None:
        """The civil month that is named here, 1 to 12, or None."""
        return CIVIL.get(self.word(index))

    def past_marks(self, index: int, marks: str) -> int:
        """The first index from `index` on that is none of these marks."""
        while self.at(index).kind is Kind.MARK and self.at(index).text in marks:
            index += 1
        return index
