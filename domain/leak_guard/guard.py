"""Asks every rule, and lets each character count for one kind only."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from functools import partial

from domain.leak_guard import address, bank, child_school, email, invite, nik, password, phone
from domain.leak_guard.leak import Found, Kind, Leak
from domain.leak_guard.official import Official, official_of
from domain.leak_guard.reading import Reading, plain

SHORTEST_REPEATED = 6  # characters; what is shorter may be a word of its own elsewhere

Rule = Callable[[Reading], Iterator[Found]]

# What an earlier kind took is not asked again for a later one: a wallet's number is no phone, its owner's or not.
_RULES: tuple[tuple[Kind, Rule], ...] = (
    (Kind.INVITE, invite.found),
    (Kind.NIK, nik.found),
    (Kind.BANK, bank.found),
    (Kind.PASSWORD, password.found),
    (Kind.PHONE, phone.found),
    (Kind.ADDRESS, address.found),
    (Kind.CHILD_SCHOOL, child_school.found),
)


def find(text: str, *, official: Collection[str] = ()) -> tuple[Leak, ...]:
    """Every leak in the order of the text, none over another. Raises on nothing.

    `official`: what the unit publishes itself: phones and accounts, mail addresses, domains of its mail.
    """
    allowed = official_of(official)
    reading = plain(text)
    leaks: list[Leak] = []
    taken = bytearray(len(text))
    mail: tuple[Kind, Rule] = (Kind.EMAIL, partial(email.found, official=allowed))
    for kind, rule in (mail, *_RULES):
        for start, end, masked, why in rule(reading):
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                leaks += _judged(allowed, text, Leak(kind, start, end, masked, why))
    leaks += _repeated(text, leaks, taken)
    return tuple(sorted(leaks, key=lambda leak: leak.start))


def _repeated(text: str, leaks: Collection[Leak], taken: bytearray) -> list[Leak]:
    """What was found in one place and stands elsewhere in the same words, where no rule would look for it."""
    found: list[Leak] = []
    for value, leak in {text[leak.start : leak.end]: leak for leak in leaks}.items():
        if len(value) < SHORTEST_REPEATED:
            continue
        for match in re.finditer(_alone(value), text):
            start, end = match.span()
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append(replace(leak, start=start, end=end))
    return found


def _alone(value: str) -> str:
    """A pattern of this value as a word of its own; digits may stand right beside letters."""
    before, after = (r"\d" if edge.isdecimal() else r"\w" for edge in (value[0], value[-1]))
    return rf"(?<!{before}){re.escape(value)}(?!{after})"


def _judged(allowed: Official, text: str, leak: Leak) -> tuple[Leak, ...]:
    """The leak with what it is at once; nothing for a number that the unit publishes itself."""
    piece = text[leak.start : leak.end]
    if leak.kind in (Kind.PHONE, Kind.BANK) and allowed.has_number(piece):
        return ()
    if leak.why == "bank-wallet" and phone.is_mobile(phone.digits_in(plain(piece).text).removeprefix("+")):
        return (replace(leak, also=(Kind.PHONE,)),)
    if leak.kind is Kind.INVITE and invite.has_passcode(plain(piece).text):
        return (replace(leak, also=(Kind.PASSWORD,)),)
    return (leak,)
