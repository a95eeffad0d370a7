"""Makes the picture of a report, read in short steps and drawn in a process of its own."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

import words.charts
from domain.figures import Stretch, UnitFigures
from domain.files import File
from domain.reader import Reader
from domain.report_views import PictureFacts, weeks_of
from domain.reports import PICTURE_MAKER
from domain.unit_settings import Name
from scheduling import apart
from scheduling.files import Gathered
from storage import figures, report_readings, unit_settings, units
from storage.session import Session


def picture(session: Session, facts: Mapping[str, Any], now: datetime) -> Gathered | None:
    """A maker of it for these facts; None when the unit is gone."""
    unit = units.get(session, int(facts["unit"]))
    if unit.closed_at is not None:
        return None
    first, last = (date.fromisoformat(str(facts[one])) for one in ("first", "last"))
    reading = _Reading(unit.id or 0, unit.reader(str(facts["language"])), Stretch(first, last, unit.zone))
    return Gathered(reading.on, reading.file)


@dataclass
class _Reading:
    """How far the picture is read: the whole stretch, then week by week, newest first, then the names."""

    unit_id: int
    reader: Reader
    stretch: Stretch
    its: UnitFigures | None = None
    weeks: list[tuple[Stretch, UnitFigures]] = field(default_factory=list)
    drawn: PictureFacts | None = None

    def on(self, session: Session) -> Callable[[], None] | None:
        """One short step; None when all is read."""
        if self.its is None:
            self.its = figures.of(session, [self.unit_id], self.stretch)
            return _nothing
        newest, count = weeks_of(self.stretch)
        if len(self.weeks) < count:
            week = newest.back(len(self.weeks))
            self.weeks.append((week, figures.of(session, [self.unit_id], week)))
            return _nothing
        unit = units.get(session, self.unit_id)
        self.drawn = PictureFacts(
            self.stretch,
            self.its,
            tuple(reversed(self.weeks)),
            report_readings.named(session, unit, self.its),
            str(unit_settings.in_effect(session, unit)[Name.COLOR].value),
        )
        return None

    def file(self) -> File:
        """The picture, when all is read."""
        if self.drawn is None:
            raise LookupError("the picture is not read yet")
        board = words.charts.board(self.reader, self.drawn)
        name = words.charts.file_name(self.reader, self.drawn)
        return File(name, apart.made("scheduling.chart_drawing", asdict(board)))


def _nothing() -> None:
    """There is nothing to do between two steps."""


MAKERS = {PICTURE_MAKER: picture}
