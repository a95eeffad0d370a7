"""The mornings of all the units in whose board somebody is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlmodel import Session

from domain.digest_items import Listed, Morning
from domain.digest_sheets import A_PAGE, MOST, Part, Sheet
from domain.figures import Stretch, UnitFigures
from storage import crises, digest_facts, figures
from storage.units import Unit

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Board:
    """What the board of these units (never none) reads in the morning; `yesterday` are the numbers of all of them."""

    units: tuple[Unit, ...]
    mornings: tuple[Morning, ...]
    yesterday: UnitFigures

    @property
    def names(self) -> dict[int, str]:
        """The units by id."""
        return {one.id or 0: one.name for one in self.units}


def of(session: Session, units: Sequence[Unit], person_id: int, now: datetime) -> Board:
    """The mornings of these units for one of their board."""
    every = tuple(_of_one(session, unit, person_id, now) for unit in units)
    told = [one for one in every if not one.yesterday.is_empty]
    if len(told) < 2:
        return Board(tuple(units), every, told[0].yesterday if told else UnitFigures())
    day = every[0].day - A_DAY
    together = figures.of(session, [one.unit_id for one in told], Stretch(day, day, units[0].zone))
    return Board(tuple(units), every, together)


def _of_one(session: Session, unit: Unit, person_id: int, now: datetime) -> Morning:
    """In a crisis only what must be decided, and what comes: who is busy with it wants no numbers."""
    found = digest_facts.morning(session, unit.id or 0, person_id, now)
    if crises.holds(session, unit.id or 0, now) is None:
        return found
    return replace(found, events=Listed(), yesterday=UnitFigures())


def sheets(session: Session, units: Sequence[Unit], person_id: int, now: datetime) -> list[Sheet]:
    """All of these mornings, page by page: of each unit what waits, what comes, and what was."""
    return [sheet for unit in units for sheet in _sheets(session, unit, person_id, now)]


def _sheets(session: Session, unit: Unit, person_id: int, now: datetime) -> list[Sheet]:
    unit_id, found = unit.id or 0, _of_one(session, unit, person_id, now)
    waits = digest_facts.decisions(session, unit_id, person_id, now, MOST)
    comes = digest_facts.today(session, unit_id, now, MOST)
    was = digest_facts.events(session, unit_id, found.day - A_DAY, MOST) if found.events.total else Listed()
    every = [*_cut(unit, Part.DECISIONS, waits), *_cut(unit, Part.TODAY, comes)]
    if not found.yesterday.is_empty:
        every += [
            replace(one, numbers=found.yesterday) for one in _cut(unit, Part.YESTERDAY, was, at_least=1)
        ]
    return every


def _cut(unit: Unit, part: Part, listed: Listed, at_least: int = 0) -> list[Sheet]:
    pieces = [listed.items[at : at + A_PAGE] for at in range(0, len(listed.items), A_PAGE)]
    pieces += [()] * (at_least - len(pieces))
    last = len(pieces) - 1
    return [
        Sheet(unit.id or 0, unit.name, part, items, listed.more if at == last else 0)
        for at, items in enumerate(pieces)
    ]
