"""A crowd writes at once: Telegram's limits are kept, everybody is answered, and alerts go first."""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest
from sqlalchemy import insert
from sqlmodel import Session, col, select

from domain.message import Message, send_params
from domain.posting import ChatKind, Lane
from sandbox.people import Person
from sandbox.rules import Rules
from storage import bodies, chats, outbox
from storage.bodies import Copy
from storage.chats import Chat
from storage.outbox import Call
from tests.neighbours import Neighbours, messages, neighbourhood, read, said, statuses
from tests.town import SUNDAY, Town

MEMBERS, GROUPS, BROADCAST, CHUNK = 500, 5, 10_000, 500
Place = tuple[Town, Neighbours]


@pytest.fixture
async def place(fresh_url: str) -> AsyncIterator[Place]:
    async with neighbourhood(fresh_url) as built:
        yield built


async def test_five_hundred_members_write_at_once(fresh_url: str) -> None:
    strict = Rules(chat_burst=1, reactions_count=True)
    async with neighbourhood(fresh_url, rules=strict) as (town, _):
        crowd = [town.world.add_person(f"Kader {number}") for number in range(MEMBERS)]
        share = MEMBERS // GROUPS
        for number in range(GROUPS):
            members = crowd[number * share : (number + 1) * share]
            group = town.world.add_group(f"PAC {number}", members=[*members, town.account])
            for index, member in enumerate(members):
                word = f"/kata {number}x{index}"
                member.says_in_private(town.account, word) if index % 2 else member.says(group, word)
        began = town.clock.at
        await town.rest()
        assert town.account.limits.violations == []
        heard = said(town)
        assert all(heard[f"{number}x{index}"] == 1 for number in range(GROUPS) for index in range(share))
        assert set(statuses(town)[1]) == {"sent"}
        private = [one for one in messages(town) if one.chat.type == "private" and one.date >= began]
        assert max(one.date for one in private) - began < timedelta(seconds=45)
        assert town.clock.at - began < timedelta(minutes=4)


def crowd_of(session: Session, known: Sequence[Person]) -> list[int]:
    """Ten thousand private chats, those of known people first; our ids."""
    first = 8_000_000_000
    ids = [one.id for one in known] + [first + number for number in range(BROADCAST - len(known))]
    there = set(session.exec(select(Chat.telegram_id)))
    rows = [
        {"telegram_id": one, "kind": ChatKind.PRIVATE, "state": "open", "seen_at": SUNDAY, "late_count": 0,
         "greeted": False}
        for one in ids
        if one not in there
    ]  # fmt: skip
    session.execute(insert(Chat), rows)
    private = select(Chat.id).where(Chat.kind == ChatKind.PRIVATE)
    strangers = col(Chat.telegram_id) >= first
    return [one for one in session.exec(private.order_by(strangers, col(Chat.id))) if one]


async def test_an_alert_leaves_next_however_much_is_waiting(place: Place) -> None:
    town, people = place
    house = town.house
    assert house is not None
    known = [town.world.add_person(f"Kader {number}") for number in range(20)]
    for one in known:
        one.starts(town.account)
    await town.rest()
    town.clock.sleep(5)

    def broadcast(session: Session) -> None:
        ids = crowd_of(session, known)
        body = bodies.add(session, "kit", send_params(Message("kit")), town.clock.at)
        ends = town.clock.at + timedelta(hours=48)
        for start in range(0, len(ids), CHUNK):
            some = ids[start : start + CHUNK]
            copies = [Copy(one, body, f"kit:{one}", "kits:1", ends) for one in some]
            bodies.fan_out(session, copies, town.clock.at)

    read(town, broadcast)
    while (before := waiting(town)) > BROADCAST - 3:
        await one_step(town)

    def alarm(session: Session) -> None:
        chat = chats.found(session, people.group.id)
        assert chat is not None
        outbox.put(
            session, Call("sendMessage", send_params(Message("alert")), Lane.ALERT, chat.id), town.clock.at
        )

    began = town.clock.at
    read(town, alarm)
    while said(town)["alert"] == 0:
        assert before - waiting(town) <= 1
        await one_step(town)
    assert before - waiting(town) <= 1
    assert town.clock.at - began <= timedelta(milliseconds=100)
    assert waiting(town) > BROADCAST - 100


def waiting(town: Town) -> int:
    """How many of the broadcast have not left: some of its people never opened the bot, so what arrived is fewer."""
    return read(town, outbox.depth)[Lane.BROADCAST]


async def one_step(town: Town) -> None:
    """Delivery does one thing, or waits as long as it wants to."""
    assert town.house is not None
    wait = await town.house.delivery.step()
    await town.house.delivery.idle()
    if wait:
        town.clock.sleep(max(wait, 0.001))
