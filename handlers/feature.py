"""What a feature offers to people: commands, buttons, links, answers; and what events mean to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from domain.presses import Press

TurnFunction = Callable[..., None]


class Need(StrEnum):
    """Who may do a thing; checked before the turn's own function runs.

    ADMIN: of the group, or of the kader group of the unit that the press names, as Telegram says now.
    SURE: for what can't be taken back; roles are rechecked, and the turn asks `guards.surely` for its unit.
    """

    ANYONE = "anyone"
    MEMBER = "member"
    HUMAS = "humas"
    PENGURUS = "pengurus"
    OWNER = "owner"
    ADMIN = "admin"
    SURE = "sure"


class Scope(StrEnum):
    """Where a command is listed when someone types a slash."""

    GROUP = "group"
    PRIVATE = "private"
    HUMAS = "humas"


class Event(StrEnum):
    """What happens around us without anybody speaking to us."""

    ADDED = "added"
    REMOVED = "removed"
    STARTED = "started"
    BLOCKED = "blocked"
    MEMBER_CHANGED = "member-changed"
    MIGRATED = "migrated"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its Indonesian name first, then its other names. `do` takes (turn, the text after it)."""

    names: tuple[str, ...]
    do: TurnFunction
    need: Need = Need.ANYONE
    listed: tuple[Scope, ...] = ()


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button does. `do` takes (turn, the press)."""

    do: TurnFunction
    need: Need = Need.ANYONE


@dataclass(frozen=True, slots=True)
class Feature:
    """One noun. `starts`: deep links by purpose, (turn, token facts); `answers`: open questions by name,
    (turn, draft facts, text); `events`: (turn, the event's facts); `waiting`: how much waits at a door."""

    noun: str
    commands: tuple[Command, ...] = ()
    presses: Mapping[type[Press], Pressed] = field(default_factory=dict)
    starts: Mapping[str, TurnFunction] = field(default_factory=dict)
    answers: Mapping[str, TurnFunction] = field(default_factory=dict)
    events: Mapping[Event, TurnFunction] = field(default_factory=dict)
    waiting: Mapping[str, Callable[..., int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """What an update means: the turn function that was chosen, and its arguments after the turn."""

    feature: str
    name: str
    do: TurnFunction
    arguments: tuple[Any, ...] = ()
    need: Need = Need.ANYONE
