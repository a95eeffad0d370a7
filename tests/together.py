"""A parent unit with three children, and a promotion that was approved, for stories about acting in the same minute."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlmodel import Session, select

from domain.message import Button, Message, send_params
from domain.posting import Lane
from domain.promotion_presses import OpenRally
from sandbox.chats import Membership
from sandbox.messages import Message as Shown
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import chats, outbox, rallies, units
from storage.outbox import Call
from storage.rallies import Rally, RallyUnit
from tests import carrying, founding, kin
from tests.branch import Branch, labels
from tests.kin import SOON, head
from tests.town import SUNDAY, Town

T = TypeVar("T")
SIGNAL = SUNDAY + timedelta(hours=6, minutes=30)  # that Sunday at 19.30 WIB
NAMES = (("PAC IPPNU Boyolangu", "Laila"), ("PAC IPPNU Kedungwaru", "Siti"), ("PAC IPPNU Ngunut", "Rina"))


@dataclass
class Together:
    """The parent, its children by the names of their heads, and the promotion."""

    town: Town
    parent: Branch
    children: dict[str, Branch]
    promotion_id: int

    @property
    def nisa(self) -> Person:
        """Who calls."""
        return head(self.parent)

    def of(self, name: str) -> Branch:
        """The unit whose head has this name."""
        return self.parent if name == "Nisa" else self.children[name]

    async def opens(self) -> str:
        """Nisa presses Aksi serempak in private; what the card says."""
        key = Message("Uji", ((Button("Aksi serempak", OpenRally(self.promotion_id)),),))

        def put(session: Session) -> None:
            chat = chats.found(session, self.nisa.id)
            assert chat is not None
            call = Call("sendMessage", send_params(key), Lane.REPLY, chat_id=chat.id)
            outbox.put(session, call, self.town.clock.at)

        self.parent.write(put)
        await self.town.rest(SOON)
        await self.taps("Nisa", "Aksi serempak")
        return self.lead()

    async def calls(self, hour: str = "22 Nov 19.30", sure: str = "Ya, ajak semua unit") -> str:
        """She chooses this hour, and is sure."""
        await self.opens()
        await self.taps("Nisa", hour)
        await self.taps("Nisa", sure)
        return self.lead()

    async def taps(self, name: str, label: str) -> PressOutcome:
        """The head of a unit presses the newest button of this label in private."""
        branch = self.of(name)
        return await founding.presses(self.town, head(branch), branch.bot, label)

    def private(self, name: str) -> Shown:
        """What the head of a unit reads last in private."""
        branch = self.of(name)
        return branch.last(head(branch), private=True)

    def lead(self) -> str:
        """The caller's card, as it stands now."""
        shown = [one.text for one in self.nisa.sees(self.parent.bot) if one.from_bot]
        return next(one for one in reversed(shown) if one.startswith(("Aksi serempak:", "Batalkan aksi")))

    def lead_keys(self) -> list[str]:
        """The buttons under it."""
        shown = [one for one in self.nisa.sees(self.parent.bot) if one.from_bot]
        return labels(next(one for one in reversed(shown) if one.text.startswith("Aksi serempak:")))

    def in_group(self, name: str, words: str) -> list[Shown]:
        """What stands in a unit's group and holds these words."""
        branch = self.of(name)
        shown = head(branch).sees(branch.group)
        return [one for one in shown if one.from_bot and words in one.text]

    def countdown(self, name: str) -> Shown:
        """The countdown in a unit's group."""
        return self.in_group(name, "Aksi serempak PC IPPNU")[-1]

    def offers(self, name: str) -> list[Shown]:
        """The promotion's cards in a unit's group."""
        return self.in_group(name, carrying.CAPTION)

    def comes(self, name: str, who: str, birth_year: int | None = None) -> Person:
        """Somebody comes into a unit's group; a member if her year of birth is given."""
        branch, person = self.of(name), self.town.world.add_person(who)
        branch.group.members[person.id] = Membership("member")
        if birth_year is not None:
            branch.joins(person, birth_year)
        return person

    async def is_ready(self, name: str, who: Person) -> PressOutcome:
        """She presses Siap in a unit's group."""
        branch = self.of(name)
        return await founding.presses(self.town, who, branch.group, "Siap")

    def rally(self, ask: Callable[[Rally], T]) -> T:
        """Something of the rally, as it is committed."""

        def read(session: Session) -> T:
            found = rallies.of(session, self.promotion_id)
            assert found is not None
            return ask(found)

        return self.parent.write(read)

    def states(self) -> dict[str, str]:
        """How the units stand, by the first name of their heads."""
        by_id = {branch.unit_id: name for name, branch in self.children.items()} | {
            self.parent.unit_id: "Nisa"
        }
        rows = self.parent.write(
            lambda session: [(one.unit_id, one.state) for one in session.exec(select(RallyUnit)).all()]
        )
        return {by_id[unit_id]: state for unit_id, state in rows}

    def heard(self, name: str, words: str) -> int:
        """How many messages with these words the head of a unit has in private."""
        branch = self.of(name)
        return sum(words in one.text for one in head(branch).sees(branch.bot) if one.from_bot)


async def reaches(town: Town, until: datetime) -> None:
    """Live up to this moment, and no second further: what is due within the next minute stays due."""
    house = town.house
    assert house is not None
    await town.rest(SOON)
    while (due := await house.metronome.next_due()) is not None and due <= until:
        town.clock.move(max(due, town.clock.at))
        await town.rest(SOON)
    if until > town.clock.at:
        town.clock.move(until)
    await town.rest(SOON)


async def together(town: Town, **promotion: object) -> Together:
    """A parent whose head is Nisa, with three children, and a promotion that somebody else approved."""
    parent = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")
    children = {name: await kin.unit(town, title, "pac", name) for title, name in NAMES}

    def tie(session: Session) -> None:
        for child in children.values():
            units.get(session, child.unit_id).parent_id = parent.unit_id

    parent.write(tie)
    return Together(town, parent, children, carrying.written(parent, **promotion))  # type: ignore[arg-type]
