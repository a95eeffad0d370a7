"""What must be forgotten is gone: from the database file, its log, our own logs, the metrics and a backup."""

import io
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import backup, health
from domain.retention import columns
from sandbox.people import Person as Somebody
from storage import journal, people, retention, tokens
from storage.inbox import InboxRow
from storage.journal import Line
from storage.people import Person
from storage.tables import METADATA
from tests.counting import MOOD
from tests.neighbours import Neighbours, effects, neighbourhood, read, statuses
from tests.town import TOKEN, Town

NAME, FAMILY, ALIAS = "Markanama", "Markakeluarga", "markaalias"
SAID, SECRET, PLACE = "markaucapan", "markarahasia", "markatempat"
MARKS = (NAME, FAMILY, ALIAS, SAID, SECRET, PLACE)


def test_every_column_stands_in_the_retention_table_and_the_other_way_round() -> None:
    real = {(table.name, column.name) for table in METADATA.sorted_tables for column in table.columns}
    assert columns() == real


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Everything that is written to standard error."""
    from bot.logs import set_up  # noqa: PLC0415

    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    set_up("DEBUG", "json")
    yield written
    MOOD.broken = False


def marked(town: Town) -> Somebody:
    """Someone all of whose names can be found again."""
    return town.world.add_person(NAME, last_name=FAMILY, username=ALIAS)


def says_all(town: Town, who: Somebody, neighbours: Neighbours) -> None:
    """Everything that a person can tell us, in private and in the group."""
    group = neighbours.group
    who.starts(town.account)
    who.says_in_private(town.account, f"/kata a-{SAID}")
    who.says_in_private(town.account, f"/mari {SAID}")
    who.says_in_private(town.account, f"just words {SECRET}")
    who.says(group, f"/kata a-{SAID}")
    who.says(group, f"/bisik b-{SECRET}")
    who.says(group, f"/nanti c-{SECRET}")
    who.says(group, f"talk of the group {SECRET}")
    answered = neighbours.siti.says(group, f"a question {SECRET}")
    who.says(group, f"/kata a-{SAID}", reply_to=answered)
    for kind in ("photo", "location", "contact", "document"):
        who.sends(town.world.private_chat(who, town.account), kind, caption=f"{PLACE}")
    MOOD.broken = True
    who.says_in_private(town.account, f"/sandung d-{SECRET}")


async def lived(town: Town, neighbours: Neighbours) -> Somebody:
    """She joined the group and said it all; the story is over."""
    who = marked(town)
    neighbours.hana.adds(who, neighbours.group)
    says_all(town, who, neighbours)
    await town.rest()
    await town.passes(town.clock.at + timedelta(hours=1))
    MOOD.broken = False
    return who


def found(town: Town, tmp_path: Path, log: io.StringIO, marks: tuple[str, ...]) -> list[tuple[str, str]]:
    """Where which mark can still be read."""
    copy = tmp_path / "copy.db"
    copy.unlink(missing_ok=True)
    backup.write(town.settings.database_url, copy, town.clock.at)
    metrics = read(town, lambda session: health.metrics(session, town.clock.at))
    database = Path(town.settings.database_url.removeprefix("sqlite:///"))
    wal = database.with_name(database.name + "-wal")
    places = {
        "database": database.read_bytes(),
        "write-ahead log": wal.read_bytes() if wal.exists() else b"",
        "backup": copy.read_bytes(),
        "metrics": metrics,
        "log": log.getvalue().encode(),
    }
    return [(name, mark) for name, content in places.items() for mark in marks if mark.encode() in content]


def of(session: Session, who: Somebody) -> Person:
    """Her row."""
    person = people.found(session, who.id)
    assert person is not None
    return person


def keep_her(session: Session, who: Somebody, town: Town) -> None:
    """She is a person with a row, a link of her own and a line in the journal."""
    person = people.known(session, who.id, who.first_name, town.clock.at)
    line = Line(at=town.clock.at, verb="joined", subject=f"person:{person.id}")
    journal.note(session, line, person)
    tokens.issue(session, "open", {"word": SECRET}, town.clock.at + timedelta(days=3), who.id)


async def test_an_erased_person_is_nowhere(tmp_path: Path, log: io.StringIO) -> None:
    async with neighbourhood(f"sqlite:///{tmp_path / 'town.db'}") as (town, neighbours):
        who = await lived(town, neighbours)
        read(town, lambda session: keep_her(session, who, town))
        assert {mark for _, mark in found(town, tmp_path, log, MARKS)} >= {NAME, SAID, SECRET}
        assert town.house is not None
        await town.house.pen.write(lambda session: retention.erase(session, of(session, who), town.clock.at))
        for _ in range(2):
            assert found(town, tmp_path, log, (*MARKS, str(who.id), TOKEN)) == []
            town.kill()
        await town.open()


async def test_others_keep_what_is_theirs_when_somebody_is_erased(tmp_path: Path, log: io.StringIO) -> None:
    async with neighbourhood(f"sqlite:///{tmp_path / 'town.db'}") as (town, neighbours):
        who = await lived(town, neighbours)
        read(town, lambda session: keep_her(session, who, town))
        longer = town.world.add_person("Lain")
        longer.id = int(f"{who.id}9")
        town.world.people[longer.id] = longer
        assert town.house is not None
        longer.starts(town.account)
        longer.says_in_private(town.account, "/kata lain")
        await town.house.polling.ask(0)
        await town.house.pen.write(lambda session: retention.erase(session, of(session, who), town.clock.at))
        await town.rest()
        assert effects(town)[("noted", "lain")] == 1
        assert people_known(town) == {neighbours.hana.first_name}


def people_known(town: Town) -> set[str]:
    """The first names that have a row."""
    return read(town, lambda session: set(session.exec(select(Person.first_name))))


@pytest.mark.parametrize(
    ("after", "gone"),
    [
        (timedelta(0), (FAMILY, ALIAS, PLACE)),
        (timedelta(hours=26), (FAMILY, ALIAS, PLACE, SAID)),
        (timedelta(days=8), MARKS),
    ],
)
async def test_what_is_over_is_gone(
    tmp_path: Path, log: io.StringIO, after: timedelta, gone: tuple[str, ...]
) -> None:
    """A guest: of her names only the first was ever stored; what broke is kept for a week, all else for a day."""
    async with neighbourhood(f"sqlite:///{tmp_path / 'town.db'}") as (town, neighbours):
        await lived(town, neighbours)
        await town.passes(town.clock.at + after)
        await town.clean_up()
        for _ in range(2):
            left = found(town, tmp_path, log, MARKS)
            assert [one for one in left if one[1] in gone] == []
            assert [one for one in left if one[0] in ("log", "metrics", "backup")] == []
            town.kill()
        await town.open()


async def test_bodies_are_emptied_with_done(tmp_path: Path, log: io.StringIO) -> None:
    async with neighbourhood(f"sqlite:///{tmp_path / 'town.db'}") as (town, neighbours):
        await lived(town, neighbours)
        rows = read(town, lambda session: session.exec(select(InboxRow)).all())
        assert {row.status for row in rows if row.body is not None} == {"failed"}
        assert statuses(town)[0]["failed"] == 1
