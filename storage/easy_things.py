"""What would be easy to do next in a unit: promotions that are open, days that nobody has planned for, ideas."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from domain.belonging import band
from domain.calendar import ONE_DAY, midnight
from domain.easy_things import SOON, STILL_TIME, Easy, EasyThing
from domain.moods import is_mourning
from domain.promotions import hers
from domain.switches import Switch
from storage import calendar, occasions, offers, promotions, switches
from storage.people import Person
from storage.promotion_deeds import PromotionDeed
from storage.promotion_tasks import PromotionDecline, PromotionTask
from storage.promotions import Promotion
from storage.units import Unit

TOUCHED = (PromotionTask, PromotionDeed, PromotionDecline)


def of_group(session: Session, unit: Unit, now: datetime) -> list[EasyThing]:
    """What anybody there could do, the easiest first; never empty."""
    unit_id = unit.id or 0
    found = [_thing(session, one, unit_id) for one in _open(session, unit_id, now)]
    late = [one for one in found if one.at is not None and one.at >= now + STILL_TIME]
    return [*late, *_days(session, unit, now), EasyThing(Easy.IDEA, unit_id)]


def of_person(session: Session, person: Person, its: Sequence[Unit], now: datetime) -> list[EasyThing]:
    """What she could do, by her age: what she took on first, then what is open in any of her units; never empty where
    she has a unit."""
    found = [
        EasyThing(Easy.TASK, its[0].id or 0, one.title, one.number, one.at)
        for one in offers.of_person(session, person.id or 0, now).taken
    ]
    for unit in its:
        age = band(person.birth_year, now, unit.zone)
        new = [
            one
            for one in _open(session, unit.id or 0, now)
            if hers(one.tasks, age) and not _touched(session, one, person)
        ]
        found += [_thing(session, one, unit.id or 0) for one in new]
    late = [one for one in found if one.at is not None and one.at >= now + STILL_TIME]
    return [*late, *(EasyThing(Easy.IDEA, unit.id or 0) for unit in its[:1])]


def _open(session: Session, unit_id: int, now: datetime) -> list[Promotion]:
    is_on = switches.is_on(session, unit_id, Switch.PROMOTIONS)
    return offers.open_here(session, unit_id, now) if is_on else []


def _thing(session: Session, promotion: Promotion, unit_id: int) -> EasyThing:
    run = promotions.run(session, promotion.id or 0)
    title = promotions.post_of(session, promotion).title
    return EasyThing(
        Easy.OFFER, unit_id, title, promotion.id or 0, run.closes_at if run is not None else None
    )


def _touched(session: Session, promotion: Promotion, person: Person) -> bool:
    """Whether she took it on, did any of it, or let it be."""
    its = (
        select(table.promotion_id).where(table.promotion_id == promotion.id, table.person_id == person.id)
        for table in TOUCHED
    )
    return any(session.exec(one.limit(1)).first() is not None for one in its)


def _days(session: Session, unit: Unit, now: datetime) -> list[EasyThing]:
    """The next commemoration of two weeks without a plan, unless it remembers a death."""
    if not switches.is_on(session, unit.id or 0, Switch.PLANS):
        return []
    zone = ZoneInfo(unit.zone)
    today = now.astimezone(zone).date()
    listed = calendar.commemorations(session, unit, today + ONE_DAY, today + SOON)
    for day in listed:
        if not is_mourning(day) and occasions.plan_for(session, unit, day, today) is None:
            nth = [one for one in listed if one.date == day.date].index(day)
            return [EasyThing(Easy.DAY, unit.id or 0, day.name, nth, midnight(day.date, zone))]
    return []
