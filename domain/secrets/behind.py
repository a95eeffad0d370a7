"""A password behind the word for it, as far as the sentence goes, and in the answer to a question."""

import re

from domain import leak_guard
from domain.secrets import signs
from domain.secrets.lists import has
from domain.secrets.phrases import (
    is_default,
    is_name,
    is_name_and_number,
    is_odd_end,
    is_odd_phrase,
    is_phrase,
    is_said_plainly,
)
from domain.secrets.places import Pieces, is_last, is_marked, near
from domain.secrets.tokens import Sort, word
from domain.secrets.values import is_counted, is_number, is_odd, is_ours, is_strong, is_talk, is_year

REACH, SHORT = 14, 4
BECOMES, OWNED = ("jadi", "jd", "yaitu", "yakni", "adalah", "ialah", "itu"), ("nya", "ku", "ne", "na")
_LINKED = re.compile(r"(?P<first>[A-Za-z]{3,})(?:[-_.&@+](?!(?P=first)\b)[A-Za-z]{3,}){1,5}")
_JOINED = re.compile(r"[a-z]{3,}_[a-z]{3,}|[a-z]{3,}(?:-[a-z]{3,}){2,}", re.IGNORECASE)
_SIGN = re.compile(r"\w[#$!@%&*]\w")


def is_behind(pieces: Pieces, said: int, end: int) -> bool:
    """Whether it stands behind the word at `said`, and before the piece at `end`."""
    is_asked = False
    for at in range(said + 1, min(said + REACH, end)):
        piece = pieces[at]
        if piece.sort is Sort.STOP:
            if piece.low not in ("\n", "?", "??"):
                return False
            is_asked = True
        elif is_asked and has("denials", piece.low):
            return False
        elif _is_it(pieces, said, at) or (is_asked and _is_answer(pieces, at)):
            return True
    return False


def is_secret(pieces: Pieces, at: int, *, after_sign: bool) -> bool:
    """Whether the piece there is a secret by its looks."""
    piece = pieces[at]
    if piece.sort is Sort.QUOTED:
        return not any(is_talk(word(one)) for one in piece.low.split())
    if is_number(piece) and not is_counted(pieces, at):
        return after_sign or not is_year(piece)
    is_joined = _JOINED.fullmatch(piece.bare) is not None and not signs.is_named(pieces, at)
    return (
        is_strong(piece)
        or is_ours(piece)
        or is_joined
        or (after_sign and _SIGN.search(piece.low) is not None)
    )


def _is_it(pieces: Pieces, said: int, at: int) -> bool:
    after_sign = is_marked(pieces, at) or (pieces[at - 1].low == "\n" and at == said + 2)
    is_sure = after_sign and not signs.is_weak(pieces, said)
    return (
        is_secret(pieces, at, after_sign=after_sign)
        or (is_sure and (is_phrase(pieces, at) or is_default(pieces, at)))
        or (_is_owned(pieces, said, at) and is_odd(pieces[at]) and is_last(pieces, at))
        or _is_after_its_word(pieces, said, at)
        or (at <= said + 2 and pieces[at - 1].low.endswith(OWNED) and is_odd_phrase(pieces, at))
        or (is_sure and is_name_and_number(pieces, at))
        or is_said_plainly(pieces, at)
        or (has("telling", pieces[at - 1].low) and (is_name(pieces, at) or is_odd_end(pieces, at)))
    )


def _is_answer(pieces: Pieces, at: int) -> bool:
    """An odd word near the end, or a line of two words that a sign joins, below a question."""
    if is_odd_end(pieces, at):
        return True
    is_line = pieces[at - 1].low == "\n" and at == len(pieces) - 1
    asked = near(pieces, at - 4, at - 1)
    is_question = any(has("questions", one.low) or one.low.startswith("?") for one in asked)
    return is_line and is_question and _LINKED.fullmatch(pieces[at].bare) is not None


def _is_owned(pieces: Pieces, said: int, at: int) -> bool:
    """Whether between the word for it and here stands only whose it is, with or without a sign."""
    is_weak = signs.is_weak(pieces, said) or pieces[said].low == "pass"
    between = [one for one in pieces[said + 1 : at] if one.sort is not Sort.MARK]
    is_sure = not is_weak or is_marked(pieces, at)
    return is_sure and all(has("owners", one.low) or has("accounts", one.low) for one in between)


def _is_after_its_word(pieces: Pieces, said: int, at: int) -> bool:
    """One word right behind "sandinya", and it is no talk: "sandinya mawar ya"."""
    piece = pieces[at]
    is_told = at == said + 2 and pieces[at - 1].low in BECOMES and pieces[said].low.endswith(OWNED)
    is_owned = is_told or pieces[at - 1].low.endswith(OWNED)
    if at > said + 2 or not is_owned or not is_last(pieces, at):
        return False
    if at == said + 1 and re.fullmatch(r"[A-Z]{5,}", piece.text):
        return True
    is_word = piece.sort is Sort.WORD and piece.low.isalpha() and len(piece.low) >= SHORT
    is_wanted = said > 0 and has("wanted", pieces[said - 1].low)
    is_person = piece.text[:1].isupper() and leak_guard.is_given_name(piece.text)
    is_said = is_talk(piece) or any(has(one, piece.low) for one in ("polite", "owners", "accounts"))
    return is_word and not (is_wanted or is_person or is_said)
