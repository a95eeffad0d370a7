"""A unit that watches out: humas with their room, members who report, two of them minors, and a guest."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, select

from domain.attaching import Attachment
from domain.cases import CaseKind
from domain.contents import MediaKind
from domain.links import identify
from domain.message import Button, send_params
from domain.message import Message as Said
from domain.posting import ChatKind, Lane
from domain.presses import Press
from domain.units import Role, Room
from sandbox.accounts import Account as TelegramAccount
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import case_reporting, cases, chats, outbox, people, units
from storage.case_reporting import Sighting
from storage.cases import Case, CaseReport
from storage.outbox import Call
from storage.tables import METADATA
from tests import branch as branches
from tests import founding, kin
from tests.branch import SOON, Branch
from tests.town import Town

T = TypeVar("T")
R = TypeVar("R", bound=SQLModel)
ADULTS = {"Nisa": 1999, "Wati": 1996, "Ketua": 1995, "Siti": 2004, "Rina": 2005, "Dewi": 2003}
YOUNG = {"Aisyah": 2009, "Putri": 2012}  # 16 and 13 in November 2026, as the younger age of the year counts
BORN = ADULTS | YOUNG
PEMBINA, GUEST = "Bu Hani", "Tamu"
LINK = "https://www.instagram.com/reel/Cx1AbCdEfGh/"


@dataclass
class Watch:
    """A unit in WIB with its kader group and a humas room. Nisa and Wati are humas, Ketua pengurus, Bu Hani pembina;
    Siti, Rina and Dewi are adult members, Aisyah (16) and Putri (13) minors. Tamu is in the group and has not joined.
    It is Sunday 13.00 WIB."""

    town: Town
    branch: Branch
    room: Chat
    people: dict[str, Person] = field(default_factory=dict)

    @property
    def unit_id(self) -> int:
        return self.branch.unit_id

    def write(self, work: Callable[[Session], T]) -> T:
        """Do something to the database, or read it, as another hand would."""
        return self.branch.write(work)

    def person_id(self, name: str) -> int:
        """Our id of somebody."""

        def read(session: Session) -> int:
            found = people.found(session, self.people[name].id)
            assert found is not None
            return found.id or 0

        return self.write(read)

    def case(
        self,
        name: str | None = "Siti",
        *,
        link: str = LINK,
        text: str = "",
        photo: str = "",
        kind: CaseKind = CaseKind.VIRAL,
        note: str = "",
        **facts: Any,
    ) -> int:
        """Somebody reported this (None: nobody that we know); the id of its case. `photo` is Telegram's id of a
        picture; `facts` are fields of Sighting."""
        reporter = self.person_id(name) if name is not None else None

        def write(session: Session) -> int:
            seen = Sighting(
                unit_id=self.unit_id,
                kind=kind,
                title=facts.pop("title", ""),
                link=identify(link) if link else None,
                text=text,
                note=note,
                file=Attachment(MediaKind.PHOTO, photo, f"unique-{photo}", size=1000) if photo else None,
                person_id=reporter,
                **facts,
            )
            return case_reporting.report(session, seen, self.town.clock.at).case.id or 0

        return self.write(write)

    def row(self, case_id: int) -> Case:
        """A case as it is committed now."""

        def read(session: Session) -> Case:
            found = cases.find(session, case_id)
            assert found is not None
            session.expunge(found)
            return found

        return self.write(read)

    def reports(self, case_id: int) -> list[CaseReport]:
        """The reports of a case as they are committed now, earliest first."""

        def read(session: Session) -> list[CaseReport]:
            found = list(cases.reports(session, case_id))
            session.expunge_all()
            return found

        return self.write(read)

    async def tells(self, name: str, text: str) -> str:
        """Somebody writes to the bot in private; what she reads then."""
        await self.branch.tells(self.people[name], text)
        return self.private(name).text

    async def says(self, name: str, text: str, place: Chat | None = None) -> Message:
        """Somebody writes in the kader group, or in this one; her message."""
        message = self.people[name].says(place or self.branch.group, text)
        await self.town.rest(SOON)
        return message

    async def taps(self, name: str, label: str, place: Chat | None = None) -> PressOutcome:
        """Somebody presses the newest button of this label, in private unless a group is named."""
        return await founding.presses(self.town, self.people[name], place or self.branch.bot, label)

    async def presses(self, name: str, pressed: Press, place: Chat | None = None) -> PressOutcome:
        """Somebody presses such a button, in private unless a group is named, which the bot has shown there."""
        telegram_id = place.id if place is not None else self.people[name].id

        def put(session: Session) -> None:
            chat = chats.found(session, telegram_id)
            assert chat is not None
            said = send_params(Said("•", ((Button("Tombol uji", pressed),),)))
            outbox.put(session, Call("sendMessage", said, Lane.REPLY, chat_id=chat.id), self.town.clock.at)

        self.write(put)
        await self.town.rest(SOON)
        return await self.taps(name, "Tombol uji", place)

    async def follows(self, name: str, outcome: PressOutcome) -> str:
        """Her app opens the private chat, as the answer to her press told it to; what she reads there."""
        await self.branch.follows(self.people[name], outcome)
        return self.private(name).text

    def every(self, table: type[R]) -> list[R]:
        """Every row of a table as it is committed now, in the order of its key."""

        def read(session: Session) -> list[R]:
            key = METADATA.tables[str(table.__tablename__)].primary_key
            found = list(session.exec(select(table).order_by(*key)).all())
            session.expunge_all()
            return found

        return self.write(read)

    async def rests(self, wait: timedelta = SOON) -> None:
        """Until nothing is due within this time."""
        await self.town.rest(wait)

    async def passes(self, time: timedelta) -> None:
        """So much time goes by, with all that is due in it."""
        await self.town.passes(self.town.clock.at + time)

    def private(self, name: str) -> Message:
        """What somebody reads last in private."""
        return self.branch.last(self.people[name], private=True)

    def heard(self, name: str, words: str) -> int:
        """How many messages with these words somebody has in private, as they stand now."""
        return sum(words in one.text for one in self.people[name].sees(self.branch.bot) if one.from_bot)

    def in_room(self, words: str) -> list[Message]:
        """What stands in the humas room and holds these words."""
        return [one for one in self.people["Nisa"].sees(self.room) if one.from_bot and words in one.text]

    def in_group(self, words: str) -> list[Message]:
        """What stands in the kader group and holds these words."""
        seen = self.people["Siti"].sees(self.branch.group)
        return [one for one in seen if one.from_bot and words in one.text]

    def gives(self, name: str, role: Role) -> None:
        """Somebody has this role too."""
        founding.gives(self.town, self.unit_id, self.people[name], role)


async def watch(town: Town, title: str = "PAC IPPNU Kedungwaru") -> Watch:
    """Such a unit; the private chats of all of them but the guest are open."""
    branch = await branches.found(town, *BORN, guests=(PEMBINA, GUEST), title=title)
    its = Watch(town, branch, _room(town, branch), people=dict(branch.members))
    for name, year in BORN.items():
        branch.joins(branch.members[name], year)
    for name, role in (("Nisa", Role.HUMAS), ("Wati", Role.HUMAS), ("Ketua", Role.PENGURUS)):
        its.gives(name, role)
    its.gives(PEMBINA, Role.PEMBINA)
    for name, one in its.people.items():
        if name != GUEST:
            await kin.opens(branch, one)
    await town.rest(SOON)
    return its


def _room(town: Town, branch: Branch) -> Chat:
    """The humas room, in which Nisa, Wati and Ketua are."""
    inside: list[TelegramAccount | BotAccount] = [
        *(branch.members[name] for name in ("Nisa", "Wati", "Ketua")),
        town.account,
    ]
    room = town.world.add_group("Humas Kedungwaru", supergroup=True, members=inside)

    def link(session: Session) -> None:
        chat = chats.known(session, room.id, ChatKind.SUPERGROUP, town.clock.at, room.title)
        units.link(session, branch.unit_id, chat.id or 0, Room.HUMAS)

    branch.write(link)
    return room
