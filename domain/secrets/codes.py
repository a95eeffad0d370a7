"""Codes that are asked for once or in an emergency: a word for one, and the number or the letters near it."""

import re
from itertools import islice

from domain.secrets import signs
from domain.secrets.code_parts import are_words, is_phrase, is_scattered
from domain.secrets.lists import has_owned
from domain.secrets.places import Pieces, is_marked, near, till_stop
from domain.secrets.places import is_told as is_said
from domain.secrets.tokens import Sort
from domain.secrets.values import CODE, is_counted, is_odd, is_strong, is_year

REACH, BACK, NEAR, LONGEST, LONGEST_WORD, MOST_SAID = 11, 6, 7, 10, 64, 100
_CODE = re.compile(rf"(?:kode|kod|kde|codes?|kodene|angka|nomor|token|sms(?=nya)){signs.ENDINGS}")
_JUST_CODE = re.compile(rf"(?:kode|code|kodene){signs.ENDINGS}")
_GLUED = re.compile(
    r"(?:otp|kode|code|pin|verif)\W?[0-9]{4,8}|[0-9]{4,8}\W?(?:otp|kode|code|pin)|[a-z]{1,3}-[0-9]{4,8}"
)
_GROUPS = re.compile(r"[A-Z0-9]{3,5}(?:-[A-Z0-9]{3,5}){1,5}")
_AFTER_SIGN = re.compile(r"[A-Z]{5,12}|[a-z]{4}(?:-[a-z]{4})+|(?=\w*[0-9])(?=\w*[A-Z])[A-Z0-9]{4,12}")
_CAMPAIGN = re.compile(r"[A-Z]{4,}[0-9]{2,4}")
_LETTERED = re.compile(r"(?=[\w-]*[0-9])(?=[\w-]*[a-z])[\w-]{5,40}|[a-z]{4}-[a-z]{4}", re.IGNORECASE)


def is_told(pieces: Pieces) -> bool:
    """Whether a code stands in these pieces near a word for one."""
    places = (
        at for at, one in enumerate(pieces) if _JUST_CODE.fullmatch(one.plain) or _means_code(pieces, at)
    )
    return any(_is_sure(pieces, at) or _is_some_code(pieces, at) for at in islice(places, MOST_SAID))


def is_code(pieces: Pieces, at: int, *, lettered: bool = False, shortest: int = 4) -> bool:
    """Whether the piece there may be a code; `lettered`: also one of letters, `shortest` digits otherwise."""
    piece = pieces[at]
    if piece.sort is Sort.NUMBER:
        is_long = shortest <= len(piece.low) < LONGEST
        is_pin = at > 0 and pieces[at - 1].plain.startswith(("pin", "pola"))
        is_free = is_marked(pieces, at) or is_pin or not is_year(piece)
        return is_long and is_free and not is_counted(pieces, at)
    if piece.sort is not Sort.WORD or (len(piece.text) <= CODE.start and piece.text.islower()):
        return False
    return _GLUED.fullmatch(piece.low) is not None or (lettered and _is_lettered(pieces, at))


def _is_lettered(pieces: Pieces, at: int) -> bool:
    piece = pieces[at]
    if len(piece.text) > LONGEST_WORD:
        return False
    if _GROUPS.fullmatch(piece.text) or (is_strong(piece) and _LETTERED.fullmatch(piece.low)):
        return True
    is_shaped = _AFTER_SIGN.fullmatch(piece.text) and not _CAMPAIGN.fullmatch(piece.text)
    return is_marked(pieces, at) and (bool(is_shaped) or is_odd(piece))


def _is_sure(pieces: Pieces, at: int) -> bool:
    """A word that means such a code, and one near it."""
    if not _means_code(pieces, at):
        return False
    shortest = 3 if pieces[at].plain.startswith(("cv", "ccv")) else CODE.start
    behind = till_stop(pieces, at + 1, _end(pieces, at, REACH))
    return (
        is_scattered(pieces, at)
        or ((_CODE.fullmatch(pieces[at].plain) or is_phrase(pieces, at)) and are_words(pieces, at))
        or any(is_code(pieces, place, lettered=True, shortest=shortest) for place in behind)
        or any(is_code(pieces, place) for place in range(max(0, at - BACK), at))
    )


def _means_code(pieces: Pieces, at: int) -> bool:
    piece = pieces[at]
    if piece.sort is not Sort.WORD:
        return False
    if has_owned("code-names", piece.plain) or piece.plain.startswith("smsnya"):
        return True
    beside = [*near(pieces, at + 1, at + 3), *near(pieces, at - 1, at)]
    return _CODE.fullmatch(piece.plain) is not None and any(
        has_owned("codes-of", one.plain) for one in beside
    )


def _is_some_code(pieces: Pieces, at: int) -> bool:
    """Just "kode" and a number that is none of a post office, a shop ..."""
    if not _JUST_CODE.fullmatch(pieces[at].plain) or signs.is_no_code(pieces, at):
        return False
    for place in till_stop(pieces, at + 1, _end(pieces, at, NEAR)):
        is_given = is_said(pieces, place) or place == at + 1
        if is_code(pieces, place, lettered=is_given) and (is_given or len(pieces[place].low) > CODE.start):
            return True
    before = range(max(0, at - CODE.start), at)
    is_before = any(is_code(pieces, place) and len(pieces[place].low) > CODE.start for place in before)
    return is_before or is_scattered(pieces, at)


def _end(pieces: Pieces, at: int, reach: int) -> int:
    """How far the word reaches: not over the second "kode" behind it."""
    places = (place for place in range(at + 1, min(at + reach, len(pieces))))
    said = [place for place in places if _JUST_CODE.fullmatch(pieces[place].plain)]
    return said[1] if len(said) > 1 else at + reach
