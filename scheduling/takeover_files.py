"""Makes a calendar file of one takeover slot or one live at the moment in which it leaves."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

import words.takeover_files
from domain.calendar_files import CalendarFile, Event, minutes, realm
from domain.files import File
from domain.reader import Reader
from domain.takeover_files import LIVE_FILE, SLOT_FILE
from scheduling import apart, calendar_entries
from storage import lives, posts, takeovers, units
from storage.session import Session
from storage.units import Unit

Maker = Callable[[], File]


def slot_file(session: Session, facts: Mapping[str, Any], now: datetime) -> Maker | None:
    """A maker of the slot's file as it is now; None when the slot or its unit is gone."""
    slot = takeovers.find(session, int(facts["slot"]))
    if slot is None or (found := _open(session, slot.unit_id, facts)) is None:
        return None
    unit, reader = found
    return _made(unit, reader, calendar_entries.slot(session, reader, slot), now)


def live_file(session: Session, facts: Mapping[str, Any], now: datetime) -> Maker | None:
    """A maker of the live's file as it is now; None when the live or its unit is gone, or its time."""
    post = posts.find(session, int(facts["post"]))
    if post is None or post.starts_at is None or lives.find(session, post.id or 0) is None:
        return None
    if (found := _open(session, post.unit_id, facts)) is None:
        return None
    unit, reader = found
    its = realm(unit.id or 0, unit.created_at)
    return _made(unit, reader, calendar_entries.plan(session, reader, post, its), now)


def _open(session: Session, unit_id: int, facts: Mapping[str, Any]) -> tuple[Unit, Reader] | None:
    unit = units.get(session, unit_id)
    return None if unit.closed_at is not None else (unit, unit.reader(str(facts["language"])))


def _made(unit: Unit, reader: Reader, event: Event, now: datetime) -> Maker:
    told = CalendarFile(
        name=event.summary,
        zone=unit.zone,
        language=reader.language,
        now=now.isoformat(),
        sequence=minutes(now),
        events=(event,),
        days=(),
    )
    day = datetime.fromisoformat(event.starts).astimezone(reader.tz).date()
    name = words.takeover_files.file_name(reader, day)
    return lambda: File(name, apart.made("scheduling.calendar_writing", asdict(told)))


MAKERS = {SLOT_FILE: slot_file, LIVE_FILE: live_file}
