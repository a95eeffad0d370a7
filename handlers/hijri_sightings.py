"""Saying when a Hijri month begins: humas confirms what was reckoned, or moves it by a day, for its own unit."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import words.hijri_sightings
from domain.boards import keys_of
from domain.days import DayKind
from domain.hijri import Month
from domain.hijri_sightings import (
    SHIFT,
    ReopenHijri,
    SayHijri,
    ShowHijri,
    ShowHijriMonth,
    following,
    may_begin,
    shown,
)
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import calendar, cards, hijri_sightings, posts, units
from storage.hijri_sightings import HijriSighting
from storage.posts import Post
from storage.units import Unit
from words.hijri_sightings import HijriMonthFacts, Says

PURPOSE = "hijriah"
MOST_PLANS = 5


def show(turn: Turn, _: str) -> None:
    """The months that come; in the humas room there, else in private."""
    unit = turn.unit_here()
    turn.answer_privately(_list(turn, unit), PURPOSE, unit=unit.id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group for it."""
    turn.say(_list(turn, _hers(turn, int(facts["unit"]))))


def show_list(turn: Turn, pressed: ShowHijri) -> None:
    """The months that come, in place."""
    turn.edit(_list(turn, _hers(turn, pressed.unit_id)))


def show_month(turn: Turn, pressed: ShowHijriMonth) -> None:
    """One month, in place."""
    turn.edit(_one(turn, _hers(turn, pressed.unit_id), (pressed.year, pressed.month)))


def say(turn: Turn, pressed: SayHijri) -> None:
    """The month begins then; what hangs on it follows, here and in the units below."""
    unit, month = _hers(turn, pressed.unit_id), (pressed.year, pressed.month)
    months, sure = calendar.hijri_months(turn.session, unit)
    if months.get(month) != pressed.on or month not in _months(turn, months):
        raise Refusal("hijri-moved")
    first = pressed.on + SHIFT[pressed.says]
    if not may_begin(month, first, months, sure - {month}):
        raise Refusal("hijri-impossible")
    moved = _plans(turn, unit, month, months) if first != pressed.on else []
    row = HijriSighting(unit_id=unit.id or 0, year=month[0], month=month[1], first_day=first, at=turn.now)
    row.person_id = turn.me(unit.id).id
    hijri_sightings.put(turn.session, row)
    _follow(turn, unit, "hijri month said", month)
    turn.toast(words.hijri_sightings.said_toast(turn.reader))
    turn.edit(_one(turn, unit, month, moved))


def reopen(turn: Turn, pressed: ReopenHijri) -> None:
    """Nothing is said of it here any more."""
    unit, month = _hers(turn, pressed.unit_id), (pressed.year, pressed.month)
    hijri_sightings.drop(turn.session, unit.id or 0, month)
    _follow(turn, unit, "hijri month reopened", month)
    turn.edit(_one(turn, unit, month))


def _hers(turn: Turn, unit_id: int) -> Unit:
    if turn.held_in(unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    return units.get(turn.session, unit_id)


def _months(turn: Turn, months: Mapping[Month, date]) -> list[Month]:
    return shown(months, turn.now.astimezone(turn.reader.tz).date())


def _list(turn: Turn, unit: Unit) -> Message:
    months, _ = calendar.hijri_months(turn.session, unit)
    facts = [_facts(turn, unit, month) for month in _months(turn, months)]
    return words.hijri_sightings.listed(turn.reader, (unit.id or 0, unit.name), facts)


def _facts(turn: Turn, unit: Unit, month: Month) -> HijriMonthFacts:
    """When a month begins for this unit, and who says so."""
    months, sure = calendar.hijri_months(turn.session, unit)
    if month not in months:
        raise Refusal("hijri-moved")
    if hijri_sightings.of(turn.session, unit.id or 0, month) is not None:
        says = Says.HERE
    elif month in hijri_sightings.holding(turn.session, unit):
        says = Says.ABOVE
    else:
        says = Says.ANNOUNCED if month in sure else Says.NOBODY
    return HijriMonthFacts(*month, months[month], says)


def _one(turn: Turn, unit: Unit, month: Month, moved: list[Post] | None = None) -> Message:
    facts = _facts(turn, unit, month)
    last = facts.first_day + timedelta(days=30)
    listed = calendar.commemorations(turn.session, unit, facts.first_day, last)
    following_first = calendar.hijri_months(turn.session, unit)[0].get(following(month), last)
    days = [one for one in listed if one.kind is DayKind.HIJRI and one.date < following_first]
    return words.hijri_sightings.one(turn.reader, unit.id or 0, facts, days, moved or ())


def _plans(turn: Turn, unit: Unit, month: Month, months: Mapping[Month, date]) -> list[Post]:
    """Plans that were begun for a day of this month: their dates may have to move with it."""
    first, end = months[month], months.get(following(month), months[month] + timedelta(days=30))
    listed = calendar.commemorations(turn.session, unit, first, end - timedelta(days=1))
    keys = [key for day in listed if day.kind is DayKind.HIJRI for key in keys_of(day)]
    found = (posts.for_occasion(turn.session, unit.id or 0, key) for key in keys)
    return [post for post in found if post is not None][:MOST_PLANS]


def _follow(turn: Turn, unit: Unit, verb: str, month: Month) -> None:
    """Boards and calendars here and below are drawn again."""
    turn.journal(verb, f"hijri:{month[0]}-{month[1]}", unit)
    turn.session.flush()
    for unit_id in units.subtree_ids(turn.session, unit.id or 0):
        cards.redraw(turn.session, f"board:{unit_id}", turn.now)
        calendar.refresh(turn.session, unit_id, turn.now)


FEATURE = Feature(
    noun="hijri_sightings",
    commands=(Command(("hijriah", "hijri"), show, (Scope.HUMAS,)),),
    presses={
        ShowHijri: Pressed(show_list, Need.HUMAS),
        ShowHijriMonth: Pressed(show_month, Need.HUMAS),
        SayHijri: Pressed(say, Need.HUMAS),
        ReopenHijri: Pressed(reopen, Need.HUMAS),
    },
    starts={PURPOSE: arrive},
)
