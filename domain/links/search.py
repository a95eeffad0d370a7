"""All links of a message, in the order in which they stand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from domain.links.address import parse
from domain.links.candidates import candidates, trimmed
from domain.links.hosts import may_be_marked
from domain.links.identity import identify, is_address, judged
from domain.links.link import Link

Entity = Mapping[str, object]
Placed = tuple[int, int, Link | None, bool]


def find(text: str, entities: Sequence[Entity] = ()) -> list[Link]:
    """Each identity once, at its first place; one secret copy makes it secret. Raises on nothing.

    `entities` as Telegram sends them (offset and length in UTF-16 units); url and text_link count.
    """
    links: dict[str, Link] = {}
    for link in find_each(text, entities):
        first = links.setdefault(link.key, link)
        if link.secret and not first.secret:
            links[link.key] = replace(first, secret=True, safe_url=None)
    return list(links.values())


def find_each(text: str, entities: Sequence[Entity] = ()) -> list[Link]:
    """Like `find`, with every repeat: who must take secrets out of a text needs all their places."""
    marked = sorted(_marked(text, entities), key=lambda placed: placed[:2])
    found = sorted([*marked, *_unmarked(text, marked)], key=lambda placed: placed[:2])
    return [
        replace(link, span=None if is_hidden else (begin, end))
        for begin, end, link, is_hidden in found
        if link
    ]


def _unmarked(text: str, marked: Sequence[Placed]) -> Iterator[Placed]:
    """What Telegram did not mark; both lists are in order, so one walk tells them apart."""
    waiting = iter([placed for placed in marked if placed[2]])
    current = next(waiting, None)
    for address, begin, end in candidates(text):
        while current and current[1] <= begin:
            current = next(waiting, None)
        if current is None or end <= current[0]:
            yield begin, end, identify(address), False


def _marked(text: str, entities: Sequence[Entity]) -> Iterator[Placed]:
    wanted = [entity for entity in entities if entity.get("type") in ("url", "text_link")]
    places = _places(text) if wanted else []
    for entity in wanted:
        offset, length = entity.get("offset"), entity.get("length")
        if (
            not isinstance(offset, int)
            or not isinstance(length, int)
            or not 0 <= offset < offset + length < len(places)
        ):
            continue
        begin, end = places[offset], places[offset + length]
        if entity["type"] == "text_link":
            url = entity.get("url")
            yield begin, end, identify(url) if isinstance(url, str) else None, True
        else:
            yield _shown(text, begin, end)


def _shown(text: str, begin: int, end: int) -> Placed:
    """An address that Telegram marked may still carry signs of the sentence."""
    raw = text[begin:end]
    begin += len(raw) - len(raw.lstrip("([\"'*~"))
    shown = trimmed(text[begin:end])
    address = parse(shown, lambda host, has_path: may_be_marked(host) or is_address(host, has_path))
    return begin, begin + len(shown), judged(address) if address else None, False


def _places(text: str) -> list[int]:
    """The character at each UTF-16 unit, and the end."""
    widths = [2 if ord(sign) > 0xFFFF else 1 for sign in text]
    return [place for place, width in enumerate(widths) for _ in range(width)] + [len(text)]
