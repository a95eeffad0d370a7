"""Ten thousand members get their kits as fast as Telegram allows, and everything that matters more goes first."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.logs import set_up
from domain.dealing import Progress
from domain.message import Message, send_params
from domain.posting import ChatKind, Lane, OutboxStatus
from domain.promotions import Ending
from sandbox.chats import Membership
from sandbox.faults import Fault
from sandbox.rules import Rules
from storage import chats, dealing, holding_kits, outbox, promotions
from storage.outbox import Call, OutboxRow
from storage.promotion_deals import CaptionUse
from tests import carrying, masses
from tests.branch import Branch, found
from tests.masses import Masses
from tests.town import SUNDAY, Town

MANY, SOME = 10_000, 300
BUNDLES = SUNDAY + timedelta(hours=3)  # 16.00 WIB
STRICT = Rules(chat_burst=1, reactions_count=True)
KIT = "Waktu yang pas untukmu"


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    town = Town.build(f"sqlite:///{tmp_path / 'town.db'}", rules=STRICT)
    await town.open()
    set_up("WARNING", "text")
    try:
        yield await found(town, "Siti", "Rina", supergroup=False)
    finally:
        town.kill()


async def at_four(branch: Branch, count: int, **what: object) -> tuple[Masses, int]:
    """So many members want kits, a promotion goes out at one, and at four their kits stand in the outbox."""
    crowd = masses.gather(branch, count, troubled=True)
    promotion_id = await carrying.carried(branch, **what)
    branch.town.clock.move(BUNDLES)
    house = branch.town.house
    assert house is not None
    while await house.metronome.sweep_due():
        pass
    return crowd, promotion_id


async def delivers(branch: Branch, calls: int | None = None) -> None:
    """Delivery alone goes on in virtual time until nothing may leave any more, or so many calls were made."""
    house, town, before = branch.town.house, branch.town, made(branch)
    assert house is not None
    while calls is None or made(branch) < before + calls:
        wait = await house.delivery.step()
        await house.delivery.idle()
        if wait is None:
            return
        town.clock.sleep(max(wait, 0.0001))


def made(branch: Branch) -> int:
    """How many messages the bot has tried to send."""
    return branch.town.world.counters.calls["sendMessage"]


def progress(branch: Branch, promotion_id: int) -> Progress:
    return branch.write(lambda session: dealing.progress(session, promotion_id))


def says(branch: Branch, telegram_id: int, text: str, lane: Lane) -> None:
    """The bot wants to say something else meanwhile."""

    def put(session: Session) -> None:
        chat = chats.found(session, telegram_id)
        assert chat is not None
        outbox.put(
            session, Call("sendMessage", send_params(Message(text)), lane, chat.id), branch.town.clock.at
        )

    branch.write(put)


async def test_ten_thousand_get_their_kits_at_nine_tenths_of_what_telegram_allows(branch: Branch) -> None:
    crowd, promotion_id = await at_four(branch, MANY, captions=("Satu", "Dua", "Tiga"))
    town, siti = branch.town, branch.members["Siti"]
    for at in (40, MANY // 3, MANY // 2):
        town.world.faults.add(Fault("sendMessage", "429", retry_after=3, times=4, chat=crowd.reached[at].id))
    began, before = town.clock.monotonic(), made(branch)
    await delivers(branch, MANY // 2)
    branch.group.members[siti.id] = Membership("creator")
    moved = siti.migrates(branch.group)
    says(branch, branch.group.id, "Siaga di grup", Lane.ALERT)
    await delivers(branch, MANY // 2 - 20)
    seconds = town.clock.monotonic() - began
    assert (made(branch) - before) / seconds >= 0.89 * 30, "before only those are left who were refused"
    assert [one.text for one in siti.sees(moved) if one.from_bot] == ["Siaga di grup"]
    await town.rest(timedelta(seconds=30))
    assert town.account.limits.violations == [], "no second above 30, no chat twice within one"
    assert crowd.got(KIT) == [1] * len(crowd.reached)
    away = len(crowd.blocked) + len(crowd.unstarted)
    now = progress(branch, promotion_id)
    assert (now.sent, now.failed, now.waiting) == (MANY - away, away, 0)
    assert sorted(branch.write(lambda session: session.exec(select(CaptionUse.used)).all())) == evenly(
        MANY, 3
    )
    assert branch.write(lambda session: sum(1 for _ in parked(session))) == 0, (
        "nothing piles up for who is away"
    )


def evenly(many: int, among: int) -> list[int]:
    """Each gets floor or ceil of many by among."""
    return sorted((many + place) // among for place in range(among))


def parked(session: Session) -> Iterator[OutboxRow]:
    yield from session.exec(select(OutboxRow).where(OutboxRow.status == OutboxStatus.PARKED))


async def test_a_burst_of_refusals_slows_all_down_and_loses_nothing(branch: Branch) -> None:
    crowd, _ = await at_four(branch, SOME)
    for after in (60, 150):
        fault = Fault("sendMessage", "429", retry_after=4, times=8, after_calls=after)
        branch.town.world.faults.add(fault)
    await branch.town.rest(timedelta(seconds=60))
    assert len(branch.town.world.faults) == 0
    assert branch.town.account.limits.violations == []
    assert crowd.got(KIT) == [1] * len(crowd.reached)


async def test_replies_and_alerts_raised_in_the_middle_leave_next(branch: Branch) -> None:
    crowd, _ = await at_four(branch, SOME)
    await delivers(branch, 50)
    rina, siti = branch.members["Rina"], branch.members["Siti"]
    rina.starts(branch.bot)
    branch.bot.knows.add(siti.id)
    branch.town.world.private_chat(siti, branch.bot).opened = True
    branch.write(lambda session: chats.known(session, siti.id, ChatKind.PRIVATE, branch.town.clock.at))
    assert branch.town.house is not None
    await branch.town.house.polling.ask_patiently(0)
    await branch.town.house.dispatcher.handle_waiting()
    says(branch, siti.id, "Siaga", Lane.ALERT)
    got = sum(crowd.got(KIT))
    await delivers(branch, 2)
    assert sum(crowd.got(KIT)) == got
    assert "Siaga" in [one.text for one in siti.sees(branch.bot)]
    assert [one for one in rina.sees(branch.bot) if one.from_bot]


async def test_batal_in_the_middle_stops_what_has_not_left(branch: Branch) -> None:
    crowd, promotion_id = await at_four(branch, SOME)
    await delivers(branch, 100)
    got, house = sum(crowd.got(KIT)), branch.town.house
    assert house is not None

    def stop(session: Session) -> None:
        run = promotions.run(session, promotion_id)
        assert run is not None
        holding_kits.stop(session, run, branch.town.clock.at)

    branch.write(stop)
    await delivers(branch, 5)
    assert sum(crowd.got(KIT)) == got
    await branch.town.rest(timedelta(seconds=30))
    assert sum(crowd.got(KIT)) == got
    found_run = branch.write(lambda session: promotions.run(session, promotion_id))
    assert found_run is not None
    assert (found_run.ending, found_run.spread_due) == (Ending.STOPPED, None)
    assert found_run.close_due == found_run.closes_at, "its report comes at its time"
    now = progress(branch, promotion_id)
    assert (now.sent, now.waiting, now.total) == (got, 0, SOME)
    assert branch.write(outbox.depth) == {}
