"""Menus: which doors a person sees, by what she is; a door is there only when some feature answers it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.belonging import Belonging
from domain.board_packs import OpenWaitingPack
from domain.hosting import HostDoor, OpenHost
from domain.presses import Press, press
from domain.resting import AskRest
from domain.roles import ShowOffer, ShowRequests
from domain.safety_presses import ListSafety
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
    GUEST = "guest"
    WAITING = "waiting"
    KADER = "kader"
    HUMAS = "humas"
    PENGURUS = "pengurus"
    PEMBINA = "pembina"
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

REVIEWS = RunCommand("periksa")
BROADCAST = Door("broadcast", RunCommand("siarkan"))
MY_TASKS = Door("my-tasks", RunCommand("tugasku"))
SHARE = Door("share", RunCommand("promosi"))
SUGGEST = Door("suggest", RunCommand("usul"))
PLAN = Door("plan", RunCommand("rencana"))
CALENDAR = Door("calendar", RunCommand("kalender"))
BOARD = Door("board", RunCommand("papan"))
GUIDE = Door("guide", RunCommand("panduan"))
MEMBERS = Door("members", RunCommand("anggota"))
MORE = Door("more", TurnPage(more=True))
BACK = Door("back", TurnPage(more=False))
HELP = Door("help", RunCommand("bantuan"))
LANGUAGE = Door("language", RunCommand("bahasa"))
QUIET = Door("quiet", RunCommand("senyap"))
MY_DATA = Door("my-data", RunCommand("dataku"))
MY_UNITS = Door("my-units", RunCommand("unit"), if_waiting=True)
ROLES = Door("roles", RunCommand("peran"))
SETTINGS = Door("settings", RunCommand("atur"))
HOST = Door("host", RunCommand("pengelola"))
ACCOUNTS = Door("accounts", RunCommand("akun"))
TAKEOVER = Door("takeover", RunCommand("takeover"))
SLOTS = Door("slots", RunCommand("slot"))
PRIVACY = Door("privacy", ReadTopic(Topic.PRIVACY))
REPORT = Door("report", RunCommand("lapor"))
CASES = Door("cases", RunCommand("kasus"))
CRISIS = Door("crisis", RunCommand("krisis"))
SAFETY = Door("safety", ListSafety())
DUTY = Door("duty", RunCommand("piket"))
ANSWERS = Door("answers", RunCommand("jawab"))
PLEDGE = Door("pledge", RunCommand("janji"), if_waiting=True)
TODAY = Door("today", RunCommand("ringkasan"))
SUMMARY = Door("summary", RunCommand("ringkasan"))
REPORTS = Door("reports", RunCommand("laporan"))
EVALUATIONS = Door("evaluations", RunCommand("evaluasi"))
EXPORTS = Door("exports", RunCommand("ekspor"))
PACK = Door("pack", OpenWaitingPack(), if_waiting=True)

MENUS: Mapping[Standing, Sequence[Door]] = {
    Standing.STRANGER: (
        Door("about", ReadTopic(Topic.ABOUT)),
        Door("belong", IBelong()),
        Door("install", AddToGroup()),
        PRIVACY,
    ),
    Standing.GUEST: (
        Door(OFFER, ShowOffer(), if_waiting=True),
        BOARD,
        CALENDAR,
        SHARE,
        REPORT,
        Door("join", RunCommand("daftar")),
        MORE,
    ),
    Standing.WAITING: (BOARD, CALENDAR, SHARE, REPORT, Door("guardian", RunCommand("daftar")), MORE),
    Standing.KADER: (
        MY_TASKS,
        Door(OFFER, ShowOffer(), if_waiting=True),
        PLEDGE,
        PLAN,
        CALENDAR,
        REPORT,
        SUGGEST,
        MORE,
    ),
    Standing.HUMAS: (Door("for-you", REVIEWS), PLEDGE, PLAN, BROADCAST, CASES, CALENDAR, MORE),
    Standing.PENGURUS: (
        Door(DECISIONS, ShowRequests()),
        PACK,
        PLEDGE,
        TODAY,
        CALENDAR,
        CRISIS,
        MEMBERS,
        MORE,
    ),
    Standing.PEMBINA: (
        Door("awaits-you", REVIEWS),
        Door("guardian-requests", RunCommand("izin")),
        SAFETY,
        Door("week", RunCommand("kalender")),
        Door("rest", AskRest()),
        MORE,
    ),
    Standing.OWNER: (
        Door("health", OpenHost(HostDoor.HEALTH)),
        Door("backup", OpenHost(HostDoor.BACKUP)),
        Door(UNITS, OpenHost(HostDoor.UNITS)),
        Door(INCIDENTS, OpenHost(HostDoor.INCIDENTS)),
        Door("version", OpenHost(HostDoor.VERSION)),
        Door("host-help", OpenHost(HostDoor.HELP)),
    ),
    Standing.GROUP: (PLAN, CALENDAR, GUIDE, HELP, Door("private", OpenPrivate())),
}
_OWN: Sequence[Door] = (MY_UNITS, HELP, LANGUAGE, QUIET, MY_DATA)
MORE_OF: Mapping[Standing, Sequence[Door]] = {
    Standing.GUEST: (SUMMARY, GUIDE, HELP, LANGUAGE, PRIVACY, HOST, BACK),
    Standing.WAITING: (SUMMARY, GUIDE, HELP, LANGUAGE, MY_DATA, PRIVACY, BACK),
    Standing.KADER: (TAKEOVER, SUMMARY, *_OWN, SHARE, GUIDE, BOARD, ROLES, PRIVACY, HOST, BACK),
    Standing.HUMAS: (
        SUMMARY,
        REPORTS,
        EVALUATIONS,
        ANSWERS,
        DUTY,
        REPORT,
        MY_TASKS,
        SUGGEST,
        SLOTS,
        *_OWN,
        GUIDE,
        ACCOUNTS,
        BOARD,
        ROLES,
        PRIVACY,
        HOST,
        BACK,
    ),
    Standing.PENGURUS: (
        PLAN,
        BROADCAST,
        CASES,
        REPORTS,
        EVALUATIONS,
        EXPORTS,
        DUTY,
        ANSWERS,
        REPORT,
        MY_TASKS,
        SUGGEST,
        SLOTS,
        *_OWN,
        ACCOUNTS,
        GUIDE,
        ROLES,
        SETTINGS,
        Door("leak", RunCommand("insiden")),
        HOST,
        BACK,
    ),
    Standing.PEMBINA: (
        SUMMARY,
        REPORTS,
        HELP,
        REPORT,
        MY_UNITS,
        MEMBERS,
        LANGUAGE,
        QUIET,
        MY_DATA,
        GUIDE,
        BOARD,
        ROLES,
        PRIVACY,
        HOST,
        BACK,
    ),
}


def standing(held: Collection[Role], step: Belonging | None) -> Standing:
    """What she is in the unit of this chat (`step`; None: no unit); who only hosts the bot is its owner."""
    if step is None:
        return Standing.OWNER if Role.OWNER in held else Standing.STRANGER
    for role in (Role.PENGURUS, Role.HUMAS, Role.PEMBINA):
        if role in held:
            return Standing(role)
    return {Belonging.GUEST: Standing.GUEST, Belonging.WAITING: Standing.WAITING}.get(step, Standing.KADER)


def in_order(doors: Sequence[Shown]) -> list[Shown]:
    """The one with waiting work first; the others keep their places."""
    return sorted(
        (one for one in doors if one.count or not one.door.if_waiting), key=lambda one: not one.count
    )


def first_page(doors: Sequence[Shown]) -> tuple[list[Shown], list[Shown]]:
    """At most six in their order, the way to the second page among them; and those that had no room beside what
    waits."""
    ordered = in_order(doors)
    if len(ordered) <= MOST_DOORS:
        return ordered, []
    way_on = [one for one in ordered if one.door is MORE]
    others = [one for one in ordered if one.door is not MORE]
    room = MOST_DOORS - len(way_on)
    return [*others[:room], *way_on], others[room:]
