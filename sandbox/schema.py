"""Checks every call against the Bot API's own list of methods, parameters and types."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from sandbox.wire import Json, Refused, bad_request, not_modelled

BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
ARRAY = "Array of "
TELEGRAMS_WORDS = {"chat_id": "chat_id is empty", "text": "message text is empty"}


class Mismatch(Exception):
    """A value that does not fit its type, with the path to it."""


@cache
def botapi() -> Json:
    """The trimmed Bot API data (see NOTICE.md)."""
    data: Json = json.loads((Path(__file__).parent / "botapi.json").read_text("utf-8"))
    return data


@cache
def _names() -> dict[str, str]:
    return {name.lower(): name for name in [*botapi()["methods"], *botapi()["not_modelled"]]}


def method_named(name: str) -> str:
    """The method's own spelling (Telegram ignores case). Raises Refused: 404 unknown, 501 not modelled."""
    method = _names().get(name.lower())
    if method is None:
        raise Refused(404, "Not Found: method not found")
    if method not in botapi()["methods"]:
        raise not_modelled(method)
    return method


def parameters(method: str, given: Mapping[str, object], files: Mapping[str, bytes]) -> Json:
    """The call's parameters as typed values. Raises Refused (400) for unknown, missing or mistyped ones."""
    spec = botapi()["methods"][method]
    known: dict[str, list[str]] = spec["required"] | spec["optional"]
    present = {name: value for name, value in given.items() if value is not None}
    uploads = {name: f"attach://{name}" for name in files if name in known}
    present |= uploads
    for name in present:
        if name not in known:
            raise bad_request(f'parameter "{name}" is not known to {method}')
    for name in spec["required"]:
        if name not in present or (present[name] == "" and name in TELEGRAMS_WORDS):
            raise bad_request(TELEGRAMS_WORDS.get(name, f'parameter "{name}" is required'))
    return {name: _parameter(name, value, known[name], files) for name, value in present.items()}


def _parameter(name: str, value: object, types: list[str], files: Mapping[str, bytes]) -> Any:
    if "InputFile" in types:
        return _upload(name, value, files)
    try:
        decoded = _decoded(value, types) if isinstance(value, str) else value
        check(decoded, types, name)
    except Mismatch as wrong:
        raise bad_request(f"can't parse parameters: {wrong}") from wrong
    return decoded


def _upload(name: str, value: object, files: Mapping[str, bytes]) -> str:
    if not isinstance(value, str):
        raise bad_request(f"can't parse parameters: {name} must be a file or a String")
    if value.startswith("attach://") and value.removeprefix("attach://") not in files:
        raise bad_request(f"file with name {value.removeprefix('attach://')} is not attached")
    return value


def _decoded(text: str, types: list[str]) -> Any:
    """A form-encoded value, read as the first of its types that it can be."""
    for wanted in types:
        if wanted == "Integer" and re.fullmatch(r"-?\d{1,18}", text):
            return int(text)
        if wanted == "Float" and re.fullmatch(r"-?\d+(\.\d+)?", text):
            return float(text)
        if wanted in {"Boolean", "True"} and text.lower() in BOOLEANS:
            return BOOLEANS[text.lower()]
    if "String" in types:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def check(value: Any, types: list[str], path: str) -> None:
    """Raises Mismatch unless the JSON value fits one of the types exactly, all fields known."""
    if types[0].startswith(ARRAY) and len(types) > 1:  # "Array of A", "B": an array of A and B in any order
        _need(isinstance(value, list), path, "must be an Array")
        for index, item in enumerate(value):
            check(item, [types[0].removeprefix(ARRAY), *types[1:]], f"{path}[{index}]")
        return
    problems = []
    for wanted in types:
        try:
            _fits(value, wanted, path)
        except Mismatch as wrong:
            problems.append(wrong)
        else:
            return
    raise max(problems, key=lambda problem: len(str(problem).split(" ", 1)[0]))


def _fits(value: Any, wanted: str, path: str) -> None:
    if wanted.startswith(ARRAY):
        _need(isinstance(value, list), path, "must be an Array")
        for index, item in enumerate(value):
            check(item, [wanted.removeprefix(ARRAY)], f"{path}[{index}]")
    elif wanted in SIMPLE:
        _need(SIMPLE[wanted](value), path, f"must be of type {wanted}")
    elif wanted in botapi()["types"]:
        entry = botapi()["types"][wanted]
        if entry["subtypes"]:
            _fits_one(value, wanted, entry["subtypes"], path)
        else:
            _fits_object(value, wanted, entry, path)
    else:
        raise Mismatch(f"{path} has a type that this sandbox does not know: {wanted}")


def _fits_one(value: Any, union: str, subtypes: list[str], path: str) -> None:
    """A union; its members tell themselves apart by `type`, `source` or `status` where they have it."""
    named = value.get("type") if isinstance(value, dict) else None
    if isinstance(named, str):
        match = [name for name in subtypes if _discriminator(name, union) == named]
        subtypes = match or subtypes
        if not match and all(_discriminator(name, union) for name in subtypes):
            raise Mismatch(f"{path}.type has no meaning: {named}")
    check(value, subtypes, path)


def _discriminator(name: str, union: str) -> str | None:
    """BotCommandScopeAllGroupChats in BotCommandScope is known by the type all_group_chats."""
    if not name.startswith(union) or name == union:
        return None
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name.removeprefix(union)).lower()


def _fits_object(value: Any, wanted: str, entry: Json, path: str) -> None:
    _need(isinstance(value, dict), path, f"must be of type {wanted}")
    known = entry["required"] | entry["optional"]
    for name in entry["required"]:
        _need(name in value, f"{path}.{name}", "is required")
    for name, item in value.items():
        _need(name in known, f"{path}.{name}", f"is not known to {wanted}")
        check(item, known[name], f"{path}.{name}")


def _need(holds: bool, path: str, reason: str) -> None:
    if not holds:
        raise Mismatch(f"{path} {reason}")


SIMPLE = {
    "Integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "Float": lambda v: isinstance(v, int | float) and not isinstance(v, bool),
    "String": lambda v: isinstance(v, str),
    "Boolean": lambda v: isinstance(v, bool),
    "True": lambda v: v is True,
    "CallbackGame": lambda v: isinstance(v, dict),
    "RichTextUnion": lambda v: isinstance(v, str | list | dict),
}
