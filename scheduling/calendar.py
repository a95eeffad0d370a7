"""Draws the calendar of a unit."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import words.calendar
from domain.calendar import (
    ONE_DAY,
    CalendarDay,
    CalendarView,
    Entry,
    Scope,
    by_day,
    counted,
    midnight,
    with_slots,
)
from domain.calendar_looks import EVERYTHING, Look, Reach, Side, beside, bounds, read
from domain.message import Message
from domain.reader import Reader
from scheduling.calendar_scopes import choices_of, scope_of, within
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import calendar, calendar_plans, chats, departments, people, slot_calendar, units
from storage.cards import Card
from storage.posts import Post
from storage.session import Session
from storage.units import Unit


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The calendar as its card is turned; sifted only by what may be chosen in this chat."""
    unit = units.get(session, int(card.subject.partition(":")[2]))
    reader, chat = reader_of(session, card, unit), chats.get(session, card.chat_id)
    scope = scope_of(session, unit, chat, read(card.page).sieve, now)
    choices = choices_of(session, unit, scope)
    look = within(read(card.page), choices)
    here = [(one.id or 0, one.name) for one, _ in units.of_chat(session, card.chat_id) if one.id != unit.id]
    shown = view(session, unit, reader, (look, replace(scope, sieve=look.sieve)), now)
    return words.calendar.calendar(reader, replace(shown, choices=choices, others=tuple(here)))


def view(
    session: Session, unit: Unit, reader: Reader, seen: tuple[Look, Scope], now: datetime
) -> CalendarView:
    """All that stands on the calendar of a unit as it is turned."""
    look, scope = seen
    today = now.astimezone(reader.tz).date()
    span = look.bounds(today)
    ask = totals if look.reach is Reach.MONTH else days
    shown = CalendarView(unit.id or 0, look, today, ask(session, unit, reader, scope, span))
    return replace(shown, after=_after(session, reader, scope, shown))


def _after(session: Session, reader: Reader, scope: Scope, shown: CalendarView) -> int:
    """How much is planned next week, while this week is shown: on its last days little of it is left."""
    if shown.look.reach is Reach.MONTH or shown.look.day is not None or shown.look.side is not Side.MAIN:
        return 0
    span = bounds(Reach.WEEK, beside(Reach.WEEK, shown.today, 1))
    return calendar_plans.count(session, scope, _stretch(reader, span))


def _stretch(reader: Reader, span: tuple[date, date]) -> tuple[datetime, datetime]:
    return midnight(span[0], reader.tz), midnight(span[1] + ONE_DAY, reader.tz)


def days(
    session: Session, unit: Unit, reader: Reader, scope: Scope, span: tuple[date, date]
) -> tuple[CalendarDay, ...]:
    """The days of a span (both included) with something on them."""
    stretch = _stretch(reader, span)
    plans = calendar_plans.shown(session, scope, stretch)
    found = by_day(calendar.days(session, unit, *span), entries(session, scope, plans), reader.tz)
    if scope.sieve != EVERYTHING:
        return found
    return with_slots(found, slot_calendar.between(session, unit.id or 0, *stretch), reader.tz)


def totals(
    session: Session, unit: Unit, reader: Reader, scope: Scope, span: tuple[date, date]
) -> tuple[CalendarDay, ...]:
    """The same with plans only counted."""
    times = calendar_plans.times(session, scope, _stretch(reader, span))
    return counted(calendar.days(session, unit, *span), times, reader.tz)


def entries(session: Session, scope: Scope, plans: Sequence[Post]) -> list[Entry]:
    """Plans as lists show them; those of children with their unit instead of a person."""
    if scope.sieve.child is None:
        return [entry(session, post) for post in plans]
    return [Entry(post, None, unit=units.get(session, post.unit_id).name) for post in plans]


def entry(session: Session, post: Post) -> Entry:
    """A plan with the first name of who is responsible."""
    owner = people.get(session, post.owner_id).first_name if post.owner_id else None
    return Entry(post, owner, departments.label(session, post))


CALENDAR = Renderer(draw, every=WHILE_TAPPED)
