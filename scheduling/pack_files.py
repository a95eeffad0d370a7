"""Makes the pack of a board as a spreadsheet, at the moment in which it leaves."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import words.pack_files
from domain import pack_contents
from domain.board_packs import FILE_MAKER
from domain.files import File
from domain.units import Role
from scheduling import sheets
from storage import board_packs, pack_gathering, roles, units
from storage.session import Session
from storage.units import Unit
from words.pack_files import PackFile


def pack(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """A maker of the file: a draft as it would be now (no `pack`), or one that was sealed. None where the unit is
    closed or rests, who asked is no pengurus any more, or a pack does not fit its seal."""
    unit, number = units.get(session, int(facts["unit"])), int(facts["pack"])
    if not _may(session, unit, int(facts["by"]), now):
        return None
    told = _sealed(session, unit, number) if number else _draft(session, unit, now)
    if told is None:
        return None
    reader = unit.reader(str(facts["language"]))
    day = (told.sealed_at or now).astimezone(reader.tz).date()
    name = words.pack_files.file_name(reader, day, is_draft=told.sealed_at is None)
    book = words.pack_files.book(reader, told, now)
    return lambda: File(name, sheets.xlsx(book))


def _may(session: Session, unit: Unit, person_id: int, now: datetime) -> bool:
    held = roles.held(session, person_id, unit.id, now)
    is_hers = any(one.role == Role.PENGURUS and one.unit_id == unit.id for one in held)
    return is_hers and not any((unit.closed_at, unit.paused_at, unit.rested_at))


def _draft(session: Session, unit: Unit, now: datetime) -> PackFile:
    lines = pack_gathering.gathered(session, unit, now)
    return PackFile(unit.name, lines, pack_contents.written(lines).split("\n"), None, "")


def _sealed(session: Session, unit: Unit, number: int) -> PackFile | None:
    found = board_packs.find(session, number)
    if found is None or found.unit_id != unit.id or found.sealed_at is None:
        return None
    if pack_contents.seal(found.lines) != found.seal:
        return None
    lines = pack_contents.read(found.lines)
    return PackFile(unit.name, lines, found.lines.split("\n"), found.sealed_at, found.seal)


MAKERS = {FILE_MAKER: pack}
