"""A unit whose humas lets members carry content on: Rahma makes promotions, Ani reads them, Siti is a member."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlmodel import Session, select

from domain.post_states import PostState
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import contents, publishing
from storage.journal import Line
from storage.posts import Post
from storage.promotions import Promotion, PromotionCaption, PromotionRun
from storage.publishing import Publication
from tests import founding, reading
from tests.branch import Branch, labels
from tests.town import Town

T = TypeVar("T")
TEXT = "Harlah IPPNU\nAyo hadir dan bagikan. https://www.instagram.com/p/C1abcDEfgHi/"
PLAIN = "Selamat belajar, Rekanita. Kita mulai pekan ini dengan semangat."
SUBMIT, SEND = "Kirim ke pemeriksa", "Kirim"


@dataclass
class Desk:
    """The unit, its humas room, and who does what in it."""

    branch: Branch
    room: Chat

    @property
    def town(self) -> Town:
        return self.branch.town

    def who(self, name: str) -> Person:
        """Someone by name."""
        return self.branch.members[name]

    async def tells(self, name: str, text: str) -> Message:
        """She writes in private; what she reads then."""
        await self.branch.tells(self.who(name), text)
        return self.last(name)

    async def gives(self, text: str = TEXT, name: str = "Rahma") -> Message:
        """A promotion by one line in private; its card."""
        return await self.tells(name, f"/siarkan {text}")

    def last(self, name: str, place: Chat | None = None) -> Message:
        """What she reads last, in private unless said."""
        return founding.last(self.who(name), place or self.branch.bot)

    def card(self, name: str = "Rahma", place: Chat | None = None) -> Message:
        """The newest card of a promotion that she sees."""
        shown = founding.shown(self.who(name), place or self.branch.bot)
        heads = ("📣 Promosi: ", "Promosi ini", "📣 Promosi sedang")
        return next(one for one in reversed(shown) if one.text.startswith(heads))

    async def taps(self, name: str, *wanted: str, place: Chat | None = None) -> PressOutcome:
        """She presses these, one after the other; what the last answer was."""
        outcome = PressOutcome()
        for label in wanted:
            outcome = await founding.presses(self.town, self.who(name), place or self.branch.bot, label)
        return outcome

    async def approves(self, name: str = "Ani") -> PressOutcome:
        """She says yes in the humas room."""
        return await self.taps(name, "Setujui", place=self.room)

    def row(self, ask: Callable[[Promotion], T]) -> T:
        """Something of the newest promotion, as it is committed."""
        return self.branch.write(lambda session: ask(newest(session)))

    def post(self, ask: Callable[[Post], T]) -> T:
        """Something of the plan as which it is read."""
        return self.branch.write(lambda session: ask(session.get_one(Post, newest(session).post_id)))

    def captions(self) -> list[tuple[str | None, str]]:
        """Its captions, each with its platform."""
        every = select(PromotionCaption).order_by(PromotionCaption.position)  # type: ignore[arg-type]
        return self.branch.write(lambda session: [(one.platform, one.text) for one in session.exec(every)])

    def runs(self) -> list[int]:
        """The promotions that were sent."""
        return self.branch.write(lambda session: list(session.exec(select(PromotionRun.promotion_id))))

    def media(self) -> list[str]:
        """What is attached to it, in order."""
        return self.branch.write(
            lambda session: [one.kind for one in contents.media(session, newest(session).post_id)]
        )

    def said_to(self, name: str, place: Chat | None = None) -> list[str]:
        """All that the bot has said to her, or in this group."""
        return [one.text for one in founding.shown(self.who(name), place or self.branch.bot)]

    def verbs(self) -> list[str]:
        """What the journal says happened."""
        return self.branch.write(lambda session: list(session.exec(select(Line.verb))))

    def count(self) -> int:
        """How many promotions there are."""
        return self.branch.write(lambda session: len(session.exec(select(Promotion.id)).all()))


def published(unit: Desk, text: str = PLAIN, **changes: Any) -> int:
    """A plan of Siti's that was read and is out on Instagram as it was read; its id."""
    post_id = reading.plans(unit.branch, unit.who("Siti"), text=text, **changes)

    def put_out(session: Session) -> None:
        post = session.get_one(Post, post_id)
        post.state = PostState.PUBLISHED
        place = Publication(
            post_id=post_id,
            place=0,
            platform=post.platform,
            at=unit.town.clock.at,
            link="https://www.instagram.com/p/C1abcDEfgHi/",
            link_key="instagram:C1abcDEfgHi",
            digest=contents.digest_of(session, post),
        )
        publishing.add(session, place)

    unit.branch.write(put_out)
    reading.shows_in(unit.branch, post_id, unit.room)
    return post_id


def newest(session: Session) -> Promotion:
    """The promotion that was made last."""
    return session.exec(select(Promotion).order_by(Promotion.id.desc())).first()  # type: ignore[union-attr,return-value]


async def desk(town: Town) -> Desk:
    """Everybody has opened her private chat."""
    branch, room = await reading.reading_unit(town)
    return Desk(branch, room)


async def approved(unit: Desk) -> None:
    """A promotion that somebody has read."""
    await unit.gives(PLAIN)
    await unit.taps("Rahma", SUBMIT)
    await unit.approves()
    assert unit.post(lambda post: post.state) == PostState.APPROVED


def keys(message: Message) -> list[str]:
    """What stands on its buttons."""
    return labels(message)
