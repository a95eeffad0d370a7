"""Offers to plan for a commemoration, two weeks, a week and a day before it: one message a day at nine, to humas."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

import words.occasions
from domain.days import Day
from domain.message import Message, send_params
from domain.moods import is_mourning
from domain.occasions import (
    AHEAD,
    LIVELY,
    MOST_AT_ONCE,
    Offered,
    OfferState,
    may_offer,
    next_look,
    stage,
    year_of,
)
from domain.posting import ChatState, Lane
from domain.reader import Reader
from domain.switches import Switch
from domain.units import Role, Room
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import calendar, closings, occasions, outbox, roles, switches, units
from storage.chats import Chat
from storage.occasions import OccasionOffer
from storage.outbox import Call
from storage.people import Person
from storage.session import Session
from storage.units import Unit

UNITS_AT_ONCE = 500


def offer_occasions(session: Session, now: datetime) -> int:
    """Units whose nine o'clock has come."""
    ripe = occasions.due(session, now, BATCH)
    for row in ripe:
        unit = units.get(session, row.unit_id)
        if unit.closed_at is not None:
            occasions.unwatch(session, row)
            continue
        row.due = next_look(now, unit.reader().tz)
        if _is_lively(session, unit, now) and may_offer(now, unit.reader().tz):
            _offer(session, unit, now)
        session.flush()
    return len(ripe)


def _is_lively(session: Session, unit: Unit, now: datetime) -> bool:
    """Awake, with plans and calendar on, and used in the last two weeks."""
    if unit.paused_at is not None or unit.rested_at is not None:
        return False
    if not all(switches.is_on(session, unit.id or 0, one) for one in (Switch.PLANS, Switch.CALENDAR)):
        return False
    seen, has_group = closings.last_seen(session, unit)
    return has_group and seen >= now - LIVELY


def _offer(session: Session, unit: Unit, now: datetime) -> None:
    """What is due for an offer today, in one message; whoever can be reached gets it."""
    today = now.astimezone(unit.reader().tz).date()
    found = list(_due(session, unit, today))[:MOST_AT_ONCE]
    if not found or not _say(session, unit, found, now):
        return
    months, _ = calendar.hijri_months(session, unit)
    for one in found:
        row = OccasionOffer(
            unit_id=unit.id or 0,
            name=one.day.name,
            year=year_of(one.day, months),
            day=one.day.date,
            stage=stage(one.ahead) or 0,
            state=OfferState.OFFERED,
            at=now,
        )
        occasions.put(session, row)


def _due(session: Session, unit: Unit, today: date) -> Iterable[Offered]:
    """Commemorations of the next 14 days without a plan, whose next offer has come; the nearest first."""
    months, _ = calendar.hijri_months(session, unit)
    listed = calendar.commemorations(session, unit, today + timedelta(days=1), today + AHEAD)
    for day in listed:
        ahead = (day.date - today).days
        former = occasions.offer_of(session, unit.id or 0, day.name, year_of(day, months))
        is_over = former is not None and (
            former.state == OfferState.DECLINED or former.stage <= (stage(ahead) or 0)
        )
        if not is_over and occasions.plan_for(session, unit, day, today) is None:
            yield Offered(day, _nth(listed, day), ahead, is_mourning(day))


def _nth(listed: Sequence[Day], day: Day) -> int:
    return [one for one in listed if one.date == day.date].index(day)


def _say(session: Session, unit: Unit, found: Sequence[Offered], now: datetime) -> bool:
    """In the humas room; without one to humas in private, and where nobody is humas to the pengurus."""
    room = next(
        (one for one in units.rooms(session, unit.id or 0, Room.HUMAS) if one.state == ChatState.OPEN), None
    )
    if room is not None:
        _say_in(session, room, _message(unit, unit.reader(), found, now), now)
        return True
    told = [
        tell(session, one.telegram_id, _message(unit, one.reader(unit.reader()), found, now), now)
        for one in _hearers(session, unit, now)
    ]
    return any(told)


def _hearers(session: Session, unit: Unit, now: datetime) -> Sequence[Person]:
    humas = roles.holders(session, unit.id or 0, Role.HUMAS, now)
    return humas or roles.holders(session, unit.id or 0, Role.PENGURUS, now)


def _message(unit: Unit, reader: Reader, found: Sequence[Offered], now: datetime) -> Message:
    return words.occasions.offer(reader, unit.id or 0, found, now.astimezone(unit.reader().tz).date())


def _say_in(session: Session, room: Chat, message: Message, now: datetime) -> None:
    params = {**send_params(message), "disable_notification": True}
    outbox.put(session, Call("sendMessage", params, Lane.REPLY, chat_id=room.id, quiet=True), now)


def tend(session: Session, now: datetime) -> None:
    """Each night new units are looked after too."""
    for unit in occasions.unwatched(session, UNITS_AT_ONCE):
        occasions.watch(session, [unit.id or 0], next_look(now, unit.reader().tz))


OFFER = Sweeper("commemorations to offer", occasions.next_due(), offer_occasions)
