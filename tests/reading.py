"""A unit that reads its plans before they are published: a humas room, an author, and plans that are ready."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from sqlmodel import Session, select

from domain.checklist import ANSWERS, Answer
from domain.post_states import Kind, PostState
from domain.posting import ChatState
from domain.unit_settings import Name
from domain.units import Role, Room
from sandbox.chats import Chat, Membership
from sandbox.fanout import tell_of_press
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import cards, chats, checklists, contents, gate, people, posts, roles, unit_settings, units
from storage.accounts import Account
from storage.contents import PostMedium
from storage.journal import Line
from storage.posts import Post
from storage.reviews import PostApproval, PostReview
from tests import founding, kin
from tests.branch import Branch, found
from tests.town import Town

T = TypeVar("T")
MONDAY = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)  # 19.30 WIB
SATURDAY_BEFORE = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)
TEXT = "Selamat belajar, Rekanita. Kita mulai pekan ini dengan semangat."
SUBMIT, AGAIN = "Ajukan", "Ajukan lagi"


async def reading_unit(town: Town, *, with_room: bool = True) -> tuple[Branch, Chat]:
    """Siti writes, Rahma is humas, Ani pengurus; all have opened their private chats."""
    branch = await found(town, "Siti", "Rahma", "Ani")
    siti, rahma, ani = branch.members.values()
    branch.give(rahma, Role.HUMAS)
    branch.give(ani, Role.PENGURUS)
    for one in (siti, rahma, ani):
        await kin.opens(branch, one)
    room = await humas_room(branch, rahma, ani) if with_room else branch.group
    return branch, room


async def humas_room(branch: Branch, *members: Person) -> Chat:
    """The unit gets a humas room with these people."""
    town = branch.town
    room = town.world.add_group("Humas", supergroup=True, members=[*members, town.account])

    def link(session: Session) -> None:
        chat = chats.known(session, room.id, "supergroup", town.clock.at, room.title)
        units.link(session, branch.unit_id, chat.id or 0, Room.HUMAS)

    branch.write(link)
    await town.rest()
    return room


def plans(branch: Branch, author: Person, **changes: Any) -> int:
    """An official plan of hers that is ready to be read, its card in her private chat; its id."""

    def make(session: Session) -> int:
        now = branch.town.clock.at
        person = people.found(session, author.id)
        assert person is not None
        values = {
            "unit_id": branch.unit_id,
            "kind": Kind.OFFICIAL,
            "state": PostState.PLANNED,
            "author_id": person.id,
            "owner_id": person.id,
            "title": "Semangat belajar",
            "text": TEXT,
            "platform": "instagram",
            "starts_at": MONDAY,
            "zone": "Asia/Jakarta",
            "created_at": now,
            "changed_at": now,
        }
        post = Post(**{**values, **changes})
        session.add(post)
        session.flush()
        post.digest = contents.wording_of(session, post)
        contents.note_hand(session, post, person.id or 0, now)
        private = chats.found(session, author.id)
        assert private is not None
        cards.show(session, f"post:{post.id}", private.id or 0, now)
        return post.id or 0

    return branch.write(make)


def shows_in(branch: Branch, post_id: int, room: Chat) -> None:
    """The plan's own card stands in this group."""

    def show(session: Session) -> None:
        chat = chats.found(session, room.id)
        assert chat is not None
        cards.show(session, f"post:{post_id}", chat.id or 0, branch.town.clock.at)

    branch.write(show)


def answers_all(branch: Branch, author: Person, post_id: int = 1) -> None:
    """She answers everything that the checklist asks her."""

    def write(session: Session) -> None:
        post, person = session.get_one(Post, post_id), people.found(session, author.id)
        for item in checklists.open_items(session, post):
            answer = Answer.DONE if Answer.DONE in ANSWERS[item] else ANSWERS[item][0]
            said = (item, answer)
            checklists.put_answer(
                session, post, said, (person.id or 0) if person else 0, branch.town.clock.at
            )

    branch.write(write)


async def submits(branch: Branch, author: Person, label: str = SUBMIT) -> PressOutcome:
    """She presses Ajukan on her card."""
    await branch.town.rest()
    return await founding.presses(branch.town, author, branch.bot, label)


async def taps(branch: Branch, who: Person, place: Any, label: str) -> PressOutcome:
    """She presses the newest button of this label there."""
    return await founding.presses(branch.town, who, place, label)


def review_card(who: Person, place: Any) -> Message:
    """The newest review card on her screen."""
    heads = ("🔎", "⏰", "🛠", "✅", "Ditarik", "📣", "Rencana ini")
    shown = [one for one in founding.shown(who, place) if one.text.startswith(heads)]
    return next(one for one in reversed(shown) if "Masih menunggu" not in one.text)


def said_to(branch: Branch, who: Person) -> list[str]:
    """All that the bot has told her in private."""
    return [one.text for one in founding.shown(who, branch.bot)]


def post_of(branch: Branch, post_id: int = 1) -> Post:
    """The plan as a second session reads it."""
    return branch.write(lambda session: detached(session, session.get_one(Post, post_id)))


def review_of(branch: Branch, post_id: int = 1) -> PostReview:
    """Its round of reading as a second session reads it."""
    return branch.write(lambda session: detached(session, session.get_one(PostReview, post_id)))


def approvals(branch: Branch) -> list[PostApproval]:
    """Every yes that was ever said."""
    return branch.write(
        lambda session: [detached(session, one) for one in session.exec(select(PostApproval)).all()]
    )


def detached(session: Session, row: T) -> T:
    """A row that outlives its session."""
    session.flush()
    session.refresh(row)
    session.expunge(row)
    return row


def verbs(branch: Branch) -> list[str]:
    """What the journal says, in order."""
    return branch.write(lambda session: [one.verb for one in session.exec(select(Line)).all()])


def change(branch: Branch, work: Callable[[Session, Post], None], post_id: int = 1) -> None:
    """Another hand changes the plan in the database and has its cards drawn again."""

    def write(session: Session) -> None:
        post = session.get_one(Post, post_id)
        work(session, post)
        post.digest = contents.wording_of(session, post)
        posts.changed(session, post, branch.town.clock.at)

    branch.write(write)


def later(branch: Branch, **length: float) -> datetime:
    """So much later."""
    return branch.town.clock.at + timedelta(**length)


async def joins_room(branch: Branch, room: Chat, who: Person) -> Person:
    """Somebody sits in the humas room, whatever she is."""
    room.members[who.id] = Membership("member")
    await branch.town.rest()
    return who


async def turns_sixteen(branch: Branch, who: Person) -> None:
    """She turns out to be a minor."""

    def write(session: Session) -> None:
        person = people.found(session, who.id)
        assert person is not None
        person.birth_year = branch.town.clock.at.year - 17

    branch.write(write)
    await branch.town.rest()


def wants_two(branch: Branch) -> None:
    """The unit wants two readers."""
    branch.write(lambda session: unit_settings.put(session, branch.unit_id, Name.APPROVERS, "2"))


def end_roles(branch: Branch, who: Person) -> None:
    """She holds no role any more."""
    for role in (Role.HUMAS, Role.PENGURUS, Role.PEMBINA):
        branch.end(who, role)


def press(branch: Branch, card: Message, who: Person, button: Any) -> PressOutcome:
    """Her app still shows this button."""
    return tell_of_press(branch.town.world, card, who, button)


def is_cleared(session: Session, post_id: int = 1) -> bool:
    """Whether the plan may be put out, as the gate says."""
    return gate.is_cleared(session, session.get_one(Post, post_id))


async def moves_time(branch: Branch, who: Person, typed: str) -> None:
    """She types another time for her plan."""
    await taps(branch, who, branch.bot, "Lainnya")
    await taps(branch, who, branch.bot, "Ubah waktu")
    await branch.tells(who, typed)


async def is_erased(branch: Branch, who: Person) -> None:
    """She erases herself."""
    await branch.tells(who, "/hapusdata")
    await taps(branch, who, branch.bot, "Hapus")
    await branch.town.rest()
    if branch.write(lambda session: people.found(session, who.id)) is not None:
        await taps(branch, who, branch.bot, "Ya, hapus")
    await branch.town.rest()


def room_is_gone(session: Session, room: Chat) -> None:
    """The bot was thrown out of this room."""
    chat = chats.found(session, room.id)
    assert chat is not None
    chat.state = ChatState.GONE


def stands_in(branch: Branch, group: Chat, post_id: int = 1) -> None:
    """The plan's card stands in this group as well."""

    def write(session: Session) -> None:
        chat = chats.found(session, group.id)
        assert chat is not None
        cards.show(session, f"post:{post_id}", chat.id or 0, branch.town.clock.at)

    branch.write(write)


def may_go(session: Session, post_id: int = 1) -> bool:
    """Whether it could leave at its time, as the gate says."""
    return gate.may_go(session, session.get_one(Post, post_id), MONDAY + timedelta(minutes=1))


def an_account(session: Session, post: Post) -> int:
    """An account of the unit."""
    made = Account(unit_id=post.unit_id, platform="instagram", handle="pacippnu", added_at=post.created_at)
    session.add(made)
    session.flush()
    return made.id or 0


def gets_media(session: Session, post: Post) -> None:
    """Two posters are attached."""
    media = [
        PostMedium(post_id=1, position=n, kind="photo", file_id=f"F{n}", unique_id=f"u{n}") for n in (0, 1)
    ]
    contents.put_media(session, post, media)


def turns_media(session: Session, post: Post) -> None:
    """The same posters the other way round."""
    contents.put_media(session, post, [*reversed(contents.media(session, post.id or 0))])


def comes_from(branch: Branch, who: Person, room: Chat) -> None:
    """Her roles come from this room, and were checked long ago."""

    def write(session: Session) -> None:
        person, chat = people.found(session, who.id), chats.found(session, room.id)
        assert person is not None and chat is not None
        for grant in roles.held(session, person.id or 0, branch.unit_id, branch.town.clock.at):
            grant.chat_id, grant.checked_at = chat.id, branch.town.clock.at - timedelta(hours=1)

    branch.write(write)
