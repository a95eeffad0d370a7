"""Makes the month's picture and the calendar file at the moment in which they leave; each in a process of its own."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

import words.calendar_pictures
from domain import calendar_files, hijri
from domain.calendar import ONE_DAY, CalendarView, Scope, midnight
from domain.calendar_files import MOST_ENTRIES, CalendarFile, Event, WholeDay
from domain.calendar_looks import EVERYTHING, Look, read
from domain.days import Day, DayKind
from domain.files import File
from domain.reader import Reader
from domain.switches import Switch
from domain.unit_settings import Name
from scheduling import apart, calendar_entries
from scheduling.calendar import days
from scheduling.calendar_scopes import choices_of, scope_of, within
from storage import calendar, calendar_plans, chats, switches, takeover_calendar, unit_settings, units
from storage.posts import Post
from storage.session import Session
from storage.units import Unit
from words.calendar_pictures import Style


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted: by whom, of which unit, and how it is turned and sifted."""

    unit: Unit
    reader: Reader
    look: Look
    scope: Scope


def _asked(session: Session, facts: Mapping[str, Any], now: datetime) -> Asked | None:
    unit = units.get(session, int(facts["unit"]))
    if unit.closed_at is not None:
        return None
    chat, look = chats.get(session, int(facts["chat"])), read(str(facts["page"]))
    scope = scope_of(session, unit, chat, look.sieve, now)
    look = within(look, choices_of(session, unit, scope))
    return Asked(unit, unit.reader(str(facts["language"])), look, replace(scope, sieve=look.sieve))


def picture(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """A maker of the month as PNG. Pictures are passed on, so nothing is in them that only humas may see."""
    asked = _asked(session, facts, now)
    if asked is None:
        return None
    reader, unit, look = asked.reader, asked.unit, asked.look
    today = now.astimezone(reader.tz).date()
    scope = replace(
        asked.scope, is_trusted=False, person_id=None if not look.sieve.mine else asked.scope.person_id
    )
    shown = days(session, unit, reader, scope, look.bounds(today))
    view = CalendarView(unit.id or 0, look, today, shown, choices_of(session, unit, asked.scope))
    color = unit_settings.in_effect(session, unit)[Name.COLOR].value
    drawn = words.calendar_pictures.picture(reader, view, Style(unit.name, color, bool(facts["dark"])))
    name = words.calendar_pictures.picture_name(reader, look.bounds(today)[0])
    return lambda: File(name, apart.made("scheduling.calendar_drawing", asdict(drawn)))


def file(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """A maker of the .ics file: a month back, a year ahead, and what was cancelled in the last 30 days."""
    asked = _asked(session, facts, now)
    if asked is None:
        return None
    unit, reader = asked.unit, asked.reader
    first, last = calendar_files.window(now.astimezone(reader.tz).date())
    realm = calendar_files.realm(unit.id or 0, unit.created_at)
    told = CalendarFile(
        name=words.calendar_pictures.file_title(reader, unit.name),
        zone=unit.zone,
        language=reader.language,
        now=now.isoformat(),
        sequence=calendar_files.minutes(now),
        events=(
            *(
                calendar_entries.plan(session, reader, post, realm)
                for post in _plans(session, asked, (first, last), now)
            ),
            *_slots(session, asked, (first, last), now),
        ),
        days=_days(session, asked, (first, last), realm),
    )
    name = words.calendar_pictures.file_name(reader)
    return lambda: File(name, apart.made("scheduling.calendar_writing", asdict(told)))


def _plans(session: Session, asked: Asked, span: tuple[date, date], now: datetime) -> list[Post]:
    zone = asked.reader.tz
    stretch = midnight(span[0], zone), midnight(span[1] + ONE_DAY, zone)
    found = list(calendar_plans.shown(session, asked.scope, stretch, MOST_ENTRIES))
    return [*found, *calendar_plans.gone(session, asked.scope, stretch, now, MOST_ENTRIES)]


def _slots(session: Session, asked: Asked, span: tuple[date, date], now: datetime) -> list[Event]:
    """Takeover slots, for those who plan them: nobody else's file says when an account is lent."""
    unit_id, sieve, reader = asked.unit.id or 0, asked.scope.sieve, asked.reader
    others = replace(sieve, account=None) != EVERYTHING
    if not asked.scope.is_trusted or others or not switches.is_on(session, unit_id, Switch.TAKEOVERS):
        return []
    stretch = midnight(span[0], reader.tz), midnight(span[1] + ONE_DAY, reader.tz)
    found = takeover_calendar.between(session, unit_id, stretch, now)
    return [
        calendar_entries.slot(session, reader, one)
        for one in found
        if sieve.account in (None, one.account_id)
    ]


def _days(session: Session, asked: Asked, span: tuple[date, date], realm: str) -> tuple[WholeDay, ...]:
    months, _ = calendar.hijri_months(session, asked.unit)
    return tuple(
        WholeDay(
            calendar_files.day_uid(day.name, _when(day, months), realm),
            day.date.isoformat(),
            day.name,
            words.calendar_pictures.file_note(asked.reader, day),
        )
        for day in calendar.days(session, asked.unit, *span)
    )


def _when(day: Day, months: Mapping[hijri.Month, date]) -> str:
    """What tells a day from the same day of other years: its Hijri year, which stays when it is moved, or its date."""
    found = hijri.from_civil(day.date, months) if day.kind is DayKind.HIJRI else None
    return str(found[0]) if found is not None else f"{day.date:%Y%m%d}"


MAKERS = {"calendar-picture": picture, "calendar-file": file}
