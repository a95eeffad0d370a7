"""Promotions that turn out to be wrong, for stories about correcting and withdrawing them."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from sqlalchemy import delete
from sqlmodel import Session, col, func, select

from domain.message import Button, Message, send_params
from domain.posting import ChatKind, Lane
from domain.presses import Press
from domain.promotion_presses import OpenNotices
from domain.promotions import Task
from domain.review_presses import Approve
from domain.reviews import seal
from domain.share_kits import KitView
from domain.units import Role
from sandbox.messages import Message as Shown
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import (
    chats,
    contents,
    dealing,
    outbox,
    people,
    promotion_deeds,
    promotion_notices,
    promotions,
    reach,
    reviews,
)
from storage import members as joined
from storage.outbox import Call, OutboxRow
from storage.posts import Post
from storage.promotion_deals import KitWish
from storage.promotion_deeds import Doer
from storage.promotion_notices import NoticeAnswer, PromotionNotice
from storage.promotion_tasks import PromotionTask
from storage.promotions import Promotion, PromotionCaption
from tests import carrying, kin
from tests.branch import SOON, Branch, found
from tests.town import SUNDAY, Town

T = TypeVar("T")
NIGHT = timedelta(hours=8)  # from 13.00 to 21.00 WIB on a Sunday
MORNING = timedelta(hours=10)
MEMBERS = ("Siti", "Nur", "Wati", "Zaki")


async def humas(town: Town, *members: str) -> tuple[Branch, Person]:
    """A unit whose humas is Hana, who may have it read by Rahma, and members whose private chats are open."""
    branch = await found(town, "Hana", "Rahma", *(members or MEMBERS))
    branch.give(branch.members["Hana"], Role.HUMAS)
    branch.give(branch.members["Rahma"], Role.PENGURUS)
    for one in branch.members.values():
        await kin.opens(branch, one)
    return branch, branch.members["Hana"]


def person_id(branch: Branch, who: Person) -> int:
    """Her row."""
    now = branch.town.clock.at
    return branch.write(lambda session: people.known(session, who.id, who.first_name, now).id or 0)


def gets(branch: Branch, promotion_id: int, *names: str) -> None:
    """They opened their kits."""
    _each(branch, names, lambda session, who: _deal(session, branch, promotion_id, who))


def takes(branch: Branch, promotion_id: int, *names: str) -> None:
    """They got it and took it on."""

    def take(session: Session, who: int) -> None:
        _deal(session, branch, promotion_id, who)
        now = branch.town.clock.at
        task = PromotionTask(
            promotion_id=promotion_id,
            person_id=who,
            unit_id=branch.unit_id,
            taken_at=now,
            remind_at=now + timedelta(hours=46),
        )
        session.add(task)

    _each(branch, names, take)


def shares(branch: Branch, promotion_id: int, *names: str) -> None:
    """They took it on and shared it."""
    takes(branch, promotion_id, *names)
    now = branch.town.clock.at

    def share(session: Session, who: int) -> None:
        promotion_deeds.add(session, Doer(promotion_id, who, branch.unit_id), Task.SHARE, now)

    _each(branch, names, share)


def _each(branch: Branch, names: tuple[str, ...], do: Callable[[Session, int], None]) -> None:
    ids = [person_id(branch, branch.members[name]) for name in names]

    def work(session: Session) -> None:
        for one in ids:
            do(session, one)

    branch.write(work)


def _deal(session: Session, branch: Branch, promotion_id: int, who: int) -> None:
    promotion = session.get_one(Promotion, promotion_id)
    dealing.deal_to(session, promotion, who, branch.unit_id, branch.town.clock.at)


def button(branch: Branch, who: Person, press: Press, label: str = "Uji") -> Shown:
    """A button of some card, in her private chat."""

    def put(session: Session) -> None:
        chat = chats.known(session, who.id, ChatKind.PRIVATE, branch.town.clock.at)
        shown = Message("Kartu", ((Button(label, press),),))
        call = Call("sendMessage", send_params(shown), Lane.REPLY, chat_id=chat.id)
        outbox.put(session, call, branch.town.clock.at)

    branch.write(put)
    return branch.last(who, private=True)


async def presses(branch: Branch, who: Person, press: Press) -> PressOutcome:
    """She presses a button of some card in her private chat."""
    button(branch, who, press)
    await branch.town.rest(SOON)
    return await branch.presses(who, branch.last(who, private=True), "Uji")


async def taps(branch: Branch, who: Person, *wanted: str) -> str:
    """She presses these buttons of the newest message in private, one after the other; what stands there then."""
    for label in wanted:
        await branch.presses(who, branch.last(who, private=True), label)
    return branch.last(who, private=True).text


async def withdraws(branch: Branch, hana: Person, promotion_id: int, reason: str = "Keliru fakta") -> str:
    """Humas takes it back for this reason; what she reads then."""
    await presses(branch, hana, OpenNotices(promotion_id))
    return await taps(branch, hana, "Tarik", reason, "Ya, tarik sekarang")


async def corrects(
    branch: Branch, hana: Person, promotion_id: int, reason: str = "Tanggal atau waktu"
) -> str:
    """Humas says that something in it is wrong; what she reads then."""
    await presses(branch, hana, OpenNotices(promotion_id))
    return await taps(branch, hana, "Ralat", reason, "Ya, kabari sekarang")


def mend(branch: Branch, promotion_id: int, said: str, link: str | None = None) -> int:
    """Its corrected words are these now, as by the pages of Ubah; the id of the notice."""

    def write(session: Session) -> int:
        notice = promotion_notices.last(session, promotion_id)
        begun = promotion_notices.mending_of(session, notice) if notice is not None else None
        assert notice is not None
        assert begun is not None
        mended, _ = begun
        promotions.captions(session, mended.id or 0)[0].text = said
        mended.link = mended.link if link is None else link
        return notice.id or 0

    return branch.write(write)


def notices(branch: Branch) -> list[PromotionNotice]:
    """All that was said, earliest first."""
    return branch.write(lambda session: list(session.exec(select(PromotionNotice)).all()))


def answers(branch: Branch) -> list[str]:
    """What people answered."""
    return branch.write(lambda session: [one.answer for one in session.exec(select(NoticeAnswer)).all()])


def heard(who: Person, branch: Branch, mark: str) -> list[str]:
    """What she read in private with this sign at its head."""
    return [one.text for one in who.sees(branch.bot) if one.from_bot and one.text.startswith(mark)]


def born(branch: Branch, who: Person, year: int) -> None:
    """She was born in this year."""

    def write(session: Session) -> None:
        people.known(session, who.id, who.first_name, branch.town.clock.at).birth_year = year

    branch.write(write)


def wants_kits(branch: Branch, *names: str) -> None:
    """They said "kirimi aku"."""
    now = branch.town.clock.at
    _each(branch, names, lambda session, who: session.add(KitWish(person_id=who, since=now)))


def crowd(branch: Branch, promotion_id: int, number: int) -> list[Person]:
    """So many members whose private chats are open, and who shared it."""
    town, now = branch.town, branch.town.clock.at
    members = [town.world.add_person(f"Kader {one}") for one in range(number)]

    def write(session: Session) -> None:
        for one in members:
            town.world.private_chat(one, branch.bot)
            person = people.known(session, one.id, one.first_name, now)
            person.birth_year = 2000
            chats.known(session, one.id, ChatKind.PRIVATE, now)
            joined.join(session, person, branch.unit_id, now)
            promotion_deeds.add(session, Doer(promotion_id, person.id or 0, branch.unit_id), Task.SHARE, now)

    branch.write(write)
    return members


def rows(branch: Branch) -> int:
    """How many calls about notices stand in the outbox, of people alone."""
    about = select(func.count()).where(
        col(OutboxRow.once).startswith("notice:"), col(OutboxRow.body_id).is_not(None)
    )
    return branch.write(lambda session: session.exec(about).one())


async def other_unit(town: Town) -> tuple[Branch, Person]:
    """Another unit, whose humas is Sari."""
    other = await found(town, "Sari", title="PAC IPNU Ngunut")
    other.give(other.members["Sari"], Role.HUMAS)
    await kin.opens(other, other.members["Sari"])
    return other, other.members["Sari"]


def _begun(session: Session) -> tuple[Promotion, Post]:
    (notice,) = session.exec(select(PromotionNotice).where(col(PromotionNotice.post_id).is_not(None))).all()
    begun = promotion_notices.mending_of(session, notice)
    assert begun is not None
    return begun


def mending(branch: Branch) -> int:
    """The id of the corrected words."""
    return branch.write(lambda session: _begun(session)[0].id or 0)


def revision(branch: Branch) -> int:
    """How often the plan of the corrected words was changed."""
    return branch.write(lambda session: _begun(session)[1].revision)


def state(branch: Branch) -> str:
    """How the plan of the corrected words stands."""
    return branch.write(lambda session: _begun(session)[1].state)


def approval(branch: Branch) -> Approve:
    """The yes to exactly what the corrected words say now."""

    def mark(session: Session) -> Approve:
        _, post = _begun(session)
        return Approve(post.id or 0, seal(contents.digest_of(session, post)))

    return branch.write(mark)


async def approves(branch: Branch, who: Person) -> PressOutcome:
    """She says yes to the corrected words."""
    return await presses(branch, who, approval(branch))


def newest(branch: Branch, who: Person, mark: str) -> Shown:
    """The newest message in private with this sign at its head."""
    shown = [one for one in who.sees(branch.bot) if one.from_bot and one.text.startswith(mark)]
    return shown[-1]


def card(branch: Branch, who: Person) -> Shown:
    """The card of the correction in private."""
    return newest(branch, who, "Ralat ")


def offer(branch: Branch, who: Person, title: str = carrying.TITLE) -> str:
    """What the card in the group says, which is older than what was said about it."""
    shown = [one for one in who.sees(branch.group) if one.from_bot and title in one.text]
    return next(one.text for one in shown if "Papan" not in one.text)


def captions(branch: Branch) -> list[str]:
    """Every caption that is kept, earliest first."""
    every = select(PromotionCaption.text).order_by(col(PromotionCaption.id))
    return branch.write(lambda session: list(session.exec(every).all()))


def urgent(branch: Branch) -> str:
    """Why the corrected words are read by the short path."""

    def read(session: Session) -> str:
        review = reviews.of(session, _begun(session)[1].id or 0)
        return review.urgent if review is not None else ""

    return branch.write(read)


def shares_through(branch: Branch, promotion_id: int, who: Person) -> None:
    """She shared it once more, as a member of this unit."""
    hers = person_id(branch, who)

    def share(session: Session) -> None:
        doer = Doer(promotion_id, hers, branch.unit_id)
        promotion_deeds.add(session, doer, Task.COMMENT, branch.town.clock.at)

    branch.write(share)


def stops(branch: Branch, *who: Person) -> None:
    """They pressed Berhenti dulu."""
    for one in who:
        hers = person_id(branch, one)

        def stop(session: Session, hers: int = hers, one: Person = one) -> None:
            chat = chats.known(session, one.id, ChatKind.PRIVATE, branch.town.clock.at)
            reach.stop(session, hers, chat, branch.town.clock.at)

        branch.write(stop)


def forget_answers(branch: Branch) -> None:
    """As if nobody had answered."""
    branch.write(lambda session: session.execute(delete(NoticeAnswer)))


def kit(*, is_young: bool) -> KitView:
    """A kit of everything."""
    return KitView(
        promotion_id=1,
        title="Harlah",
        unit="PAC IPPNU Kedungwaru",
        caption=None if is_young else "Selamat harlah!",
        platforms=("whatsapp", "instagram", "x"),
        link="https://ippnu.or.id/harlah",
        message="",
        dos="",
        donts="",
        hashtags="",
        tasks=(Task.SHARE, Task.PRINT),
        files=(),
        closes_at=SUNDAY,
        minute_at=None,
        disclosure="",
        is_adult=not is_young,
        is_young=is_young,
    )
