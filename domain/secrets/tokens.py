"""Cuts a text into words, numbers and signs, the way an eye reads them: "p w : m e l a t i" is "pw: melati"."""

import re
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

LONGEST, MOST = 4096, 1200
_KEYS = re.compile("[🔑🗝🔐🔓🔒]")
_LEET = str.maketrans("4@0135$7*", "aaoiessta")
_APART = re.compile(r"(?<![\w@])\w(?:([ ._-]|\s-\s)\w)(?:\1\w)*(?!\w)")
_DOWN = re.compile(r"(?<![^\n])(?:\w\n){3,40}+\w(?![^\n])")
_RISING = ("1\n2\n3", "0\n1\n2", "a\nb\nc", "A\nB\nC")
_MASK = re.compile(r"(?<!\w)[*•]{4,}+(?!\w)")
_BETWEEN = re.compile(r"(?<=[0-9])\s?[^\w\s\x00-\x7f\ufffc]{1,3}\s?(?=[0-9])")
_HASH = re.compile(r"(?<!\S)#(?=[0-9]{4,8}#?(?!\w))")
_GLUED = re.compile(
    r"(?<!\w)(pw|pwd|pass|password|sandi)(?:nya)?[(/;~](?=[^\s/()]{5,40}\)?(?!\S))", re.IGNORECASE
)
_LINES = re.compile(
    r"(?<=(?<![\w.,])(?<![0-9]\n)[0-9]{3})\n(?=[0-9]{3}(?!\w|\n[0-9]|[ .,]?[0-9]))"
    r"|(?<=(?<![\w.,])(?<![0-9]\n)[0-9]{4})\n(?=[0-9]{4}(?!\w|\n[0-9]|[ .,]?[0-9]))"
)
_NUMBER = (
    r"(?:[0-9]{2}(?:[ -][0-9]{2}){2,3}|[0-9]{2} [0-9]{2}|[0-9]{3}[ -][0-9]{3}(?:[ -][0-9]{3})?"
    r"|[0-9]{4}[ -][0-9]{4}|[0-9]{3} - [0-9]{3}|[0-9]{4} - [0-9]{4}|[0-9]{4}[ -][0-9]{2}"
    r"|[0-9](?:(?:, ?|[./_+*]| ?[-.] ?| {1,2})[0-9]){3,7}|[0-9]{3}[.*_][0-9]{3}(?= ?(?:$|[a-z]))|[0-9]{3,9})"
)
_CUT = re.compile(
    r"(?P<link>\w{2,10}://\S+|(?:[\w-]{1,40}\.){1,3}[a-z]{2,6}/\S*)"
    r"|(?P<mail>[^\s@:/]{1,60}@[^\s@/]{1,60}\.[a-z]{2,6})"
    r"|(?P<quoted>\"[^\"\n]{3,60}\"|(?<!\w)'[^'\n]{3,60}'(?!\w))"
    r"|(?P<date>(?<!\w)(?:[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{2,4}|[0-9]{1,2}[.:][0-9]{2})(?![0-9]))"
    rf"|(?P<number>(?<![\w.,/])(?<![\w]-)(?<![0-9] ){_NUMBER}(?![\w%]|[.,:/-][0-9]|[ -][0-9]))"
    r"|(?P<mark>[:=]+>?|[-=]{1,2}>|<-{1,2}|[→➡←»>👉👈👇⬇⏩▶]|[/|]{1,2}(?=\s)|\||\s-\s)"
    r"|(?P<stop>[.!?]{1,60}+(?=\s|$)|\n)"
    r"|(?P<comma>[,;](?=\s|$))"
    r"|(?P<opened>(?:(?<=\n)|\A)[0-9]{1,2}[.)](?=\s)|[(\[{<*_~`]{1,9})"
    r"|(?P<word>(?:[.,;!?)\]}*~`>]{0,40}+[^\s:=|\".,;!?)\]}*~`>]{1,99}+){1,9}+)"
    r"|[^\w\s:=|\"']{1,60}+",
    re.IGNORECASE,
)


class Sort(StrEnum):
    """What a piece of text is."""

    LINK = "link"
    MAIL = "mail"
    QUOTED = "quoted"
    DATE = "date"
    NUMBER = "number"
    MARK = "mark"
    STOP = "stop"
    COMMA = "comma"
    WORD = "word"


_SORTS = {str(sort): sort for sort in Sort}


class Token(NamedTuple):
    """One piece; `low` is the same in small letters, of a number its digits only; `plain` is a word as it is meant
    where letters were swapped for digits and signs."""

    sort: Sort
    text: str
    low: str
    plain: str

    @property
    def bare(self) -> str:
        """Without the signs that a sentence puts around a word."""
        return self.text.strip(".,;:!?)(]\"'*_")


def tokens(text: str) -> list[Token]:
    """The pieces of a text in their order; what is behind the 4,096th character or the
    1,200th piece, as no message has, is not read."""
    read = _DOWN.sub(_in_a_row, _MASK.sub("disensor", _KEYS.sub(" sandi ", text)[:LONGEST]))
    read = _APART.sub(_together, read)
    read = _LINES.sub(" ", _GLUED.sub(r"\1: ", _HASH.sub("", _BETWEEN.sub(" ", read))))
    pieces = (match for match in _CUT.finditer(read) if match.lastgroup not in (None, "opened"))
    return [_token(match) for match in islice(pieces, MOST)]


def _together(match: re.Match[str]) -> str:
    return re.sub(r"[\s._-]", "", match[0])


def _in_a_row(match: re.Match[str]) -> str:
    """One sign in each line put together; the numbers of an empty list stay apart."""
    return match[0] if match[0].startswith(_RISING) else match[0].replace("\n", "")


def _token(match: re.Match[str]) -> Token:
    sort, text = _SORTS[match.lastgroup or "word"], match[0]
    if sort is Sort.NUMBER:
        digits = re.sub(r"[^0-9]", "", text)
        return Token(sort, text, digits, digits)
    return word(text.strip("\"'") if sort is Sort.QUOTED else text, sort)


def word(text: str, sort: Sort = Sort.WORD) -> Token:
    """A piece of letters."""
    low = text.casefold()
    is_plain = low.isalpha() or not any(map(str.isalpha, low))
    return Token(sort, text, low, low if is_plain else low.translate(_LEET))
