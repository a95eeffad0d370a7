"""Draws the calendar of a unit."""

from dataclasses import replace
from datetime import date, datetime

import words.calendar
from domain.calendar import ONE_DAY, CalendarDay, CalendarView, Entry, Span, bounds, by_day, midnight
from domain.message import Message
from domain.posting import ChatKind
from domain.reader import Reader
from domain.units import TRUSTED
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import calendar, chats, departments, people, posts, roles, units
from storage.cards import Card
from storage.chats import Chat
from storage.posts import Post
from storage.session import Session
from storage.units import Unit


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The calendar over the span that its card is turned to."""
    unit = units.get(session, int(card.subject.partition(":")[2]))
    reader = reader_of(session, card, unit)
    shown = view(session, unit, reader, Span(card.page or Span.WEEK), now)
    chat = chats.get(session, card.chat_id)
    here = [(one.id or 0, one.name) for one, _ in units.of_chat(session, card.chat_id) if one.id != unit.id]
    shown = replace(shown, has_children=_reads_children(session, unit, chat, now), others=tuple(here))
    return words.calendar.calendar(reader, shown)


def _reads_children(session: Session, unit: Unit, chat: Chat, now: datetime) -> bool:
    """In her private chat, humas and pengurus of a unit that has children."""
    if chat.kind != ChatKind.PRIVATE or not units.has_children(session, unit.id or 0):
        return False
    person = people.found(session, chat.telegram_id)
    held = roles.held(session, person.id or 0, unit.id, now) if person is not None else ()
    return any(grant.role in TRUSTED for grant in held)


def view(session: Session, unit: Unit, reader: Reader, span: Span, now: datetime) -> CalendarView:
    """All that stands on the calendar of a unit over this span."""
    first, last = bounds(span, now.astimezone(reader.tz).date())
    found = days(session, unit, reader, (first, last))
    return CalendarView(unit.id or 0, span, first, last, found)


def days(session: Session, unit: Unit, reader: Reader, span: tuple[date, date]) -> tuple[CalendarDay, ...]:
    """The days of a span (both included) with something on them."""
    first, last = span
    start, end = midnight(first, reader.tz), midnight(last + ONE_DAY, reader.tz)
    entries = [entry(session, post) for post in posts.between(session, unit.id or 0, start, end)]
    return by_day(calendar.days(session, first, last), entries, reader.tz)


def entry(session: Session, post: Post) -> Entry:
    """A plan with the first name of who is responsible."""
    owner = people.get(session, post.owner_id).first_name if post.owner_id else None
    return Entry(post, owner, departments.label(session, post))


CALENDAR = Renderer(draw, every=WHILE_TAPPED)
