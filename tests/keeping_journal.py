"""A unit whose journal was sealed last night, and the files that its ketua takes of it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlmodel import Session

from domain.files import File
from domain.journals import JournalFile, PaperKind
from storage import journal, people
from storage.journal import Line
from storage.journal_seals import JournalSeal
from tests.watch import Watch

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def writes(
    its: Watch,
    verb: str,
    subject: str,
    by: str | None = None,
    *,
    at: datetime | None = None,
    unit_id: int | None = None,
) -> None:
    """Somebody did something (None: nobody), now unless another time is said."""
    now = at or its.town.clock.at

    def write(session: Session) -> None:
        person = people.get(session, its.person_id(by)) if by is not None else None
        line = Line(at=now, verb=verb, subject=subject, unit_id=unit_id or its.unit_id)
        journal.note(session, line, person)

    its.write(write)


def fill(its: Watch) -> None:
    """Work of five people, two of them minors, and what nobody hands on."""
    writes(its, "planned", "post:12", "Nisa")
    writes(its, "safety reported", "safety:7")
    writes(its, "approved as pengurus", "post:12", "Ketua")
    writes(its, "took on", "promotion:3", "Putri")
    writes(its, "duty given", "duty:20261124", "Wati")
    writes(its, "consent withdrawn", f"unit:{its.unit_id}", "Aisyah")
    writes(its, "hid a reporter", "case:4")
    writes(its, "took on", "promotion:3", "Aisyah")
    writes(its, "reported", "case:4")
    writes(its, "danced with joy", "teapot:9", "Siti")
    writes(its, "promotion done", "promotion:3", "Putri")


async def night_passes(its: Watch) -> None:
    """Until the next morning, 07.30 in Jakarta."""
    now = its.town.clock.at
    midnight = datetime.combine(now.date() + DAY, datetime.min.time(), UTC)
    await its.passes(midnight + timedelta(minutes=30) - now)


def sealed(its: Watch) -> list[JournalSeal]:
    """The seals of this unit, oldest first."""
    return [one for one in its.every(JournalSeal) if one.unit_id == its.unit_id]


def files(its: Watch, name: str = "Ketua") -> list[File]:
    """The files that somebody got."""
    found = [one.media.file for one in its.people[name].sees(its.branch.bot) if one.media is not None]
    return [File(one.name, one.content) for one in found if one is not None]


async def takes(its: Watch, kind: PaperKind, days: tuple[date, date] = NOVEMBER) -> File:
    """Ketua takes the journal of these days."""
    before = len(files(its))
    await its.presses("Ketua", JournalFile(its.unit_id, *days, kind))
    await its.rests()
    got = files(its)
    assert len(got) == before + 1
    return got[-1]


def kept(file: File, folder: Path) -> Path:
    """The file on a disk."""
    path = folder / file.name
    path.write_bytes(file.content)
    return path
