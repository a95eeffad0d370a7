"""The people, groups and the unit of the demo."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from domain.posting import ChatKind
from domain.units import Level, Role, Room
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.people import Person
from sandbox.world import World
from storage import cards, chats, people, roles, units
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
    host: Person


def furnish(world: World) -> Town:
    """People with a note that says who they are, a kader group and a humas room."""
    bot = world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
    siti = world.add_person("Siti", note="kader, 19 tahun")
    dewi = world.add_person("Dewi", note="kader, 22 tahun")
    aisyah = world.add_person("Aisyah", note="kader, 15 tahun")
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
    bot.updates.drop_all()
    return Town(bot, kader, humas, fatimah, rina, nur)


def settle_in(session: Session, town: Town, now: datetime) -> None:
    """A unit that works already, so that the first command does."""
    ketua = people.known(session, town.ketua.id, town.ketua.first_name, now)
    rina = people.known(session, town.humas.id, town.humas.first_name, now)
    unit = Unit(
        name=UNIT, level=Level.PAC, zone="Asia/Jakarta", created_by=ketua.id, created_at=now, verified_at=now
    )
    session.add(unit)
    session.flush()
    rooms = ((town.kader_group, Room.KADER), (town.humas_room, Room.HUMAS))
    ids = {}
    for group, room in rooms:
        chat = chats.known(session, group.id, ChatKind.SUPERGROUP, now, group.title)
        units.link(session, unit.id or 0, chat.id or 0, room)
        ids[room] = chat.id or 0
    for person, role, room in ((ketua, Role.PENGURUS, Room.KADER), (rina, Role.HUMAS, Room.HUMAS)):
        grant = Grant(
            person_id=person.id or 0, unit_id=unit.id, role=role, chat_id=ids[room], since=now, checked_at=now
        )
        roles.give(session, grant)
    cards.show(session, f"board:{unit.id}", ids[Room.KADER], now)
