"""Cuts Bot API data down to what the sandbox models: `python -m sandbox.trim full.json > botapi.json`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from sandbox.methods import METHODS
from sandbox.wire import Json

ALWAYS = ("Update", "Message", "ChatFullInfo", "ChatMember", "User", "File", "WebhookInfo")


def element(type_name: str) -> str:
    """The name inside any number of `Array of`."""
    return type_name.rsplit("Array of ", 1)[-1]


def fields(entry: Json) -> Json:
    """Required and optional fields apart, each with the types it may have."""
    halves: Json = {"required": {}, "optional": {}}
    for name, field in entry["fields"].items():
        halves["required" if field["required"] else "optional"][name] = field["types"]
    return halves


def reachable(types: Json, roots: Iterable[str]) -> set[str]:
    """Every type that can stand somewhere inside the roots."""
    found: set[str] = set()
    waiting = [element(root) for root in roots]
    while waiting:
        name = waiting.pop()
        if name in found or name not in types:
            continue
        found.add(name)
        waiting += [element(t) for field in types[name]["fields"].values() for t in field["types"]]
        waiting += [element(t) for t in types[name]["subtypes"]]
    return found


def trim(full: Json) -> Json:
    """Modelled methods with every type they reach, and the bare names of all other methods."""
    methods = {name: full["methods"][name] for name in full["methods"] if name in METHODS}
    roots = [*ALWAYS]
    for method in methods.values():
        roots += [t for field in method["fields"].values() for t in field["types"]] + method["returns"]
    kept = reachable(full["types"], roots)
    return {
        "version": full["version"],
        "methods": {
            name: fields(method) | {"returns": method["returns"]} for name, method in methods.items()
        },
        "types": {
            name: fields(entry) | {"subtypes": entry["subtypes"]}
            for name, entry in full["types"].items()
            if name in kept
        },
        "not_modelled": [name for name in full["methods"] if name not in METHODS],
    }


def written(trimmed: Json) -> str:
    """JSON with one method or type a line, so that a diff can be read."""
    parts = [f'"version": {json.dumps(trimmed["version"])}']
    for part in ("methods", "types"):
        lines = ",\n".join(
            f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in trimmed[part].items()
        )
        parts.append(f'"{part}": {{\n{lines}\n}}')
    parts.append(f'"not_modelled": {json.dumps(trimmed["not_modelled"])}')
    return "{" + ",\n".join(parts) + "}\n"


if __name__ == "__main__":
    sys.stdout.write(written(trim(json.loads(Path(sys.argv[1]).read_text("utf-8")))))
