"""What a report is written and drawn from, before it has words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from domain.accounts import AccountFacts
from domain.figures import Stretch, UnitFigures
from domain.reports import WEEK_DAYS
from domain.silences import Silent

FEWEST_WEEKS, MOST_WEEKS = 5, 13
BYTES_BARE, BYTES_A_BAR, BYTES_LINES = 30, 2, 12


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """The numbers of a unit beside those of the stretches before (newest last); `seal`: the last link of its journal;
    `silent`: units below it of which nothing is heard."""

    unit_id: int
    unit: str
    stretch: Stretch
    figures: UnitFigures
    before: tuple[UnitFigures, ...] = ()
    seal: str | None = None
    has_children: bool = False
    silent: tuple[Silent, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """The unit's name, and its accounts and departments by id."""

    unit: str
    accounts: Mapping[int, AccountFacts] = field(default_factory=dict)
    departments: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is drawn: the numbers of the stretch, and those of some weeks up to its end, newest last, with the days on
    which they end."""

    stretch: Stretch
    figures: UnitFigures
    weeks: tuple[tuple[Stretch, UnitFigures], ...]
    named: Named
    color: str


def weeks_of(stretch: Stretch) -> tuple[Stretch, int]:
    """The last week of these days, and over how many weeks lines are drawn: 5 to 13."""
    newest = Stretch(stretch.last - timedelta(days=WEEK_DAYS - 1), stretch.last, stretch.zone)
    return newest, min(max(-(-stretch.days // WEEK_DAYS), FEWEST_WEEKS), MOST_WEEKS)


def kilobytes(figures: UnitFigures) -> int:
    """About how large the picture of these numbers becomes, to whole tens; measured."""
    bars = min(len(figures.by_account()), 5) + len(figures.by_pillar()) + min(len(figures.load), 10)
    return round((BYTES_BARE + BYTES_A_BAR * bars + BYTES_LINES) / 10 + 0.5) * 10
