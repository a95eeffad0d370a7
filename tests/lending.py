"""A unit that lends its official account, for stories about takeovers: who guards it, who may hold it, and slots."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import Session

from domain.message import Button, send_params
from domain.message import Message as Said
from domain.platforms import Platform
from domain.posting import ChatKind, Lane
from domain.presses import Press
from domain.switches import Switch, SwitchState
from domain.takeovers import CHOSEN_RULES
from domain.units import Role, Room
from sandbox.accounts import Account as TelegramAccount
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import (
    account_care,
    accounts,
    chats,
    members,
    outbox,
    people,
    slot_opening,
    switches,
    takeovers,
    units,
)
from storage.account_care import AccountGuardian
from storage.accounts import Account
from storage.members import GuardianConsent
from storage.outbox import Call
from storage.takeovers import TakeoverRound, TakeoverSlot
from storage.unit_settings import UnitSwitch
from tests import branch as branches
from tests import founding, kin
from tests.branch import SOON, Branch
from tests.town import Town

T = TypeVar("T")
WIB = ZoneInfo("Asia/Jakarta")
HANDLE = "pacippnu"
THEME = "Sehari bersama kader"
BRIEF = "Ceritakan kegiatanmu hari ini dari pagi sampai sore."
ADULTS = {"Nisa": 1999, "Wati": 1996, "Laila": 1997, "Ketua": 1995, "Siti": 2004, "Rina": 2005, "Dewi": 2003}
YOUNG = {"Aisyah": 2009, "Putri": 2012}  # 16 and 13 in November 2026, as the younger age of the year counts
BORN = ADULTS | YOUNG
PEMBINA = "Bu Hani"
SATURDAY = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)  # 16.00 WIB, six days after a town opens
TWO_HOURS = timedelta(hours=2)


@dataclass
class Lending:
    """A unit with its kader group and a humas room. Nisa is humas, Ketua pengurus, Bu Hani pembina; Wati and Laila
    guard the account; Siti, Rina and Dewi are 18 or older, Aisyah is 16, Putri is 13."""

    town: Town
    branch: Branch
    room: Chat
    account_id: int = 0
    people: dict[str, Person] = field(default_factory=dict)

    @property
    def unit_id(self) -> int:
        return self.branch.unit_id

    def person_id(self, name: str) -> int:
        """Our id of somebody."""

        def read(session: Session) -> int:
            found = people.found(session, self.people[name].id)
            assert found is not None
            return found.id or 0

        return self.branch.write(read)

    def account(self, handle: str, platform: Platform = Platform.INSTAGRAM, **more: Any) -> int:
        """One more official account of the unit, without guardians; its id."""

        def write(session: Session) -> int:
            now = self.town.clock.at
            row = Account(unit_id=self.unit_id, platform=platform, handle=handle, added_at=now, **more)
            return accounts.add(session, row).id or 0

        return self.branch.write(write)

    def slots(
        self, *starts: datetime, length: timedelta = TWO_HOURS, account_id: int | None = None, **facts: Any
    ) -> list[int]:
        """A round that humas opened with a slot at each of these moments (Saturday 16.00 WIB where none is said), as
        the slash command writes it; the ids of its slots. `facts` are columns of TakeoverRound."""

        def write(session: Session) -> list[int]:
            now = self.town.clock.at
            nisa = people.found(session, self.people["Nisa"].id)
            values: dict[str, Any] = {
                "theme": THEME,
                "brief": BRIEF,
                "rules": " ".join(CHOSEN_RULES),
                "is_chosen": True,
                **facts,
            }
            its = TakeoverRound(
                unit_id=self.unit_id,
                account_id=account_id or self.account_id,
                times=[[one.isoformat(), (one + length).isoformat()] for one in starts or (SATURDAY,)],
                person_id=nisa.id if nisa is not None else None,
                made_at=now,
                **values,
            )
            takeovers.keep(session, its)
            opened = slot_opening.open_round(session, its, now)
            return [one.id or 0 for one in opened]

        return self.branch.write(write)

    def slot(self, slot_id: int) -> TakeoverSlot:
        """A slot as it is committed now."""

        def read(session: Session) -> TakeoverSlot:
            found = takeovers.find(session, slot_id)
            assert found is not None
            session.expunge(found)
            return found

        return self.branch.write(read)

    async def tells(self, name: str, text: str) -> str:
        """Somebody writes to the bot in private; what she reads then."""
        await self.branch.tells(self.people[name], text)
        return self.private(name).text

    async def taps(self, name: str, label: str, place: Chat | None = None) -> PressOutcome:
        """Somebody presses the newest button of this label, in private unless a group is named."""
        return await founding.presses(self.town, self.people[name], place or self.branch.bot, label)

    async def presses(self, name: str, pressed: Press) -> PressOutcome:
        """Somebody presses such a button in private, which the bot has shown her some day."""
        return await self._presses(name, pressed, None)

    async def presses_in_room(self, name: str, pressed: Press) -> PressOutcome:
        """The same in the humas room."""
        return await self._presses(name, pressed, self.room)

    async def _presses(self, name: str, pressed: Press, place: Chat | None) -> PressOutcome:
        telegram_id = place.id if place is not None else self.people[name].id

        def put(session: Session) -> None:
            chat = chats.found(session, telegram_id)
            assert chat is not None
            said = send_params(Said("•", ((Button("Buka", pressed),),)))
            call = Call("sendMessage", said, Lane.REPLY, chat_id=chat.id)
            outbox.put(session, call, self.town.clock.at)

        self.branch.write(put)
        await self.town.rest(SOON)
        return await self.taps(name, "Buka", place)

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

    def switch(self, *, on: bool) -> None:
        """The unit uses takeovers, or has them off."""

        def put(session: Session) -> None:
            state = SwitchState.ON if on else SwitchState.OFF
            row = UnitSwitch(
                unit_id=self.unit_id, feature=Switch.TAKEOVERS, state=state, at=self.town.clock.at
            )
            switches.put(session, row)

        self.branch.write(put)


async def lending(
    town: Town,
    *,
    on: bool = True,
    title: str = "PAC IPPNU Kedungwaru",
    guardians: Sequence[str] = ("Wati", "Laila"),
) -> Lending:
    """A unit in WIB whose private chats are all open, with one Instagram account and its guardians; takeovers are on
    unless said."""
    branch = await branches.found(town, *BORN, guests=(PEMBINA,), title=title)
    its = Lending(town, branch, _room(town, branch), people=dict(branch.members))
    for name, year in BORN.items():
        branch.joins(branch.members[name], year)
    founding.gives(town, branch.unit_id, its.people["Nisa"], Role.HUMAS)
    founding.gives(town, branch.unit_id, its.people["Ketua"], Role.PENGURUS)
    founding.gives(town, branch.unit_id, its.people[PEMBINA], Role.PEMBINA)
    for one in its.people.values():
        await kin.opens(branch, one)
    its.account_id = its.account(HANDLE)
    branch.write(lambda session: _settle(session, its, guardians))
    its.switch(on=on)
    await town.rest(SOON)
    return its


def _room(town: Town, branch: Branch) -> Chat:
    """The humas room, in which Nisa and Ketua are."""
    inside: list[TelegramAccount | BotAccount] = [
        branch.members["Nisa"],
        branch.members["Ketua"],
        town.account,
    ]
    room = town.world.add_group("Humas Kedungwaru", supergroup=True, members=inside)

    def link(session: Session) -> None:
        chat = chats.known(session, room.id, ChatKind.SUPERGROUP, town.clock.at, room.title)
        units.link(session, branch.unit_id, chat.id or 0, Room.HUMAS)

    branch.write(link)
    return room


def _settle(session: Session, its: Lending, guardians: Sequence[str]) -> None:
    """The guardians of the account, and the consent of the parents of who is young."""
    now = its.town.clock.at
    ids = {
        name: people.known(session, one.id, one.first_name, now).id or 0 for name, one in its.people.items()
    }
    for seat, name in enumerate(guardians, start=1):
        row = AccountGuardian(account_id=its.account_id, seat=seat, person_id=ids[name], at=now)
        account_care.name_guardian(session, row)
    for name in YOUNG:
        assert members.found(session, ids[name], its.unit_id) is not None
        session.merge(
            GuardianConsent(
                person_id=ids[name],
                unit_id=its.unit_id,
                told="whatsapp",
                said_at=now,
                recorded_by=ids[PEMBINA],
            )
        )
