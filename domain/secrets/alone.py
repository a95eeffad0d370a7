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


def speaks_for_itself(token: Token) -> bool:
    """A password whatever is said around it: letters and digits with a sign, with capitals, or a word and a number
    behind it ("melati77") that is none of our own events."""
    if len(token.text) < SHORT:
        return False
    bare = token.text.strip(".,;:?)(]\"'*_")
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
