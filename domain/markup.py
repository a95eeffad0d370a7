"""Telegram's HTML: how long it is once it is shown, and how to cut it without breaking it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

TAGS = ("blockquote", "tg-spoiler", "code", "pre", "a", "b", "i", "s", "u")
_TAG = rf"<(?P<end>/?)(?P<name>{'|'.join(TAGS)})(?:\s(?:\"[^\"]*\"|'[^']*'|[^'\">])*)?>"
_ENTITY = r"&(?:#x(?P<hex>[0-9a-fA-F]{1,6})|#(?P<number>[0-9]{1,7})|(?P<word>lt|gt|amp|quot)(?![a-zA-Z]));?"
TAG = re.compile(_TAG)
ENTITY = re.compile(_ENTITY)
TOKEN = re.compile(f"{_TAG}|{_ENTITY}|(?P<char>.)", re.DOTALL)
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
PARAGRAPH_ENDS = ("\n\n", "\n")


class Safe(str):
    """Text that already is Telegram HTML and is not escaped again."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Tag:
    """An opening tag as it was written; two tags are never equal, so neighbours don't melt together."""

    name: str
    source: str


class _Atom(NamedTuple):
    """One visible character, how it was written, and the tags open around it."""

    char: str
    source: str
    tags: tuple[_Tag, ...]


def plain(html: str) -> str:
    """What a reader sees of the HTML, without its formatting."""
    return ENTITY.sub(_decoded, TAG.sub("", html))


def width(text: str) -> int:
    """Length of plain text in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def units(html: str) -> int:
    """Length in UTF-16 units after tags and entities are parsed: what Telegram's limits count."""
    return width(plain(html))


def cut(html: str, limit: int) -> tuple[str, bool]:
    """The beginning of at most `limit` units, to the end of a word, tags closed; and whether it was cut."""
    if units(html) <= limit:
        return html, False
    atoms = _atoms(html)
    text = "".join(atom.char for atom in atoms)
    end = _fitting(text, limit)
    if not text[end].isspace():
        end = _last_space(text, end) or end
    return _written(atoms[: len(text[:end].rstrip())]), True


def split(html: str, limit: int = 4096) -> list[str]:
    """Parts of at most `limit` units that show the same text one after another, tags closed and opened again.

    Ends at a paragraph or line in the second half of a part, else at a word, else between two characters.
    Parts that would show only white space are left out. Raises ValueError for a limit under 2.
    """
    if limit < 2:
        raise ValueError("a part needs room for two units")
    atoms = _atoms(html)
    text = "".join(atom.char for atom in atoms)
    if width(text) <= limit:
        return [html] if text.strip() else []
    parts = []
    start = 0
    while start < len(text):
        end = start + _part_end(text[start : start + limit + 1], limit)
        if text[start:end].strip():
            parts.append(_written(atoms[start:end]))
        start = end
    return parts


def _decoded(entity: re.Match[str]) -> str:
    if entity["word"]:
        return NAMED[entity["word"]]
    code = int(entity["hex"], 16) if entity["hex"] else int(entity["number"])
    exists = 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF
    return chr(code) if exists else entity[0]


def _atoms(html: str) -> list[_Atom]:
    atoms: list[_Atom] = []
    tags: tuple[_Tag, ...] = ()
    for token in TOKEN.finditer(html):
        if token["name"] is None:
            char = token["char"] or _decoded(token)
            atoms.extend(
                [_Atom(char, token[0], tags)] if len(char) == 1 else [_Atom(c, c, tags) for c in char]
            )
        elif not token["end"]:
            tags = (*tags, _Tag(token["name"], token[0]))
        elif tags and tags[-1].name == token["name"]:
            tags = tags[:-1]
    return atoms


def _fitting(text: str, limit: int) -> int:
    """How many characters fit into this many units."""
    room = limit
    for count, char in enumerate(text):
        room -= 2 if ord(char) > 0xFFFF else 1
        if room < 0:
            return count
    return len(text)


def _last_space(text: str, end: int) -> int:
    """Where the last white space before `end` stands, 0 when there is none."""
    return next((place for place in range(end - 1, 0, -1) if text[place].isspace()), 0)


def _part_end(text: str, limit: int) -> int:
    end = _fitting(text, limit)
    if end == len(text):
        return end
    for mark in PARAGRAPH_ENDS:
        place = text.rfind(mark, 0, end + len(mark))
        if place >= end // 2 and place > 0:
            return min(place + len(mark), end)
    space = _last_space(text, end)
    return end if text[end].isspace() or not space else space + 1


def _written(atoms: Sequence[_Atom]) -> str:
    pieces: list[str] = []
    tags: tuple[_Tag, ...] = ()
    for atom in atoms:
        if atom.tags != tags:
            pieces += _moved(tags, atom.tags)
            tags = atom.tags
        pieces.append(atom.source)
    pieces += _moved(tags, ())
    return "".join(pieces)


def _moved(old: tuple[_Tag, ...], new: tuple[_Tag, ...]) -> list[str]:
    """The closing and opening tags that lead from one nesting to another."""
    kept = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(old, new, strict=False)))
    closing = [f"</{tag.name}>" for tag in reversed(old[kept:])]
    return closing + [tag.source for tag in new[kept:]]
