"""Makes updates that the Bot API allows, however odd: any field that may stand there, stands there sometimes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from hypothesis import strategies as st

from sandbox.schema import botapi

Draw = Callable[[st.SearchStrategy[Any]], Any]
Json = dict[str, Any]

NEVER = 1_000_000
DEEPEST = 4
SMALL = (0, 1, 7, 2**31 - 1)
IDS = (1, 2**31, 2**52 - 1, -1, -(2**52))
MOMENTS = (1, 1_795_000_000, 1_795_327_200, 1_795_330_000, 2**31 - 1)
ABOUT_IDS = re.compile(r"(^|_)ids?$|_chat_id$")
ABOUT_TIME = re.compile(r"(^|_)(date|expiry|expires|time|at)$|date$")
FIRST_WORDS = {
    "ChatMemberOwner": "creator",
    "ChatMemberAdministrator": "administrator",
    "ChatMemberBanned": "kicked",
}
TELLS = {"ChatMember": "status", "ChatBoostSource": "source"}


@dataclass(frozen=True)
class Pool:
    """What the updates are about: the chats and users that may stand in them, and what is written and pressed."""

    chats: Sequence[Json]
    users: Sequence[Json]
    written: Sequence[str]
    pressed: Sequence[str]
    fixed: Mapping[str, Sequence[Any]] = field(default_factory=dict)


@cache
def depth(name: str, seen: tuple[str, ...] = ()) -> int:
    """How many objects stand inside each other at least where this type is written."""
    entry = botapi()["types"].get(name)
    if entry is None:
        return 0
    if name in seen:
        return NEVER
    inside = (*seen, name)
    if entry["subtypes"]:
        return min(depth(one, inside) for one in entry["subtypes"])
    needed = [min(_depth_of(one, inside) for one in types) for types in entry["required"].values()]
    return 1 + max(needed, default=0)


def _depth_of(wanted: str, seen: tuple[str, ...]) -> int:
    return 0 if wanted.startswith("Array of ") else depth(wanted, seen)


def tell_tale(name: str, union: str) -> tuple[str, str] | None:
    """The field, and its word, by which a member of a union says which one it is."""
    if not name.startswith(union) or name == union:
        return None
    word = FIRST_WORDS.get(name) or re.sub(r"(?<!^)([A-Z])", r"_\1", name.removeprefix(union)).lower()
    return TELLS.get(union, "type"), word


@dataclass(frozen=True)
class Maker:
    """Writes one value after the other; `draw` decides."""

    draw: Draw
    pool: Pool

    def update(self, kind: str, update_id: int) -> Json:
        """An update of this kind."""
        types = botapi()["types"]["Update"]["optional"][kind]
        return {"update_id": update_id, kind: self.one_of(types, kind, 0)}

    def one_of(self, types: Sequence[str], name: str, level: int) -> Any:
        """A value of one of these types."""
        fitting = [one for one in types if level + _depth_of(one, ()) <= DEEPEST] or [
            min(types, key=lambda one: _depth_of(one, ()))
        ]
        return self.value(self.draw(st.sampled_from(fitting)), name, level)

    def value(self, wanted: str, name: str, level: int) -> Any:
        """A value of this type; `name` is its field's."""
        if wanted.startswith("Array of "):
            return self._list(wanted.removeprefix("Array of "), name, level)
        if wanted in ("Chat", "User"):
            return dict(self.draw(st.sampled_from(self.pool.chats if wanted == "Chat" else self.pool.users)))
        entry = botapi()["types"].get(wanted)
        if entry is None:
            return self._plain(wanted, name)
        if entry["subtypes"]:
            return self._member(wanted, entry["subtypes"], name, level)
        return self._object(entry, level)

    def _list(self, element: str, name: str, level: int) -> list[Any]:
        most = 2 if level + _depth_of(element, ()) < DEEPEST else 0
        return [self.value(element, name, level + 1) for _ in range(self.draw(st.integers(0, most)))]

    def _member(self, union: str, members: Sequence[str], name: str, level: int) -> Any:
        shallow = min(depth(one) for one in members)
        fitting = [one for one in members if level + depth(one) <= DEEPEST or depth(one) == shallow]
        chosen = self.draw(st.sampled_from(fitting))
        made = self.value(chosen, name, level)
        told = tell_tale(chosen, union)
        if told is not None and isinstance(made, dict):
            made[told[0]] = told[1]
        if union == "MaybeInaccessibleMessage" and chosen == "InaccessibleMessage":
            made["date"] = 0
        return made

    def _object(self, entry: Json, level: int) -> Json:
        room = [
            name
            for name, types in entry["optional"].items()
            if level + 1 + min(_depth_of(one, ()) for one in types) <= DEEPEST
        ]
        extra = self.draw(st.lists(st.sampled_from(room), max_size=6, unique=True)) if room else []
        known = {**entry["required"], **{name: entry["optional"][name] for name in extra}}
        return {name: self.one_of(types, name, level + 1) for name, types in known.items()}

    def _plain(self, wanted: str, name: str) -> Any:
        if name in self.pool.fixed:
            return self.draw(st.sampled_from(self.pool.fixed[name]))
        if wanted == "Integer":
            numbers = MOMENTS if ABOUT_TIME.search(name) else IDS if ABOUT_IDS.search(name) else SMALL
            return self.draw(st.sampled_from(numbers))
        if wanted == "Float":
            return self.draw(st.sampled_from((0.0, 0.5, -91.5)))
        if wanted == "Boolean":
            return self.draw(st.booleans())
        if wanted == "True":
            return True
        return self._words(wanted, name)

    def _words(self, wanted: str, name: str) -> Any:
        if wanted != "String":
            return {}
        if name in ("text", "caption"):
            return self.draw(st.sampled_from(self.pool.written) | st.text(max_size=40))
        if name == "data":
            return self.draw(st.sampled_from(self.pool.pressed) | st.text(max_size=16))
        return self.draw(st.sampled_from(("", "x", "عربي", "🌸 <b>&", "a" * 300)))


@st.composite
def updates(draw: Draw, pool: Pool, kinds: Sequence[str]) -> Json:
    """Any update of these kinds about what is in the pool, with fields that nobody has documented yet."""
    kind = draw(st.sampled_from(kinds))
    made = Maker(draw, pool).update(kind, draw(st.integers(1, 2**31 - 1)))
    if draw(st.booleans()) and isinstance(made[kind], dict):
        made[kind]["a_field_of_next_year"] = {"deep": [1, {"x": None}]}
    return made
