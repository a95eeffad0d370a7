"""Where somebody lives: a street with a house number, RT and RW, "rumahku di ..."; public places may be named."""

import re
from collections.abc import Iterator

from domain.leak_guard import address_signs as signs
from domain.leak_guard.leak import Found, hidden_words
from domain.leak_guard.lists import words
from domain.leak_guard.reading import Reading

_NO_STREET = words("no-streets")


def found(reading: Reading) -> Iterator[Found]:
    """Homes by their words first, then streets with numbers that belong to no public place."""
    for start, end, why in (*_homes(reading.text), *_streets(reading.text), *_parts(reading.text)):
        if leak := _leak(reading, start, end, why):
            yield leak


def _homes(text: str) -> Iterator[tuple[int, int, str]]:
    for match in signs.MY_HOME.finditer(text):
        if _tells(match["place"]):
            yield *match.span("place"), "address-home"
    for rule in (signs.LANDMARK, signs.OWN_PLACE):
        for match in rule.finditer(text):
            if not signs.COUNTED.match(text[match.end() : match.end() + 15]):
                yield *match.span("place"), "address-home"


def _streets(text: str) -> Iterator[tuple[int, int, str]]:
    for rule in (
        signs.NUMBERED,
        signs.ESTATE,
        signs.BARE,
        signs.LATE_STREET,
        signs.NUMBER_BEFORE_RT,
    ):
        for match in rule.finditer(text):
            if (rule is not signs.BARE or _is_house(text, match)) and not _is_public(text, *match.span()):
                yield *match.span(), "address-street"


def _parts(text: str) -> Iterator[tuple[int, int, str]]:
    """RT, block, number or a pin on a map, which tell where somebody lives only beside a word for a home."""
    for rule in (signs.RT_ONLY, signs.PIN, signs.BLOCK_ONLY, signs.ALLEY):
        for match in rule.finditer(text):
            if _is_at_home(text, *match.span()):
                yield *match.span(), "address-home"


def _is_at_home(text: str, start: int, end: int) -> bool:
    """Whether the nearest word before names a home; where none does, "alamat" before or a home right behind."""
    if signs.NOT_HOME_RT.search(text[max(0, start - 40) : start]):
        return False
    if sign := _last_sign(text, start):
        return sign == "home"
    after = re.split(r"[!?\n]", text[end : end + 40])[0]
    is_told = signs.ADDRESSED.search(text[max(0, start - 60) : start]) or signs.HOME.search(after)
    return is_told is not None and not signs.VENUE.search(after)


def _leak(reading: Reading, start: int, end: int, why: str) -> Found | None:
    end = start + len(reading.text[start:end].rstrip(" ,.("))
    return reading.found(start, end, hidden_words(reading.text[start:end]), why)


def _tells(place: str) -> bool:
    """Whether the words lead to a door; a town alone does not."""
    return (
        re.match(
            r"(?:dekat|utara|selatan|timur|barat)\s(?:sini|kota|sekali|kok|banget|aja|saja|kita)",
            place,
            re.IGNORECASE,
        )
        is None
    )


def _is_house(text: str, match: re.Match[str]) -> bool:
    """Whether a number without "No." behind a street's name can be a house's."""
    words = re.findall(r"[\w']+", match["name"])
    if (
        signs.COUNTED.match(text[match.end() : match.end() + 15])
        or any(word.lower() in _NO_STREET for word in words)
        or signs.BESIDE.search(match["name"])
        or (words and signs.VENUE.fullmatch(words[-1]))
    ):
        return False
    is_abbreviated = match[0][:2].lower() in ("jl", "gg") or match[0][:3].lower() == "jln"
    is_proper = all(word[0].isupper() or word[0].isdecimal() for word in words)
    return bool(words) and (is_proper or (is_abbreviated and len(words) <= 3))


def _is_public(text: str, start: int, end: int) -> bool:
    """Whether the nearest word about the place before it, else one behind it, names a venue."""
    if signs.NOT_HOME_RT.search(text[max(0, start - 40) : start]):
        return True
    if _is_in_person_form(text, start):
        return False
    before = _last_sign(text, start)
    if before:
        return before == "venue"
    after = re.split(r"[!?\n]|(?<=\w{4})\.\s", text[end : end + 60])[0]
    if signs.HOME.search(after):
        return False
    return any(not signs.BESIDE.search(after[: venue.start()]) for venue in signs.VENUE.finditer(after))


def _is_in_person_form(text: str, at: int) -> bool:
    """Whether this is the line "Alamat:" of a form that began with somebody's name, not with an event."""
    before = text[max(0, at - 300) : at]
    return bool(
        signs.OWN_LINE.search(before[-80:])
        and signs.PERSON_FORM.search(before)
        and not signs.EVENT_FORM.search(before)
    )


def _last_sign(text: str, at: int) -> str:
    """Of the words before a place, whether the last that counts names a home or a venue."""
    begin = max(0, at - 90)
    breaks = [gap.end() for gap in re.finditer(r"\n\s*\n", text[begin:at])]
    begin += breaks[-1] if breaks else 0
    near = text[begin : at + 12]  # an estate is told from a venue by the block that follows
    homes = [(match.start(), "home") for match in signs.HOME.finditer(near)]
    venues = [
        (one.start(), "venue")
        for one in signs.VENUE.finditer(near)
        if not signs.BESIDE.search(near[: one.start()])
    ]
    return max((sign for sign in homes + venues if sign[0] < at - begin), default=(0, ""))[1]
