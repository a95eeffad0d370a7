"""A branch with a humas room, a channel and other accounts, and plans that have been approved for them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlmodel import Session, col, select

from domain import message as words
from domain.checklist import Answer, Item, Sheet, part_digest
from domain.contents import MediaKind
from domain.message import Button
from domain.outlets import Withdraw
from domain.platforms import Platform
from domain.post_states import Kind, PostState
from domain.posting import ChatKind, Lane
from domain.units import Role, Room
from sandbox.chats import Chat
from sandbox.media import stored
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import chats, contents, following, outbox, people, reviews, units
from storage.accounts import Account
from storage.checklists import PostCheck
from storage.contents import PostMedium, PostVariant
from storage.journal import Line
from storage.outbox import Call
from storage.posts import Post
from storage.publishing import Publication
from storage.reviews import PostReview
from tests.branch import SOON, Branch, found, labels
from tests.town import SUNDAY, Town

T = TypeVar("T")
SOON_OUT = SUNDAY + timedelta(hours=3)  # 16.00 WIB
FIRST = 700_000


@dataclass
class Air:
    """A branch with Rina as humas, Nur as pengurus, Siti as PJ; its humas room and its channel."""

    branch: Branch
    room: Chat
    channel: Chat

    @property
    def town(self) -> Town:
        return self.branch.town

    def who(self, name: str) -> Person:
        """Someone by name."""
        return self.branch.members[name]

    def write(self, work: Callable[[Session], T]) -> T:
        """Do something to the database, as another hand would."""
        return self.branch.write(work)

    def person_id(self, name: str) -> int:
        """Her row."""
        one, now = self.who(name), self.town.clock.at
        return self.write(lambda session: people.known(session, one.id, one.first_name, now).id or 0)

    def account(self, platform: str, handle: str, *, is_channel: bool = False) -> int:
        """An official account of the branch."""

        def add(session: Session) -> int:
            now = self.town.clock.at
            chat_id = None
            if is_channel:
                chat = chats.known(session, self.channel.id, ChatKind.CHANNEL, now, self.channel.title)
                chat_id = chat.id
            row = Account(
                unit_id=self.branch.unit_id, platform=platform, handle=handle, added_at=now, chat_id=chat_id
            )
            session.add(row)
            session.flush()
            return row.id or 0

        return self.write(add)

    def file(self, kind: str, size: int = 160_000) -> PostMedium:
        """A file that Telegram has."""
        number = len(self.town.world.files)
        kept = stored(kind, f"{kind}{number}.bin", f"{kind} {number}".encode().ljust(64))
        self.town.world.files[kept.id] = kept
        return PostMedium(
            post_id=0, position=0, kind=MediaKind(kind), file_id=kept.id, unique_id=kept.unique_id, size=size
        )

    def approved(
        self,
        text: str,
        *,
        pj: str | None = None,
        account_id: int | None = None,
        platform: str | None = None,
        media: Sequence[PostMedium] = (),
        variants: Sequence[tuple[str, int | None, str]] = (),
        at: datetime = SOON_OUT,
        **facts: Any,
    ) -> int:
        """An official plan of Ani's, to which Nur said yes; its id."""
        ids = {name: self.person_id(name) for name in ("Ani", "Nur", *([pj] if pj else []))}

        def add(session: Session) -> int:
            now = self.town.clock.at
            post = Post(
                unit_id=self.branch.unit_id,
                title="Harlah",
                zone="Asia/Jakarta",
                kind=Kind.OFFICIAL,
                state=PostState.APPROVED,
                author_id=ids["Ani"],
                owner_id=ids[pj] if pj else None,
                text=text,
                account_id=account_id,
                platform=platform,
                starts_at=at,
                created_at=now,
                changed_at=now,
                **facts,
            )
            session.add(post)
            session.flush()
            contents.put_media(session, post, media)
            for where, its_account, said in variants:
                session.add(
                    PostVariant(post_id=post.id or 0, platform=where, account_id=its_account, text=said)
                )
            self._say_yes(session, post, ids["Nur"])
            following.follow(session, post, now)
            return post.id or 0

        return self.write(add)

    def _say_yes(self, session: Session, post: Post, reader_id: int) -> None:
        now = self.town.clock.at
        session.flush()
        session.add(PostCheck(**no_child_seen(session, post, now)))
        session.merge(PostReview(post_id=post.id or 0, submitted_at=now, needed=1))
        reviews.approve(session, post, reader_id, "pengurus", now)

    def recall(self, post_id: int) -> None:
        """Somebody changes its text, so that it waits again."""

        def change(session: Session) -> None:
            post = session.get_one(Post, post_id)
            post.text, post.state = "Lain sekali", PostState.WAITING
            following.follow(session, post, self.town.clock.at)

        self.write(change)

    def newest(self) -> int:
        """The plan that was begun last."""
        return self.write(lambda session: max(one.id or 0 for one in session.exec(select(Post))))

    def completes(self, post_id: int, text: str, at: datetime) -> None:
        """Somebody writes it, and Nur says yes."""
        reader_id = self.person_id("Nur")

        def complete(session: Session) -> None:
            post = session.get_one(Post, post_id)
            post.text, post.starts_at, post.state = text, at, PostState.APPROVED
            self._say_yes(session, post, reader_id)
            following.follow(session, post, self.town.clock.at)

        self.write(complete)

    def rest_unit(self, *, is_resting: bool) -> None:
        """The pembina lets the unit rest, or not any more."""
        now = self.town.clock.at
        self.write(
            lambda session: setattr(
                units.get(session, self.branch.unit_id), "rested_at", now if is_resting else None
            )
        )

    async def withdraws(self, name: str, post_id: int, reason: str) -> None:
        """She takes back what is out, with a reason."""
        button = Button("Tarik", Withdraw(post_id))
        self.says_to(name, words.Message("Kartu", ((button,),)))
        await self.town.rest(SOON)
        await self.taps(name, "Tarik", reason)

    def says_to(self, name: str, message: words.Message) -> None:
        """The bot says this to her, as a card would."""
        one, now = self.who(name), self.town.clock.at

        def put(session: Session) -> None:
            chat = chats.known(session, one.id, ChatKind.PRIVATE, now)
            outbox.put(
                session, Call("sendMessage", words.send_params(message), Lane.REPLY, chat_id=chat.id), now
            )

        self.write(put)

    def own(self, name: str, at: datetime = SOON_OUT) -> int:
        """A plan of hers for her own account; its id."""
        person_id = self.person_id(name)

        def add(session: Session) -> int:
            now = self.town.clock.at
            post = Post(
                unit_id=self.branch.unit_id,
                title="Tips",
                zone="Asia/Jakarta",
                state=PostState.PLANNED,
                author_id=person_id,
                owner_id=person_id,
                platform=Platform.TIKTOK,
                starts_at=at,
                created_at=now,
                changed_at=now,
            )
            session.add(post)
            session.flush()
            following.follow(session, post, now)
            return post.id or 0

        return self.write(add)

    def post(self, post_id: int) -> Post:
        """A plan as it is written down."""
        return self.write(lambda session: session.get_one(Post, post_id).model_copy())

    def publications(self) -> list[Publication]:
        """Where anything stands."""
        return self.write(
            lambda session: [
                one.model_copy() for one in session.exec(select(Publication).order_by(col(Publication.id)))
            ]
        )

    def verbs(self) -> list[str]:
        """What the journal says of plans."""

        def read(session: Session) -> list[str]:
            lines = select(Line).where(Line.subject.startswith("post:")).order_by(Line.id)  # type: ignore[arg-type]
            return [one.verb for one in session.exec(lines)]

        return self.write(read)

    def aired(self) -> list[str]:
        """What stands in the channel."""
        return [one.text for one in self.who("Rina").sees(self.channel) if one.from_bot]

    async def until(self, at: datetime) -> None:
        """Live up to this moment."""
        await self.town.passes(at)
        await self.town.rest(SOON)

    def last(self, name: str) -> Message:
        """What she reads last in private."""
        return self.branch.last(self.who(name), private=True)

    def question(self) -> Message:
        """The newest message in the humas room."""
        return [one for one in self.who("Rina").sees(self.room) if one.from_bot][-1]

    async def presses(self, name: str, message: Message, label: str) -> PressOutcome:
        """She presses a button, and the bot answers."""
        return await self.branch.presses(self.who(name), message, label)

    async def taps(self, name: str, *names: str) -> PressOutcome:
        """Presses one after another, each on what she reads last in private."""
        outcome = PressOutcome()
        for label in names:
            outcome = await self.presses(name, self.last(name), label)
        return outcome


def no_child_seen(session: Session, post: Post, now: datetime) -> dict[str, Any]:
    """The author said of the files that nobody is to be seen on them."""
    attached = Sheet("", tuple(one.unique_id for one in contents.media(session, post.id or 0)))
    mark = part_digest(Item.PHOTO, attached)
    return {"post_id": post.id, "item": Item.PHOTO, "answer": Answer.NOBODY, "digest": mark, "at": now}


async def on_air(town: Town, *, has_room: bool = True) -> Air:
    """Such a branch."""
    branch = await found(town, "Rina", "Nur", "Siti", "Ani")
    branch.give(branch.members["Rina"], Role.HUMAS)
    branch.give(branch.members["Nur"], Role.PENGURUS)
    rina = branch.members["Rina"]
    room = town.world.add_group("Humas PAC", members=[rina, town.account])
    channel = town.world.add_channel("PAC IPPNU", members=[rina], admins=[town.account])

    def link(session: Session) -> None:
        chat = chats.known(session, room.id, ChatKind.SUPERGROUP, town.clock.at, room.title)
        units.link(session, branch.unit_id, chat.id or 0, Room.HUMAS)

    if has_room:
        branch.write(link)
    for one in branch.members.values():
        await branch.tells(one, "/start")
    return Air(branch, room, channel)


__all__ = ["SOON_OUT", "Air", "labels", "on_air"]
