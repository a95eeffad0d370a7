"""The bot dies between any two steps of a morning, and two of them tell at once: exactly one digest each."""

from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot.migrating import upgrade
from domain.digests import DigestKind
from domain.posting import ChatKind, OutboxStatus
from domain.steps import Step
from domain.units import Level, Role, Zone
from scheduling.digests import tell_people, tend
from storage import chats, digest_times, people
from storage.database import open_engine
from storage.digests import Digest, DigestWish
from storage.outbox import OutboxRow
from storage.requests import Request
from storage.roles import Grant
from storage.units import Unit
from storage.writer import in_transaction
from tests.at_six import digests, settled, told_days, utc
from tests.test_ladder_crashes import SENDING, SWEEPING, Ladder
from tests.town import Town
from tests.watch import watch

SIX = datetime(2026, 11, 22, 23, tzinfo=UTC)
MANY, HANDS = 12, 4
PATIENCE = 60_000  # milliseconds for which a hand waits for SQLite's one writer
CERTAIN = (Step.DELIVERY_CLAIMED, Step.DELIVERY_MARK_COMMITTED)


@pytest.fixture
async def ladder(fresh_url: str) -> AsyncIterator[Ladder]:
    town = Town.build(fresh_url)
    await town.open()
    its = await watch(town)
    settled(its, "Ketua")
    its.case("Siti", title="Hoaks libur sekolah")
    yield Ladder(its)
    for house in town.opened:
        house.engine.dispose()
        house.reader.dispose()


@pytest.mark.parametrize("step", [*SWEEPING, *SENDING])
async def test_whenever_it_dies_she_reads_one(ladder: Ladder, step: Step) -> None:
    """In flight it may be lost or arrive, never twice; what may be lost is said with the next."""
    its = ladder.its
    await its.town.passes(utc(22, 22, 50))
    await ladder.dies_at([(step, 1), (step, 3)])
    await ladder.lives(utc(23, 1))
    assert ladder.stops.died
    assert [one.isoformat() for one in told_days(its, "Ketua")] == ["2026-11-23"]
    heard = len(digests(its, "Ketua"))
    assert heard == 1 if step in (*SWEEPING, *CERTAIN) else heard <= 1
    await ladder.lives(utc(24, 1))
    assert heard <= len(digests(its, "Ketua")) <= 2


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    """Many units, each with one pengurus, somebody who asks for a role, and a digest that is due."""
    engine = open_engine(fresh_url, PATIENCE)
    upgrade(engine)
    begun = SIX - timedelta(hours=12)
    with Session(engine) as session:
        for number in range(MANY):
            unit = Unit(name=f"PR {number}", level=Level.PR, zone=Zone.WIB, created_at=begun)
            person = people.known(session, 7_700_000_000 + number, f"Ketua {number}", begun)
            asker = people.known(session, 7_800_000_000 + number, f"Siti {number}", begun)
            person.birth_year = 1995
            session.add(unit)
            session.flush()
            grant = Grant(person_id=person.id or 0, unit_id=unit.id, role=Role.PENGURUS, since=begun)
            group = chats.known(
                session, -1_000_000_000 - number, ChatKind.SUPERGROUP, begun, f"Grup {number}"
            )
            asked = Request(
                unit_id=unit.id or 0,
                person_id=asker.id or 0,
                chat_id=group.id or 0,
                role=Role.HUMAS,
                asked_at=begun,
            )
            session.add_all([grant, asked])
            digest_times.settle(session, person.id or 0, begun)
        session.commit()
    yield engine
    engine.dispose()


def test_two_processes_at_the_same_moment_tell_everybody_once(engine: Engine) -> None:
    start = Barrier(HANDS)

    def tells(_: int) -> int:
        start.wait(timeout=30)
        done = 0
        while count := in_transaction(engine, lambda session: tell_people(session, SIX)):
            done += count
        return done

    with ThreadPoolExecutor(HANDS) as threads:
        list(threads.map(tells, range(HANDS)))
    with Session(engine) as session:
        told = session.exec(select(Digest).where(Digest.kind == DigestKind.BOARD)).all()
        assert len({one.person_id for one in told}) == len(told) == MANY
        calls = session.exec(select(OutboxRow).where(col(OutboxRow.subject).like("digest:%"))).all()
        assert sorted(one.id or 0 for one in calls) == sorted(one.outbox_id or 0 for one in told)
        assert {one.status for one in calls} == {OutboxStatus.PENDING}
        dues = session.exec(select(DigestWish.due_at).where(DigestWish.kind == DigestKind.BOARD)).all()
        assert set(dues) == {SIX + timedelta(days=1)}


def test_the_night_finds_everybody_who_has_a_role_and_no_row(engine: Engine) -> None:
    begun = SIX - timedelta(hours=3)

    def forget(session: Session) -> None:
        rows = session.exec(select(DigestWish).order_by(col(DigestWish.person_id))).all()
        for row in rows[: MANY // 2]:
            session.delete(row)
        for row in rows[MANY // 2 :]:
            row.due_at = None

    in_transaction(engine, forget)
    in_transaction(engine, lambda session: tend(session, begun))
    while in_transaction(engine, lambda session: tell_people(session, begun)):
        pass
    with Session(engine) as session:
        dues = session.exec(select(DigestWish.due_at).where(DigestWish.kind == DigestKind.BOARD)).all()
        assert list(dues) == [SIX] * MANY
        assert session.exec(select(Digest)).all() == []
