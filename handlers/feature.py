"""What a feature offers to people: commands, buttons, links, answers; and what events mean to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from domain.forwarded import Door, Pasted
from domain.permissions import COMMANDS, Need
from domain.presses import Press

TurnFunction = Callable[..., None]
FALLBACK = "fallback"


class Scope(StrEnum):
    """Where a command is listed when someone types a slash."""

    GROUP = "group"
    PRIVATE = "private"
    HUMAS = "humas"


class Event(StrEnum):
    """What happens around us without anybody speaking to us."""

    ADDED = "added"
    REMOVED = "removed"
    CHANNEL = "channel"
    STARTED = "started"
    BLOCKED = "blocked"
    MEMBER_CHANGED = "member-changed"
    MIGRATED = "migrated"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its Indonesian name first, then its other names. `do` takes (turn, the text after it); `keep`, where
    it is given, turns what a guest typed into a press that can be done when she has joined."""

    names: tuple[str, ...]
    do: TurnFunction
    listed: tuple[Scope, ...] = ()
    keep: Callable[..., Press | None] | None = None

    @property
    def need(self) -> Need:
        """Who may use it, as the table of permissions says."""
        return COMMANDS.get(self.names[0], Need.ANYONE)


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button does. `do` takes (turn, the press); `follows` names the press that it will do in the same turn,
    so that Telegram is asked beforehand what that one needs: (session, the update, now)."""

    do: TurnFunction
    need: Need = Need.ANYONE
    follows: Callable[..., Press | None] | None = None


def always(*_: Any) -> bool:
    """Whatever came is fit."""
    return True


@dataclass(frozen=True, slots=True)
class Taker:
    """What a feature does with what was forwarded or pasted in private: `do` takes (turn, what came); `fits` says
    whether it can be for that."""

    do: Callable[[Any, Pasted], None]
    need: Need = Need.ANYONE
    fits: Callable[[Any, Pasted], bool] = always


@dataclass(frozen=True, slots=True)
class Feature:
    """One noun. `starts`: deep links by purpose, (turn, token facts); `answers`: open questions by name,
    (turn, draft facts, text); `attached`: the same for questions that also take files; `events`: (turn, the event's
    facts); `waiting`: how much waits at a door; `takes`: doors for what is forwarded or pasted in private; `meant`:
    whether what came is for this open question, (turn, draft facts, text); all is where nothing is said here."""

    noun: str
    commands: tuple[Command, ...] = ()
    presses: Mapping[type[Press], Pressed] = field(default_factory=dict)
    starts: Mapping[str, TurnFunction] = field(default_factory=dict)
    answers: Mapping[str, TurnFunction] = field(default_factory=dict)
    attached: Mapping[str, TurnFunction] = field(default_factory=dict)
    meant: Mapping[str, Callable[..., bool]] = field(default_factory=dict)
    events: Mapping[Event, TurnFunction] = field(default_factory=dict)
    waiting: Mapping[str, Callable[..., int]] = field(default_factory=dict)
    takes: Mapping[Door, Taker] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """What an update means: the turn function that was chosen, and its arguments after the turn."""

    feature: str
    name: str
    do: TurnFunction
    arguments: tuple[Any, ...] = ()
    need: Need = Need.ANYONE
    follows: Callable[..., Press | None] | None = None
