"""A branch that is already set up, for stories about what comes after."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from sqlmodel import Session

from domain.posting import ChatKind
from domain.units import Role, Room
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import cards, chats, people, roles, units
from storage.roles import Grant
from storage.units import Unit
from storage.writer import in_transaction
from tests import founding, street
from tests.town import Town

T = TypeVar("T")
SOON = street.SOON


@dataclass
class Branch:
    """A unit with its kader group, and people in it."""

    town: Town
    group: Chat
    unit_id: int
    members: dict[str, Person] = field(default_factory=dict)

    @property
    def bot(self) -> BotAccount:
        return self.town.account

    def last(self, who: Person, private: bool = False) -> Message:
        """The bot's newest message on her screen."""
        shown = who.sees(self.bot if private else self.group)
        return next(message for message in reversed(shown) if message.from_bot)

    def card(self, who: Person) -> Message:
        """The newest plan or calendar in the group, which is not the Papan."""
        shown = [one for one in who.sees(self.group) if one.from_bot and "Papan" not in one.text]
        return shown[-1]

    def board(self, who: Person) -> Message:
        """The Papan of the group."""
        return next(one for one in who.sees(self.group) if one.from_bot and one.text.startswith("Papan"))

    async def says(self, who: Person, text: str, wait: timedelta = SOON) -> Message:
        """Someone writes in the group, and the bot answers."""
        message = who.says(self.group, text)
        await self.town.rest(wait)
        return message

    async def tells(self, who: Person, text: str) -> Message:
        """Someone writes to the bot in private."""
        message = who.says_in_private(self.bot, text)
        await self.town.rest(SOON)
        return message

    async def presses(self, who: Person, message: Message, label: str) -> PressOutcome:
        """Someone presses a button and waits for the answer."""
        outcome = who.presses(message, label)
        await self.town.rest(SOON)
        assert outcome.answered
        return outcome

    async def follows(self, who: Person, outcome: PressOutcome) -> None:
        """Her app opens the private chat, as the answer told it to."""
        assert outcome.url is not None
        who.starts(self.bot, outcome.url.partition("start=")[2])
        await self.town.rest(SOON)

    def sent(self) -> int:
        """How many messages the bot has sent to the group."""
        return self.town.world.counters.chats[self.group.id]

    def joins(self, who: Person, birth_year: int = 2004) -> None:
        """Someone has joined some time ago, as the younger age of this year of birth."""
        founding.joins(self.town, self.unit_id, who, birth_year=birth_year)

    def give(self, who: Person, role: Role) -> None:
        """Make someone humas, pengurus or pembina, as a member."""
        self.joins(who)

        def grant(session: Session) -> None:
            person = people.known(session, who.id, who.first_name, self.town.clock.at)
            roles.give(
                session,
                Grant(person_id=person.id or 0, unit_id=self.unit_id, role=role, since=self.town.clock.at),
            )

        self.write(grant)

    def end(self, who: Person, role: Role) -> None:
        """Take a role away."""

        def withdraw(session: Session) -> None:
            now = self.town.clock.at
            person = people.known(session, who.id, who.first_name, now)
            for grant in roles.held(session, person.id or 0, self.unit_id, now):
                if grant.role == role:
                    roles.end(session, grant, now)

        self.write(withdraw)

    def write(self, work: Callable[[Session], T]) -> T:
        """Do something to the database, as another hand would."""
        assert self.town.house is not None
        return in_transaction(self.town.house.engine, work)


def labels(message: Message) -> list[str]:
    """What stands on the buttons of a message."""
    return [button.label for row in message.buttons for button in row]


async def found(
    town: Town,
    *names: str,
    guests: Sequence[str] = (),
    supergroup: bool = True,
    title: str = "PAC IPPNU Kedungwaru",
) -> Branch:
    """A branch of these members, and of guests who have not joined, with its Papan already in the group."""
    members = {name: town.world.add_person(name) for name in (*names, *guests)}
    group = town.world.add_group(title, supergroup=supergroup, members=[*members.values(), town.account])
    branch = Branch(town, group, 0, members)

    def settle(session: Session) -> int:
        now = town.clock.at
        kind = ChatKind.SUPERGROUP if supergroup else ChatKind.GROUP
        chat = chats.known(session, group.id, kind, now, group.title)
        unit = Unit(name=group.title, level="pac", zone="Asia/Jakarta", created_at=now)
        session.add(unit)
        session.flush()
        units.link(session, unit.id or 0, chat.id or 0, Room.KADER)
        cards.show(session, f"board:{unit.id}", chat.id or 0, now)
        return unit.id or 0

    branch.unit_id = branch.write(settle)
    for name in names:
        branch.joins(members[name])
    await town.rest(SOON)
    return branch
