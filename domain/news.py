"""The week of a unit as its members read it: what was published, and how many helped."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.easy_things import EasyThing
from domain.figures import Stretch, UnitFigures

MOST_LINKS = 3
MOST_A_DAY = 3
"""So many messages a day that nobody asked for a group gets, not one more."""
A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Shown:
    """Something that stands on an official account, with a link to it."""

    title: str
    link: str
    platform: str | None


@dataclass(frozen=True, slots=True)
class Week:
    """What is told of the week: its days, its numbers, up to three things to look at, and one easy thing to do."""

    unit: str
    stretch: Stretch
    figures: UnitFigures
    shown: tuple[Shown, ...]
    easy: EasyThing

    @property
    def is_silent(self) -> bool:
        """Whether nothing happened that is worth a message."""
        its = self.figures
        return not (its.published_count or its.takeovers or its.lives or its.promoted.done or its.helped)


def week_before(day: date, zone: str) -> Stretch:
    """The seven whole days before this one, so that nothing of its evening is lost and nothing is told twice."""
    return Stretch(day - A_WEEK, day - timedelta(days=1), zone)
