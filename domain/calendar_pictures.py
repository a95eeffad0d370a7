"""A month as a picture: what stands in each square, before it is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.post_states import Kind, PostState

NOTHING_TO_APPROVE = (Kind.OWN,)


class Tone(StrEnum):
    """How far a plan has come, as far as a picture tells it."""

    OPEN = "open"
    READY = "ready"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Slip:
    """A plan in a square."""

    text: str
    tone: str


@dataclass(frozen=True, slots=True)
class Square:
    """One day; `day` is 0 for a square outside of the month. `names` are what is remembered: (name, whether red)."""

    day: int
    is_red: bool
    is_today: bool
    names: tuple[tuple[str, bool], ...]
    slips: tuple[Slip, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A month, week by week, with all its words; `legend` are (tone, word), `empty` is said where nothing stands,
    `unnamed` stands for a title without a Latin letter."""

    title: str
    unit: str
    weekdays: tuple[str, ...]
    squares: tuple[Square, ...]
    legend: tuple[tuple[str, str], ...]
    empty: str
    unnamed: str
    color: str
    is_dark: bool


def tone(state: str, kind: str) -> Tone:
    """How far a plan has come; on a member's own account there is nothing to approve."""
    if state == PostState.PUBLISHED:
        return Tone.DONE
    is_ready = kind in NOTHING_TO_APPROVE or state in (PostState.APPROVED, PostState.SCHEDULED)
    return Tone.READY if is_ready else Tone.OPEN


def read(asked: Mapping[str, Any]) -> Picture:
    """The picture that was written as JSON."""
    squares = tuple(
        Square(
            one["day"],
            one["is_red"],
            one["is_today"],
            tuple((name, is_red) for name, is_red in one["names"]),
            tuple(Slip(**slip) for slip in one["slips"]),
        )
        for one in asked["squares"]
    )
    legend = tuple((name, word) for name, word in asked["legend"])
    return Picture(**{**asked, "squares": squares, "legend": legend, "weekdays": tuple(asked["weekdays"])})
