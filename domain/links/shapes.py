"""How a platform's addresses look: rows of a table, read from top to bottom."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from domain.links.address import Address
from domain.links.link import Kind, Link

# What may follow an id: nothing, or what can't belong to it (a slash, a full stop and the next sentence).
TAIL = r"(?:[^\w-].*)?"


@dataclass(frozen=True, slots=True)
class Shape:
    """`path` and `query` are patterns whose groups fill `key` and `url`.

    The group `name` ignores case, `page` case and dots, all others keep their case.
    A parameter of `query` is a group of its own name. No `url`: it is not to be shown again.
    """

    kind: Kind
    path: str
    key: str
    url: str = ""
    query: tuple[tuple[str, str], ...] = ()
    opaque: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Platform:
    """Hosts (without www and the like) that share one table."""

    name: str
    hosts: frozenset[str]
    shapes: tuple[Shape, ...]


def matched(platform: str, shapes: Sequence[Shape], address: Address) -> Link | None:
    """The identity by the first row that fits."""
    for shape in shapes:
        groups = _groups(shape, address)
        if groups is not None:
            return _link(platform, shape, groups)
    return None


def _link(platform: str, shape: Shape, groups: dict[str, str]) -> Link:
    shown = {name: quote(value, safe="/@", errors="replace") for name, value in groups.items()}
    return Link(
        key=shape.key.format_map(groups),
        platform=platform,
        opaque=shape.opaque,
        secret=shape.secret,
        kind=shape.kind,
        span=None,
        safe_url=f"https://{shape.url.format_map(shown)}" if shape.url else None,
    )


def _groups(shape: Shape, address: Address) -> dict[str, str] | None:
    path = _pattern(shape.path).fullmatch(address.words)
    if not path:
        return None
    groups = {name: value or "" for name, value in path.groupdict().items()}
    for parameter, pattern in shape.query:
        given = address.first(parameter)
        value = None if given is None else _pattern(f"({pattern}){TAIL}").fullmatch(given)
        if not value:
            return None
        groups[parameter] = value[1]
    return {name: _folded(name, value) for name, value in groups.items()}


def _folded(name: str, value: str) -> str:
    if name == "page":
        return value.lower().replace(".", "")
    return value.lower() if name == "name" else value


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII | re.IGNORECASE | re.DOTALL)


def none_of(words: str) -> str:
    """A look-ahead that refuses a platform's own pages, which stand where a person's name could."""
    return rf"(?!(?:{'|'.join(words.split())})(?:/|\Z))"
