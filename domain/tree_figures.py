"""What a unit sees of the units below it: their totals, by name, never in an order of rank."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from domain.figures import UnitFigures
from domain.presses import Press, press

A_PAGE = 10
IN_A_PICTURE = 40
PICTURE_MAKER = "tree-picture"
FEWEST_HELPERS = 3
"""Fewer people who helped are not told as a number: in a small unit it would be somebody."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What is told upwards; `helped` None: too few people to be told as a number, or too many units to tell who was in
    two of them."""

    published: int = 0
    sent: int = 0
    taken: int = 0
    done: int = 0
    cases: int = 0
    takeovers: int = 0
    lives: int = 0
    helped: int | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was done at all."""
        return not any((self.published, self.sent, self.cases, self.takeovers, self.lives, self.helped))

    def plus(self, other: "Totals") -> "Totals":
        """Both together; people who helped are no sum."""
        names = [one.name for one in fields(self) if one.name != "helped"]
        return Totals(**{name: getattr(self, name) + getattr(other, name) for name in names})


def totals(figures: UnitFigures) -> Totals:
    """Of one unit, or of several that were counted together."""
    return Totals(
        published=figures.published_count,
        sent=figures.promoted.sent,
        taken=figures.promoted.taken,
        done=figures.promoted.done,
        cases=figures.cases.cases if figures.cases is not None else 0,
        takeovers=figures.takeovers,
        lives=figures.lives,
        helped=figures.helped if figures.helped >= FEWEST_HELPERS else None,
    )


@dataclass(frozen=True, slots=True)
class Child:
    """A unit with everything under it."""

    unit_id: int
    name: str
    totals: Totals


def apart(names: Sequence[str]) -> tuple[str, list[str]]:
    """What these names all begin with, in whole words, and each without it: "PAC IPPNU", ["Boyolangu", "Campurdarat"];
    nothing of a name that would be left empty."""
    words = [one.split() for one in names]
    count = 0
    if len(words) > 1:
        room = min(len(one) for one in words) - 1
        count = next((at for at in range(max(room, 0)) if len({one[at] for one in words}) > 1), max(room, 0))
    return " ".join(words[0][:count]) if words else "", [" ".join(one[count:]) for one in words]


@press("tet")
@dataclass(frozen=True, slots=True)
class OpenTree(Press):
    """The units below this one in these days, from this one on."""

    unit_id: int
    first: date
    last: date
    skip: int = 0


@press("tep")
@dataclass(frozen=True, slots=True)
class TreePicture(Press):
    """The same as a picture."""

    unit_id: int
    first: date
    last: date
