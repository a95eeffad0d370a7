"""What a button means: a small typed value, written into the 64 bytes that Telegram lets a button carry."""

import re
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, dataclass, fields
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

LIMIT = 64
SEPARATOR = ":"
ABSENT = "~"
CODE = re.compile(r"[a-z][a-z0-9]{0,5}")


class Press:
    """What a person means by a button; subclasses are frozen, slotted dataclasses under @press. They share what each
    dataclass would have for itself: for all the buttons of the house that is 5 MB less."""

    __slots__ = ()

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in _values(self).items())
        return f"{type(self).__name__}({shown})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(tuple(_values(self).values()))

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")


SHARED = ("__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__")


def _values(pressed: Press) -> dict[str, object]:
    return {field.name: getattr(pressed, field.name) for field in fields(cast(Any, pressed))}


P = TypeVar("P", bound=Press)


@dataclass(frozen=True, slots=True)
class _Part:
    """One field of a press: its name, the one type it may have, whether it may be absent, and its default."""

    name: str
    kind: type[Any]
    optional: bool
    default: object


_KINDS: dict[str, type[Press]] = {}
_PARTS: dict[type[Press], tuple[str, tuple[_Part, ...]]] = {}


def press(code: str) -> Callable[[type[P]], type[P]]:
    """Register a frozen dataclass under a unique code of 1 to 6 characters; stands above @dataclass.

    Never give an old code a new meaning: old buttons live on in chats. A field added later needs a default.
    Fields: int, str, bool, date, time, a StrEnum, or one of these or None. Raises ValueError for a code that
    is malformed or taken, TypeError for a class or field that can't be written.
    """

    def register(kind: type[P]) -> type[P]:
        if not CODE.fullmatch(code) or code in _KINDS:
            raise ValueError(f"press code {code!r} is malformed or taken")
        _PARTS[kind] = (code, _parts(kind))
        _KINDS[code] = kind
        for name in SHARED:
            delattr(kind, name)
        return kind

    return register


def registered() -> Mapping[str, type[Press]]:
    """All known presses by code."""
    return MappingProxyType(_KINDS)


def encode(pressed: Press) -> str:
    """The callback_data of a press: code and fields with colons between them; trailing defaults are left out.

    Raises ValueError for more than 64 bytes of UTF-8, a value that is not of its field's type, or a press
    that is not registered.
    """
    if type(pressed) not in _PARTS:
        raise ValueError(f"{type(pressed).__name__} is not registered with @press")
    code, parts = _PARTS[type(pressed)]
    values = [getattr(pressed, part.name) for part in parts]
    written = [_write(part, value) for part, value in zip(parts, values, strict=True)]
    while written and values[len(written) - 1] == parts[len(written) - 1].default:
        written.pop()
    text = SEPARATOR.join([code, *written])
    if len(text.encode()) > LIMIT:
        raise ValueError(f"{text!r} is longer than {LIMIT} bytes")
    return text


def decode(text: str) -> Press | None:
    """The press that was written as this text, or None when it is unknown or malformed: an old button."""
    code, *written = text.split(SEPARATOR)
    kind = _KINDS.get(code)
    if kind is None:
        return None
    _, parts = _PARTS[kind]
    if len(written) > len(parts):
        return None
    try:
        pressed = kind(**{part.name: _read(part, word) for part, word in zip(parts, written, strict=False)})
        return pressed if encode(pressed) == text else None
    except (TypeError, ValueError):  # a field is missing, or does not read as its type
        return None


def _parts(kind: type[Press]) -> tuple[_Part, ...]:
    params = vars(kind).get("__dataclass_params__")
    if params is None or not params.frozen or "__slots__" not in vars(kind) or not issubclass(kind, Press):
        raise TypeError(f"{kind.__name__} must be a Press and a frozen, slotted dataclass")
    hints = get_type_hints(kind)
    return tuple(_part(field.name, hints[field.name], field.default) for field in fields(cast(Any, kind)))


def _part(name: str, hint: object, default: object) -> _Part:
    choices = set(get_args(hint)) if get_origin(hint) in (Union, UnionType) else {hint}
    kinds = choices - {NoneType}
    only = kinds.pop() if len(kinds) == 1 else None
    if not isinstance(only, type) or not (only in (int, str, bool, date, time) or issubclass(only, StrEnum)):
        raise TypeError(f"field {name}: {hint} can't be written on a button")
    return _Part(name, only, NoneType in choices, default)


def _write(part: _Part, value: object) -> str:
    if value is None and part.optional:
        return ABSENT
    if type(value) is not part.kind:
        raise ValueError(f"{part.name} is {value!r}, not {part.kind.__name__}")
    match value:
        case bool():
            return "1" if value else "0"
        case date():
            return value.isoformat().replace("-", "")
        case time():
            return _write_time(value)
        case _:
            return str(value).replace("~", "~0").replace(SEPARATOR, "~1")


def _write_time(value: time) -> str:
    if value.second or value.microsecond or value.tzinfo:
        raise ValueError(f"{value} is not a plain hour and minute")
    return f"{value:%H%M}"


def _read(part: _Part, word: str) -> object:
    if word == ABSENT:
        return None
    if part.kind is bool:
        return word == "1"
    if part.kind in (date, time):
        return cast("type[date | time]", part.kind).fromisoformat(word)
    return part.kind(word.replace("~1", SEPARATOR).replace("~0", "~"))
