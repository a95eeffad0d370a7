"""Passwords: by their own looks, behind or before a word for one, or beside the name of an account."""

import re
from collections.abc import Iterator, Sequence

from domain.secrets import lessons, logins, signs
from domain.secrets.alone import speaks_for_itself
from domain.secrets.behind import is_behind, is_secret
from domain.secrets.lists import has
from domain.secrets.places import Pieces
from domain.secrets.tokens import Sort
from domain.secrets.values import is_likely, is_odd, is_strong

BACK, MOST_SAID = 6, 100


def is_told(pieces: Pieces) -> bool:
    """Whether a password stands in these pieces."""
    said = [at for at in range(len(pieces)) if signs.is_password(pieces, at)][:MOST_SAID]
    if lessons.is_lesson(pieces) and not lessons.is_own(pieces, said):
        return False
    return (
        any(speaks_for_itself(one) and not signs.is_named(pieces, at) for at, one in enumerate(pieces))
        or (
            any(is_likely(one) and not signs.is_named(pieces, at) for at, one in enumerate(pieces))
            and signs.hints(pieces)
        )
        or any(
            is_behind(pieces, at, end) or _is_before(pieces, at)
            for at, end in zip(said, _ends_of(pieces, said), strict=True)
        )
        or logins.is_told(pieces, said)
        or _is_bare(pieces)
    )


def _ends_of(pieces: Pieces, said: Sequence[int]) -> Iterator[int]:
    """How far each word for a password reaches: over the next of them, which may be a bad password itself."""
    return (min(at + 1, len(pieces)) for at in (*said[1:], len(pieces))[: len(said)])


def _is_bare(pieces: Pieces) -> bool:
    """One word of letters, digits and a sign, and nothing else: no theme is written like that."""
    words = [one.text for one in pieces if one.sort is not Sort.STOP]
    if len(words) != 1 or not 6 <= len(words[0]) <= 40 or words[0].startswith(("#", "@")):
        return False
    return all(re.search(kind, words[0]) for kind in (r"\w[#$!@%&*^+]+\w", r"[0-9]", r"[A-Za-z]"))


def _is_before(pieces: Pieces, said: int) -> bool:
    """Before the word: "Bintang9! <- pw nya", "rekanitahebat itu sandinya"."""
    is_bridged = False
    for at in range(said - 1, max(said - BACK, -1), -1):
        piece = pieces[at]
        if piece.sort is Sort.STOP and piece.low not in ("\n", "!"):
            return False
        if piece.sort not in (Sort.MARK, Sort.STOP) and not has("bridges", piece.low):
            is_end = is_strong(piece) and _ends(pieces, said)
            looks_so = is_odd(piece) or is_secret(pieces, at, after_sign=False)
            return piece.sort is Sort.QUOTED or is_end or (is_bridged and looks_so)
        is_bridged = is_bridged or piece.low not in ("kata", "\n")
    return False


def _ends(pieces: Pieces, said: int) -> bool:
    """Whether the sentence ends with the word."""
    after = pieces[said + 1] if said + 1 < len(pieces) else None
    return after is None or after.sort is Sort.STOP or has("bridges", after.low)
