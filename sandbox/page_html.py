"""Turns a message's text and entities into HTML that is safe to show: all escaped, only known tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from sandbox.entities import cut, units
from sandbox.wire import Json

PLAIN_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "spoiler": ('<span class="spoiler" role="button" tabindex="0">', "</span>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ('<blockquote class="expandable">', "</blockquote>"),
}
BLOCKS = {"pre", "blockquote", "expandable_blockquote"}
SAFE_SCHEMES = ("http://", "https://", "tg://", "mailto:")


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    opening: str
    closing: str
    block: bool


def safe_html(text: str, entities: Sequence[Json] = ()) -> str:
    """HTML of a text; entities count in UTF-16 units, and one that crosses another is cut at its edge."""
    spans = [span for span in (_span(text, entity) for entity in entities) if span]
    spans.sort(key=lambda span: (span.start, -span.end))
    return _inside(text.encode("utf-16-le"), spans, 0, units(text))


def _inside(raw: bytes, spans: list[_Span], start: int, end: int) -> str:
    pieces: list[str] = []
    at = start
    while spans and spans[0].start < end:
        span = spans.pop(0)
        first, last = max(span.start, at), min(span.end, end)
        if last <= first:
            continue
        pieces.append(_letters(raw, at, first))
        pieces.append(span.opening + _inside(raw, spans, first, last) + span.closing)
        at = last
        if span.block and _letters(raw, at, at + 1) == "\n":
            at = min(at + 1, end)
    pieces.append(_letters(raw, at, end))
    return "".join(pieces)


def _letters(raw: bytes, start: int, end: int) -> str:
    return escape(raw[start * 2 : end * 2].decode("utf-16-le", "replace"))


def _span(text: str, entity: Json) -> _Span | None:
    tags = _tags(str(entity["type"]), cut(text, entity), entity)
    if tags is None:
        return None
    start = int(entity["offset"])
    return _Span(start, start + int(entity["length"]), *tags, block=entity["type"] in BLOCKS)


def _tags(kind: str, covered: str, entity: Json) -> tuple[str, str] | None:
    if kind in PLAIN_TAGS:
        return PLAIN_TAGS[kind]
    if kind == "bot_command":
        return _button("data-command", covered)
    if kind == "mention":
        return _button("data-mention", covered.removeprefix("@"))
    if kind == "text_mention":
        return _button("data-mention", str(entity["user"]["id"]))
    return _link(_address(kind, covered, entity))


def _button(attribute: str, value: str) -> tuple[str, str]:
    return f'<button type="button" class="inline" {attribute}="{escape(value)}">', "</button>"


def _address(kind: str, covered: str, entity: Json) -> str | None:
    if kind == "text_link":
        return str(entity.get("url", ""))
    if kind == "url":
        return covered if "://" in covered else f"https://{covered}"
    return f"mailto:{covered}" if kind == "email" else None


def _link(address: str | None) -> tuple[str, str] | None:
    if address is None or not address.lower().startswith(SAFE_SCHEMES):
        return None
    return f'<a href="{escape(address)}" target="_blank" rel="noopener noreferrer">', "</a>"
