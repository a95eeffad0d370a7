"""The people, groups and the unit of the demo."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from domain.posting import ChatKind, ChatState
from domain.reader import Address
from domain.units import Level, Role, Room
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.people import Person
from sandbox.world import World
from storage import cards, chats, digest_times, members, people, roles, unit_digests, units
from storage.roles import Grant
from storage.units import Unit

TOKEN = "700000001:demo-token-for-this-machine-only"  # noqa: S105  it opens nothing but the demo
UNIT = "PAC IPPNU Sukamaju"


@dataclass(frozen=True, slots=True)
class Town:
    """Who and what stands in the demo's Telegram."""

    bot: BotAccount
    kader_group: Chat
    humas_room: Chat
    ketua: Person
    humas: Person
    pembina: Person
    kader: Person
    host: Person


def furnish(world: World) -> Town:
    """People with a note that says who they are, a kader group, a humas room, and a channel without the bot."""
    bot = world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
    siti = world.add_person("Siti", note="kader, 19 tahun")
    dewi = world.add_person("Dewi", note="tamu, 22 tahun")
    aisyah = world.add_person("Aisyah", note="tamu, 15 tahun")
    rina = world.add_person("Rina", note="humas")
    fatimah = world.add_person("Fatimah", note="ketua")
    hasan = world.add_person("Hasan", note="pembina")
    world.add_person("Budi", note="orang asing")
    nur = world.add_person("Nur", note="pengelola bot")
    members = (siti, dewi, aisyah, rina, fatimah, hasan)
    kader = world.add_group(f"Kader {UNIT}", members=members, creator=fatimah)
    humas = world.add_group(f"Humas {UNIT}", members=(rina, fatimah), creator=fatimah)
    for group in (kader, humas):
        fatimah.adds(bot, group)
    world.add_channel(f"Kabar {UNIT}", members=members, admins=(rina, fatimah))
    bot.updates.drop_all()
    return Town(bot, kader, humas, fatimah, rina, hasan, siti, nur)


def settle_in(session: Session, town: Town, now: datetime) -> None:
    """A unit that works already, so that the first command does; two of its people are still guests."""
    unit = Unit(name=UNIT, level=Level.PAC, zone="Asia/Jakarta", created_at=now, verified_at=now)
    session.add(unit)
    session.flush()
    ids = {}
    for group, room in ((town.kader_group, Room.KADER), (town.humas_room, Room.HUMAS)):
        chat = chats.known(session, group.id, ChatKind.SUPERGROUP, now, group.title)
        units.link(session, unit.id or 0, chat.id or 0, room)
        ids[room] = chat.id or 0
    for inhabitant in _inhabitants(town):
        _move_in(session, unit, inhabitant, ids, now)
    unit_digests.settle(session, unit, now)
    cards.show(session, f"board:{unit.id}", ids[Room.KADER], now)


@dataclass(frozen=True, slots=True)
class _Inhabitant:
    """Someone who has joined: the year she was born, and her role with the room it came from."""

    who: Person
    born: int
    role: Role | None = None
    room: Room | None = None
    address: Address | None = None


def _inhabitants(town: Town) -> tuple[_Inhabitant, ...]:
    return (
        _Inhabitant(town.ketua, 2002, Role.PENGURUS, Room.KADER),
        _Inhabitant(town.humas, 2006, Role.HUMAS, Room.HUMAS),
        _Inhabitant(town.pembina, 1985, Role.PEMBINA, address=Address.BAPAK),
        _Inhabitant(town.kader, 2006),
    )


def _move_in(session: Session, unit: Unit, one: _Inhabitant, ids: Mapping[Room, int], now: datetime) -> None:
    person = people.known(session, one.who.id, one.who.first_name, now)
    person.birth_year = one.born
    person.address = one.address
    members.join(session, person, unit.id or 0, now)
    private = chats.known(session, one.who.id, ChatKind.PRIVATE, now)
    private.unit_id, private.state = unit.id, ChatState.UNSTARTED
    if one.role is None:
        return
    grant = Grant(
        person_id=person.id or 0,
        unit_id=unit.id,
        role=one.role,
        chat_id=ids[one.room] if one.room is not None else None,
        since=now,
        checked_at=now,
    )
    roles.give(session, grant)
    digest_times.settle(session, person.id or 0, now)
