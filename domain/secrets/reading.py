"""Reads a typed text for what must not be kept of it."""

import re
from collections.abc import Iterator

from domain.leak_guard.reading import Reading, plain
from domain.secrets import (
    codes,
    described,
    doors,
    keys,
    lessons,
    pairs,
    passing,
    passwords,
    pieced,
    pins,
    published,
    rooms,
    sent,
    spelled,
    unnamed,
)
from domain.secrets.places import Pieces
from domain.secrets.secret import Secret
from domain.secrets.tokens import Sort, tokens

LONGEST = 4096
_QUOTED_CODE = re.compile(r"\s(?=\S{0,6}[0-9])|[0-9]\s")
_ORDER = tuple(Secret)


def found(text: str) -> Secret | None:
    """What must not be kept of a text, the worst of it; what is behind the 4,096th character, as no message has,
    is not read."""
    return min(told(text[:LONGEST]), key=_ORDER.index, default=None)


def told(text: str) -> Iterator[Secret]:
    """Passwords, codes and invitations, by the rules for what people type; then what the rules for drafts find."""
    reading = _first(plain(text))
    written, counted = tokens(reading.text), spelled.counted(reading.spelled.text)
    if _is_password(text, reading, counted, written):
        yield Secret.PASSWORD
        return
    if _is_code(reading, counted, written):
        yield Secret.CODE
        return
    if doors.is_told(reading.text) or rooms.is_told(reading.text):
        yield Secret.INVITE
    yield from published.told(text, reading)


def _first(reading: Reading) -> Reading:
    """As much of it as a message is long: one sign may stand for a whole sentence."""
    return Reading(reading.text[:LONGEST], reading.places[:LONGEST], reading.length)


def _is_password(text: str, reading: Reading, counted: str, written: Pieces) -> bool:
    return (
        keys.is_key(text)
        or doors.opens(text)
        or passwords.is_told(written)
        or described.is_told(reading.text.casefold())
        or pairs.is_told(reading.text)
        or unnamed.is_told(reading.text)
        or pieced.is_password(reading.text, counted)
    )


def _is_code(reading: Reading, counted: str, written: Pieces) -> bool:
    """In digits, or with digits that were spelled out."""
    if lessons.is_lesson(written):
        return False
    text = reading.text
    if _has_code(written) or _has_quoted_code(text, written):
        return True
    if pieced.is_code(text, counted) or sent.is_told(text):
        return True
    spoken = written if counted == reading.text else tokens(counted)
    return spoken is not written and (_has_code(spoken) or spelled.is_spelled(written, spoken))


def _has_quoted_code(text: str, written: Pieces) -> bool:
    """A code inside a message that was quoted as a whole."""
    is_quoted = any(one.sort is Sort.QUOTED and _QUOTED_CODE.search(one.text) for one in written)
    return is_quoted and _has_code(tokens(text.replace('"', " ").replace("'", " ")))


def _has_code(pieces: Pieces) -> bool:
    return any(rule(pieces) for rule in (codes.is_told, pins.is_told, passing.is_told))
