"""Holidays and Hijri months as rows that people can correct, and when a calendar was put up in a chat."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select as sql_select
from sqlalchemy import update
from sqlmodel import Field, Session, SQLModel, col, select

from domain import hijri
from domain.calendar import FRESH, SETTLING
from domain.calendar_looks import Look, written
from domain.days import ONE_ROUND, Day, DayKind, days_between, packaged_holidays
from domain.hijri import Month, Source
from domain.hijri_sightings import overlaid
from storage import hijri_sightings
from storage.cards import Card
from storage.database import insert_ignoring
from storage.units import Unit


class Holiday(SQLModel, table=True):
    """A holiday or a day of joint leave; `sure` is False while only an estimate is known."""

    __tablename__ = "holidays"

    day: date = Field(primary_key=True)
    name: str = Field(primary_key=True)
    kind: str
    sure: bool


class HijriMonth(SQLModel, table=True):
    """The civil day on which a Hijri month begins, and who says so."""

    __tablename__ = "hijri_months"

    year: int = Field(primary_key=True)
    month: int = Field(primary_key=True)
    first_day: date
    source: str


class CalendarShown(SQLModel, table=True):
    """When the calendar of a unit was last put up in a chat."""

    __tablename__ = "calendars_shown"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    chat_id: int = Field(primary_key=True, foreign_key="chats.id", index=True)
    shown_at: datetime


class CalendarFileShown(SQLModel, table=True):
    """Which picture or file of a unit's calendar was last sent to a chat, so that a group gets it once."""

    __tablename__ = "calendar_files_shown"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    chat_id: int = Field(primary_key=True, foreign_key="chats.id", index=True)
    what: str
    shown_at: datetime


def fill(session: Session) -> None:
    """Write the packaged days where there is none yet; what people corrected stays."""
    if session.exec(select(Holiday).limit(1)).first() is None:
        add_holidays(session, packaged_holidays())
    if session.exec(select(HijriMonth).limit(1)).first() is None:
        months = [
            {
                "year": year,
                "month": month,
                "first_day": first,
                "source": Source.IKHBAR if (year, month) in hijri.ANNOUNCED else Source.HISAB,
            }
            for (year, month), first in hijri.MONTHS.items()
        ]
        session.execute(insert_ignoring(session, HijriMonth), months)


def years_without_holidays(session: Session, years: Sequence[int]) -> list[int]:
    """Which of these years have no holiday at all yet."""
    known = {day.year for day in session.exec(select(col(Holiday.day))).all()}
    return [year for year in years if year not in known]


def add_holidays(session: Session, found: Sequence[Day]) -> None:
    """Write holidays; one that is there already stays as it is."""
    rows = [{"day": one.date, "name": one.name, "kind": one.kind, "sure": one.sure} for one in found]
    if rows:
        session.execute(insert_ignoring(session, Holiday), rows)


def days(session: Session, unit: Unit, first: date, last: date) -> list[Day]:
    """Holidays, joint leave and commemorations of these days, both included, as this unit counts its Hijri months."""
    months, announced = hijri_months(session, unit)
    return days_between(
        first, last, holidays=holidays(session, first, last), months=months, announced=announced
    )


def holidays(session: Session, first: date, last: date) -> list[Day]:
    """Holidays and joint leave of these days, both included."""
    listed = select(Holiday).where(col(Holiday.day) >= first, col(Holiday.day) <= last)
    rows = session.exec(listed.order_by(col(Holiday.day), col(Holiday.name))).all()
    return [Day(row.name, row.day, DayKind(row.kind), sure=row.sure) for row in rows]


def commemorations(session: Session, unit: Unit, first: date, last: date) -> list[Day]:
    """What is remembered on these days, both included; a list that does not change with the holidays."""
    months, announced = hijri_months(session, unit)
    return days_between(first, last, months=months, announced=announced)


def next_commemoration(session: Session, unit: Unit, after: date) -> Day | None:
    """The first commemoration on `after` or later."""
    coming = commemorations(session, unit, after, after + ONE_ROUND)
    return coming[0] if coming else None


def hijri_months(session: Session, unit: Unit) -> tuple[Mapping[Month, date], frozenset[Month]]:
    """The first days of the Hijri months as this unit counts them, and the months whose day is no estimate."""
    facts = (HijriMonth.year, HijriMonth.month, HijriMonth.first_day, HijriMonth.source)
    rows = session.execute(sql_select(*map(col, facts))).all()
    announced = frozenset((year, number) for year, number, _, source in rows if source != Source.HISAB)
    months = {(year, number): first for year, number, first, _ in rows}
    sighted = hijri_sightings.holding(session, unit)
    return overlaid(months, announced, sighted), announced | frozenset(sighted)


def shown_at(session: Session, unit_id: int, chat_id: int) -> datetime | None:
    """When this calendar was last put up in this chat."""
    row = session.get(CalendarShown, (unit_id, chat_id))
    return row.shown_at if row else None


def note_shown(session: Session, unit_id: int, chat_id: int, now: datetime) -> None:
    """The calendar is put up."""
    session.merge(CalendarShown(unit_id=unit_id, chat_id=chat_id, shown_at=now))
    session.flush()


def put_up_anew(card: Card, reply_to: int | None) -> None:
    """The next drawing is a new message; what stands further up in the chat stays as it is."""
    card.message_id = card.digest = card.outbox_id = card.drawn_at = None
    card.reply_to = reply_to


def move_to(card: Card, message_id: int) -> None:
    """Somebody touched an older calendar: that one is drawn from now on."""
    card.message_id, card.digest, card.outbox_id = message_id, None, None


def refresh(session: Session, unit_id: int, now: datetime) -> None:
    """Plans changed: calendars that were drawn within the hour follow, a little later and together."""
    live = select(Card).where(Card.subject == f"calendar:{unit_id}", col(Card.drawn_at) > now - FRESH)
    for card in session.exec(live.where(col(Card.redraw_at).is_(None))).all():
        card.redraw_at = now + SETTLING


def turn_to(session: Session, subject: str, chat_id: int, look: Look) -> None:
    """The calendar in this chat shows this."""
    turned = update(Card).where(col(Card.subject) == subject, col(Card.chat_id) == chat_id)
    session.execute(turned.values(page=written(look)))


def last_file(session: Session, unit_id: int, chat_id: int) -> CalendarFileShown | None:
    """The picture or file that was last sent here."""
    return session.get(CalendarFileShown, (unit_id, chat_id))


def note_file(session: Session, row: CalendarFileShown) -> None:
    """A picture or file is sent here."""
    session.merge(row)
    session.flush()
