"""Passwords of plain words, which are harder to tell from talk."""

from domain import leak_guard
from domain.secrets.lists import has, is_everyday
from domain.secrets.places import Pieces, is_last, rest
from domain.secrets.tokens import Sort
from domain.secrets.values import is_odd, is_talk

SHORT, LONG = 4, 6


def is_phrase(pieces: Pieces, at: int) -> bool:
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


def is_odd_phrase(pieces: Pieces, at: int) -> bool:
    """Three words and more to the end of the line, most of them no everyday ones: "passphrasenya kuda makan beling"."""
    words = [pieces[at], *rest(pieces, at)]
    odd = [one for one in words if one.low.isalpha() and len(one.low) >= SHORT and not is_everyday(one.text)]
    return len(words) >= 3 and len(odd) * 2 > len(words) and is_phrase(pieces, at)


def is_name_and_number(pieces: Pieces, at: int) -> bool:
    """A few words, and a number behind them that ends the line."""
    *words, last = pieces[at], *rest(pieces, at)
    if last.sort is not Sort.NUMBER or not 1 <= len(words) <= SHORT or len(last.low) > 8:
        return False
    return all(one.sort is Sort.WORD and one.low.isalpha() and not is_talk(one) for one in words)


def is_default(pieces: Pieces, at: int) -> bool:
    """A word that everybody tries first, and nothing behind it."""
    return has("defaults", pieces[at].low) and is_last(pieces, at)


def is_name(pieces: Pieces, at: int) -> bool:
    """A name in small letters, and nothing behind it: flowers are names as well."""
    piece = pieces[at]
    is_name = len(piece.low) >= SHORT and leak_guard.is_given_name(piece.low.capitalize())
    return piece.low == piece.text and is_name and is_last(pieces, at)


def is_odd_end(pieces: Pieces, at: int) -> bool:
    return is_odd(pieces[at]) and not is_talk(pieces[at]) and len(rest(pieces, at)) <= SHORT


def is_said_plainly(pieces: Pieces, at: int) -> bool:
    """The last word of all, behind "adalah" or "is"."""
    piece = pieces[at]
    is_word = piece.low.isalpha() and len(piece.low) > LONG and not is_talk(piece)
    return (
        is_word
        and at == len(pieces) - 1
        and pieces[at - 1].low in ("adalah", "is", "yaitu", "yakni", "ialah")
    )
