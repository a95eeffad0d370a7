"""The people of the tests of the core: a unit with its group, and humas who may answer the bot's questions."""

from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.migrating import upgrade
from domain.posting import ChatKind
from domain.units import Level, Role, Room, Zone
from sandbox.chats import Chat as Place
from sandbox.messages import Message
from sandbox.people import Person as Somebody
from storage import chats, people, roles, units
from storage.database import open_engine
from storage.inbox import InboxRow
from storage.journal import Line
from storage.outbox import OutboxRow
from storage.roles import Grant
from storage.units import Unit
from storage.writer import in_transaction
from tests.counting import OFFER
from tests.town import SUNDAY, Town

T = TypeVar("T")


@dataclass
class Neighbours:
    """Siti and Nur are kader, Hana is humas; Rina has never opened the chat with the bot."""

    siti: Somebody
    nur: Somebody
    hana: Somebody
    rina: Somebody
    group: Place

    @property
    def kader(self) -> tuple[Somebody, ...]:
        return self.siti, self.nur, self.hana, self.rina


def move_in(town: Town, title: str = "Kader Cibeunying", supergroup: bool = True) -> Neighbours:
    """Four people and their group, in which the bot is."""
    siti, nur, hana, rina = (town.world.add_person(name) for name in ("Siti", "Nur", "Hana", "Rina"))
    members = (siti, nur, rina, town.account)
    group = town.world.add_group(title, members=members, creator=hana, supergroup=supergroup)
    return Neighbours(siti, nur, hana, rina, group)


def register(engine: Engine, neighbours: Neighbours) -> None:
    """The rows of a unit that uses the group, and of Hana as its humas."""

    def write(session: Session) -> None:
        unit = Unit(name="Cibeunying", level=Level.PAC, zone=Zone.WIB, created_at=SUNDAY)
        session.add(unit)
        session.flush()
        group = neighbours.group
        chat = chats.known(session, group.id, ChatKind(group.type), SUNDAY, group.title)
        units.link(session, unit.id or 0, chat.id or 0, Room.KADER)
        hana = people.known(session, neighbours.hana.id, neighbours.hana.first_name, SUNDAY)
        roles.give(session, Grant(person_id=hana.id or 0, unit_id=unit.id, role=Role.HUMAS, since=SUNDAY))

    in_transaction(engine, write)


@asynccontextmanager
async def neighbourhood(
    url: str, supergroup: bool = True, **options: Any
) -> AsyncIterator[tuple[Town, Neighbours]]:
    """An open town on this empty database, with the counting feature, in which all but Rina opened the chat."""
    engine = open_engine(url)
    upgrade(engine)
    town = Town.build(url, offer=OFFER, **options)
    people = move_in(town, supergroup=supergroup)
    register(engine, people)
    engine.dispose()
    await town.open()
    try:
        for somebody in (people.siti, people.nur, people.hana):
            somebody.starts(town.account)
        await town.rest()
        yield town, people
    finally:
        town.kill()


def messages(town: Town) -> list[Message]:
    """Everything that the bot said anywhere and that still stands, oldest first in each chat."""
    places = [*town.world.chats.values(), *town.world.privates.values()]
    return [message for place in places for message in place.messages.values() if message.from_bot]


def said(town: Town) -> Counter[str]:
    """How often the bot said what."""
    return Counter(message.text for message in messages(town))


def read(town: Town, ask: Callable[[Session], T]) -> T:
    """What a second session reads back as committed."""
    engine = open_engine(town.settings.database_url)
    try:
        return in_transaction(engine, ask)
    finally:
        engine.dispose()


def statuses(town: Town) -> tuple[Counter[str], Counter[str]]:
    """How many rows of inbox and outbox stand where."""
    return read(
        town,
        lambda session: (
            Counter(session.exec(select(InboxRow.status)).all()),
            Counter(session.exec(select(OutboxRow.status)).all()),
        ),
    )


def effects(town: Town) -> Counter[tuple[str, str]]:
    """The journal as (verb, subject)."""
    return read(town, lambda session: Counter(session.exec(select(Line.verb, Line.subject)).all()))
