"""Menus: which doors a person sees, by what she is; a door is there only when some feature answers it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.hosting import HostDoor, OpenHost
from domain.presses import Press, press
from domain.roles import ShowOffer, ShowRequests
from domain.rooms import ShowInvite
from domain.units import Role

MOST_DOORS = 6
OPEN_LIFE = timedelta(minutes=10)
INSTALL_LIFE = timedelta(days=7)


@press("m")
@dataclass(frozen=True, slots=True)
class OpenMenu(Press):
    """Show the menu."""


@press("mr")
@dataclass(frozen=True, slots=True)
class RunCommand(Press):
    """Do what this command does when it is typed alone."""

    name: str


@press("mp")
@dataclass(frozen=True, slots=True)
class TurnPage(Press):
    """The other half of the menu, in the same message."""

    more: bool


@press("mo")
@dataclass(frozen=True, slots=True)
class OpenPrivate(Press):
    """Go on in private; the unit of this group is remembered."""


class Topic(StrEnum):
    """What a stranger, or anyone, may read about us."""

    ABOUT = "about"
    PRIVACY = "privacy"


@press("mt")
@dataclass(frozen=True, slots=True)
class ReadTopic(Press):
    """Read about us."""

    topic: Topic


@press("mb")
@dataclass(frozen=True, slots=True)
class IBelong(Press):
    """I am a member: look for me again."""


@press("mi")
@dataclass(frozen=True, slots=True)
class AddToGroup(Press):
    """Add the bot to a group of mine; on a button it becomes Telegram's own group picker."""


class Standing(StrEnum):
    """What a person is, as far as menus go."""

    STRANGER = "stranger"
    KADER = "kader"
    HUMAS = "humas"
    PENGURUS = "pengurus"
    OWNER = "owner"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Door:
    """A button of a menu, labelled by "menu-<name>-button"; `if_waiting`: only while something waits."""

    name: str
    press: Press
    if_waiting: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A door as it is drawn: how much waits behind it, and the link that it opens instead of a press."""

    door: Door
    count: int = 0
    url: str | None = None


OFFER = "offer"
DECISIONS = "decisions"
UNITS = "units"
INCIDENTS = "incidents"

PLAN = Door("plan", RunCommand("rencana"))
CALENDAR = Door("calendar", RunCommand("kalender"))
MORE = Door("more", TurnPage(more=True))
BACK = Door("back", TurnPage(more=False))
HELP = Door("help", RunCommand("bantuan"))
PRIVACY = Door("privacy", ReadTopic(Topic.PRIVACY))

MENUS: Mapping[Standing, Sequence[Door]] = {
    Standing.STRANGER: (
        Door("about", ReadTopic(Topic.ABOUT)),
        Door("belong", IBelong()),
        Door("install", AddToGroup()),
        PRIVACY,
    ),
    Standing.KADER: (Door(OFFER, ShowOffer(), if_waiting=True), PLAN, CALENDAR, MORE),
    Standing.HUMAS: (PLAN, CALENDAR, MORE),
    Standing.PENGURUS: (Door(DECISIONS, ShowRequests()), PLAN, CALENDAR, MORE),
    Standing.OWNER: (
        Door("health", OpenHost(HostDoor.HEALTH)),
        Door("backup", OpenHost(HostDoor.BACKUP)),
        Door(UNITS, OpenHost(HostDoor.UNITS)),
        Door(INCIDENTS, OpenHost(HostDoor.INCIDENTS)),
        Door("version", OpenHost(HostDoor.VERSION)),
        Door("host-help", OpenHost(HostDoor.HELP)),
    ),
    Standing.GROUP: (PLAN, CALENDAR, HELP, Door("private", OpenPrivate())),
}
SECOND_PAGE: Sequence[Door] = (
    HELP,
    Door("language", RunCommand("bahasa")),
    PRIVACY,
    Door("room", ShowInvite()),
    Door("host", RunCommand("pengelola")),
    BACK,
)


def standing(held: Collection[Role], *, has_unit: bool) -> Standing:
    """What she is in the unit of this chat; who only hosts the bot is its owner, everyone else a stranger."""
    if has_unit:
        for role in (Role.PENGURUS, Role.HUMAS):
            if role in held:
                return Standing(role)
        return Standing.KADER
    return Standing.OWNER if Role.OWNER in held else Standing.STRANGER


def in_order(doors: Sequence[Shown]) -> list[Shown]:
    """The one with waiting work first; the others keep their places."""
    return sorted(
        (one for one in doors if one.count or not one.door.if_waiting), key=lambda one: not one.count
    )
