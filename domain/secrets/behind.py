"""A password behind the word for it, as far as the sentence goes, and in the answer to a question."""

import re

from domain import leak_guard
from domain.secrets import signs
from domain.secrets.lists import has, is_everyday
from domain.secrets.places import Pieces, is_last, is_marked, rest
from domain.secrets.tokens import Sort, word
from domain.secrets.values import is_counted, is_number, is_odd, is_ours, is_strong, is_talk, is_year

REACH, SHORT, LONG = 14, 4, 6
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
        elif _is_it(pieces, said, at) or (is_asked and _is_odd_end(pieces, at)):
            return True
    return False


def is_secret(pieces: Pieces, at: int, *, after_sign: bool) -> bool:
    """Whether the piece there is a secret by its looks."""
    piece = pieces[at]
    if piece.sort is Sort.QUOTED:
        return not any(is_talk(word(one)) for one in piece.low.split())
    if is_number(piece) and not is_counted(pieces, at):
        return after_sign or not is_year(piece)
    return is_strong(piece) or is_ours(piece) or (after_sign and _SIGN.search(piece.low) is not None)


def _is_it(pieces: Pieces, said: int, at: int) -> bool:
    after_sign = is_marked(pieces, at) or (pieces[at - 1].low == "\n" and at == said + 2)
    is_sure = after_sign and not signs.is_weak(pieces, said)
    return (
        is_secret(pieces, at, after_sign=after_sign)
        or (is_sure and (_is_phrase(pieces, at) or _is_default(pieces, at)))
        or (_is_owned(pieces, said, at) and is_odd(pieces[at]) and is_last(pieces, at))
        or _is_after_its_word(pieces, said, at)
        or (at == said + 1 and pieces[said].low.endswith(("nya", "ku", "ne", "na")) and _is_odd_phrase(pieces, at))
        or (is_sure and _is_name_and_number(pieces, at))
        or (has("telling", pieces[at - 1].low) and (_is_name(pieces, at) or _is_odd_end(pieces, at)))
    )


def _is_phrase(pieces: Pieces, at: int) -> bool:
    """Up to six words to the end of the line, none of them talk or somebody's name."""
    words = [pieces[at], *rest(pieces, at)]
    while words and has("polite", words[-1].low):
        words.pop()
    return (
        1 <= len(words) <= LONG
        and words[0].sort is Sort.WORD
        and all(one.sort is Sort.WORD and not is_talk(one) for one in words)
        and not any(leak_guard.is_given_name(one.text) for one in words[1:])
        and sum(len(one.low) for one in words) >= SHORT
    )


def _is_odd_phrase(pieces: Pieces, at: int) -> bool:
    """Three words and more to the end of the line, most of them no everyday ones: "passphrasenya kuda makan beling"."""
    words = [pieces[at], *rest(pieces, at)]
    odd = [one for one in words if one.low.isalpha() and len(one.low) >= SHORT and not is_everyday(one.text)]
    return len(words) >= 3 and len(odd) * 2 > len(words) and _is_phrase(pieces, at)


def _is_name_and_number(pieces: Pieces, at: int) -> bool:
    """A few words, and a number behind them that ends the line."""
    *words, last = pieces[at], *rest(pieces, at)
    if last.sort is not Sort.NUMBER or not 1 <= len(words) <= SHORT or len(last.low) > 8:
        return False
    return all(one.sort is Sort.WORD and one.low.isalpha() and not is_talk(one) for one in words)


def _is_default(pieces: Pieces, at: int) -> bool:
    """A word that everybody tries first, and nothing behind it."""
    return has("defaults", pieces[at].low) and is_last(pieces, at)


def _is_owned(pieces: Pieces, said: int, at: int) -> bool:
    """Whether between the word for it and here stands only whose it is, with or without a sign."""
    is_weak = signs.is_weak(pieces, said) or pieces[said].low == "pass"
    between = [one for one in pieces[said + 1 : at] if one.sort is not Sort.MARK]
    is_sure = not is_weak or is_marked(pieces, at)
    return is_sure and all(has("owners", one.low) or has("accounts", one.low) for one in between)


def _is_after_its_word(pieces: Pieces, said: int, at: int) -> bool:
    """One word right behind "sandinya", and it is no talk: "sandinya mawar ya"."""
    piece = pieces[at]
    if at > said + 2 or not pieces[at - 1].low.endswith(("nya", "ku", "ne")) or not is_last(pieces, at):
        return False
    if at == said + 1 and re.fullmatch(r"[A-Z]{5,}", piece.text):
        return True
    is_word = piece.sort is Sort.WORD and piece.low.isalpha() and len(piece.low) >= SHORT
    is_wanted = said > 0 and has("wanted", pieces[said - 1].low)
    is_person = piece.text[:1].isupper() and leak_guard.is_given_name(piece.text)
    is_said = is_talk(piece) or any(has(one, piece.low) for one in ("polite", "owners", "accounts"))
    return is_word and not (is_wanted or is_person or is_said)


def _is_name(pieces: Pieces, at: int) -> bool:
    """A name in small letters, and nothing behind it: flowers are names as well."""
    piece = pieces[at]
    is_name = len(piece.low) >= SHORT and leak_guard.is_given_name(piece.low.capitalize())
    return piece.low == piece.text and is_name and is_last(pieces, at)


def _is_odd_end(pieces: Pieces, at: int) -> bool:
    return is_odd(pieces[at]) and len(rest(pieces, at)) <= SHORT
