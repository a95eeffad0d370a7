"""What a unit has set for itself; what it did not set comes from its parent, and at the top from the defaults."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Index, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.unit_settings import (
    IN_COLUMNS,
    YES,
    Effective,
    Name,
    Season,
    SeasonKind,
    UnitWays,
    effective,
    ways,
)
from storage import calendar, cards, digest_times, unit_digests, units
from storage.units import Unit

RAMADAN, SYAWAL = 9, 10
SHORT_RAMADAN = timedelta(days=29)
AT_ONCE = 500
_DUE = text("due IS NOT NULL")


class UnitSetting(SQLModel, table=True):
    """One setting of one unit, written as domain.unit_settings reads it."""

    __tablename__ = "unit_settings"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    name: str = Field(primary_key=True)
    value: str


class UnitSwitch(SQLModel, table=True):
    """A feature of a unit that was switched on or off, or that is watched or was offered; `at` is when; at `due` we
    look whether to offer it (again)."""

    __tablename__ = "unit_switches"
    __table_args__ = (Index("ix_unit_switches_due", "due", sqlite_where=_DUE, postgresql_where=_DUE),)

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    feature: str = Field(primary_key=True)
    state: str
    at: datetime
    due: datetime | None = Field(default=None)


class UnitChoice(SQLModel, table=True):
    """Which unit a person means in a group that serves two."""

    __tablename__ = "unit_choices"

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    chat_id: int = Field(primary_key=True, foreign_key="chats.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)


def chosen(session: Session, person_id: int, chat_id: int) -> int | None:
    """The unit that she meant in this group when she was asked last."""
    row = session.get(UnitChoice, (person_id, chat_id))
    return row.unit_id if row is not None else None


def remember_choice(session: Session, person_id: int, chat_id: int, unit_id: int) -> None:
    """She means this unit in this group."""
    session.merge(UnitChoice(person_id=person_id, chat_id=chat_id, unit_id=unit_id))
    session.flush()


def own(session: Session, unit_id: int) -> dict[str, str]:
    """What this unit has set itself."""
    return _own(session, [unit_id]).get(unit_id, {})


def _own(session: Session, unit_ids: Sequence[int]) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    for at in range(0, len(unit_ids), AT_ONCE):
        rows = select(UnitSetting).where(col(UnitSetting.unit_id).in_(unit_ids[at : at + AT_ONCE]))
        for row in session.exec(rows).all():
            found.setdefault(row.unit_id, {})[row.name] = row.value
    return found


def put(session: Session, unit_id: int, name: Name, value: str) -> None:
    """Set it here; `settle` makes it hold."""
    session.merge(UnitSetting(unit_id=unit_id, name=name, value=value))
    session.flush()


def drop(session: Session, unit_id: int, name: Name) -> None:
    """It is not set here any more; `settle` makes what stands above hold."""
    row = session.get(UnitSetting, (unit_id, name))
    if row is not None:
        session.delete(row)
        session.flush()


def in_effect(session: Session, unit: Unit) -> dict[Name, Effective]:
    """What holds for this unit, and which unit chose it; zone and language that nobody chose are as they are."""
    line = [unit, *units.ancestors(session, unit.id or 0)]
    own_of = _own(session, [one.id or 0 for one in line])
    found = effective([(one.id or 0, own_of.get(one.id or 0, {})) for one in line])
    for name in (Name.ZONE, Name.LANGUAGE):
        if found[name].source is None:
            found[name] = Effective(str(getattr(line[-1], name)), None)
    return found


def of(session: Session, unit: Unit) -> UnitWays:
    """How this unit does things; walks up at most six levels."""
    found = in_effect(session, unit)
    return ways(found, tuple(_seasons(session, unit, found)))


def _seasons(session: Session, unit: Unit, found: Mapping[Name, Effective]) -> Iterable[Season]:
    until = found[Name.EXAMS].value
    if until[0].isdigit():
        yield Season(SeasonKind.EXAMS, date.min, date.fromisoformat(until))
    if found[Name.RAMADAN].value != YES:
        return
    months, _ = calendar.hijri_months(session, unit)
    first = {month: day for month, day in months.items() if month[1] in (RAMADAN, SYAWAL)}
    for (year, month), begins in sorted(first.items()):
        if month == RAMADAN:
            after = first.get((year, SYAWAL), begins + SHORT_RAMADAN)
            evening_before = begins - timedelta(days=1)
            yield Season(SeasonKind.RAMADAN, evening_before, after - timedelta(days=1))


def settle(session: Session, unit_id: int, now: datetime) -> None:
    """A setting or a tie of this unit changed: how it and all below it are spoken to is written anew, and their cards
    are drawn again where that changed."""
    session.flush()
    ids = units.subtree_ids(session, unit_id)
    own_of, holds = _own(session, ids), dict[int, Mapping[Name, Effective]]()
    for unit in _in_order(session, ids):
        if unit.id == unit_id:
            found = in_effect(session, unit)
        else:
            found = _over(holds[unit.parent_id or 0], unit.id or 0, own_of.get(unit.id or 0, {}))
        holds[unit.id or 0] = found
        zone = unit.zone
        if _write(unit, found):
            cards.redraw(session, f"board:{unit.id}", now)
            calendar.refresh(session, unit.id or 0, now)
        if unit.zone != zone:
            digest_times.settle_unit(session, unit.id or 0, now)
            unit_digests.settle(session, unit, now)
    session.flush()


def _in_order(session: Session, ids: Sequence[int]) -> Iterable[Unit]:
    """These units, in this order."""
    for at in range(0, len(ids), AT_ONCE):
        some = ids[at : at + AT_ONCE]
        rows = {row.id: row for row in session.exec(select(Unit).where(col(Unit.id).in_(some))).all()}
        yield from (rows[one] for one in some)


def _over(
    above: Mapping[Name, Effective], unit_id: int, chosen_here: Mapping[str, str]
) -> dict[Name, Effective]:
    """What holds above, with what is set here over it."""
    here = effective([(unit_id, chosen_here)])
    return {name: here[name] if here[name].source is not None else above[name] for name in here}


def _write(unit: Unit, found: Mapping[Name, Effective]) -> bool:
    """Write what is in effect into the unit's own columns; whether anything changed."""
    before = [getattr(unit, name) for name in IN_COLUMNS]
    for name in IN_COLUMNS:
        value = found[name].value
        setattr(unit, name, value == YES if name is Name.SALAM else value)
    return before != [getattr(unit, name) for name in IN_COLUMNS]


def keep_zone(session: Session, unit: Unit) -> None:
    """The zone that was chosen when the unit was set up counts as set there, also where no row says so yet."""
    if Name.ZONE not in own(session, unit.id or 0):
        put(session, unit.id or 0, Name.ZONE, unit.zone)
