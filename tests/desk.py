"""The desk of a unit's humas, for stories: a humas with her private chat open, accounts, and plans by rows."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlmodel import Session

from domain.details import DetailPage, TurnDetails
from domain.message import Button, Message, send_params
from domain.platforms import Platform
from domain.post_states import Kind, PostState
from domain.posting import Lane
from domain.units import Role
from sandbox.fanout import tell_of_press
from sandbox.messages import Button as Key
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import accounts, chats, contents, gate, outbox, people, reviews
from storage.accounts import Account
from storage.outbox import Call
from storage.posts import Post
from storage.reviews import PostReview
from tests import branch as branches
from tests import founding, kin
from tests.branch import Branch, labels
from tests.town import Town

T = TypeVar("T")


async def desk(town: Town, *members: str) -> tuple[Branch, Person]:
    """A unit whose humas is Hana, with her private chat open; and other members."""
    branch = await branches.found(town, "Hana", *members)
    hana = branch.members["Hana"]
    branch.give(hana, Role.HUMAS)
    await kin.opens(branch, hana)
    return branch, hana


def account(branch: Branch, handle: str = "pacippnu", platform: Platform = Platform.INSTAGRAM) -> int:
    """An account of the unit, written down some time ago."""

    def write(session: Session) -> int:
        row = Account(unit_id=branch.unit_id, platform=platform, handle=handle, added_at=branch.town.clock.at)
        return accounts.add(session, row).id or 0

    return branch.write(write)


def plan(branch: Branch, who: Person, kind: Kind = Kind.OFFICIAL, **more: Any) -> int:
    """A plan of hers for tomorrow."""

    def write(session: Session) -> int:
        now = branch.town.clock.at
        author = people.found(session, who.id)
        assert author is not None
        values: dict[str, Any] = {
            "title": "Kajian Jumat",
            "starts_at": now + timedelta(days=1),
            "state": PostState.PLANNED,
            "owner_id": author.id,
            **more,
        }
        post = Post(
            unit_id=branch.unit_id,
            kind=kind,
            author_id=author.id,
            zone="Asia/Jakarta",
            created_at=now,
            changed_at=now,
            **values,
        )
        session.add(post)
        session.flush()
        post.digest = contents.wording_of(session, post)
        return post.id or 0

    return branch.write(write)


async def opens(branch: Branch, who: Person, post_id: int, page: DetailPage) -> str:
    """She opens a page of Lengkapi by a button in her private chat; what stands there."""

    def put(session: Session) -> None:
        chat = chats.found(session, who.id)
        assert chat is not None
        key = Message("Uji", ((Button("Buka halaman", TurnDetails(post_id, page)),),))
        outbox.put(
            session, Call("sendMessage", send_params(key), Lane.REPLY, chat_id=chat.id), branch.town.clock.at
        )

    branch.write(put)
    await branch.town.rest(kin.SOON)
    await kin.taps(branch, who, "Buka halaman")
    return branch.last(who, private=True).text


async def taps(branch: Branch, who: Person, *wanted: str) -> str:
    """She presses these buttons in private, one after the other; what stands there then."""
    for label in wanted:
        await kin.taps(branch, who, label)
    return branch.last(who, private=True).text


async def tries(branch: Branch, who: Person, label: str) -> PressOutcome:
    """She presses a button; what the box over it says is in the outcome."""
    return await founding.presses(branch.town, who, branch.bot, label)


def post(branch: Branch, post_id: int, ask: Callable[[Post], T]) -> T:
    """Something of a plan, as it is committed."""
    return branch.write(lambda session: ask(session.get_one(Post, post_id)))


def keys(branch: Branch, who: Person) -> list[str]:
    """The buttons under the newest message in private."""
    return labels(branch.last(who, private=True))


def tomorrow(branch: Branch) -> datetime:
    """This time tomorrow."""
    return branch.town.clock.at + timedelta(days=1)


async def forges(town: Town, who: Person, branch: Branch, data: str) -> str:
    """Her client sends a button that was never shown to her; what the box says."""
    message = branch.last(who, private=True)
    outcome = tell_of_press(town.world, message, who, Key("x", "press", data=data))
    await town.rest(kin.SOON)
    assert outcome.answered
    return outcome.toast or ""


def approved(branch: Branch, post_id: int, who: Person) -> None:
    """She has said yes to what the plan says now, and that is enough."""

    def approve(session: Session) -> None:
        now, one = branch.town.clock.at, session.get_one(Post, post_id)
        reader = people.found(session, who.id)
        assert reader is not None
        session.add(PostReview(post_id=post_id, submitted_at=now))
        session.flush()
        reviews.approve(session, one, reader.id or 0, Role.HUMAS, now)
        assert gate.is_cleared(session, one)

    branch.write(approve)
