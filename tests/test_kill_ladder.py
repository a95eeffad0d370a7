"""The real bot is killed while all of humas is rung: everybody is told, and nobody any more once somebody has it."""

import os
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.migrating import upgrade
from domain.cases import CaseKind
from domain.ladder import Severity
from domain.posting import ChatKind
from domain.units import Role, Room
from sandbox.bots import BotAccount
from sandbox.world import World
from storage import case_reporting, case_steps, cases, chats, roles, units
from storage.case_reporting import Sighting
from storage.database import open_engine
from storage.people import Person
from storage.roles import Grant
from storage.units import Unit
from storage.writer import in_transaction
from tests import masses
from tests.test_kill import ROOT, TOKEN, Victim, street, until
from tests.test_kill_broadcast import where_it_is_nine

HUMAS, KILLS, AFTER = 90, 3, 20
PATIENCE = 180  # seconds, on a machine that does other things too
DANGER = "mungkin dalam bahaya"


@dataclass
class Rung:
    """A street on which all of humas is about to be rung for one case."""

    world: World
    account: BotAccount
    victim: Victim
    database: Path
    humas: list[int]

    def told(self) -> Counter[int]:
        """How often each of them has the alert."""
        return Counter(
            chat.id
            for chat in self.world.privates.values()
            for one in chat.messages.values()
            if one.from_bot and DANGER in one.text
        )

    def somebody_takes_it(self) -> None:
        """While the bot is dead the transaction of a tap is written, as its turn would."""
        engine = open_engine(f"sqlite:///{self.database}")
        in_transaction(engine, _take)
        engine.dispose()


def _take(session: Session) -> None:
    case = cases.kept_apart(session, 1)
    person = session.exec(select(Person)).first()
    assert case is not None and person is not None
    case_steps.take(session, case, person.id or 0, datetime.now(UTC))


def _danger(session: Session, ids: list[int], room: int) -> None:
    """A unit without a roster, all of whose members are humas; somebody there may be in danger."""
    now = datetime.now(UTC)
    unit = Unit(name="PAC Kedungwaru", level="pac", zone=where_it_is_nine(now), created_at=now)
    session.add(unit)
    session.flush()
    masses.enrol(session, unit.id or 0, ids)
    chat = chats.known(session, room, ChatKind.SUPERGROUP, now, "Humas")
    units.link(session, unit.id or 0, chat.id or 0, Room.HUMAS)
    for person in session.exec(select(Person)).all():
        person.birth_year = now.year - 25
        grant = Grant(person_id=person.id or 0, unit_id=unit.id, role=Role.HUMAS, since=now)
        roles.give(session, grant)
    seen = Sighting(unit_id=unit.id or 0, kind=CaseKind.CONTENT, text="Ada yang mengancam teman kami")
    case = case_reporting.report(session, seen, now).case
    case_steps.raise_to(session, case, Severity.DANGER, now)


@asynccontextmanager
async def rung(tmp_path: Path) -> AsyncIterator[Rung]:
    database = tmp_path / "killed.db"
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    async with street() as (world, account, address):
        people = [world.add_person(f"Humas {number}") for number in range(HUMAS)]
        account.knows.update(one.id for one in people)
        for one in people:
            world.private_chat(one, account).opened = True
        engine = open_engine(f"sqlite:///{database}")
        upgrade(engine)
        room = world.add_group("Humas", supergroup=True, members=[people[0], account])
        in_transaction(engine, lambda session: _danger(session, [one.id for one in people], room.id))
        engine.dispose()
        env = {**kept, "BOT_TOKEN": TOKEN, "BOT_API_URL": address, "DATABASE_URL": f"sqlite:///{database}"}
        env |= {"LOG_LEVEL": "ERROR", "OWNER_IDS": "1", "PYTHONPATH": str(ROOT)}
        victim = Victim(database, env, module=("bot", "run"))
        try:
            yield Rung(world, account, victim, database, [one.id for one in people])
        finally:
            if victim.process is not None and victim.process.returncode is None:
                victim.process.kill()
                await victim.process.wait()


@pytest.mark.real
async def test_killed_while_it_rings_everybody_is_still_told(tmp_path: Path) -> None:
    async with rung(tmp_path) as its:
        for kill in range(1, KILLS + 1):
            await its.victim.starts()
            await until(lambda most=kill * AFTER: its.told().total() >= most)  # type: ignore[misc]
            await its.victim.dies()
        await its.victim.starts()
        await until(lambda: set(its.told()) == set(its.humas) and its.victim.is_quiet(), PATIENCE)
        assert await its.victim.ends() == 0
        repeats = its.told().total() - HUMAS
        assert repeats <= sum(its.victim.in_flight) <= 16 * KILLS
        assert its.account.limits.violations == []
        assert its.victim.count("SELECT count(*) FROM case_rings") == HUMAS


@pytest.mark.real
async def test_killed_and_taken_nobody_is_told_any_more(tmp_path: Path) -> None:
    async with rung(tmp_path) as its:
        await its.victim.starts()
        await until(lambda: its.told().total() >= AFTER)
        await its.victim.dies()
        before = its.told()
        assert before.total() < HUMAS
        its.somebody_takes_it()
        await its.victim.starts()
        await until(its.victim.is_quiet, PATIENCE)
        assert await its.victim.ends() == 0
        assert its.told() == before, "not even what was in flight comes again"
