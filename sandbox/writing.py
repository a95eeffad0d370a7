"""Turns what a bot wrote into the text and entities that people see, within Telegram's lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.entities import found, trimmed, units
from sandbox.keyboards import inline_keyboard
from sandbox.markup import read_html
from sandbox.wire import Json, bad_request, not_modelled

if TYPE_CHECKING:
    from sandbox.calls import Call
    from sandbox.world import World


def written(call: Call, name: str = "text") -> tuple[str, list[Json]]:
    """The `text` or `caption` of a call. Raises Refused: broken markup, empty text, too long."""
    text, entities = _read(call, name)
    text, entities = trimmed(text, entities)
    most = call.world.rules.text_length if name == "text" else call.world.rules.caption_length
    if name == "text" and not text:
        raise bad_request("message text is empty")
    if units(text) > most:
        raise bad_request("message caption is too long" if name == "caption" else _too_long(call.method))
    known = [entity for entity in (_resolved(call.world, e) for e in entities) if entity is not None]
    return text, found(text, known)[: call.world.rules.entities_kept]


def _too_long(method: str) -> str:
    return "MESSAGE_TOO_LONG" if method.startswith("edit") else "message is too long"


def _read(call: Call, name: str) -> tuple[str, list[Json]]:
    source: str = call.get(name) or ""
    if len(source.encode()) > call.world.rules.source_bytes:
        raise bad_request("text is too long")
    mode: str = call.get("parse_mode") or ""
    if mode.lower() == "html":
        return read_html(source)
    if mode.lower() in {"markdown", "markdownv2"}:
        raise not_modelled(f"parse_mode {mode}")
    if mode:
        raise bad_request("unsupported parse_mode")
    return source, call.get("entities" if name == "text" else "caption_entities") or []


def _resolved(world: World, entity: Json) -> Json | None:
    """A mention by id shows the person; of an unknown one it stays plain text."""
    if entity["type"] != "text_mention":
        return entity
    wanted = entity["user_id"] if "user_id" in entity else entity.get("user", {}).get("id")
    person = world.people.get(wanted)
    if person is None:
        return None
    return {key: entity[key] for key in ("type", "offset", "length")} | {"user": person.user_json()}


def keyboards(call: Call) -> tuple[list[list[Json]], Json | None]:
    """The inline keyboard of a call, or its reply keyboard. Raises Refused."""
    markup: Json | None = call.get("reply_markup")
    if markup is None or "inline_keyboard" in markup:
        return inline_keyboard(markup, call.world.rules), None
    return [], markup
