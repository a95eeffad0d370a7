"""Kabar Pekan: what a unit's kader read on Sunday evening of its week, as one silent message, or nothing."""

from datetime import datetime
from zoneinfo import ZoneInfo

import words.unit_news
from domain.calendar import midnight
from domain.easy_things import choose
from domain.news import MOST_A_DAY, MOST_LINKS, Week, week_before
from domain.posting import ChatState
from domain.units import Room
from scheduling.unit_digest_composing import Hour, Told
from storage import crises, easy_things, figures, news, units
from storage.chats import Chat
from storage.session import Session


def compose(session: Session, hour: Hour, now: datetime) -> Told:
    """Silence in a crisis, where nothing happened, and where the group has heard enough today."""
    unit, groups = hour.unit, _groups(session, hour, now)
    if not groups or crises.holds(session, unit.id or 0, now) is not None:
        return Told(said=hour.row.said)
    stretch = week_before(hour.day, unit.zone)
    week = Week(
        unit=unit.name,
        stretch=stretch,
        figures=figures.of(session, (unit.id or 0,), stretch),
        shown=tuple(news.shown(session, unit.id or 0, stretch, MOST_LINKS)),
        easy=choose(easy_things.of_group(session, unit, now), hour.row.said),
    )
    if week.is_silent:
        return Told(said=hour.row.said)
    message = words.unit_news.week(unit.reader(), week)
    return Told(tuple((group, message) for group in groups), week.easy.key)


def _groups(session: Session, hour: Hour, now: datetime) -> list[Chat]:
    """Its groups that we may speak in, and that were told less than three things today."""
    today = midnight(now.astimezone(ZoneInfo(hour.unit.zone)).date(), ZoneInfo(hour.unit.zone))
    rooms = units.rooms(session, hour.unit.id or 0, Room.KADER)
    return [
        one
        for one in rooms
        if one.state == ChatState.OPEN and news.told_since(session, one.id or 0, today) < MOST_A_DAY
    ]
