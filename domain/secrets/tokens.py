"""Cuts a text into words, numbers and signs, the way an eye reads them: "p w : m e l a t i" is "pw: melati"."""

import re
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 4096
_KEYS = re.compile("[🔑🗝🔐🔓🔒]")
_LEET = str.maketrans("4@0135$7*", "aaoiessta")
_APART = re.compile(r"(?<![\w@])\w(?:([ ._-]|\s-\s)\w)(?:\1\w)*(?!\w)")
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
    r"|(?P<mark>[:=]+>?|[-=]{1,2}>|<-{1,2}|[→➡←»>]|[/|]{1,2}(?=\s)|\||\s-\s)"
    r"|(?P<stop>[.!?]{1,9}(?=\s|$)|\n)"
    r"|(?P<comma>[,;](?=\s|$))"
    r"|(?P<opened>[(\[{<*_~`]{1,9})"
    r"|(?P<word>[^\s:=|\"]{1,200}?(?=[.,;!?)\]}*~`>]{0,6}(?:[\s:=|\"]|$)))",
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


@dataclass(frozen=True, slots=True)
class Token:
    """One piece; `low` is the same in small letters, of a number its digits only."""

    sort: Sort
    text: str
    low: str

    @property
    def plain(self) -> str:
        """A word as it is meant where letters were swapped for digits and signs."""
        return self.low.translate(_LEET) if any(map(str.isalpha, self.low)) else self.low

    @property
    def bare(self) -> str:
        """Without the signs that a sentence puts around a word."""
        return self.text.strip(".,;:!?)(]\"'*_")


def tokens(text: str) -> list[Token]:
    """The pieces of a text in their order; what is behind the 4,096th character, as no message has, is not read."""
    read = _APART.sub(_together, _KEYS.sub(" sandi ", text)[:LONGEST])
    return [_token(match) for match in _CUT.finditer(read) if match.lastgroup != "opened"]


def _together(match: re.Match[str]) -> str:
    return re.sub(r"[\s._-]", "", match[0])


def _token(match: re.Match[str]) -> Token:
    sort, text = Sort(match.lastgroup or Sort.WORD), match[0]
    if sort is Sort.NUMBER:
        return Token(sort, text, re.sub(r"[^0-9]", "", text))
    bare = text.strip("\"'") if sort is Sort.QUOTED else text
    return Token(sort, bare, bare.casefold())
