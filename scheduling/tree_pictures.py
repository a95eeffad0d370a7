"""Makes the picture of the units below a unit, read unit by unit, and drawn in a process of its own."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

import words.tree_figures
from domain.charts import Board
from domain.figures import Stretch
from domain.files import File
from domain.reader import Reader
from domain.tree_figures import IN_A_PICTURE, PICTURE_MAKER, Child, Totals
from domain.unit_settings import Name
from scheduling import apart
from scheduling.files import Gathered
from storage import silences, tree_figures, unit_settings, units
from storage.session import Session
from storage.tree_figures import AT_ONCE
from storage.units import Unit
from words.tree_figures import TreeView


def picture(session: Session, facts: Mapping[str, Any], now: datetime) -> Gathered | None:
    """A maker of it for these facts; None when the unit is gone."""
    told = reading(session, facts, now)
    if told is None:
        return None
    name = words.tree_figures.file_name(told.reader, now)
    return Gathered(told.on, lambda: File(name, apart.made("scheduling.chart_drawing", asdict(told.board()))))


def reading(session: Session, facts: Mapping[str, Any], now: datetime) -> "Reading | None":
    """What is to be read for it, step by step."""
    unit = units.get(session, int(facts["unit"]))
    if unit.closed_at is not None:
        return None
    first, last = (date.fromisoformat(str(facts[one])) for one in ("first", "last"))
    reader = unit.reader(str(facts["language"]))
    return Reading(unit.id or 0, reader, Stretch(first, last, unit.zone), now)


@dataclass
class Reading:
    """How far the picture is read: `left` are the units that are not counted yet; then one unit in each step."""

    unit_id: int
    reader: Reader
    stretch: Stretch
    now: datetime
    left: list[int] | None = None
    whole: Totals | None = None
    children: list[Child] = field(default_factory=list)
    last: TreeView | None = None
    color: str = ""

    def on(self, session: Session) -> Callable[[], None] | None:
        """One short step; None when all is read."""
        if self.left is None:
            self.left = tree_figures.below(session, self.unit_id)
        elif self.left:
            found = tree_figures.part(session, self.left, self.stretch)
            self.whole = found if self.whole is None else self.whole.plus(found)
            self.left = self.left[AT_ONCE:]
        elif not self._next(session):
            self._end(session, units.get(session, self.unit_id))
            return None
        return _nothing

    def _next(self, session: Session) -> bool:
        """One unit more, if there is one and room for it."""
        read = len(self.children)
        found = (
            tree_figures.children(session, self.unit_id, self.stretch, read, 1) if read < IN_A_PICTURE else []
        )
        self.children += found
        return bool(found)

    def _end(self, session: Session, unit: Unit) -> None:
        self.color = str(unit_settings.in_effect(session, unit)[Name.COLOR].value)
        self.last = TreeView(
            unit_id=self.unit_id,
            unit=unit.name,
            stretch=self.stretch,
            whole=self.whole,
            children=self.children,
            silent={one.unit_id: one for one in silences.of_children(session, self.unit_id, self.now)},
            skip=0,
            count=units.child_count(session, self.unit_id),
        )

    def board(self) -> Board:
        """What is drawn, when all is read."""
        if self.last is None:
            raise LookupError("the picture is not read yet")
        return words.tree_figures.board(self.reader, self.last, self.color)


def _nothing() -> None:
    """There is nothing to do between two steps."""


MAKERS = {PICTURE_MAKER: picture}
