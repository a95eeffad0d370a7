"""The duty roster: who looks after alerts on which day, and days that change hands."""

from datetime import date, datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")


class Duty(SQLModel, table=True):
    """Who is on duty on a day of the unit's zone: seat 1 is asked first, seat 2 second."""

    __tablename__ = "duties"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    day: date = Field(primary_key=True)
    seat: int = Field(primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    at: datetime


class DutySwap(SQLModel, table=True):
    """A day that its holder gives away: to `asked_id`, or to whoever of humas takes it (NULL); with `back_day` she gets
    that day of the other's instead. `state` is text of domain.duty; at `due_at` nobody waits for it any more."""

    __tablename__ = "duty_swaps"
    __table_args__ = (
        Index("ix_duty_swaps_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    day: date
    seat: int
    giver_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    asked_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    back_day: date | None = Field(default=None)
    back_seat: int | None = Field(default=None)
    state: str
    due_at: datetime | None = Field(default=None)
    at: datetime


class DutyWeek(SQLModel, table=True):
    """When a unit with a roster is shown its new week and the gaps in it (UTC)."""

    __tablename__ = "duty_weeks"
    __table_args__ = (Index("ix_duty_weeks_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    due_at: datetime | None = Field(default=None)
