"""Humas and members of promotions that are on their way or over, for stories about what came of them."""

from datetime import timedelta
from typing import Any

from sqlmodel import Session, select

from domain.posting import ChatKind
from domain.promotion_deeds import POST, WHATSAPP
from domain.promotions import Mark, Task
from domain.units import Role, Room
from sandbox.chats import Chat as Place
from sandbox.messages import Message
from sandbox.people import Person
from storage import (
    broadcasting,
    cards,
    chats,
    departments,
    members,
    people,
    promotion_marks,
    promotions,
    units,
)
from storage.journal import Line
from storage.people import Person as Row
from storage.promotion_deals import KitWish, PromotionDeal
from storage.promotion_deeds import Doer, PromotionDeed, PromotionThanks
from storage.promotion_tasks import PromotionTask
from tests.branch import SOON, Branch


def room(branch: Branch, *humas: Person) -> Place:
    """The room where these people do humas's work."""
    town = branch.town
    place = town.world.add_group("Humas PAC", members=[*humas, town.account])
    for one in humas:
        branch.give(one, Role.HUMAS)

    def link(session: Session) -> None:
        chat = chats.known(session, place.id, ChatKind.GROUP, town.clock.at, place.title)
        units.link(session, branch.unit_id, chat.id or 0, Room.HUMAS)

    branch.write(link)
    return place


async def stands(branch: Branch, promotion_id: int, place: Place) -> None:
    """The promotion's card is put up in this room."""

    def show(session: Session) -> None:
        now = branch.town.clock.at
        chat = chats.known(session, place.id, ChatKind.GROUP, now)
        cards.show(session, broadcasting.subject(promotion_id), chat.id or 0, now)

    branch.write(show)
    await branch.town.rest(SOON)


def live(who: Person, place: Place, title: str) -> Message:
    """The promotion's card, as it stands now."""
    shown = [one for one in who.sees(place) if one.from_bot and one.text.startswith(title)]
    return shown[0]


async def passes(branch: Branch, length: timedelta = timedelta(seconds=70)) -> None:
    """So much time goes by; a card that is drawn at most once a minute has followed."""
    await branch.town.passes(branch.town.clock.at + length)


def row(session: Session, who: Person) -> Row:
    """Her row."""
    found = people.found(session, who.id)
    assert found is not None
    return found


def does(
    branch: Branch, promotion_id: int, who: Person, *, what: str = Task.SHARE, link: str = "", said: str = ""
) -> None:
    """She took it on and did it; a link is written down beside it."""

    def write(session: Session) -> None:
        now, person = branch.town.clock.at, row(session, who)
        its: dict[str, Any] = {
            "promotion_id": promotion_id,
            "person_id": person.id,
            "unit_id": branch.unit_id,
        }
        if session.get(PromotionTask, (promotion_id, person.id)) is None:
            session.add(PromotionTask(**its, taken_at=now))
        session.add(PromotionDeed(**its, what=what, at=now, groups=2 if what == WHATSAPP else 0))
        if link:
            session.add(PromotionDeed(**its, what=POST, link=link, link_key=link, said=said, at=now))
        cards.redraw(session, broadcasting.subject(promotion_id), now)

    branch.write(write)


def reads(branch: Branch, promotion_id: int, who: Person) -> None:
    """She has read it: a member by her row, a guest by a mark."""

    def write(session: Session) -> None:
        now, run, found = (
            branch.town.clock.at,
            promotions.run(session, promotion_id),
            people.found(session, who.id),
        )
        assert run is not None
        if found is not None and members.found(session, found.id or 0, branch.unit_id) is not None:
            promotion_marks.see(session, Doer(promotion_id, found.id or 0, branch.unit_id), now)
        else:
            promotion_marks.mark(session, run, branch.unit_id, who.id, Mark.SEEN)
        cards.redraw(session, broadcasting.subject(promotion_id), now)

    branch.write(write)


def guest_shares(branch: Branch, promotion_id: int, who: Person, groups: Mark) -> None:
    """Somebody whom nobody knows sent it to WhatsApp groups."""

    def write(session: Session) -> None:
        run = promotions.run(session, promotion_id)
        assert run is not None
        promotion_marks.mark(session, run, branch.unit_id, who.id, groups)

    branch.write(write)


def is_dealt(branch: Branch, promotion_id: int, who: Person, number: int) -> None:
    """She was dealt the caption with this number."""

    def write(session: Session) -> None:
        caption = promotions.captions(session, promotion_id)[number]
        its: dict[str, Any] = {
            "promotion_id": promotion_id,
            "person_id": row(session, who).id,
            "unit_id": branch.unit_id,
        }
        session.add(PromotionDeal(**its, caption_id=caption.id, at=branch.town.clock.at))

    branch.write(write)


def agrees(branch: Branch, *names: str) -> None:
    """These may be thanked by name in this unit."""

    def write(session: Session) -> None:
        for name in names:
            person = row(session, branch.members[name])
            session.add(
                PromotionThanks(person_id=person.id or 0, unit_id=branch.unit_id, at=branch.town.clock.at)
            )

    branch.write(write)


def wants_kits(branch: Branch, *names: str) -> None:
    """These said "kirimi aku"."""

    def write(session: Session) -> None:
        for name in names:
            person = row(session, branch.members[name])
            session.add(KitWish(person_id=person.id or 0, since=branch.town.clock.at))

    branch.write(write)


def works_in(branch: Branch, name: str, *people_there: str) -> None:
    """These work in a department of this name."""

    def write(session: Session) -> None:
        departments.add(session, branch.unit_id, [name])
        field = next(one for one in departments.of_unit(session, branch.unit_id) if one.name == name)
        for one in people_there:
            member = members.found(session, row(session, branch.members[one]).id or 0, branch.unit_id)
            assert member is not None
            departments.set_department(session, member, field.id)

    branch.write(write)


def verbs(branch: Branch) -> list[str]:
    """What the journal says of promotions."""
    return branch.write(
        lambda session: [
            one.verb for one in session.exec(select(Line)) if one.subject.startswith("promotion:")
        ]
    )
