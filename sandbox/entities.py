"""What Telegram finds in a plain text (commands, names, links), and how it counts characters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sandbox.wire import Json

FOUND_BY_ITSELF = re.compile(
    r"""
    (?P<url>(?:https?://|tg://)[^\s<>"']+[^\s<>"'.,;:!?)\]}]
        |(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|me|id|io|link|app|dev|ly|be|tv)\b(?:/[^\s<>"']*[^\s<>"'.,;:!?)\]}])?)
    |(?P<email>(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    |(?P<bot_command>(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@]))
    |(?P<mention>(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{3,31}\b)
    |(?P<hashtag>(?<![\w#])\#(?=\w*[^\W\d_])\w{1,256})
    """,
    re.VERBOSE | re.IGNORECASE,
)


def units(text: str) -> int:
    """Length in UTF-16 code units, which is how the Bot API counts."""
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)


def cut(text: str, entity: Json) -> str:
    """The part of a text that an entity covers."""
    raw = text.encode("utf-16-le")
    return raw[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode(
        "utf-16-le", "replace"
    )


def found(text: str, given: Sequence[Json] = ()) -> list[Json]:
    """The given entities and those that Telegram adds where nothing of its kind stands yet, in order."""
    taken = [
        (e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in {"code", "pre", "text_link"}
    ]
    added = []
    for match in FOUND_BY_ITSELF.finditer(text):
        start = units(text[: match.start()])
        end = start + units(match.group())
        if all(end <= a or start >= b for a, b in taken):
            added.append({"type": str(match.lastgroup), "offset": start, "length": end - start})
    known = {(e["type"], e["offset"]) for e in given}
    fresh = [entity for entity in added if (entity["type"], entity["offset"]) not in known]
    return in_order([*given, *fresh])


def in_order(entities: Sequence[Json]) -> list[Json]:
    """By place, the wider one first."""
    return sorted(entities, key=lambda e: (e["offset"], -e["length"]))


def trimmed(text: str, entities: Sequence[Json]) -> tuple[str, list[Json]]:
    """The text without blanks around it, as Telegram stores it; entities move along, empty ones go."""
    lead = units(text) - units(text.lstrip())
    stripped = text.strip()
    length = units(stripped)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] - lead + entity["length"], length)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return stripped, in_order(kept)
