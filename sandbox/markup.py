"""Reads a text with parse_mode HTML into plain text and entities, refusing what Telegram refuses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sandbox.entities import in_order, units
from sandbox.wire import Json, bad_request

SIMPLE_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link", "span": "spoiler",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot));?")
END_TAG = re.compile(r"</([A-Za-z0-9-]*)\s*>")
START_TAG = re.compile(
    r"<([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>\"']+))?)*)\s*>"
)
ATTRIBUTE = re.compile(r"([A-Za-z-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")


@dataclass
class _Open:
    tag: str
    offset: int
    attributes: dict[str, str]


@dataclass
class _Reading:
    source: str
    text: str = ""
    length: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def add(self, piece: str) -> None:
        self.text += piece
        self.length += units(piece)

    def byte(self, position: int) -> int:
        return len(self.source[:position].encode())


def read_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities. Raises Refused with "can't parse entities: ..." like Telegram."""
    reading = _Reading(source)
    position = 0
    while position < len(source):
        letter = source[position]
        if letter == "<":
            position = _tag(reading, position)
        elif letter == "&":
            position = _reference(reading, position)
        else:
            end = _plain_end(source, position)
            reading.add(source[position:end])
            position = end
    if reading.open:
        raise _broken(f'Can\'t find end tag corresponding to start tag "{reading.open[-1].tag}"')
    return reading.text, in_order(reading.entities)


def _plain_end(source: str, position: int) -> int:
    ends = [end for end in (source.find("<", position), source.find("&", position)) if end >= 0]
    return min(ends, default=len(source))


def _broken(reason: str) -> Exception:
    return bad_request(f"can't parse entities: {reason}")


def _unescaped(text: str) -> str:
    return REFERENCE.sub(_meaning, text)


def _meaning(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name:
        return NAMED[name]
    number = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(number) if 0 < number <= 0x10FFFF and not 0xD800 <= number < 0xE000 else match.group()


def _reference(reading: _Reading, position: int) -> int:
    match = REFERENCE.match(reading.source, position)
    if match is None:
        reading.add("&")
        return position + 1
    reading.add(_meaning(match))
    return match.end()


def _tag(reading: _Reading, position: int) -> int:
    if reading.source.startswith("</", position):
        return _end_tag(reading, position)
    match = START_TAG.match(reading.source, position)
    if match is None:
        name = re.match(r"<([A-Za-z0-9-]*)", reading.source[position:])
        tag = name.group(1).lower() if name else ""
        if tag in SIMPLE_TAGS:
            raise _broken(f"Unclosed start tag at byte offset {reading.byte(position)}")
        raise _broken(f'Unsupported start tag "{tag}" at byte offset {reading.byte(position)}')
    tag = match.group(1).lower()
    if tag not in SIMPLE_TAGS:
        raise _broken(f'Unsupported start tag "{tag}" at byte offset {reading.byte(position)}')
    pairs = ((m[1].lower(), m[2] or m[3] or m[4] or "") for m in ATTRIBUTE.finditer(match.group(2)))
    attributes = {name: _unescaped(value) for name, value in pairs}
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {reading.byte(position)}')
    reading.open.append(_Open(tag, reading.length, attributes))
    return match.end()


def _end_tag(reading: _Reading, position: int) -> int:
    match = END_TAG.match(reading.source, position)
    at = reading.byte(position)
    if match is None:
        raise _broken(f"Unclosed end tag at byte offset {at}")
    if not reading.open:
        raise _broken(f"Unexpected end tag at byte offset {at}")
    opened = reading.open.pop()
    if match.group(1) and match.group(1).lower() != opened.tag:
        wanted, got = opened.tag, match.group(1).lower()
        raise _broken(f'Unmatched end tag at byte offset {at}, expected "</{wanted}>", found "</{got}>"')
    _close(reading, opened)
    return match.end()


def _close(reading: _Reading, opened: _Open) -> None:
    if reading.length == opened.offset:
        return
    span = {"offset": opened.offset, "length": reading.length - opened.offset}
    kind, attributes = SIMPLE_TAGS[opened.tag], opened.attributes
    if opened.tag == "blockquote" and "expandable" in attributes:
        kind = "expandable_blockquote"
    if opened.tag == "a":
        _link(reading, span, attributes.get("href") or _covered(reading, opened))
        return
    entity: Json = {"type": kind, **span}
    if opened.tag == "tg-emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
    if opened.tag == "code" and attributes.get("class", "").startswith("language-"):
        entity["language"] = attributes["class"].removeprefix("language-")
    if opened.tag == "pre":
        entity |= _language_inside(reading, span)
    reading.entities.append(entity)


def _covered(reading: _Reading, opened: _Open) -> str:
    return reading.text.encode("utf-16-le")[opened.offset * 2 :].decode("utf-16-le")


def _link(reading: _Reading, span: Json, url: str) -> None:
    """A link; one that leads nowhere is dropped silently, as Telegram does."""
    if match := re.fullmatch(r"tg://user\?id=(\d+)", url):
        reading.entities.append({"type": "text_mention", **span, "user_id": int(match[1])})
    elif re.match(r"(https?|tg|ton|tonsite)://\S+|mailto:\S+|tel:\S+|[\w-]+(\.[\w-]+)+", url):
        reading.entities.append({"type": "text_link", **span, "url": url if ":" in url else f"http://{url}/"})


def _language_inside(reading: _Reading, span: Json) -> Json:
    """<pre><code class="language-x"> is one entity with a language."""
    for inner in reading.entities:
        if inner["type"] == "code" and (inner["offset"], inner["length"]) == (span["offset"], span["length"]):
            reading.entities.remove(inner)
            return {"language": inner["language"]} if "language" in inner else {}
    return {}
