"""Looks at the links of a text without opening them: can everybody read them, and do they say where they lead."""

import re
from collections.abc import Iterator

from domain.checklist.trouble import Trouble
from domain.links import Kind, Link, find_each

_LOOKS_LIKE = re.compile(r"(?:https?://|www\.)\S*|\bhttps?\s?:\s?/\s?/?\s?\S+", re.IGNORECASE)


def has_links(text: str) -> bool:
    """Whether something in the text is a link, or was meant as one."""
    return bool(find_each(text)) or _LOOKS_LIKE.search(text) is not None


def troubles(text: str) -> tuple[Trouble, ...]:
    """Secret links, links that only members can open, short links, and what looks like a link but is none."""
    known = find_each(text)
    return tuple(dict.fromkeys((*_known(text, known), *_broken(text, known))))


def _known(text: str, known: list[Link]) -> Iterator[Trouble]:
    for link in known:
        said = link.safe_url or ""
        if link.secret:
            yield Trouble("links-secret", must_fix=True)
        elif link.kind is Kind.PRIVATE:
            yield Trouble("links-private", said)
        elif link.kind is Kind.SHORT and link.opaque:
            yield Trouble("links-short", said)


def _broken(text: str, known: list[Link]) -> Iterator[Trouble]:
    spans = [link.span for link in known if link.span is not None]
    for match in _LOOKS_LIKE.finditer(text):
        if not any(begin < match.end() and match.start() < end for begin, end in spans):
            yield Trouble("links-broken", match[0])
