"""When a unit with a roster is shown its new week."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.duty import DAYS, monday
from storage import units
from storage.due import Due
from storage.duties import _DUE, DutyWeek

SHOWN_AT = time(7, 0)


def subject(unit_id: int, first: date) -> str:
    """The card of the week that begins with this Monday."""
    return f"duty-week:{unit_id}:{first:%Y%m%d}"


def next_monday(zone: str, now: datetime) -> datetime:
    """The next Monday 07.00 in this zone (UTC)."""
    tz = ZoneInfo(zone)
    day = monday(now.astimezone(tz).date())
    at = datetime.combine(day, SHOWN_AT, tz)
    if at <= now:
        at = datetime.combine(day + timedelta(days=DAYS), SHOWN_AT, tz)
    return at.astimezone(now.tzinfo)


def watch(session: Session, unit_id: int, now: datetime) -> None:
    """The roster is written: from the next Monday on its weeks are shown."""
    row = session.get(DutyWeek, unit_id)
    if row is not None and row.due_at is not None:
        return
    at = next_monday(units.get(session, unit_id).zone, now)
    session.merge(DutyWeek(unit_id=unit_id, due_at=at))
    session.flush()


def due(session: Session, now: datetime, limit: int) -> Sequence[DutyWeek]:
    """Units whose new week is to be shown."""
    ripe = select(DutyWeek).where(col(DutyWeek.due_at) <= now)
    return session.exec(ripe.order_by(col(DutyWeek.due_at), col(DutyWeek.unit_id)).limit(limit)).all()


def next_due() -> Due:
    """When the next week is to be shown."""
    return select(func.min(DutyWeek.due_at)).where(_DUE)
