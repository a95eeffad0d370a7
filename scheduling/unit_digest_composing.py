"""What is asked of whoever writes to a unit's own groups: where it goes, and what the next one has to know."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from domain.message import Message
from storage.chats import Chat
from storage.digests import UnitDigest
from storage.session import Session
from storage.units import Unit


@dataclass(frozen=True, slots=True)
class Hour:
    """Whose hour has come: the open unit, which is awake, how it is told, and the day (its own) for which it is."""

    unit: Unit
    row: UnitDigest
    day: date


@dataclass(frozen=True, slots=True)
class Told:
    """What goes where (nothing: silence); `said` is what the next one has to know of it (kept in row.said)."""

    letters: tuple[tuple[Chat, Message], ...] = ()
    said: str = ""


Composer = Callable[[Session, Hour, datetime], Told]
"""(session, whose hour, now) -> what is told."""
