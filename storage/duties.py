"""The duty roster: who looks after alerts on which day, and days that change hands."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Index, delete, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.duty import STILL_USED
from domain.quiet import NEVER
from domain.switches import Switch
from domain.units import TRUSTED
from storage import roles, switches, units
from storage.numbering import NEVER_AGAIN
from storage.people import Person
from storage.roles import Grant

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


def today(session: Session, unit_id: int, now: datetime) -> date:
    """The day that it is in this unit's zone."""
    return now.astimezone(ZoneInfo(units.get(session, unit_id).zone)).date()


def between(session: Session, unit_id: int, first: date, last: date) -> Mapping[tuple[date, int], Person]:
    """Who is on duty on the days from first to last, by day and seat; without who is humas or pengurus no more."""
    rows = select(Duty, Person).join(Person, col(Person.id) == col(Duty.person_id))
    rows = rows.where(Duty.unit_id == unit_id, col(Duty.day) >= first, col(Duty.day) <= last)
    found = session.exec(rows).all()
    until = _until(session, unit_id, sorted({duty.person_id for duty, _ in found}))
    zone = ZoneInfo(units.get(session, unit_id).zone)
    return {
        (duty.day, duty.seat): person
        for duty, person in found
        if until.get(duty.person_id, datetime.min.replace(tzinfo=zone)) >= _end(duty.day, zone)
    }


def _until(session: Session, unit_id: int, ids: Sequence[int]) -> dict[int, datetime]:
    """Until when each of these is humas or pengurus of the unit."""
    rows = select(Grant).where(Grant.unit_id == unit_id, col(Grant.role).in_(TRUSTED))
    ends = dict[int, datetime]()
    for grant in session.exec(rows.where(col(Grant.person_id).in_(ids))).all():
        until = grant.until or NEVER
        ends[grant.person_id] = max(ends.get(grant.person_id, until), until)
    return ends


def _end(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), zone)


def on_duty(session: Session, unit_id: int, day: date, seat: int) -> Person | None:
    """Who has this seat on this day of the unit's zone; None where nobody has, or who has it is humas no more."""
    return between(session, unit_id, day, day).get((day, seat))


def is_used(session: Session, unit_id: int, now: datetime) -> bool:
    """Whether alerts go by the roster: it is on, and somebody stands on it today, later or in the last two weeks."""
    if not switches.is_on(session, unit_id, Switch.ROSTER):
        return False
    since = today(session, unit_id, now) - STILL_USED
    its = select(Duty).where(Duty.unit_id == unit_id, col(Duty.day) >= since)
    return session.exec(its.limit(1)).first() is not None


def put(session: Session, duty: Duty) -> None:
    """From now on this seat of this day is hers, whoever had it."""
    session.merge(duty)
    session.flush()


def clear(session: Session, unit_id: int, day: date, seat: int) -> None:
    """Nobody has this seat on this day any more."""
    its = delete(Duty).where(col(Duty.unit_id) == unit_id, col(Duty.day) == day, col(Duty.seat) == seat)
    session.execute(its)


def hers(session: Session, unit_id: int, person_id: int, first: date) -> Sequence[Duty]:
    """Her days in this unit from that one on, earliest first."""
    its = select(Duty).where(Duty.unit_id == unit_id, Duty.person_id == person_id, col(Duty.day) >= first)
    return session.exec(its.order_by(col(Duty.day), col(Duty.seat))).all()


def let_go(session: Session, person_id: int, unit_id: int, now: datetime) -> int:
    """She lost a role in this unit: where she is neither humas nor pengurus any more her coming days are free. How many
    days that were."""
    held = roles.held(session, person_id, unit_id, now)
    if any(one.unit_id == unit_id and one.role in TRUSTED for one in held):
        return 0
    coming = hers(session, unit_id, person_id, today(session, unit_id, now))
    for one in coming:
        session.delete(one)
    session.flush()
    return len(coming)


def take_back(session: Session, unit_id: int, written_at: datetime) -> Sequence[Duty]:
    """What was written in one go at that moment is gone again; the seats that became free."""
    gone = session.exec(select(Duty).where(Duty.unit_id == unit_id, Duty.at == written_at)).all()
    for one in gone:
        session.delete(one)
    session.flush()
    return gone
