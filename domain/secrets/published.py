"""Numbers and addresses of people, and rooms, by the rules for what is published; each rule where its signs are."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from domain import links
from domain.leak_guard import bank, email, invite, nik, phone
from domain.leak_guard.leak import Found
from domain.leak_guard.official import official_of
from domain.leak_guard.reading import Reading
from domain.secrets.secret import Secret

FEWEST_DIGITS, MOST_DIGITS = 6, 400
MOST_LINKS, LONGEST_LINK = 64, 300
_MAIL = re.compile(r"(?<![^\s@:/])[^\s@:/]{1,64}@[^\s@/]{1,64}\.[a-z]{2,}", re.IGNORECASE)
_ADDRESS = re.compile(r"@|mail|yahoo|outlook|icloud|proton|\baol|zoho|\blive", re.IGNORECASE)
_ROOM = re.compile(
    r"me/|c\s?h\s?a\s?t|zoom|meet|rapat|room|\bid\b|discord|signal|line|jit|webex|skype|telegram|tg:|\+|kode|code|invite"
    r"|teams|slash",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:https?://)?[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}/[.,;:!?)\"'*_]{0,5}", re.IGNORECASE)
_MAY_RING = re.compile(r"08|62|[1-9][0-9]{9}")


def told(text: str, reading: Reading) -> Iterator[Secret]:
    """Each kind of them that stands in the text; `reading`: the same as an eye reads it."""
    yield from _links(text)
    if _ROOM.search(reading.text) and any(invite.found(reading)):
        yield Secret.INVITE
    if ("@" in text and _MAIL.search(text)) or (
        _ADDRESS.search(reading.text) and any(email.found(reading, official_of(())))
    ):
        yield Secret.EMAIL
    yield from _numbers(reading)


def _links(text: str) -> Iterator[Secret]:
    """By the addresses of rooms and of people, as far as they are written in one piece."""
    words = [word[:LONGEST_LINK] for word in text.split() if "/" in word][:MOST_LINKS]
    for link in links.find(" ".join(word for word in words if not _BARE.fullmatch(word))):
        if link.secret:
            yield Secret.PHONE if link.kind is links.Kind.PHONE else Secret.INVITE


def _numbers(reading: Reading) -> Iterator[Secret]:
    """An account is no phone, so what was taken for one is not asked again."""
    digits = "".join(filter(str.isdecimal, reading.spelled.text))
    if len(digits) < FEWEST_DIGITS:
        return
    reading = _first(reading)
    numbers: list[Found] = [*nik.found(reading), *bank.found(reading)]
    phones = phone.found(reading) if _MAY_RING.search(digits) or "+" in reading.text else ()
    if numbers:
        yield Secret.NUMBER
    for one in phones:
        if not any(one.start < other.end and other.start < one.end for other in numbers):
            yield Secret.PHONE
            return


def _first(reading: Reading) -> Reading:
    """As far as the 400th digit: whoever lists the numbers of people has told one by then."""
    spelled = reading.spelled
    digits = (place for sign, place in zip(spelled.text, spelled.places, strict=True) if sign.isdecimal())
    last = next(islice(digits, MOST_DIGITS, None), None)
    if last is None:
        return reading
    end = bisect_left(reading.places, last)
    return Reading(reading.text[:end], reading.places[:end], reading.length)
