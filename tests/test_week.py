"""A week of a 60-member unit with default settings: how loud is the bot? Grows with every feature."""

import random
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.units import Role, Room
from sandbox.chats import Chat
from sandbox.people import Person
from scheduling import digests, occasions, unit_digests
from storage import chats, units
from storage.session import Session
from tests import founding
from tests.branch import SOON, Branch, found, labels
from tests.town import Town

ADULTS, MINORS = 22, 38
WIB = ZoneInfo("Asia/Jakarta")
BUDGET = {"group": 21, "kader": 7, "humas": 35, "ketua": 8, "pembina": 2, "guest": 0}
A_DAY_IN_THE_GROUP = 3
HOURS = (time(6, 30), time(9, 0), time(12, 15), time(16, 0), time(19, 45), time(22, 15))
SAYINGS = (
    "/rencana besok 19.30 IG Reels {n} tips belajar",
    "/rencana {n} poster kajian",
    "/kalender",
    "/menu",
    "assalamu'alaikum semuanya",
    "/rencana lusa jam 7 cerita kader {n}",
    "/rencana 31/11 lomba {n}",
)


@dataclass
class Unit:
    """The sixty, by what they are."""

    branch: Branch
    room: Chat
    ketua: Person
    pembina: Person
    humas: list[Person]
    adults: list[Person]
    minors: list[Person]
    guest: Person
    dice: random.Random = field(default_factory=lambda: random.Random(60))


@pytest.fixture
async def unit(tmp_path: Path) -> AsyncIterator[Unit]:
    """Twenty-two adults, thirty-eight minors, and a stranger."""
    town = Town.build(f"sqlite:///{tmp_path / 'week.db'}")
    await town.open()
    names = [f"Dewasa {n}" for n in range(ADULTS)] + [f"Remaja {n}" for n in range(MINORS)]
    branch = await found(town, *names)
    everyone = list(branch.members.values())
    adults, minors = everyone[:ADULTS], everyone[ADULTS:]
    room = town.world.add_group("Humas PAC", members=[*adults[2:5], town.account])
    made = Unit(
        branch, room, adults[0], adults[1], adults[2:5], adults[5:], minors, town.world.add_person("Tamu")
    )
    _settle(made)
    for one in (made.ketua, made.pembina, *made.humas):
        await founding.opens(town, one)
    yield made
    town.kill()


def _settle(made: Unit) -> None:
    made.branch.give(made.ketua, Role.PENGURUS)
    for one in made.humas:
        made.branch.give(one, Role.HUMAS)
    made.branch.give(made.pembina, Role.PEMBINA)
    now = made.branch.town.clock.at

    def link(session: Session) -> None:
        chat = chats.known(session, made.room.id, "supergroup", now, made.room.title)
        units.link(session, made.branch.unit_id, chat.id or 0, Room.HUMAS)
        occasions.tend(session, now)
        digests.tend(session, now)
        unit_digests.tend(session, now)

    made.branch.write(link)


def at(day: date, hour: time) -> datetime:
    """A moment of the unit's day."""
    return datetime.combine(day, hour, WIB)


async def live(made: Unit, day: date) -> None:
    """One day: people plan, look, press, open the private chat, and forget half of it."""
    town, group = made.branch.town, made.branch.group
    for hour in HOURS:
        await town.passes(at(day, hour).astimezone(town.clock.at.tzinfo))
        for n in range(3):
            who = made.dice.choice(made.minors + made.adults)
            who.says(group, made.dice.choice(SAYINGS).format(n=n))
            await town.rest(SOON)
            await _press_something(made, made.dice.choice(made.minors + made.adults))
        visitor = made.dice.choice([made.guest, *made.minors, made.ketua, *made.humas])
        visitor.says_in_private(town.account, made.dice.choice(("/menu", "/kalender", "halo")))
        await town.rest(SOON)


async def _press_something(made: Unit, who: Person) -> None:
    seen = [one for one in who.sees(made.branch.group) if one.from_bot and labels(one)]
    message = made.dice.choice(seen[-3:])
    pressable = [button.label for row in message.buttons for button in row if button.kind == "press"]
    if pressable:
        await made.branch.presses(who, message, made.dice.choice(pressable))


def started(made: Unit, people: list[Person]) -> int:
    """The most that any of these people got unasked."""
    return max(made.branch.town.world.counters.started_people[one.id] for one in people)


async def test_a_week_stays_within_the_budgets(unit: Unit) -> None:
    counters, group = unit.branch.town.world.counters, unit.branch.group
    for number in range(7):
        day = date(2026, 11, 23) + timedelta(days=number)
        before = counters.started_chats[group.id]
        await live(unit, day)
        assert counters.started_chats[group.id] - before <= A_DAY_IN_THE_GROUP
        unasked = sum(counters.started_people[one.id] for one in unit.minors)
        await unit.branch.town.passes(
            at(day + timedelta(days=1), time(6, 0)).astimezone(unit.branch.town.clock.at.tzinfo)
        )
        after_night = sum(counters.started_people[one.id] for one in unit.minors)
        assert after_night == unasked, "a minor was disturbed at night"
    loud = {
        "group": counters.started_chats[group.id],
        "kader": started(unit, unit.adults + unit.minors),
        "humas": started(unit, unit.humas) + counters.started_chats[unit.room.id],
        "ketua": started(unit, [unit.ketua]),
        "pembina": started(unit, [unit.pembina]),
        "guest": started(unit, [unit.guest]),
    }
    sys.stdout.write(f"\na week, unasked: {loud} of {BUDGET}\n")
    sys.stdout.write(
        f"in the group: {counters.chats[group.id]} answers and cards, {counters.edits[group.id]} edits\n"
    )
    assert all(loud[who] <= BUDGET[who] for who in BUDGET)
    assert counters.chats[group.id] > 50
