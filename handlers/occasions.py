"""Answering the offers to plan for a commemoration."""

from collections.abc import Iterable
from datetime import date

import words.occasions
from domain.days import Day
from domain.moods import is_mourning
from domain.occasions import DropOccasion, Offered, OfferState, year_of
from domain.permissions import Need
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import calendar, occasions, units
from storage.units import Unit


def drop(turn: Turn, pressed: DropOccasion) -> None:
    """Nothing is planned for it; what else was offered that day stays on the message."""
    unit = units.get(turn.session, pressed.unit_id)
    if turn.held_in(pressed.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    listed = calendar.commemorations(turn.session, unit, pressed.day, pressed.day)
    if not 0 <= pressed.nth < len(listed):
        raise Refusal("occasions-gone")
    months, _ = calendar.hijri_months(turn.session, unit)
    day = listed[pressed.nth]
    row = occasions.offer_of(turn.session, pressed.unit_id, day.name, year_of(day, months))
    if row is None:
        raise Refusal("occasions-gone")
    row.state = OfferState.DECLINED
    turn.journal("occasion declined", f"unit:{unit.id}", unit)
    turn.toast(words.occasions.dropped_toast(turn.reader))
    left = list(_left(turn, unit, pressed.on))
    offer = words.occasions.offer(turn.reader, pressed.unit_id, left, pressed.on)
    turn.edit(offer if left else words.occasions.dropped(turn.reader))


def _left(turn: Turn, unit: Unit, on: date) -> Iterable[Offered]:
    """What was offered on this day and is neither answered nor planned."""
    zone = unit.reader().tz
    today = turn.now.astimezone(zone).date()
    for row in occasions.open_offers(turn.session, unit.id or 0, today):
        day, nth = _found(turn, unit, row.day, row.name)
        is_here = row.at.astimezone(zone).date() == on
        if day is not None and is_here and occasions.plan_for(turn.session, unit, day, today) is None:
            yield Offered(day, nth, (day.date - today).days, is_mourning(day))


def _found(turn: Turn, unit: Unit, day: date, name: str) -> tuple[Day | None, int]:
    listed = calendar.commemorations(turn.session, unit, day, day)
    return next(((one, nth) for nth, one in enumerate(listed) if one.name == name), (None, 0))


FEATURE = Feature(noun="occasions", presses={DropOccasion: Pressed(drop, Need.HUMAS)})
