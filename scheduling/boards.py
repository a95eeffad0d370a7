"""Draws the Papan: silently, every ten minutes at most, and anew when a day begins."""

from dataclasses import replace
from datetime import date, datetime

import words.boards
from domain.boards import AFTER_MIDNIGHT, REDRAWN_EVERY, BoardView, is_about, is_new, occasion_key
from domain.calendar import ONE_DAY, CalendarDay, Entry, Span, bounds, midnight
from domain.days import Day
from domain.message import Message
from domain.reader import Reader
from scheduling.calendar import days, entry
from scheduling.cards import Renderer
from scheduling.readers import reader_of
from storage import calendar, chats, posts, units
from storage.cards import Card
from storage.session import Session
from storage.units import Unit


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The Papan of a unit; it asks to be drawn again shortly after the next midnight there."""
    unit = units.get(session, int(card.subject.partition(":")[2]))
    if unit.closed_at is not None:
        return None
    reader = reader_of(session, card, unit)
    today = now.astimezone(reader.tz).date()
    card.redraw_at = midnight(today + ONE_DAY, reader.tz) + AFTER_MIDNIGHT
    view = _view(session, unit, reader, now)
    is_in_group = chats.get(session, card.chat_id).is_group
    return words.boards.board(reader, replace(view, is_new=view.is_new and is_in_group))


def _view(session: Session, unit: Unit, reader: Reader, now: datetime) -> BoardView:
    first, last = bounds(Span.WEEK, now.astimezone(reader.tz).date())
    week = days(session, unit, reader, (first, last))
    occasion = calendar.next_commemoration(session, first)
    return BoardView(
        unit_id=unit.id or 0,
        name=unit.name,
        today=next((day for day in week if day.day == first), CalendarDay(first, (), ())),
        week=tuple(day for day in week if day.day != first and day.entries),
        occasion=occasion,
        planned=_planned(session, unit, reader, occasion, first) if occasion else None,
        drafts=posts.count_drafts(session, unit.id or 0),
        is_verified=unit.verified_at is not None,
        is_new=is_new(unit.created_at, now),
    )


def _planned(session: Session, unit: Unit, reader: Reader, occasion: Day, today: date) -> Entry | None:
    """The plan for a commemoration: begun by its button, or one until that day that names it."""
    begun = posts.for_occasion(session, unit.id or 0, occasion_key(occasion.date, occasion.name))
    if begun is not None:
        return entry(session, begun)
    start, end = midnight(today, reader.tz), midnight(occasion.date + ONE_DAY, reader.tz)
    coming = posts.between(session, unit.id or 0, start, end)
    about = next((post for post in coming if is_about(post.title, occasion.name)), None)
    return entry(session, about) if about else None


BOARDS = Renderer(draw, every=REDRAWN_EVERY)
