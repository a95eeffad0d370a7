"""Promotions that were read, approved and sent, for stories about what members then do."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlmodel import Session, select

from domain.contents import Visibility
from domain.message import Button, send_params
from domain.message import Message as Said
from domain.post_states import Kind, PostState
from domain.posting import ChatKind, Lane
from domain.presses import Press
from domain.promotions import TO_BE_SENT_WITHIN
from domain.units import Level
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import broadcasting, chats, contents, outbox, people, promotions, reviews, units
from storage.checklists import PostCheck
from storage.contents import PostMedium
from storage.outbox import Call
from storage.posts import Post
from storage.promotion_tasks import PromotionTask
from storage.promotions import Promotion
from storage.reviews import PostReview
from storage.units import Unit
from tests.airing import no_child_seen
from tests.branch import SOON, Branch

TITLE = "Harlah IPPNU"
CAPTION = "Selamat harlah IPPNU! Ayo hadir di lapangan Kedungwaru."
AUTHOR, READER = 71_000_001, 71_000_002


def written(
    branch: Branch,
    *,
    title: str = TITLE,
    captions: Sequence[str | tuple[str, str | None]] = (CAPTION,),
    media: Sequence[PostMedium] = (),
    **facts: Any,
) -> int:
    """A promotion of this unit that somebody wrote and somebody else approved, not sent; its id. A caption may come
    with its platform; `facts` are columns of Promotion."""

    def write(session: Session) -> int:
        now = branch.town.clock.at
        author, reader = (people.known(session, one, "Meja", now).id or 0 for one in (AUTHOR, READER))
        post = Post(
            unit_id=branch.unit_id,
            title=title,
            zone="Asia/Jakarta",
            kind=Kind.PROMOTION,
            visibility=Visibility.HUMAS,
            state=PostState.APPROVED,
            author_id=author,
            starts_at=now + TO_BE_SENT_WITHIN,
            created_at=now,
            changed_at=now,
        )
        session.add(post)
        session.flush()
        promotion = promotions.add(
            session, Promotion(post_id=post.id or 0, unit_id=branch.unit_id, created_at=now, **facts)
        )
        for one in captions:
            said, platform = one if isinstance(one, tuple) else (one, None)
            promotions.add_caption(session, promotion.id or 0, said, platform)
        contents.put_media(session, post, media)
        session.add(PostCheck(**no_child_seen(session, post, now)))
        session.merge(PostReview(post_id=post.id or 0, submitted_at=now, needed=1))
        reviews.approve(session, post, reader, "pengurus", now)
        return promotion.id or 0

    return branch.write(write)


def send(branch: Branch, promotion_id: int) -> None:
    """It goes now, as the gate allows."""

    def go(session: Session) -> None:
        promotion = promotions.find(session, promotion_id)
        now = branch.town.clock.at
        assert promotion is not None
        assert broadcasting.may_send(session, promotion, now)
        broadcasting.send(session, promotion, None, now)

    branch.write(go)


async def carried(branch: Branch, **what: Any) -> int:
    """A promotion of this unit that was sent just now, with its card in the groups; see `written`."""
    promotion_id = written(branch, **what)
    send(branch, promotion_id)
    await branch.town.rest(SOON)
    return promotion_id


def offer(branch: Branch, who: Person, title: str = TITLE) -> Message:
    """The card of a promotion in the group, as it stands now."""
    shown = [one for one in who.sees(branch.group) if one.from_bot and title in one.text]
    return next(one for one in reversed(shown) if "Papan" not in one.text)


def kit(branch: Branch, who: Person) -> Message:
    """What she reads last in private, but for the one question whether she wants more."""
    shown = (one for one in reversed(who.sees(branch.bot)) if one.from_bot)
    return next(one for one in shown if "Terima kasih sudah ikut!" not in one.text)


async def takes_on(branch: Branch, who: Person, title: str = TITLE) -> PressOutcome:
    """She presses Ikut in the group."""
    return await branch.presses(who, offer(branch, who, title), "Ikut")


def ends(branch: Branch, promotion_id: int, after: timedelta = timedelta()) -> timedelta:
    """How long it is until it closes, and so much longer."""

    def left(session: Session) -> timedelta:
        run = promotions.run(session, promotion_id)
        assert run is not None
        return run.closes_at - branch.town.clock.at + after

    return branch.write(left)


def twin(branch: Branch, name: str, **facts: Any) -> Branch:
    """A second unit that uses the same group."""
    second = Branch(branch.town, branch.group, 0)

    def share(session: Session) -> int:
        now = branch.town.clock.at
        chat = chats.known(session, branch.group.id, ChatKind.SUPERGROUP, now)
        unit = Unit(name=name, level=Level.PAC, zone="Asia/Jakarta", created_at=now, **facts)
        return units.make(session, unit, chat.id or 0).id or 0

    second.unit_id = branch.write(share)
    return second


async def is_given(branch: Branch, who: Person, label: str, press: Press) -> Message:
    """A button in her private chat, as an old or a forged one; her chat is open."""

    def put(session: Session) -> None:
        now = branch.town.clock.at
        chat = chats.known(session, who.id, ChatKind.PRIVATE, now)
        params = send_params(Said(label, ((Button(label, press),),)))
        outbox.put(session, Call("sendMessage", params, Lane.REPLY, chat_id=chat.id), now)

    branch.write(put)
    await branch.town.rest(SOON)
    shown = [one for one in who.sees(branch.bot) if one.from_bot]
    return next(
        one for one in reversed(shown) if [key.label for row in one.buttons for key in row] == [label]
    )


def tasks(branch: Branch) -> int:
    """How many took something on."""
    return branch.write(lambda session: len(session.exec(select(PromotionTask)).all()))
