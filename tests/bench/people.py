"""What joining, `/peran`, `/anggota` and `/dataku` cost in a unit of ten members and of ten thousand."""

import itertools
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Engine, func, select, update

from bot.app import House
from domain.belonging import CONSENT
from domain.granting import ChooseMember
from domain.joining import Agree
from domain.posting import ChatKind, InboxStatus
from domain.presses import Press, encode
from domain.units import Role, Room
from storage import chats, roles, units
from storage.chats import Chat
from storage.inbox import InboxRow
from storage.members import Member, name_key
from storage.people import Person
from storage.roles import Grant
from storage.session import Session
from storage.units import Unit
from storage.writer import in_transaction
from tests.bench import crowd
from tests.bench.timing import Figure, by_turns_async, compared
from tests.town import SUNDAY, Town

SIZES = (10, 10_000)
ROUNDS = 40
GROUP = -1_001_000_000_000
NEWCOMERS = 90_000_000
BORN = 2004
APART = 100_000  # the numbers of one act's updates, so that no two acts share one

Update = dict[str, object]
Make = Callable[[int, int], Update]


async def figures(folder: Path) -> list[Figure]:
    """Each act in both units by turns."""
    houses = [await _house(folder, size) for size in SIZES]
    found: list[Figure] = []
    for what, make in ACTS.items():
        seconds = await by_turns_async(
            [_act(house, size, make) for house, size in zip(houses, SIZES, strict=True)], ROUNDS
        )
        found += compared([f"{what}, {size:,} members" for size in SIZES], seconds)
    for house, size in zip(houses, SIZES, strict=True):
        assert _count(house.engine, InboxRow.status == InboxStatus.FAILED) == 0, "an update failed"
        assert _count(house.engine, Member.unit_id == 1) == size + ROUNDS + 1, "someone has not joined"
    return found


async def _house(folder: Path, size: int) -> House:
    town = Town.build(f"sqlite:///{folder / f'people-{size}.db'}", owner_ids=frozenset({1}))
    house = await town.open()
    crowd.members(house.engine, size, SUNDAY)
    in_transaction(house.engine, lambda session: _settle(session, SUNDAY))
    with house.engine.begin() as connection:
        connection.execute(update(Person).values(birth_year=BORN))
        connection.execute(update(Chat).where(Chat.kind == ChatKind.PRIVATE).values(unit_id=1))  # type: ignore[arg-type]
    return house


def _settle(session: Session, now: datetime) -> None:
    """A unit that all of them have joined; the one in the middle is its pengurus."""
    group = chats.known(session, GROUP, ChatKind.SUPERGROUP, now, "PAC")
    unit = Unit(name="PAC", level="pac", zone="Asia/Jakarta", created_at=now, verified_at=now)
    session.add(unit)
    session.flush()
    units.link(session, unit.id or 0, group.id or 0, Room.KADER)
    for number in range(ROUNDS + 1):
        chats.known(session, NEWCOMERS + number, ChatKind.PRIVATE, now)
    everyone = session.execute(select(Person.id, Person.first_name)).all()  # type: ignore[call-overload]
    session.add_all(
        Member(
            person_id=person_id,
            unit_id=unit.id or 0,
            consent=CONSENT,
            consented_at=now,
            name_key=name_key(name),
        )
        for person_id, name in everyone
    )
    session.flush()
    chosen = everyone[len(everyone) // 2][0]
    roles.give(session, Grant(person_id=chosen, unit_id=unit.id, role=Role.PENGURUS, since=now))


def _act(house: House, size: int, make: Make) -> Callable[[], Awaitable[object]]:
    numbers = itertools.count(next(STARTS))

    async def act() -> None:
        with structlog.testing.capture_logs():
            await house.intake.take([make(next(numbers), size)])
            await house.dispatcher.handle_waiting()

    return act


STARTS = itertools.count(1_000_000, APART)


def _pengurus(size: int) -> int:
    return crowd.FIRST_MEMBER + size // 2


def _types(text: str) -> Make:
    def make(number: int, size: int) -> Update:
        return {"update_id": number, "message": _message(number, _pengurus(size), text)}

    return make


def _presses(pressed: Press) -> Make:
    def make(number: int, size: int) -> Update:
        return _press(number, _pengurus(size), pressed)

    return make


def _joins(number: int, _: int) -> Update:
    return _press(number, NEWCOMERS + number % APART, Agree(1, BORN))


def _press(number: int, who: int, pressed: Press) -> Update:
    query = {
        "id": str(number),
        "from": _user(who),
        "chat_instance": "1",
        "data": encode(pressed),
        "message": _message(number, who, "kartu"),
    }
    return {"update_id": number, "callback_query": query}


def _user(who: int) -> Update:
    return {"id": who, "is_bot": False, "first_name": "Kader", "language_code": "id"}


def _message(number: int, who: int, text: str) -> Update:
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    return {
        "message_id": number,
        "date": int(SUNDAY.timestamp()),
        "chat": {"id": who, "type": "private", "first_name": "Kader"},
        "from": _user(who),
        "text": text,
        "entities": entities,
    }


ACTS: dict[str, Make] = {
    "/peran": _types("/peran"),
    "choosing a member for a role": _presses(ChooseMember(1, Role.HUMAS)),
    "/anggota": _types("/anggota"),
    "/dataku": _types("/dataku"),
    "joining": _joins,
}


def _count(engine: Engine, where: Any) -> int:
    with engine.connect() as connection:
        return int(connection.scalar(select(func.count()).where(where)) or 0)
