"""How often the same hand reported today, without knowing whose it is: the key of a day is thrown away with it."""

import hmac
import secrets
from datetime import date, datetime

from sqlalchemy import func, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.database import insert_ignoring
from storage.units import Unit

GUESTS = ""


class DaySalt(SQLModel, table=True):
    """The key of a day (UTC); deleted at its end."""

    __tablename__ = "day_salts"

    day: date = Field(primary_key=True)
    salt: str


class ReportMark(SQLModel, table=True):
    """How many reports of a day have the same mark: HMAC-SHA256 of who reported, keyed by the day's salt; "" counts all
    of who are no members of the unit."""

    __tablename__ = "report_marks"

    day: date = Field(primary_key=True)
    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    mark: str = Field(primary_key=True)
    number: int


def hand(session: Session, telegram_id: int, now: datetime, what: str = "report") -> str:
    """Today's mark of who has this Telegram id, for one kind of thing that is counted."""
    day = now.date()
    salt = session.get(DaySalt, day)
    if salt is None:
        session.execute(insert_ignoring(session, DaySalt).values(day=day, salt=secrets.token_hex(32)))
        salt = session.get_one(DaySalt, day)
    return hmac.new(salt.salt.encode(), f"{what}:{telegram_id}".encode(), "sha256").hexdigest()


def number(session: Session, unit_id: int, mark: str, now: datetime) -> int:
    """How often this mark was counted today (UTC)."""
    counted = select(ReportMark.number).where(ReportMark.day == now.date(), ReportMark.unit_id == unit_id)
    return session.exec(counted.where(ReportMark.mark == mark)).first() or 0


def add(session: Session, unit_id: int, mark: str, now: datetime, many: int = 1) -> None:
    """So many more, whoever else counts in the same moment."""
    day = now.date()
    first = insert_ignoring(session, ReportMark).values(day=day, unit_id=unit_id, mark=mark, number=0)
    session.execute(first)
    its = update(ReportMark).where(col(ReportMark.day) == day, col(ReportMark.unit_id) == unit_id)
    its = its.where(col(ReportMark.mark) == mark)
    session.execute(its.values(number=ReportMark.number + many))


def any_unit(session: Session) -> int | None:
    """A unit under which is counted what is about none."""
    return session.exec(select(func.min(Unit.id))).one()
