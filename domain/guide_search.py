"""Finds sections of the guide by words, without minding capitals and accents."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from domain.guide import Section

WORD = re.compile(r"\w+")
BEFORE, AFTER = 40, 80


@dataclass(frozen=True, slots=True)
class Match:
    """A section that holds every word, and a short piece of its text around the first."""

    section: Section
    excerpt: str


def search(sections: Sequence[Section], query: str) -> list[Match]:
    """The sections whose title and text hold every word of the query; those with a word in the title first."""
    wanted = WORD.findall(_folded(query)[0])
    found = [one for one in sections if wanted and _holds(f"{one.title}\n{one.text}", wanted)]
    found.sort(key=lambda one: not _holds_any(one.title, wanted))
    return [Match(one, excerpt(one.text, wanted)) for one in found]


def excerpt(text: str, wanted: Sequence[str]) -> str:
    """Some words of the text around the first that was looked for, else its beginning; "…" where it is cut."""
    folded, places = _folded(text)
    hits = [place for place in (folded.find(word) for word in wanted) if place >= 0]
    at = places[min(hits)] if hits else 0
    start, end = max(0, at - BEFORE), min(len(text), at + AFTER)
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    piece = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{piece}{'…' if end < len(text) else ''}"


def _holds(text: str, wanted: Sequence[str]) -> bool:
    folded, _ = _folded(text)
    return all(word in folded for word in wanted)


def _holds_any(text: str, wanted: Sequence[str]) -> bool:
    folded, _ = _folded(text)
    return any(word in folded for word in wanted)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without capitals and accents, and where each of its signs stood before."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for part in unicodedata.normalize("NFKD", sign).casefold():
            if not unicodedata.combining(part):
                signs.append(part)
                places.append(place)
    return "".join(signs), places
