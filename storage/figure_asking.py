"""Asks about one or more stretches of days at once: each row falls into its stretch, and into its unit if wanted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, literal_column
from sqlmodel import Session, col

from domain.figures import Stretch

Group = tuple[int, int]
"""A unit (0: all of them together), and the number of the stretch (0 is the oldest)."""
Statement = Any


@dataclass(frozen=True, slots=True)
class Shape:
    """How a question is built, once: over so many stretches that follow one another, with `apart` each unit by itself;
    which units and days they are is said when it is asked."""

    count: int
    apart: bool

    def where(self, unit_id: Any, at: Any) -> ColumnElement[bool]:
        """Rows of these units in any of the stretches."""
        ours = col(unit_id).in_(bindparam("unit_ids", expanding=True))
        return and_(ours, col(at) >= bindparam("since"), col(at) < bindparam(f"until_{self.count - 1}"))

    def keys(self, unit_id: Any, at: Any) -> Sequence[ColumnElement[Any]]:
        """The two columns by which rows are grouped. PostgreSQL groups by no constant, so that all units together are
        their ids times nought."""
        who = col(unit_id) if self.apart else col(unit_id) * literal_column("0")
        ends: list[Any] = [
            (col(at) < bindparam(f"until_{place}"), literal_column(str(place))) for place in range(self.count)
        ]
        return who.label("who"), case(*ends).label("place")


@dataclass(frozen=True, slots=True)
class Asked:
    """What of these units is counted, in these stretches, oldest first."""

    unit_ids: tuple[int, ...]
    stretches: tuple[Stretch, ...]
    apart: bool = False

    @property
    def shape(self) -> Shape:
        """How its questions are built."""
        return Shape(len(self.stretches), self.apart)

    @property
    def groups(self) -> list[Group]:
        """Every group that is asked about."""
        who = self.unit_ids if self.apart else (0,)
        return [(unit_id, place) for unit_id in who for place in range(len(self.stretches))]

    @property
    def ends(self) -> tuple[datetime, ...]:
        """The first moments (UTC) after each of the stretches."""
        return tuple(one.until for one in self.stretches)

    def rows(self, session: Session, statement: Statement) -> Any:
        """What the database answers, about these units and days."""
        ends = {f"until_{place}": end for place, end in enumerate(self.ends)}
        values = {"unit_ids": self.unit_ids, "since": self.stretches[0].since, **ends}
        return session.execute(statement, values)
