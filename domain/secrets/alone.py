"""Passwords by their own looks, whatever is said around them."""

import re

from domain.secrets.lists import has, is_everyday
from domain.secrets.tokens import Token
from domain.secrets.values import is_strong

SHORT, LONG, LONGEST = 6, 8, 40
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_MODEL = re.compile(r"[A-Za-z]{2,12}-[A-Z]{0,3}[0-9]{1,3}[A-Za-z]?")


_INNER_SIGN = re.compile(r"\w[#$!@%&*^+?]+\w|\w[#$!@%&*^]+$")


_WORD_NUMBER = re.compile(r"(?P<stem>[A-Z]?[a-z]{3,})(?P<number>[0-9]{2,4})")


_NUMBERED = re.compile(r"[A-Z]?[a-z]+[0-9]{1,4}|[A-Z]{2,6}[0-9]{1,4}[a-z]?")


_JOINED_WORDS = re.compile(r"(?=[a-z._&@+#*-]{0,40}[A-Z])[A-Za-z]{3,}(?:[._&@+#*-][A-Za-z]{2,}){2,6}")
_AT_WORK = re.compile(r"(?=[a-z0-9_]{0,30}[A-Z])[A-Za-z0-9_]{4,30}@[A-Za-z_]{0,20}[0-9]\w{0,20}")
_FILE_SIGNS = frozenset("-_")


def is_woven(text: str) -> bool:
    """Words with capitals that two different signs join ("Sate_Ayam&lontong"), or an "@" with a number and no place
    of the net behind it."""
    if _AT_WORK.fullmatch(text):
        return True
    signs = frozenset(re.findall(r"[._&@+#*-]", text))
    return len(signs) > 1 and signs != _FILE_SIGNS and _JOINED_WORDS.fullmatch(text) is not None


def speaks_for_itself(token: Token) -> bool:
    """A password whatever is said around it: letters and digits with a sign, with capitals, or a word and a number
    behind it ("melati77") that is none of our own events."""
    bare = token.text.strip(".,;:?)(]\"'*_")
    return len(token.text) >= SHORT and ((len(bare) <= LONGEST and is_woven(bare)) or _is_mixed(token, bare))


def _is_mixed(token: Token, bare: str) -> bool:
    if not SHORT <= len(bare) <= LONGEST or not is_strong(token) or not re.search(r"[0-9]", bare):
        return False
    if not re.search(r"[a-z]", bare, re.IGNORECASE) or _MODEL.fullmatch(bare):
        return False
    is_joined = len(bare) >= LONG and re.search(r"\w[_.]\w", bare) is not None
    if _INNER_SIGN.search(bare) or (is_joined and not re.search(r"^[0-9]|\.[a-z]{2,4}$", bare)):
        return True
    word = _WORD_NUMBER.fullmatch(bare)
    if word and not has("events", word["stem"].lower()):
        return bare == bare.lower() or not (is_everyday(word["stem"]) or _YEAR.fullmatch(word["number"]))
    is_mixed = re.search(r"[a-z]", bare) is not None and re.search(r"[A-Z]", bare) is not None
    return is_mixed and not _NUMBERED.fullmatch(bare)
