"""A branch with a humas room and official accounts, and how its people complete plans there."""

from dataclasses import dataclass

from sqlmodel import Session

from domain.posting import ChatKind
from domain.units import Role, Room
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import chats, units
from storage.accounts import Account
from storage.posts import Post
from tests.branch import SOON, Branch, found
from tests.town import Town


@dataclass
class Workroom:
    """A branch with Rina as humas, Siti and Ani as kader, and the room in which humas works."""

    branch: Branch
    room: Chat

    @property
    def town(self) -> Town:
        return self.branch.town

    def who(self, name: str) -> Person:
        """Someone by name."""
        return self.branch.members[name]

    async def opens(self, *names: str) -> None:
        """They open their private chats."""
        for name in names:
            await self.branch.tells(self.who(name), "/start")

    def account(self, platform: str = "instagram", handle: str = "@pacippnu") -> int:
        """The branch has an official account."""

        def add(session: Session) -> int:
            row = Account(
                unit_id=self.branch.unit_id, platform=platform, handle=handle, added_at=self.town.clock.at
            )
            session.add(row)
            session.flush()
            return row.id or 0

        return self.branch.write(add)

    def post(self, post_id: int = 1) -> Post:
        """A plan as it is written down."""
        return self.branch.write(lambda session: session.get_one(Post, post_id).model_copy())

    async def plans(self, name: str, text: str, chat: Chat | None = None) -> Message:
        """Someone plans here (in private unless said); the card."""
        who = self.who(name)
        if chat is None:
            await self.branch.tells(who, f"/rencana {text}")
            return self.last(name)
        who.says(chat, f"/rencana {text}")
        await self.town.rest(SOON)
        return next(one for one in reversed(who.sees(chat)) if one.from_bot and "Papan" not in one.text)

    def last(self, name: str) -> Message:
        """What she reads last in private."""
        return self.branch.last(self.who(name), private=True)

    async def taps(self, name: str, *names: str) -> PressOutcome:
        """Presses one button after another, each on what she reads last in private."""
        outcome = PressOutcome()
        for label in names:
            outcome = await self.branch.presses(self.who(name), self.last(name), label)
        return outcome

    async def types(self, name: str, text: str) -> Message:
        """Types in private; what she reads then."""
        await self.branch.tells(self.who(name), text)
        return self.last(name)

    async def sends(self, name: str, *kinds: str, caption: str = "", album: str | None = None) -> Message:
        """Sends files in private, the first with the caption; what she reads then."""
        who = self.who(name)
        private = self.town.world.private_chat(who, self.branch.bot)
        for number, kind in enumerate(kinds):
            who.sends(private, kind, caption=caption if number == 0 else "", album=album)
        await self.town.rest(SOON)
        return self.last(name)


async def set_up(town: Town) -> Workroom:
    """A branch with its humas room."""
    branch = await found(town, "Rina", "Siti", "Ani", guests=("Tamu",))
    rina = branch.members["Rina"]
    branch.give(rina, Role.HUMAS)
    room = town.world.add_group("Humas PAC", members=[rina, town.account])

    def link(session: Session) -> None:
        chat = chats.known(session, room.id, ChatKind.GROUP, town.clock.at, room.title)
        units.link(session, branch.unit_id, chat.id or 0, Room.HUMAS)

    branch.write(link)
    workroom = Workroom(branch, room)
    await workroom.opens("Rina", "Siti", "Ani")
    return workroom
