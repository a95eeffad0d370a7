"""How fast a unit answers what is reported to it, and how far a report and its clarification went, as numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.percentiles import MEDIAN, P90, percentile
from domain.presses import Press, press

MONTH, YEAR = timedelta(days=30), timedelta(days=365)
FEW = 5  # fewer cases say little, and the page says so


@press("chf")
@dataclass(frozen=True, slots=True)
class ShowFigures(Press):
    """How fast we are, in the last 30 days and in the last year."""

    unit_id: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How long something took that happened `count` times; None where it never did."""

    count: int
    median: timedelta | None
    p90: timedelta | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The cases of a unit that were opened in some time: how many, how many of them wait for somebody to take them, and
    how long it was from the first report to Saya tangani and to the first clarification."""

    cases: int
    untaken: int
    taken: Pace
    clarified: Pace


@dataclass(frozen=True, slots=True)
class Timed:
    """One case: when it was opened, first reported, taken and clarified (UTC; None: not yet), and whether it stands
    open."""

    opened_at: datetime
    first_at: datetime
    taken_at: datetime | None
    clarified_at: datetime | None
    is_open: bool

    @property
    def begun_at(self) -> datetime:
        """From when on it is counted how long we took."""
        return min(self.first_at, self.opened_at)


@dataclass(frozen=True, slots=True)
class Exposure:
    """Of the kader groups that a unit has linked: in how many a case was reported, in how many its clarification stood,
    and in how many of the former. Other groups are not seen."""

    groups: int
    reported: int
    clarified: int
    both: int


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """How long after its first report a case was taken and clarified (None: not yet), and how far both went."""

    taken: timedelta | None
    clarified: timedelta | None
    exposure: Exposure


def pace(lasted: Sequence[timedelta]) -> Pace:
    """What these times come to."""
    return Pace(len(lasted), percentile(lasted, MEDIAN), percentile(lasted, P90))


def summed(cases: Iterable[Timed]) -> Figures:
    """What these cases come to."""
    every = list(cases)
    taken = [one.taken_at - one.begun_at for one in every if one.taken_at is not None]
    clarified = [one.clarified_at - one.begun_at for one in every if one.clarified_at is not None]
    untaken = sum(one.taken_at is None and one.is_open for one in every)
    return Figures(len(every), untaken, pace(taken), pace(clarified))
