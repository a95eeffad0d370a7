"""Makes the file of an export at the moment in which it leaves, reading it in pages."""

import json
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import words.export_files
from domain.export_columns import FIELDS, NOUNS, Noun, Sort
from domain.export_people import Numbered, Shown
from domain.exports import MOST_ROWS, PAGE, Form, What
from domain.figures import Stretch
from domain.files import File
from domain.reader import Reader
from domain.sheets import Book, Row
from domain.units import Role
from scheduling import sheets
from scheduling.files import Gathered
from storage import export_people, roles, units
from storage.export_pages import Key, Page, Raw, Wanted
from storage.export_sources import SOURCES
from storage.session import Session
from storage.units import Unit


def asked_for(session: Session, facts: Mapping[str, Any], now: datetime) -> tuple[Unit, Wanted] | None:
    """The unit and the days; None where the unit is closed or paused, or who asked is no pengurus any more."""
    unit = units.get(session, int(facts["unit"]))
    held = roles.held(session, int(facts["by"]), unit.id, now)
    is_hers = any(one.role == Role.PENGURUS and one.unit_id == unit.id for one in held)
    if not is_hers or any(at is not None for at in (unit.closed_at, unit.paused_at, unit.rested_at)):
        return None
    first, last = (date.fromisoformat(str(facts[name])) for name in ("first", "last"))
    return unit, Wanted(unit.id or 0, Stretch(first, last, unit.zone), now)


def export(session: Session, facts: Mapping[str, Any], now: datetime) -> Gathered | None:
    """A maker of the sheets; see `asked_for`."""
    found = asked_for(session, facts, now)
    if found is None:
        return None
    unit, wanted = found
    gathering = Gathering(wanted, unit.reader(str(facts["language"])), NOUNS[What(facts["what"])])
    what, form = What(facts["what"]), Form(facts["form"])
    return Gathered(gathering.read, lambda: gathering.file(unit.name, what, form))


class Gathering:
    """What was read so far for one file, as lines of JSON."""

    def __init__(self, wanted: Wanted, reader: Reader, nouns: tuple[Noun, ...]) -> None:
        self._wanted = wanted
        self._reader = reader
        self._nouns = nouns
        self._people = Numbered()
        self._cells = words.export_files.Cells(reader, self._people)
        self._left: deque[tuple[Noun, Key | None]] = deque((one, None) for one in nouns)
        self._counts: Counter[Noun] = Counter()
        self._lines = bytearray()

    def read(self, session: Session) -> Callable[[], None] | None:
        """The next page; None when everything is read."""
        if not self._left:
            return None
        noun, after = self._left.popleft()
        page = SOURCES[noun](session, self._wanted, after, PAGE)
        if page.after is not None:
            self._left.appendleft((noun, page.after))
        self._people.learn(self._strangers(session, noun, page))
        return lambda: self._take(noun, page.rows)

    def _strangers(self, session: Session, noun: Noun, page: Page) -> dict[int, Shown]:
        """How those are shown who turn up here for the first time."""
        places = [place for place, one in enumerate(FIELDS[noun]) if one.sort is Sort.PERSON]
        ids = {row[place] for row in page.rows for place in places} - {None, *self._people.known}
        return export_people.shown(session, self._wanted.unit_id, ids, self._wanted.now)

    def _take(self, noun: Noun, rows: Sequence[Raw]) -> None:
        fields, room = FIELDS[noun], MOST_ROWS - self._counts[noun]
        for values in rows[:room]:
            self._write(noun, self._cells.row(fields, values))
        self._counts[noun] += len(rows[:room])
        if len(rows) > room:
            self._write(noun, (words.export_files.cut(self._reader), *[None] * (len(fields) - 1)))
            self._left = deque(one for one in self._left if one[0] is not noun)

    def _write(self, noun: Noun, row: Row) -> None:
        number = self._nouns.index(noun) + 1  # the first sheet tells about the others
        self._lines += json.dumps([number, *row], ensure_ascii=False).encode() + b"\n"

    def file(self, unit: str, what: What, form: Form) -> File:
        """The file itself; raises subprocess.SubprocessError."""
        reader, stretch = self._reader, self._wanted.stretch
        counts = [(one, self._counts[one]) for one in self._nouns]
        first = words.export_files.about(reader, unit, stretch, counts, self._wanted.now)
        others = (words.export_files.sheet(reader, one) for one in self._nouns)
        title, made_at = words.export_files.title(reader, unit), self._wanted.now.isoformat()
        ending = words.export_files.ending(form, len(self._nouns))
        made = sheets.written(Book(title, made_at, (first, *others)), ending, bytes(self._lines))
        return File(words.export_files.file_name(reader, what, stretch, ending), made)
