"""Commemorations: which plan is for one, what was offered, and when we look next what to offer."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.boards import is_about, keys_of
from domain.calendar import ONE_DAY, midnight
from domain.days import Day
from domain.occasions import OfferState
from storage import posts
from storage.database import insert_ignoring
from storage.due import Due
from storage.posts import Post
from storage.units import Unit


class OccasionWatch(SQLModel, table=True):
    """At `due` we look whether a unit has commemorations before it without a plan."""

    __tablename__ = "occasion_watches"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    due: datetime = Field(index=True)


class OccasionOffer(SQLModel, table=True):
    """A commemoration of a year (Hijri for Hijri days) that was offered to a unit: for which day, how many days
    before it the last offer was meant to be (14, 7 or 1), and what became of it."""

    __tablename__ = "occasion_offers"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    name: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    day: date = Field(index=True)
    stage: int
    state: str
    at: datetime


def watch(session: Session, unit_ids: Sequence[int], due: datetime) -> None:
    """Look after these units too, from `due` on."""
    rows = [{"unit_id": unit_id, "due": due} for unit_id in unit_ids]
    if rows:
        session.execute(insert_ignoring(session, OccasionWatch), rows)


def unwatched(session: Session, limit: int) -> Sequence[Unit]:
    """Open units that nobody looks after yet."""
    watched = select(OccasionWatch.unit_id)
    plain = select(Unit).where(col(Unit.closed_at).is_(None), col(Unit.id).not_in(watched))
    return session.exec(plain.limit(limit)).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[OccasionWatch]:
    """What to look after, longest waiting first."""
    ripe = select(OccasionWatch).where(col(OccasionWatch.due) <= now)
    return session.exec(ripe.order_by(col(OccasionWatch.due), col(OccasionWatch.unit_id)).limit(limit)).all()


def next_due() -> Due:
    """When we look next."""
    return select(func.min(OccasionWatch.due))


def unwatch(session: Session, row: OccasionWatch) -> None:
    """A closed unit is not looked after."""
    session.delete(row)
    session.flush()


def offer_of(session: Session, unit_id: int, name: str, year: int) -> OccasionOffer | None:
    """What was offered of this commemoration this year."""
    return session.get(OccasionOffer, (unit_id, name, year))


def put(session: Session, row: OccasionOffer) -> None:
    """It is so from now on."""
    session.merge(row)
    session.flush()


def open_offers(session: Session, unit_id: int, since: date) -> Sequence[OccasionOffer]:
    """What was offered and not answered, for days from `since` on, in order of days."""
    asked = select(OccasionOffer).where(OccasionOffer.unit_id == unit_id, col(OccasionOffer.day) >= since)
    asked = asked.where(OccasionOffer.state == OfferState.OFFERED)
    return sorted(session.exec(asked).all(), key=lambda row: (row.day, row.name))


def forget(session: Session, before: date) -> None:
    """What was offered for days that passed long ago goes."""
    over = select(OccasionOffer).where(col(OccasionOffer.day) < before)
    for row in session.exec(over).all():
        session.delete(row)


def plan_for(session: Session, unit: Unit, day: Day, today: date) -> Post | None:
    """The plan for a commemoration: begun by its button (a Hijri day may have moved by a day since), or one until that
    day that names it."""
    unit_id = unit.id or 0
    begun = (posts.for_occasion(session, unit_id, key) for key in keys_of(day))
    found = next((post for post in begun if post is not None), None)
    if found is not None:
        return found
    zone = unit.reader().tz
    start, end = midnight(today, zone), midnight(day.date + ONE_DAY, zone)
    coming = posts.between(session, unit_id, start, end)
    return next((post for post in coming if is_about(post.title, day.name)), None)
