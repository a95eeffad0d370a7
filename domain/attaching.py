"""What may be attached to a plan: photos and videos, or documents, at most ten, in an order that people choose."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from domain.contents import MOST_MEDIA, MediaKind
from domain.presses import Press, press

GATHERED_FOR = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message, at Telegram; `size` in bytes, 0 where Telegram does not say it."""

    kind: MediaKind
    file_id: str
    unique_id: str
    name: str = ""
    size: int = 0


class MediumFacts(Protocol):
    """What must be known of a file that is attached already."""

    @property
    def kind(self) -> str: ...
    @property
    def unique_id(self) -> str: ...


class Problem(StrEnum):
    """Why a file can't be attached. MIXED, ALONE: Telegram's rules for albums (Bot API, sendMediaGroup)."""

    FULL = "full"
    TWICE = "twice"
    MIXED = "mixed"
    ALONE = "alone"


T = TypeVar("T")


def problem(attached: Sequence[MediumFacts], new: Attachment) -> Problem | None:
    """Why this file can't stand beside the others; None when it can."""
    if any(one.unique_id == new.unique_id for one in attached):
        return Problem.TWICE
    kinds = {new.kind.value, *(one.kind for one in attached)}
    if MediaKind.ANIMATION in kinds and attached:
        return Problem.ALONE
    if MediaKind.DOCUMENT in kinds and len(kinds) > 1:
        return Problem.MIXED
    return Problem.FULL if len(attached) >= MOST_MEDIA else None


def moved(things: Sequence[T], place: int, *, up: bool) -> list[T]:
    """The same things with this one a place earlier (`up`) or later; unchanged where there is no such place."""
    order, other = list(things), place - 1 if up else place + 1
    if 0 <= place < len(order) and 0 <= other < len(order):
        order[place], order[other] = order[other], order[place]
    return order


@press("em")
@dataclass(frozen=True, slots=True)
class PickMedium(Press):
    """What may be done with the file at this place (from 0)."""

    post_id: int
    place: int


@press("ev")
@dataclass(frozen=True, slots=True)
class SeeMedium(Press):
    """Send me this file."""

    post_id: int
    place: int


@press("eo")
@dataclass(frozen=True, slots=True)
class MoveMedium(Press):
    """A place earlier or later; counts only while the plan is as it was (`revision`)."""

    post_id: int
    revision: int
    place: int
    up: bool


@press("er")
@dataclass(frozen=True, slots=True)
class RemoveMedium(Press):
    """Take this file away."""

    post_id: int
    revision: int
    place: int


@press("ea")
@dataclass(frozen=True, slots=True)
class RemoveAll(Press):
    """Take all files away; asked once more until `sure`."""

    post_id: int
    revision: int
    sure: bool = False
