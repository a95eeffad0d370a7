"""What humas types about a case, read into what is true and where that stands; and what goes out about it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from domain.links import find, identify
from domain.links.link import Link
from domain.ratings import NEED_SOURCES, Rating
from domain.refusal import Refusal

MOST_NOTE = 600
MOST_SOURCES = 5
LONGEST_SOURCE = 300
MARK = 16  # hex signs
_NAMED = re.compile(r"^\s*(?:sumber|source)\s*[:=]\s*", re.IGNORECASE)
_INLINE = re.compile(r"(?<=[.!?;])\s+(?=(?i:sumber|source)\s*[:=])|\s+(?=Sumber\s*:)")  # no line of its own
_LOOSE = " \t-–—:;,()[]"


class Why(StrEnum):
    """Why a second reader does not agree yet. There are no free words: who wrote it may be a minor."""

    SOURCES = "sources"
    WORDS = "words"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class Typed:
    """What one message says: what is true, and its sources, one line each, with the keys of all links in it."""

    note: str
    sources: tuple[str, ...]
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Kit:
    """What goes out: a title, all of it, and short words for WhatsApp; plain text."""

    title: str
    full: str
    short: str

    @property
    def mark(self) -> str:
        """The beginning of its SHA-256, as it stands on the button of who agrees to it."""
        said = "\0".join((self.title, self.full, self.short))
        return sha256(said.encode()).hexdigest()[:MARK]


def read(text: str, behind: tuple[str, ...] = ()) -> Typed:
    """Links, and what stands from "Sumber:" to the end of its line, are sources; the rest says what is true. `behind`
    are addresses that stand behind words. Refuses links with a secret in them, and more than can be shown."""
    note, sources, keys = list[str](), list[str](), set[str]()
    for line in _INLINE.sub("\n", text).splitlines():
        links = find(line)
        keys |= {one.key for one in links}
        rest, shown = _without(line, links), [_shown(one) for one in links]
        if _NAMED.match(line):
            named = _NAMED.sub("", rest).strip(_LOOSE)
            sources.append(" ".join([named, *shown]).strip())
        else:
            sources += shown
            note += [rest] if rest.strip(_LOOSE) else []
    hidden = [one for one in map(identify, behind) if one is not None]
    sources += [_shown(one) for one in hidden]
    keys |= {one.key for one in hidden}
    return Typed(_short("\n".join(note).strip()), _few(sources), frozenset(keys))


def _without(line: str, links: list[Link]) -> str:
    for one in sorted((one.span for one in links if one.span is not None), reverse=True):
        line = line[: one[0]] + line[one[1] :]
    return " ".join(line.split())


def _shown(link: Link) -> str:
    if link.secret or link.safe_url is None:
        raise Refusal("ratings-secret-link")
    return link.safe_url


def _short(note: str) -> str:
    if len(note) > MOST_NOTE:
        raise Refusal("ratings-note-long", length=len(note), most=MOST_NOTE)
    return note


def _few(sources: list[str]) -> tuple[str, ...]:
    each = tuple(dict.fromkeys(one for one in sources if one))
    if any(len(one) > LONGEST_SOURCE for one in each):
        raise Refusal("ratings-source-long", most=LONGEST_SOURCE)
    return each


def more(before: str, new: tuple[str, ...]) -> str:
    """The sources of a verdict with these too, one line each; refuses more than five."""
    each = tuple(dict.fromkeys([*before.splitlines(), *new]))
    if len(each) > MOST_SOURCES:
        raise Refusal("ratings-many-sources", most=MOST_SOURCES)
    return "\n".join(each)


def must_be_whole(rating: str, note: str, sources: str) -> None:
    """Refuses what nobody could read or believe yet: no words, or a finding without its source."""
    if not note.strip():
        raise Refusal("ratings-no-note")
    if Rating(rating) in NEED_SOURCES and not sources.strip():
        raise Refusal("ratings-no-source")


def keys_in(texts: tuple[str, ...]) -> frozenset[str]:
    """The keys of all links in these texts."""
    return frozenset(one.key for text in texts for one in find(text))
