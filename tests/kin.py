"""Units that are related: each with its kader group and a pengurus, for stories about the tree."""

from collections.abc import Callable
from typing import TypeVar

from sqlmodel import Session

from domain.posting import ChatKind
from domain.unit_settings import Name
from domain.units import Role
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import cards, chats, unit_settings, units
from storage.units import Unit
from tests import founding, street
from tests.branch import Branch
from tests.town import Town

SOON = street.SOON
T = TypeVar("T")


async def unit(
    town: Town, name: str, level: str, head: str, zone: str = "Asia/Jakarta", *, verified: bool = True
) -> Branch:
    """A unit of this name with a group, and `head` as its pengurus, whose private chat is open."""
    ketua = town.world.add_person(head)
    group = town.world.add_group(name, creator=ketua, members=[town.account], supergroup=True)
    branch = Branch(town, group, 0, {head: ketua})

    def settle(session: Session) -> int:
        now = town.clock.at
        chat = chats.known(session, group.id, ChatKind.SUPERGROUP, now, name)
        made = Unit(name=name, level=level, zone=zone, created_at=now, verified_at=now if verified else None)
        units.make(session, made, chat.id or 0)
        unit_settings.put(session, made.id or 0, Name.ZONE, zone)
        cards.show(session, f"board:{made.id}", chat.id or 0, now)
        return made.id or 0

    branch.unit_id = branch.write(settle)
    branch.give(ketua, Role.PENGURUS)
    await opens(branch, ketua)
    return branch


async def opens(branch: Branch, who: Person) -> None:
    """Her private chat with the bot is open, and about this unit."""
    who.starts(branch.bot)
    await branch.town.rest(SOON)
    branch.write(lambda session: _about(session, branch, who))


def _about(session: Session, branch: Branch, who: Person) -> None:
    chats.known(session, who.id, ChatKind.PRIVATE, branch.town.clock.at).unit_id = branch.unit_id


def head(branch: Branch) -> Person:
    """The pengurus of a unit."""
    return next(iter(branch.members.values()))


async def opens_page(branch: Branch, who: Person, *labels: str) -> str:
    """She opens /atur and goes on by these buttons; what stands there then."""
    await branch.tells(who, "/atur")
    for label in labels:
        await taps(branch, who, label)
    return branch.last(who, private=True).text


async def taps(branch: Branch, who: Person, label: str) -> PressOutcome:
    """She presses the newest button of this label in private."""
    return await founding.presses(branch.town, who, branch.bot, label)


async def types(branch: Branch, who: Person, text: str) -> str:
    """She writes in private; the answer."""
    await branch.tells(who, text)
    return branch.last(who, private=True).text


async def becomes_child(child: Branch, parent: Branch) -> None:
    """The child asks by the parent's code, and the parent accepts."""
    code = await takes_code(parent)
    await asks(child, code)
    await taps(parent, head(parent), "Terima")


async def takes_code(parent: Branch) -> str:
    """The parent's pengurus gets a code for children."""
    text = await opens_page(parent, head(parent), "Induk dan anak", "Kode untuk anak")
    return code_in(text)


def code_in(text: str) -> str:
    """The code after the colon of the first line."""
    return text.splitlines()[0].rpartition(": ")[2].strip()


async def asks(child: Branch, code: str) -> None:
    """The child's pengurus types a code and confirms."""
    await opens_page(child, head(child), "Induk dan anak", "Minta induk dengan kode")
    await child.tells(head(child), code)
    await taps(child, head(child), "Ya, minta")


def now_is(branch: Branch, work: Callable[[Session, Unit], T]) -> T:
    """What a second hand reads of this unit."""
    return branch.write(lambda session: work(session, units.get(session, branch.unit_id)))
