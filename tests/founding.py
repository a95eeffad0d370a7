"""How people found a unit in a town: they add the bot, press its buttons, and follow its links."""

from urllib.parse import parse_qs, urlsplit

from sqlmodel import Session, select

from domain.units import Role
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import chats, members, people, roles, units
from storage.roles import Grant
from storage.units import Unit
from storage.writer import in_transaction
from tests import street
from tests.town import Town

SOON = street.SOON


def labels(message: Message) -> list[str]:
    """What stands on the buttons of a message."""
    return [button.label for row in message.buttons for button in row]


def shown(who: Person, place: Chat | BotAccount) -> list[Message]:
    """What the bot has said on her screen."""
    return [one for one in who.sees(place) if one.from_bot]


def last(who: Person, place: Chat | BotAccount) -> Message:
    """The bot's newest message on her screen."""
    return shown(who, place)[-1]


def with_button(who: Person, place: Chat | BotAccount, label: str) -> Message:
    """The newest message that has this button."""
    return next(one for one in reversed(shown(who, place)) if any(label in text for text in labels(one)))


async def presses(town: Town, who: Person, place: Chat | BotAccount, label: str) -> PressOutcome:
    """She presses the newest button with this label, and the bot answers."""
    outcome = who.presses(with_button(who, place, label), label, chat=place)
    await town.rest(SOON)
    assert outcome.answered
    return outcome


async def says(town: Town, who: Person, place: Chat, text: str) -> None:
    """She writes into a group."""
    who.says(place, text)
    await town.rest(SOON)


async def writes(town: Town, who: Person, text: str) -> Message:
    """She writes to the bot in private; its answer."""
    who.says_in_private(town.account, text)
    await town.rest(SOON)
    return last(who, town.account)


async def opens(town: Town, who: Person, payload: str | None = None) -> Message:
    """She presses Start, perhaps through a link; the bot's answer."""
    who.starts(town.account, payload)
    await town.rest(SOON)
    return last(who, town.account)


def token_of(url: str | None) -> str:
    """What a link to the bot carries."""
    assert url is not None
    asked = parse_qs(urlsplit(url).query)
    return (asked.get("start") or asked["startgroup"])[0]


def picker(message: Message) -> str:
    """The token behind the button that opens Telegram's group picker."""
    urls = [
        button.url for row in message.buttons for button in row if button.url and "startgroup" in button.url
    ]
    return token_of(urls[0])


async def founds(town: Town, admin: Person, group: Chat, level: str = "PAC", zone: str = "WIB") -> None:
    """An admin adds the bot and makes the three taps."""
    admin.adds(town.account, group)
    await town.rest(SOON)
    await presses(town, admin, group, level)
    await presses(town, admin, group, zone)
    await presses(town, admin, group, "Pakai nama ini")


def joins(town: Town, unit_id: int, *who: Person, birth_year: int = 2004) -> None:
    """They have joined some time ago, without the flow."""

    def join(session: Session) -> None:
        for one in who:
            person = people.known(session, one.id, one.first_name, town.clock.at)
            person.birth_year = birth_year
            members.join(session, person, unit_id, town.clock.at)

    assert town.house is not None
    in_transaction(town.house.engine, join)


def newest_unit(town: Town) -> int:
    """The unit that was founded last."""
    assert town.house is not None
    with Session(town.house.reader) as reading:
        return max(one for one in reading.exec(select(Unit.id)) if one is not None)


def second_unit(town: Town, group: Chat, name: str) -> int:
    """Another unit that uses this group as its kader group."""

    def make(session: Session) -> int:
        chat = chats.found(session, group.id)
        assert chat is not None
        unit = Unit(name=name, level="pac", zone="Asia/Jakarta", created_at=town.clock.at)
        return units.make(session, unit, chat.id or 0).id or 0

    assert town.house is not None
    return in_transaction(town.house.engine, make)


def gives(town: Town, unit_id: int, who: Person, role: Role) -> None:
    """She has this role, without the flow."""

    def give(session: Session) -> None:
        person = people.known(session, who.id, who.first_name, town.clock.at)
        roles.give(session, Grant(person_id=person.id or 0, unit_id=unit_id, role=role, since=town.clock.at))

    assert town.house is not None
    in_transaction(town.house.engine, give)


def held(town: Town, who: Person, unit_id: int) -> set[str]:
    """What she is in this unit now."""
    assert town.house is not None
    with Session(town.house.reader) as reading:
        person = people.found(reading, who.id)
        if person is None:
            return set()
        return {one.role for one in roles.held(reading, person.id or 0, unit_id, town.clock.at)}


async def opens_from_group(town: Town, who: Person, group: Chat) -> Message:
    """She goes from the group's menu to the private chat."""
    await says(town, who, group, "/menu")
    outcome = await presses(town, who, group, "Chat pribadi")
    return await opens(town, who, token_of(outcome.url))


async def becomes_humas(town: Town, who: Person, room: Chat, pengurus: Person) -> None:
    """She asks in the humas room, and the pengurus says yes in private."""
    await presses(town, who, room, "Aku humas")
    await presses(town, pengurus, town.account, f"Ya, {who.first_name}")


async def links_humas(town: Town, admin: Person, group: Chat, room: Chat) -> None:
    """An admin uses the button that opens the group picker, and picks the humas group."""
    admin.adds(town.account, room, startgroup=picker(with_button(admin, group, "Hubungkan grup humas")))
    await town.rest(SOON)
