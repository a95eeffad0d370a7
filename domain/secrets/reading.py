"""Reads a typed text for what must not be kept of it."""

import re

from domain import leak_guard, links
from domain.leak_guard.reading import Reading, plain
from domain.secrets import codes, described, doors, keys, passing, passwords, pins, signs
from domain.secrets.secret import Secret
from domain.secrets.tokens import tokens

_MAIL = re.compile(r"[^\s@:/]{1,64}@[^\s@/]{1,64}\.[a-z]{2,}", re.IGNORECASE)
_BY_LEAK = {
    "password": Secret.PASSWORD,
    "phone": Secret.PHONE,
    "email": Secret.EMAIL,
    "invite": Secret.INVITE,
    "nik": Secret.NUMBER,
    "bank": Secret.NUMBER,
}
_ORDER = tuple(Secret)


def found(text: str) -> Secret | None:
    """What must not be kept of a text, the worst of it."""
    return min((*told(text), *_leaked(text)), key=_ORDER.index, default=None)


def told(text: str) -> set[Secret]:
    """Passwords, codes and invitations, by the rules for what people type."""
    reading = plain(text)
    there = {
        Secret.PASSWORD: _is_password(text, reading),
        Secret.CODE: _is_code(reading),
        Secret.INVITE: doors.is_told(reading.text),
    }
    return {kind for kind, is_there in there.items() if is_there}


def _is_password(text: str, reading: Reading) -> bool:
    return (
        keys.is_key(text)
        or doors.opens(text)
        or passwords.is_told(tokens(reading.text))
        or described.is_told(reading.text.casefold())
    )


def _is_code(reading: Reading) -> bool:
    """In digits, or with digits that were spelled out."""
    written, spoken = tokens(reading.text), tokens(passing.counted(reading.spelled.text))
    if signs.is_lesson(written):
        return False
    rules = (codes.is_told, pins.is_told, passing.is_told)
    return any(rule(written) or rule(spoken) for rule in rules) or passing.is_spelled(written, spoken)


def _leaked(text: str) -> list[Secret]:
    """By the rules for what is published."""
    ways = [link.kind for link in links.find(text) if link.secret]
    doors_of = [Secret.PHONE if kind is links.Kind.PHONE else Secret.INVITE for kind in ways]
    leaks = [leak for leak in leak_guard.find(text) if leak.kind in _BY_LEAK]
    kinds = [Secret.CODE if leak.why == "password-code" else _BY_LEAK[leak.kind] for leak in leaks]
    return [*doors_of, *kinds, *([Secret.EMAIL] if _MAIL.search(text) else [])]
