"""Makes the file of a unit's journal at the moment in which it leaves, reading it in pages."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from importlib.metadata import version
from typing import Any

import words.journal_papers
from domain.export_people import Numbered, Shown
from domain.figures import Stretch
from domain.files import File
from domain.journal_papers import MOST_XLSX, Paper, PaperRow, dumped, facts
from domain.journals import FILE_MAKER, FIRST, Entry, PaperKind
from domain.reader import Reader
from domain.sheets import harmless
from domain.units import Role
from scheduling import apart, sheets
from scheduling.files import Gathered
from storage import export_people, journal_pages, roles, units
from storage.journal import keyed
from storage.journal_pages import AROUND, PAGE, Known, Place, Sealed
from storage.session import Session
from words.journal_lines import Lines

Done = Callable[[], None]
SOMEBODY = "somebody"


def journal(session: Session, told: Mapping[str, Any], now: datetime) -> Gathered | None:
    """A maker of the file; None where the unit is closed or paused, or who asked is no pengurus any more."""
    unit = units.get(session, int(told["unit"]))
    held = roles.held(session, int(told["by"]), unit.id, now)
    is_hers = any(one.role == Role.PENGURUS and one.unit_id == unit.id for one in held)
    if not is_hers or any(at is not None for at in (unit.closed_at, unit.paused_at, unit.rested_at)):
        return None
    first, last = (date.fromisoformat(str(told[name])) for name in ("first", "last"))
    stretch = Stretch(first, last, unit.zone)
    gathering = Gathering(unit.id or 0, stretch, unit.reader(str(told["language"])), now)
    return Gathered(gathering.read, lambda: gathering.file(unit.name, PaperKind(told["paper"])))


class Gathering:
    """What was read so far for one file."""

    def __init__(self, unit_id: int, stretch: Stretch, reader: Reader, now: datetime) -> None:
        self._unit_id, self._stretch, self._reader, self._now = unit_id, stretch, reader, now
        self._lines: list[Sealed] = []
        self._before = FIRST
        self._actors: dict[str, Known] = {}
        self._people = Numbered()
        self._steps: Iterator[Callable[[Session], Done]] = self._all()

    def read(self, session: Session) -> Done | None:
        """The next page; None when everything is read."""
        step = next(self._steps, None)
        return step(session) if step is not None else None

    def _all(self) -> Iterator[Callable[[Session], Done]]:
        """The lines, the link before them, and then those people who may have written them."""
        self._after: Place | None = (self._stretch.since - AROUND, 0)
        while self._after is not None and len(self._lines) <= MOST_XLSX:
            yield self._read_lines
        self._trim()
        if not self._lines:
            return
        yield self._read_before
        self._wanted = {entry.actor for entry, _ in self._lines} - {None}
        self._person = 0
        while self._person >= 0:
            yield self._read_known
        self._unknown = sorted(one.person_id for one in self._actors.values() if not one.role)
        while self._unknown:
            yield self._read_shown

    def _read_lines(self, session: Session) -> Done:
        after = self._after or (self._stretch.since, 0)
        found, self._after = journal_pages.page(session, self._unit_id, after, self._stretch.until + AROUND)
        return lambda: self._lines.extend(found)

    def _trim(self) -> None:
        """In the order of the chain; from the first to the last line of these days nothing is left out."""
        since, until = self._stretch.since, self._stretch.until
        inside = [entry.id for entry, _ in self._lines if since <= entry.at < until]
        first, last = (min(inside), max(inside)) if inside else (0, -1)
        kept = [one for one in self._lines if first <= one[0].id <= last]
        self._lines = sorted(kept, key=lambda one: one[0].id)[:MOST_XLSX]

    def _read_before(self, session: Session) -> Done:
        link = journal_pages.before(session, self._unit_id, self._lines[0][0])

        def take() -> None:
            self._before = link

        return take

    def _read_known(self, session: Session) -> Done:
        found = journal_pages.known(session, self._unit_id, self._person)
        self._person = found[-1].person_id if found else -1
        return lambda: self._recognise(found)

    def _recognise(self, found: list[Known]) -> None:
        keys = {keyed(one.salt, one.person_id): one for one in found}
        self._actors |= {key: one for key, one in keys.items() if key in self._wanted}

    def _read_shown(self, session: Session) -> Done:
        some, self._unknown = self._unknown[:PAGE], self._unknown[PAGE:]
        found: dict[int, Shown] = export_people.shown(session, self._unit_id, some, self._now)
        return lambda: self._people.learn(found)

    def file(self, unit: str, kind: PaperKind) -> File:
        """The file itself; blocks for some seconds. Raises subprocess.SubprocessError."""
        paper = self.paper(unit)
        name = words.journal_papers.file_name(self._reader, self._stretch, kind)
        if kind is PaperKind.XLSX:
            book = words.journal_papers.book(self._reader, paper, facts(paper), self._now)
            return File(name, sheets.xlsx(book))
        asked = {
            "paper": dumped(paper),
            "heads": words.journal_papers.heads(self._reader),
            "now": self._now.isoformat(),
        }
        return File(name, apart.made("scheduling.journal_printing", asked))

    def paper(self, unit: str) -> Paper:
        """All of it, in words."""
        said = Lines(self._reader)
        rows = tuple(self._row(said, entry, link) for entry, link in self._lines)
        seal = rows[-1].link if rows else self._before
        notes = words.journal_papers.notes(self._reader, self._stretch, seal, self._now)
        title = harmless(words.journal_papers.title(self._reader, unit))
        about = (self._before, self._reader.language, self._stretch.zone, version("sinergi"), title)
        return Paper(self._unit_id, *about, notes, rows)

    def _row(self, said: Lines, entry: Entry, link: str) -> PaperRow:
        words_of_it = (said.when(entry), self._who(said, entry), said.what(entry), said.about(entry))
        return PaperRow(*words_of_it, entry, link).in_signs(harmless)

    def _who(self, said: Lines, entry: Entry) -> str:
        """Nobody where nobody did it, or where it is not told who."""
        if entry.actor is None:
            return ""
        who = self._actors.get(entry.actor)
        if who is None or who.role:
            return said.outsider(who.role if who is not None else SOMEBODY)
        return said.who(*self._people.of(who.person_id))


MAKERS = {FILE_MAKER: journal}
