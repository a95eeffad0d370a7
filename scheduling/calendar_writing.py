"""Writes a calendar by the rules of RFC 5545, in a process of its own: the bot itself never loads the library."""

import json
import sys
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

from domain.calendar_files import CalendarFile, Event, WholeDay, read

PRODUCT = "-//Sinergi//Kalender//ID"


def written(file: CalendarFile) -> bytes:
    """The file: lines of at most 75 octets that end in CRLF."""
    library: Any = import_module("icalendar")
    calendar = library.Calendar()
    for name, value in (
        ("prodid", PRODUCT),
        ("version", "2.0"),
        ("calscale", "GREGORIAN"),
        ("method", "PUBLISH"),
        ("name", " ".join(file.name.split())),
        ("x-wr-calname", " ".join(file.name.split())),
        ("x-wr-timezone", file.zone),
    ):
        calendar.add(name, library.vText(value))
    now, zone = datetime.fromisoformat(file.now), ZoneInfo(file.zone)
    first = (now - timedelta(days=400)).date()
    calendar.add_component(
        library.Timezone.from_tzinfo(zone, file.zone, first, now.date() + timedelta(days=800))
    )
    for one in file.events:
        calendar.add_component(_event(library.Event(), one, zone, now))
    for day in file.days:
        calendar.add_component(_day(library.Event(), day, file.sequence, now))
    return bytes(calendar.to_ical())


def _event(entry: Any, one: Event, zone: ZoneInfo, now: datetime) -> Any:
    entry.add("uid", one.uid)
    entry.add("dtstamp", now)
    entry.add("sequence", one.sequence)
    entry.add("status", one.status)
    entry.add("dtstart", datetime.fromisoformat(one.starts).astimezone(zone))
    entry.add("dtend", datetime.fromisoformat(one.ends).astimezone(zone))
    entry.add("last-modified", datetime.fromisoformat(one.changed))
    entry.add("summary", one.summary)
    if one.description:
        entry.add("description", one.description)
    if one.categories:
        entry.add("categories", list(one.categories))
    if one.is_secret:
        entry.add("class", "CONFIDENTIAL")
    entry.add("transp", "TRANSPARENT")
    return entry


def _day(entry: Any, one: WholeDay, sequence: int, now: datetime) -> Any:
    day = date.fromisoformat(one.day)
    entry.add("uid", one.uid)
    entry.add("dtstamp", now)
    entry.add("sequence", sequence)
    entry.add("dtstart", day)
    entry.add("dtend", day + timedelta(days=1))
    entry.add("summary", one.summary)
    if one.description:
        entry.add("description", one.description)
    entry.add("transp", "TRANSPARENT")
    return entry


def main() -> None:
    """Reads the calendar as JSON and writes the file."""
    sys.stdout.buffer.write(written(read(json.load(sys.stdin))))


if __name__ == "__main__":
    main()
