"""What everybody in a unit may see of today and of the days after it; always found by an index."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from domain.calendar import ONE_DAY, CalendarDay, Entry, Scope, by_day, coming, midnight, with_slots
from domain.summaries import MOST_OFFERS, PublicDay
from domain.switches import Switch
from storage import calendar, calendar_plans, offers, slot_calendar, switches
from storage.units import Unit


def public_day(session: Session, unit: Unit, now: datetime) -> PublicDay:
    """Its plans that are not for humas alone, without who is responsible, and what members may take on."""
    unit_id, zone = unit.id or 0, ZoneInfo(unit.zone)
    first, last = coming(now.astimezone(zone).date())
    after = (midnight(first + ONE_DAY, zone), midnight(last + timedelta(days=1), zone))
    open_ones = offers.open_here(session, unit_id, now) if _has(session, unit_id, Switch.PROMOTIONS) else []
    return PublicDay(
        unit_id=unit_id,
        name=unit.name,
        today=_today(session, unit, now),
        coming=calendar_plans.count(session, Scope(unit_id), after),
        offers=tuple(offers.listed(session, open_ones[:MOST_OFFERS])),
        open_offers=len(open_ones),
        free_slots=slot_calendar.count_free(session, unit_id, now),
    )


def _has(session: Session, unit_id: int, switch: Switch) -> bool:
    return switches.is_on(session, unit_id, switch)


def _today(session: Session, unit: Unit, now: datetime) -> CalendarDay:
    unit_id, zone = unit.id or 0, ZoneInfo(unit.zone)
    today = now.astimezone(zone).date()
    stretch = (midnight(today, zone), midnight(today + ONE_DAY, zone))
    plans = [Entry(post, None) for post in calendar_plans.shown(session, Scope(unit_id), stretch)]
    days = by_day(calendar.days(session, unit, today, today), plans, zone)
    found = with_slots(days, slot_calendar.between(session, unit_id, *stretch), zone)
    return found[0] if found else CalendarDay(today, (), ())
