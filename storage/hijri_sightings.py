"""When a Hijri month began, as the humas of a unit said; units below follow where they said nothing themselves."""

from datetime import date, datetime

from sqlmodel import Field, Session, SQLModel, col, select

from domain.hijri import Month
from storage import units
from storage.units import Unit


class HijriSighting(SQLModel, table=True):
    """The civil day on which a Hijri month begins for a unit and those below it; `person_id` said so at `at`."""

    __tablename__ = "hijri_sightings"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    year: int = Field(primary_key=True)
    month: int = Field(primary_key=True)
    first_day: date
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


def holding(session: Session, unit: Unit) -> dict[Month, date]:
    """What was said in this unit, else in the nearest unit above it that said something about a month."""
    line = [one.id or 0 for one in (unit, *units.ancestors(session, unit.id or 0))]
    said = session.exec(select(HijriSighting).where(col(HijriSighting.unit_id).in_(line))).all()
    farthest_first = sorted(said, key=lambda row: -line.index(row.unit_id))
    return {(row.year, row.month): row.first_day for row in farthest_first}


def of(session: Session, unit_id: int, month: Month) -> HijriSighting | None:
    """What this unit itself said of a month."""
    return session.get(HijriSighting, (unit_id, *month))


def put(session: Session, row: HijriSighting) -> None:
    """From now on this holds here and below."""
    session.merge(row)
    session.flush()


def drop(session: Session, unit_id: int, month: Month) -> None:
    """This unit says nothing of the month any more."""
    row = of(session, unit_id, month)
    if row is not None:
        session.delete(row)
        session.flush()
