"""A branch whose board gives and ends roles, for the stories about that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, select

from domain.units import Role
from sandbox.fanout import tell_of_press
from sandbox.messages import Button, Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import members, people, roles
from storage.journal import Line
from storage.proposals import Proposal
from storage.roles import Grant
from tests import branch as branches
from tests import founding
from tests.branch import Branch
from tests.town import Town

GIVE = "Beri peran"
END = "Akhiri"


@dataclass
class Board:
    """A branch, and what its people do in private with roles."""

    branch: Branch

    @property
    def town(self) -> Town:
        """The town it stands in."""
        return self.branch.town

    def who(self, name: str) -> Person:
        """Someone by name."""
        return self.branch.members[name]

    async def opens(self, *names: str) -> None:
        """They open their private chats."""
        for name in names:
            await self.branch.tells(self.who(name), "/start")

    def pengurus(self, *names: str) -> None:
        """They are the board."""
        for name in names:
            self.branch.give(self.who(name), Role.PENGURUS)

    async def taps(self, name: str, *labels: str) -> PressOutcome:
        """Presses one button after another, each the newest with its label."""
        outcome = PressOutcome()
        for label in labels:
            outcome = await founding.presses(self.town, self.who(name), self.town.account, label)
        return outcome

    async def gives(self, name: str, *labels: str) -> PressOutcome:
        """Opens /peran and presses its way through."""
        await self.branch.tells(self.who(name), "/peran")
        return await self.taps(name, GIVE, *labels)

    async def ends(self, name: str, label: str, *, sure: bool = True) -> PressOutcome:
        """Opens /peran and ends this one."""
        await self.branch.tells(self.who(name), "/peran")
        return await self.taps(name, END, label, *(["Ya, akhiri"] if sure else []))

    async def presses_of(self, name: str, message: Message, label: str | Button) -> PressOutcome:
        """Someone presses a button that was made for another, or an old one."""
        button = label if isinstance(label, Button) else button_of(message, label)
        outcome = tell_of_press(self.town.world, message, self.who(name), button)
        await self.town.rest(founding.SOON)
        return outcome

    def last(self, name: str) -> Message:
        """What she reads last in private."""
        return founding.last(self.who(name), self.town.account)

    def reads(self, name: str, text: str) -> bool:
        """Whether this stands in any message to her in private."""
        return any(text in one.text for one in founding.shown(self.who(name), self.town.account))

    def labels(self, name: str) -> list[str]:
        """The buttons under what she reads last."""
        return branches.labels(self.last(name))

    def held(self, name: str, at: datetime | None = None) -> set[str]:
        """What she is in the unit (at this moment)."""
        assert self.town.house is not None
        with Session(self.town.house.reader) as reading:
            person = people.found(reading, self.who(name).id)
            if person is None:
                return set()
            grants = roles.held(reading, person.id or 0, self.branch.unit_id, at or self.town.clock.at)
            return {one.role for one in grants}

    def is_member(self, name: str) -> bool:
        """Whether she is a member of the unit."""
        assert self.town.house is not None
        with Session(self.town.house.reader) as reading:
            person = people.found(reading, self.who(name).id)
            return (
                person is not None and members.found(reading, person.id or 0, self.branch.unit_id) is not None
            )

    def grants(self) -> Sequence[Grant]:
        """Every role that was ever given."""
        assert self.town.house is not None
        with Session(self.town.house.reader) as reading:
            return reading.exec(select(Grant)).all()

    def proposals(self) -> Sequence[Proposal]:
        """What waits for a second person."""
        assert self.town.house is not None
        with Session(self.town.house.reader) as reading:
            return reading.exec(select(Proposal)).all()

    def verbs(self) -> list[str]:
        """What the journal says."""
        assert self.town.house is not None
        with Session(self.town.house.reader) as reading:
            return list(reading.exec(select(Line.verb).order_by(Line.id)).all())  # type: ignore[arg-type]


def button_of(message: Message, label: str) -> Button:
    """The button as it stands under a message now; it can be pressed later."""
    return next(one for row in message.buttons for one in row if label in one.label)


async def found(town: Town, *names: str) -> Board:
    """A branch of these members, who have opened their private chats."""
    board = Board(await branches.found(town, *names))
    await board.opens(*names)
    return board
