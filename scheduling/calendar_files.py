"""Makes the month's picture and the calendar file at the moment in which they leave; each in a process of its own."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

import words.calendar
import words.calendar_pictures
from domain import calendar_files, hijri
from domain.calendar import ONE_DAY, CalendarView, Scope, midnight
from domain.calendar_files import MOST_ENTRIES, CalendarFile, Event, WholeDay, status
from domain.calendar_looks import Look, read
from domain.days import Day, DayKind
from domain.files import File
from domain.markup import plain
from domain.reader import Reader
from domain.unit_settings import Name
from scheduling import apart
from scheduling.calendar import days, entry
from scheduling.calendar_scopes import choices_of, scope_of, within
from storage import calendar, calendar_plans, chats, unit_settings, units
from storage.posts import Post
from storage.session import Session
from storage.units import Unit
from words.calendar_pictures import Style
from words.posts import platform


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
        events=tuple(
            _event(session, asked, post, realm) for post in _plans(session, asked, (first, last), now)
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


def _event(session: Session, asked: Asked, post: Post, realm: str) -> Event:
    """A plan without anybody's name."""
    if post.starts_at is None:
        raise LookupError(f"post {post.id} has no time")
    reader, where = asked.reader, plain(platform(asked.reader, post.platform)) if post.platform else ""
    department = entry(session, post).department
    ends = post.ends_at if post.ends_at is not None and post.ends_at > post.starts_at else None
    return Event(
        uid=f"post-{post.id}@{realm}",
        sequence=post.revision,
        status=status(post.state, post.kind),
        starts=post.starts_at.isoformat(),
        ends=(ends or post.starts_at + calendar_files.USUAL_LENGTH).isoformat(),
        changed=post.changed_at.isoformat(),
        summary=f"{where}: {post.title}" if where else post.title,
        description=words.calendar.state_word(reader, post),
        categories=tuple(one for one in (where, post.pillar, department) if one),
        is_secret=post.visibility != "all",
    )


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
