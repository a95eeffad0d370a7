"""Codes that are told in parts: digits behind each other in many pieces, or words in a row."""

import re

from domain.secrets.lists import has
from domain.secrets.places import Pieces, near
from domain.secrets.tokens import Sort
from domain.secrets.values import CODE, is_talk

REACH, _FIRST = 11, ("telling", "polite", "accounts")
_PHRASE = re.compile(r"(?:fras[ae]|phrase|kata|words?)(?:nya)?")


_DIGITS = re.compile(r"[0-9][0-9.,/_+*x-]*")


_CLOCK = re.compile(r"(?:[01][0-9]|2[0-4])(?:00|15|30|45)|(?:19|20)[0-9]{2}")


def is_scattered(pieces: Pieces, at: int) -> bool:
    """Digits behind each other in any pieces, right after the word: "48.29.13", "482 terus 913"."""
    parts: list[str] = []
    for piece in near(pieces, at + 1, at + REACH):
        is_talk_first = not parts and any(has(one, piece.low) for one in _FIRST)
        if piece.sort in (Sort.MARK, Sort.COMMA) or has("joining", piece.low) or is_talk_first:
            continue
        if not _DIGITS.fullmatch(piece.low):
            break
        parts.append(re.sub(r"[^0-9]", "", piece.low))
    digits = "".join(parts)
    if len(parts) > 1 and {len(one) for one in parts} == {max(CODE)} and not digits.startswith(("0", "62")):
        return True
    if len(parts) >= 3 and len(digits) >= 12 and not digits.startswith(("0", "62")):
        return True
    return len(digits) in CODE and not (len(parts) == 1 and _CLOCK.fullmatch(digits))


def is_phrase(pieces: Pieces, at: int) -> bool:
    """Whether it is called a phrase: "frase pemulihan"."""
    return any(_PHRASE.fullmatch(one.low) for one in near(pieces, at - 1, at + 2))


def are_words(pieces: Pieces, at: int) -> bool:
    """Words behind a sign that are no talk: "kode pemulihan: mawar kuda rumah pena"."""
    places = range(at + 1, min(at + 5, len(pieces) - 2))
    sign = next((place for place in places if pieces[place].sort is Sort.MARK), None)
    words = [one for one in pieces[sign + 1 :] if one.sort is not Sort.COMMA] if sign is not None else []
    is_plain = all(one.sort is Sort.WORD and one.low.isalpha() and not is_talk(one) for one in words)
    return is_plain and 3 <= len(words) <= 24
