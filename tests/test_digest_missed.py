"""Down, blocked, or with a wrong clock: a digest is late, or missed and named in the next, and never told twice."""

from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete
from sqlmodel import Session, col, select

from domain.digests import DigestKind
from domain.posting import ChatKind, OutboxStatus
from domain.units import Level, Role, Room, Zone
from scheduling.digests import tend
from storage import chats, digest_times, units
from storage.digests import Digest, DigestWish
from storage.outbox import OutboxRow
from storage.roles import Grant
from storage.units import Unit
from tests import founding
from tests.at_six import comes, digests, settled, told_days, utc, wants, wish
from tests.town import Town, open_town
from tests.watch import Watch, watch

TITLE = "Hoaks libur sekolah"
MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)
NOT_ARRIVED = "tidak sampai"


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        settled(here, "Ketua")
        here.case("Siti", title=TITLE)
        yield here


async def is_down(town: Town, until: datetime) -> None:
    """The bot is off until then."""
    town.kill()
    town.clock.move(until)
    town.ask_at = until
    await town.open()
    await town.rest()


def newest(its: Watch) -> str:
    """What she reads in her newest digest."""
    return digests(its, "Ketua")[-1].text


async def test_down_at_six_it_comes_late_before_noon(its: Watch) -> None:
    await is_down(its.town, utc(23, 4, 55))
    assert told_days(its, "Ketua") == [MONDAY]
    assert TITLE in newest(its)
    assert NOT_ARRIVED not in newest(its)


async def test_down_over_noon_it_is_missed_and_named_in_the_next(its: Watch) -> None:
    await is_down(its.town, utc(23, 5, 1))
    assert told_days(its, "Ketua") == []
    assert wish(its, "Ketua").missed_from == MONDAY
    await comes(its, utc(23, 23, 2))
    assert told_days(its, "Ketua") == [MONDAY + DAY]
    assert "Ringkasan kemarin tidak sampai" in newest(its)
    its.case("Rina", title="Kabar palsu haji", link="https://example.com/haji")
    await comes(its, utc(24, 23, 2))
    assert NOT_ARRIVED not in newest(its)
    assert wish(its, "Ketua").missed_from is None


async def test_down_for_three_days_one_digest_names_the_first(its: Watch) -> None:
    await is_down(its.town, utc(26, 1))
    assert told_days(its, "Ketua") == [MONDAY + 3 * DAY]
    assert "Sejak Senin, 23 November 2026 ada ringkasan yang tidak sampai" in newest(its)


async def test_what_expired_on_its_way_is_said_again(its: Watch) -> None:
    """She can't be reached until the afternoon: nothing stale arrives then, and the next says all of it."""
    its.people["Ketua"].blocks(its.town.account)
    await comes(its, utc(23, 4, 58))
    await its.town.clean_up()
    assert told_days(its, "Ketua") == [MONDAY]
    await comes(its, utc(23, 6))
    await its.town.clean_up()
    its.people["Ketua"].unblocks(its.town.account)
    await its.tells("Ketua", "/menu")
    assert digests(its, "Ketua") == []
    await comes(its, utc(23, 23, 2))
    assert TITLE in newest(its)
    assert "Ringkasan kemarin tidak sampai" in newest(its)


async def test_unblocked_in_time_it_still_comes(its: Watch) -> None:
    its.people["Ketua"].blocks(its.town.account)
    await comes(its, utc(23, 1))
    its.people["Ketua"].unblocks(its.town.account)
    await its.tells("Ketua", "/menu")
    assert len(digests(its, "Ketua")) == 1


async def test_what_still_waits_for_her_does_not_come_when_her_role_is_over(its: Watch) -> None:
    its.people["Ketua"].blocks(its.town.account)
    await comes(its, utc(23, 1))
    person_id = its.person_id("Ketua")

    def ends(session: Session) -> None:
        for grant in session.exec(select(Grant).where(Grant.person_id == person_id)):
            grant.until = its.town.clock.at
        digest_times.settle(session, person_id, its.town.clock.at)

    its.write(ends)
    its.people["Ketua"].unblocks(its.town.account)
    await its.tells("Ketua", "/menu")
    assert digests(its, "Ketua") == []


def outboxed(session: Session) -> OutboxRow:
    """The call that carries the newest daily digest."""
    its = select(OutboxRow).join(Digest, col(Digest.outbox_id) == col(OutboxRow.id))
    found = session.exec(its.where(Digest.kind == DigestKind.BOARD).order_by(col(Digest.id).desc())).first()
    assert found is not None
    return found


async def test_what_may_have_arrived_is_neither_repeated_nor_called_missed(its: Watch) -> None:
    await comes(its, utc(22, 23, 2))

    def doubt(session: Session) -> None:
        outboxed(session).status = OutboxStatus.UNCERTAIN

    its.write(doubt)
    await comes(its, utc(23, 22, 50))
    assert len(digests(its, "Ketua")) == 1
    await comes(its, utc(23, 23, 2))
    assert TITLE in newest(its)
    assert NOT_ARRIVED not in newest(its)
    assert len(digests(its, "Ketua")) == 2


async def test_a_doubt_about_it_is_asked_of_nobody(its: Watch) -> None:
    """Killed while it was sent: only she can know, and who hosts the bot is not told of every such doubt."""
    wati = its.person_id("Wati")
    its.write(lambda session: session.add(Grant(person_id=wati, role=Role.OWNER, since=its.town.clock.at)))
    await comes(its, utc(22, 23, 2))

    def on_its_way(session: Session) -> None:
        outboxed(session).status = OutboxStatus.SENDING

    its.write(on_its_way)
    before = len(its.people["Wati"].sees(its.branch.bot))
    await is_down(its.town, utc(22, 23, 3))
    assert its.write(lambda session: outboxed(session).status) == OutboxStatus.UNCERTAIN
    assert len(its.people["Wati"].sees(its.branch.bot)) == before
    assert len(digests(its, "Ketua")) == 1


async def test_it_is_worth_nothing_after_noon_and_asks_nobody(its: Watch) -> None:
    await comes(its, utc(22, 23, 2))

    def read(session: Session) -> tuple[Any, ...]:
        row = outboxed(session)
        return row.expires_at, row.hold, row.private, row.quiet

    assert its.write(read) == (utc(23, 5), True, True, True)


async def test_a_clock_that_goes_back_tells_no_day_twice(its: Watch) -> None:
    await comes(its, utc(22, 23, 2))
    its.town.kill()
    its.town.clock.at = utc(22, 12)
    its.town.ask_at = its.town.clock.at
    await its.town.open()
    settled(its, "Ketua")
    assert wish(its, "Ketua").due_at == utc(23, 23)
    its.case("Rina", title="Kabar palsu haji", link="https://example.com/haji")
    await comes(its, utc(23, 22, 50))
    assert told_days(its, "Ketua") == [MONDAY]


async def test_a_clock_that_was_a_year_ahead_costs_no_year(its: Watch) -> None:
    person_id = its.person_id("Ketua")

    def ahead(session: Session) -> None:
        session.get_one(DigestWish, (person_id, DigestKind.BOARD)).due_at = utc(22, 23) + 365 * DAY

    its.write(ahead)
    await nightly(its)
    await comes(its, utc(22, 23, 2))
    assert told_days(its, "Ketua") == [MONDAY]


async def nightly(its: Watch) -> None:
    """What the clock does each night."""
    its.write(lambda session: tend(session, its.town.clock.at))
    await its.town.rest()


async def test_who_was_pengurus_before_there_were_digests_is_told(its: Watch) -> None:
    its.write(lambda session: session.execute(delete(DigestWish)))
    assert its.every(DigestWish) == []
    await nightly(its)
    assert wish(its, "Ketua").due_at == utc(22, 23)
    assert wish(its, "Ketua", DigestKind.REPORT).due_at == utc(23, 0)
    assert wish(its, "Bu Hani", DigestKind.ADVISER).due_at == utc(27, 6, 30)
    await nightly(its)
    assert len(its.every(DigestWish)) == 3


async def test_who_has_the_role_again_is_told_again(its: Watch) -> None:
    wants(its, "Ketua", at=time(8))
    person_id = its.person_id("Ketua")

    def forgotten(session: Session) -> None:
        session.get_one(DigestWish, (person_id, DigestKind.BOARD)).due_at = None

    its.write(forgotten)
    await nightly(its)
    assert wish(its, "Ketua").due_at == utc(23, 1)


async def test_switched_off_the_night_leaves_it_off(its: Watch) -> None:
    wants(its, "Ketua", is_on=False)
    await nightly(its)
    assert wish(its, "Ketua").due_at is None


async def test_one_that_breaks_holds_up_no_other(its: Watch) -> None:
    """A morning that can't be said (in a language that has no words) is logged and missed; the others are told."""

    def write(session: Session) -> int:
        unit = Unit(
            name="PR Rusak", level=Level.PR, zone=Zone.WIB, created_at=its.town.clock.at, language="xx"
        )
        session.add(unit)
        session.flush()
        return unit.id or 0

    founding.gives(its.town, its.write(write), its.people["Dewi"], Role.PENGURUS)
    settled(its, "Dewi")
    await comes(its, utc(22, 23, 2))
    assert told_days(its, "Ketua") == [MONDAY]
    assert told_days(its, "Dewi") == []
    assert (wish(its, "Dewi").due_at, wish(its, "Dewi").missed_from) == (utc(23, 23), MONDAY)


async def test_the_group_moves_meanwhile(its: Watch) -> None:
    """It is a person's: that a group of the unit has another id from now on changes nothing."""
    ketua = its.people["Ketua"]
    old = its.town.world.add_group("Kader lama", supergroup=False, members=[its.town.account], creator=ketua)

    def link(session: Session) -> None:
        group = chats.known(session, old.id, ChatKind.GROUP, its.town.clock.at, old.title)
        units.link(session, its.unit_id, group.id or 0, Room.KADER)

    its.write(link)
    new = ketua.migrates(old)
    await its.rests()
    assert its.write(lambda session: chats.found(session, new.id)) is not None
    await comes(its, utc(22, 23, 2))
    assert told_days(its, "Ketua") == [MONDAY]
    assert len(digests(its, "Ketua")) == 1
