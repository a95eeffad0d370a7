"""How people found a unit in a town: they add the bot, press its buttons, and follow its links."""

from urllib.parse import parse_qs, urlsplit

from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
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
