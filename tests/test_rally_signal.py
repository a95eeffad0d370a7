"""Two hundred groups get the signal of an aksi serempak: each once, none before the hour, within Telegram's limits."""

from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import Session, select

from domain.posting import ChatKind, OutboxStatus
from domain.rallies import UnitState
from sandbox.chats import Chat
from sandbox.rules import Rules
from storage import chats, units
from storage.outbox import OutboxRow
from storage.rallies import RallyUnit
from storage.units import Unit
from tests import carrying
from tests.together import Together, reaches, together
from tests.town import SUNDAY, open_town

FOUR = SUNDAY + timedelta(hours=3)  # 16.00 WIB
GROUPS, FEW = 200, 40
IN_FLIGHT = 16  # what was on its way when it died may come twice
AT_MOST = timedelta(seconds=15)
STRICT = Rules(chat_burst=1)


async def called_by(us: Together, count: int) -> list[Chat]:
    """Shortly before the hour so many more units are in, each with a group."""
    town = us.town
    groups = [
        town.world.add_group(f"PR {number:03}", members=[us.nisa, town.account], supergroup=True)
        for number in range(count)
    ]
    await us.calls("22 Nov 16.00")
    await reaches(town, FOUR - timedelta(seconds=50))
    rally_id, now = us.rally(lambda rally: rally.id or 0), town.clock.at

    def join(session: Session) -> None:
        for group in groups:
            chat = chats.known(session, group.id, ChatKind.SUPERGROUP, now, group.title)
            made = Unit(name=group.title, level="pr", zone="Asia/Jakarta", created_at=now)
            made.parent_id = us.parent.unit_id
            unit = units.make(session, made, chat.id or 0)
            row = RallyUnit(
                rally_id=rally_id, unit_id=unit.id or 0, state=UnitState.JOINED, due_at=now, at=now
            )
            session.add(row)

    us.parent.write(join)
    return groups


def when_offered(us: Together, group: Chat) -> list[datetime]:
    """When the promotion's card came into a group."""
    return [one.date for one in us.nisa.sees(group) if one.from_bot and carrying.CAPTION in one.text]


async def test_two_hundred_groups_get_the_signal_once_and_not_before_the_hour(tmp_path: Path) -> None:
    async with open_town(tmp_path, rules=STRICT) as town:
        us = await together(town)
        groups = await called_by(us, GROUPS)
        await reaches(town, FOUR - timedelta(seconds=20))
        before = dict(town.world.counters.chats)
        assert {before[group.id] for group in groups} == {1}
        await reaches(town, FOUR + timedelta(minutes=1))
        came = [when_offered(us, group) for group in groups]
        assert all(len(one) == 1 for one in came)
        assert min(one[0] for one in came) >= FOUR
        assert max(one[0] for one in came) - FOUR <= AT_MOST
        assert {town.world.counters.chats[group.id] for group in groups} == {2}
        assert not any(one.silent for group in groups for one in us.nisa.sees(group)[-1:])
        assert town.account.limits.violations == []


async def test_killed_in_the_middle_of_the_signal_nobody_is_forgotten(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        us = await together(town)
        groups = await called_by(us, FEW)
        await reaches(town, FOUR - timedelta(seconds=10))
        town.clock.move(FOUR)
        house = town.house
        assert house is not None
        while sum(len(when_offered(us, group)) for group in groups) < FEW // 2:
            await house.metronome.sweep_due()
            wait = await house.delivery.step()
            await house.delivery.idle()
            town.clock.sleep(max(wait or 0.001, 0.001))
        town.kill()
        await town.open()
        await reaches(town, FOUR + timedelta(minutes=1))
        came = [len(when_offered(us, group)) for group in groups]
        assert min(came) == 1
        assert sum(came) - FEW <= IN_FLIGHT
        stuck = select(OutboxRow.id).where(OutboxRow.status == OutboxStatus.UNCERTAIN)
        assert us.parent.write(lambda session: session.exec(stuck).all()) == []
