"""Makes the calendar file of an export at the moment in which it leaves, reading it in pages."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

import words.calendar_pictures
import words.export_files
from domain import calendar_files
from domain.calendar_files import MOST_ENTRIES, CalendarFile, Event
from domain.exports import Form, What
from domain.files import File
from domain.reader import Reader
from scheduling import apart, calendar_entries
from scheduling.exports import asked_for
from scheduling.files import Gathered
from storage import export_calendars
from storage.export_pages import Key, Source, Wanted
from storage.posts import Post
from storage.session import Session
from storage.units import Unit

AT_ONCE = 50  # every entry asks for what stands in it
WRITER = "scheduling.calendar_writing"


def calendar(session: Session, facts: Mapping[str, Any], now: datetime) -> Gathered | None:
    """A maker of the .ics file; see `asked_for`."""
    found = asked_for(session, facts, now)
    if found is None:
        return None
    unit, wanted = found
    entries = Entries(unit, wanted, unit.reader(str(facts["language"])), What(facts["what"]))
    return Gathered(entries.read, entries.file)


class Entries:
    """What was read so far for one calendar file."""

    def __init__(self, unit: Unit, wanted: Wanted, reader: Reader, what: What) -> None:
        self._wanted = wanted
        self._reader = reader
        self._what = what
        self._unit = unit.name
        self._realm = calendar_files.realm(unit.id or 0, unit.created_at)
        plans = export_calendars.lives if what is What.TAKEOVERS else export_calendars.plans
        slots = () if what is What.PLANS else (export_calendars.slots,)
        self._left: deque[tuple[Source, Key | None]] = deque((one, None) for one in (plans, *slots))
        self._events: list[Event] = []

    def read(self, session: Session) -> Callable[[], None] | None:
        """The next page; None when everything is read, or as much as calendars take in."""
        if not self._left or len(self._events) >= MOST_ENTRIES:
            return None
        source, after = self._left.popleft()
        page = source(session, self._wanted, after, AT_ONCE)
        if page.after is not None:
            self._left.appendleft((source, page.after))
        events = [self._event(session, row[0]) for row in page.rows]
        return lambda: self._events.extend(events)

    def _event(self, session: Session, one: Any) -> Event:
        if isinstance(one, Post):
            return calendar_entries.plan(session, self._reader, one, self._realm)
        return calendar_entries.slot(session, self._reader, one)

    def file(self) -> File:
        """The file itself; raises subprocess.SubprocessError."""
        reader, now, stretch = self._reader, self._wanted.now, self._wanted.stretch
        told = CalendarFile(
            name=words.calendar_pictures.file_title(reader, self._unit),
            zone=reader.zone,
            language=reader.language,
            now=now.isoformat(),
            sequence=calendar_files.minutes(now),
            events=tuple(self._events[:MOST_ENTRIES]),
            days=(),
        )
        name = words.export_files.file_name(reader, self._what, stretch, Form.ICS)
        return File(name, apart.made(WRITER, asdict(told)))
