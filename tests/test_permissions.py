"""The table of permissions: every rank tries every command; what it may works, what it may not leaves no trace."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlmodel import Session
from structlog.testing import capture_logs

from domain.markup import plain
from domain.permissions import COMMANDS, NEEDS, Need, Rank, satisfies
from domain.reader import Reader
from domain.refusal import Refusal
from domain.switches import Switch, SwitchState
from domain.units import Role
from handlers import FEATURES
from sandbox.chats import Membership
from sandbox.people import Person
from sandbox.world import FIRST_BIG_PERSON
from storage import switches
from storage.tables import METADATA
from storage.unit_settings import UnitSwitch
from storage.waitings import Waiting
from tests import branch as branches
from tests.branch import Branch
from tests.town import Town, open_town
from words.refusals import as_toast

TABLE = Path(__file__).parent.parent / "docs" / "permissions.md"
# What every update leaves, done or refused: itself, its answer, and for a guest what she wanted to do.
TRACES = {"inbox", "outbox", "bodies", "heads", "chats", "cards", "tokens", "drafts", "wishes"}
ROLES = {Rank.HUMAS: Role.HUMAS, Rank.PENGURUS: Role.PENGURUS, Rank.PEMBINA: Role.PEMBINA}


def steps(rank: Rank) -> frozenset[Rank]:
    """All that someone is whom the table calls by this rank."""
    if rank in ROLES:
        return frozenset({Rank.MEMBER, rank})
    return frozenset({Rank.STRANGER, rank}) if rank is Rank.OWNER else frozenset({rank})


async def someone(town: Town, branch: Branch, rank: Rank) -> Person:
    """A person of this rank, who has opened the private chat."""
    who = (
        town.world.people[FIRST_BIG_PERSON]
        if rank is Rank.OWNER
        else town.world.add_person(rank.capitalize())
    )
    if rank not in (Rank.STRANGER, Rank.OWNER):
        branch.group.members[who.id] = Membership("member")
    if rank is Rank.WAITING:
        branch.write(lambda session: session.add(waits(who, branch, town)))
    if rank in (Rank.YOUNG, Rank.MEMBER):
        branch.joins(who, 2010 if rank is Rank.YOUNG else 2004)
    if rank in ROLES:
        branch.give(who, ROLES[rank])
    await branch.tells(who, "/start")
    return who


def waits(who: Person, branch: Branch, town: Town) -> Waiting:
    """She waits for her guardian."""
    return Waiting(
        telegram_id=who.id,
        unit_id=branch.unit_id,
        birth_year=2010,
        code="MELATI-4821",
        state="waiting",
        since=town.clock.at,
        until=town.clock.at + timedelta(days=30),
    )


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    async with open_town(tmp_path, owner_ids=frozenset({FIRST_BIG_PERSON})) as town:
        town.world.add_person("Nur")
        founded = await branches.found(town, "Siti")
        founded.write(lambda session: use_all(session, founded))
        yield founded


def use_all(session: Session, branch: Branch) -> None:
    """The unit uses every feature, so that a command is refused for who types it only."""
    for one in Switch:
        row = UnitSwitch(unit_id=branch.unit_id, feature=one, state=SwitchState.ON, at=branch.town.clock.at)
        switches.put(session, row)


def rows(branch: Branch) -> dict[str, int]:
    """How many rows each table has that a refused command may not touch."""
    tables = [table for table in METADATA.sorted_tables if table.name not in TRACES]

    def count(session: Session) -> dict[str, int]:
        return {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}

    return branch.write(count)


async def tries(branch: Branch, who: Person, command: str) -> tuple[str, str]:
    """She types it in private; the verdict of the turn, and what she read."""
    before = len(who.sees(branch.bot))
    with capture_logs() as logs:
        await branch.tells(who, f"/{command}")
    verdicts = [line["verdict"] for line in logs if line["event"] == "turn"]
    read = [one.text for one in who.sees(branch.bot)[before:] if one.from_bot]
    assert len(verdicts) == 1
    assert read, f"/{command} was not answered"
    return verdicts[0], read[-1]


@pytest.mark.parametrize("rank", list(Rank))
async def test_what_the_table_allows_works_and_what_it_refuses_leaves_no_row(
    branch: Branch, rank: Rank
) -> None:
    who = await someone(branch.town, branch, rank)
    for command, need in COMMANDS.items():
        before = rows(branch)
        verdict, read = await tries(branch, who, command)
        if satisfies(steps(rank), need):
            assert verdict == "done" or not verdict.startswith(("refused: refusal-only", "refused: join")), (
                command,
                verdict,
            )
            continue
        assert verdict.startswith("refused: "), (command, verdict)
        assert rows(branch) == before, command
        if need in NEEDS and need not in (Need.UNIT, Need.MEMBER):
            assert read == as_toast(Reader(), Refusal(f"refusal-only-{need}"))
        assert plain(read)


def test_every_command_stands_in_the_table_and_every_row_is_a_command() -> None:
    assert sorted(COMMANDS) == sorted(one.names[0] for feature in FEATURES for one in feature.commands)


def drawn() -> str:
    """The table as the documentation shows it."""
    head = "| command | " + " | ".join(Rank) + " |"
    line = "|---|" + "---|" * len(Rank)
    body = [
        f"| /{name} | " + " | ".join("yes" if satisfies(steps(rank), need) else "" for rank in Rank) + " |"
        for name, need in sorted(COMMANDS.items())
    ]
    return "\n".join([head, line, *body])


def test_the_documentation_shows_the_table() -> None:
    assert drawn() in TABLE.read_text(), f"docs/permissions.md should hold:\n{drawn()}"
