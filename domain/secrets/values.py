"""What a secret looks like: letters with digits or signs inside, a number of a code's length, a word that nobody
writes in a sentence."""

import re

from domain.secrets.lists import has, is_everyday
from domain.secrets.places import Pieces
from domain.secrets.tokens import Sort, Token

CODE, ODD, LONGEST = range(4, 9), 6, 64
_USUAL = re.compile(
    r"(?:rp\W?)?[0-9][0-9.,]*(?:rb|ribu|k|jt|juta|gb|mb|kb|mbps|x|an|m|cm|km|kg|ml|gr|pcs|th|thn|hz|fps|p|s|h|nya|st|nd|rd)?"
    r"|(?:kelas|kls|jam|no|rt|rw|h|ke|juz|bab|hal|vol|part|sesi|hari|day|smp|sma|mts|ma|smk|sd|mi|sdn|smpn|sman"
    r"|smkn|mtsn|man|min|tk|pc|pac|u|ig|a|b|c|k|q|tim|grup|lt|lantai|covid|g|s|d|x|xi|xii|m|web|gen|top|tahun|th)"
    r"[-.]?[0-9]{1,4}[a-z]?|[0-9]{1,2}[a-z]|(?:pre)?[a-z]+-?(?:2|2nya|2an)|[a-z]+-[a-z]+|[234]fa|a2f|[a-z]\d"
    r"|[@#].*|[a-z]+/[a-z/]+|(?:.{1,30}\.)?(?:com|id|org|net|docx?|xlsx?|pdf|zip)|(?:ip|iph|an|ma)hone\w*|0x[0-9a-f]+",
    re.IGNORECASE,
)
_NAMED = re.compile(  # programs and bodies that carry capitals inside
    r"(?:whats\s?app|you\s?tube|tik\s?tok|insta\s?gram|chat\s?gpt|cap\s?cut|my\s?bca|linked\s?in|face\s?book"
    r"|pin\s?terest|bit\s?warden|last\s?pass|kee\s?pass|g\s?meet|i\s?phone|shopee\s?pay|go\s?pay|link\s?aja"
    r"|sea\s?bank|wi-?fi|e-?mail|[a-z]{0,3}ip?pnu)\w{0,4}",
    re.IGNORECASE,
)
_PLACED = re.compile(  # halves of a mail address, a way, an address, a picture; what is hidden already
    r"\w@\w+[.,]?\w*$|^[^#$!%&*^]*/[^#$!%&*^]*$|^[a-z]{2,4}\.[0-9]|^no\.|\.(?:jpe?g|png|mp4)$|[/#;&]\w*[0-9]{8}"
    r"|^[0-9./oOl,-]{8,}\(|gmail|\ufffc",
    re.IGNORECASE,
)
_OURS = re.compile(r"[a-z]{0,12}ip?pnu[a-z]{0,6}[0-9]{2,6}[!.]?", re.IGNORECASE)
_SIGNS = re.compile(r"\w[#$!@%&*^~+?]+\w|\w[#$!@%&*^~+]+$|[a-z]+_[a-z]+_?[0-9]", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def is_strong(token: Token) -> bool:
    """Letters with digits or signs, or capitals inside: nobody writes prose like that."""
    if len(token.text) < 5:
        return False
    bare = token.bare
    is_word = token.sort is Sort.WORD or (token.sort is Sort.QUOTED and not re.search(r"\s", bare))
    if not is_word or not 5 <= len(bare) <= LONGEST or _is_usual(bare):
        return False
    letters, digits = any(map(str.isalpha, bare)), any(map(str.isdecimal, bare))
    if letters and digits:
        return not re.search(r"^[0-9]{1,3}[-/]|^[a-z]{1,4}/", bare, re.IGNORECASE)
    inside = re.search(r"[a-z][A-Z]", bare) is not None and not re.search(r"[/-]", bare)
    return letters and (inside or _SIGNS.search(token.text) is not None)


def _is_usual(bare: str) -> bool:
    return any((_PLACED.search(bare), _USUAL.fullmatch(bare), _NAMED.fullmatch(bare)))


def is_ours(token: Token) -> bool:
    """Our own name with a year or another number behind it: a theme, and what units like to take for a password."""
    return token.sort is Sort.WORD and _OURS.fullmatch(token.bare) is not None


def is_likely(token: Token) -> bool:
    """Letters with at least two digits behind them: a password where somebody hints at one."""
    return is_strong(token) and re.search(r"[a-z]{2}\w*[0-9]{2}", token.bare, re.IGNORECASE) is not None


def is_number(token: Token) -> bool:
    """A number as long as a code."""
    return token.sort is Sort.NUMBER and len(token.low) in CODE


def is_year(token: Token) -> bool:
    """A number that may be a year."""
    return _YEAR.fullmatch(token.text) is not None


def is_counted(pieces: Pieces, at: int) -> bool:
    """Whether the number there counts something, or is the number of something."""
    before = pieces[at - 1].low if at else ""
    after = pieces[at + 1].low if at + 1 < len(pieces) else ""
    return has("counted", before) or has("units", after)


def is_odd(token: Token) -> bool:
    """A word that is none of the everyday ones."""
    if token.sort is not Sort.WORD or len(token.text) < ODD:
        return False
    bare = token.bare
    return len(bare) >= ODD and bare.isalpha() and not is_everyday(bare)


def is_talk(token: Token) -> bool:
    """A word that goes on talking about a secret instead of telling it."""
    if token.sort is not Sort.WORD:
        return False
    is_verb = re.match(r"(?:(?:di|ber|mem|men)[a-z]{4,}|ter[a-z]{5,})$", token.low) is not None
    return is_verb or has("talk", token.low) or len(token.low) < 2
