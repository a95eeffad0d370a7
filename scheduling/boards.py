"""Draws the Papan: silently, every ten minutes at most, and anew when a day begins."""

from dataclasses import replace
from datetime import datetime

import words.boards
from domain.boards import AFTER_MIDNIGHT, REDRAWN_EVERY, BoardView, is_new
from domain.calendar import ONE_DAY, CalendarDay, Scope, coming, midnight
from domain.calendar_looks import EVERYTHING
from domain.contents import Visibility
from domain.message import Message
from domain.reader import Reader
from scheduling.calendar import days, entry
from scheduling.calendar_scopes import scope_of
from scheduling.cards import Renderer
from scheduling.readers import reader_of
from storage import calendar, chats, occasions, offers, posts, slot_calendar, units
from storage.cards import Card
from storage.session import Session
from storage.units import Unit


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The Papan of a unit; it asks to be drawn again shortly after the next midnight there, or when a
    promotion closes."""
    unit = units.get(session, int(card.subject.partition(":")[2]))
    if unit.closed_at is not None:
        return None
    reader = reader_of(session, card, unit)
    today = now.astimezone(reader.tz).date()
    tomorrow = midnight(today + ONE_DAY, reader.tz) + AFTER_MIDNIGHT
    card.redraw_at = min(offers.next_close(session, unit.id or 0, now) or tomorrow, tomorrow)
    chat = chats.get(session, card.chat_id)
    view = _view(session, unit, reader, scope_of(session, unit, chat, EVERYTHING, now), now)
    return words.boards.board(reader, replace(view, is_new=view.is_new and chat.is_group))


def _view(session: Session, unit: Unit, reader: Reader, scope: Scope, now: datetime) -> BoardView:
    first, last = coming(now.astimezone(reader.tz).date())
    week = days(session, unit, reader, scope, (first, last))
    occasion = calendar.next_commemoration(session, unit, first)
    plan = occasions.plan_for(session, unit, occasion, first) if occasion is not None else None
    is_shown = plan is not None and (scope.is_trusted or plan.visibility == Visibility.ALL)
    return BoardView(
        unit_id=unit.id or 0,
        name=unit.name,
        today=next((day for day in week if day.day == first), CalendarDay(first, (), ())),
        week=tuple(day for day in week if day.day != first and day.entries),
        occasion=occasion,
        planned=entry(session, plan) if plan is not None and is_shown else None,
        is_taken=plan is not None,
        drafts=posts.count_drafts(session, unit.id or 0),
        is_verified=unit.verified_at is not None,
        is_new=is_new(unit.created_at, now),
        offers=len(offers.open_here(session, unit.id or 0, now)),
        free_slots=slot_calendar.count_free(session, unit.id or 0, now),
    )


BOARDS = Renderer(draw, every=REDRAWN_EVERY)
