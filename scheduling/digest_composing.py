"""What is asked of whoever writes a digest: for whom it is, and what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from domain.message import Message
from domain.reader import Reader
from storage.digests import DigestWish
from storage.people import Person
from storage.session import Session
from storage.units import Unit


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who is told. `units`: the open units in which she holds the role of this kind now, oldest first, without those
    that rest or are paused (never none). `day`: the day, hers, for which it is told. `missed`: the first day that she
    did not get, None where she got all; `reader` has the language that she chose for it."""

    person: Person
    reader: Reader
    units: tuple[Unit, ...]
    wish: DigestWish
    day: date
    missed: date | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """What she is told; `said` is what the next one has to know of it (kept in wish.said; "" for nothing). Without the
    row Berhenti dulu, which is put under it for all."""

    message: Message
    said: str = ""


Composer = Callable[[Session, Addressee, datetime], Composed | None]
"""(session, for whom, now) -> what she is told, None where there is nothing new: then she hears nothing."""
