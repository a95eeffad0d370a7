"""Takeovers of an official account: who may take part and how, what is agreed, and who ticks what."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.belonging import AgeBand
from domain.refusal import Refusal

BUFFERS = (0, 15, 30, 60)  # minutes before and after a slot in which nobody else holds the account
USUAL_BUFFER = 15
USUAL_DEADLINE = 24  # hours before its beginning until when one may apply
DEADLINES = (2, 12, 24, 48, 72)
MOST_POSTS = 10
MOST_IN_A_ROUND = 40
SHORTEST, LONGEST = timedelta(minutes=30), timedelta(hours=24)
FARTHEST = timedelta(days=120)
CLOSES_WITHIN = timedelta(hours=1)


class AgeRule(StrEnum):
    """Whom a round invites; the rules for hands on an official account hold in any case."""

    ADULTS = "adults"
    FROM_16 = "from-16"
    ANY = "any"


class Part(StrEnum):
    """How she takes part. HOLDS: the account is in her hands (18+). BESIDE: the same, next to an adult who holds the
    device, with the pembina's yes (16-17, the organisation's own rule). PREPARES: she prepares, an adult posts."""

    HOLDS = "holds"
    BESIDE = "beside"
    PREPARES = "prepares"


class Rule(StrEnum):
    """What is agreed for a slot. The first three are asked for by the round; the others always hold."""

    WELCOME = "welcome"
    SIGN_OFF = "sign-off"
    POSTS = "posts"
    NO_PASSWORD = "no-password"  # noqa: S105  the name of a rule: neither password nor profile is changed
    NO_FOLLOWS = "no-follows"
    NO_MESSAGES = "no-messages"
    NO_ADVERTS = "no-adverts"
    NO_PARTIES = "no-parties"


CHOSEN_RULES = (Rule.WELCOME, Rule.SIGN_OFF, Rule.POSTS)
FIXED_RULES = tuple(one for one in Rule if one not in CHOSEN_RULES)


class Way(StrEnum):
    """How the account gets into her hands: on the guardian's own device, or by the platform's own feature."""

    DEVICE = "device"
    COLLABORATOR = "collaborator"


class Side(StrEnum):
    """Who ticks: the guardian of the account, the holder of the slot, the adult beside a minor."""

    GUARDIAN = "guardian"
    HOLDER = "holder"
    ADULT = "adult"


class Phase(StrEnum):
    """Which list a tick stands on."""

    OPENING = "opening"
    CLOSING = "closing"


class Item(StrEnum):
    """What is ticked besides the rules. ACCESS: she is in, by the round's way, and nobody typed a password for her.
    NOT_PERSONAL: this is no account of my own. DEVICE: an adult holds the device."""

    ACCESS = "access"
    TWO_STEP = "two-step"
    NOT_PERSONAL = "not-personal"
    DEVICE = "device"
    SESSIONS = "sessions"
    PASSWORD = "password"  # noqa: S105  the name of an item: it was changed where somebody typed it
    DRAFTS = "drafts"


AT_THE_END = (Item.SESSIONS, Item.TWO_STEP, Item.PASSWORD, Item.DRAFTS)


class TimeStep(StrEnum):
    """What is due next for a slot.

    DEADLINE: humas is asked to choose. START: an open slot lapses. THREE_DAYS, DAY, TWO_HOURS: its holder is reminded.
    QUARTER: the handover opens. LATE: it has not begun. END: its time is over. ESCALATE: the last list is still open.
    FIRST_NUMBERS, LAST_NUMBERS: a day and a week later, where somebody asked to be asked.
    """

    DEADLINE = "deadline"
    START = "start"
    THREE_DAYS = "three-days"
    DAY = "day"
    TWO_HOURS = "two-hours"
    QUARTER = "quarter"
    LATE = "late"
    END = "end"
    ESCALATE = "escalate"
    FIRST_NUMBERS = "first-numbers"
    LAST_NUMBERS = "last-numbers"


class SlotFacts(Protocol):
    """What words and rules need of a slot. Times in UTC."""

    @property
    def id(self) -> int | None: ...
    @property
    def unit_id(self) -> int: ...
    @property
    def account_id(self) -> int: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def zone(self) -> str: ...
    @property
    def apply_until(self) -> datetime: ...
    @property
    def state(self) -> str: ...


def part(band: AgeBand) -> Part:
    """How somebody of this age takes part (the organisation's own rule; an unknown age counts as the youngest)."""
    if band is AgeBand.ADULT:
        return Part.HOLDS
    return Part.BESIDE if band is AgeBand.UNDER_18 else Part.PREPARES


def may_apply(slot: SlotFacts, rule: str, band: AgeBand, now: datetime) -> Part:
    """Open, before its beginning, and meant for her age; how she would take part."""
    if now >= slot.starts_at:
        raise Refusal("takeovers-over")
    hers = part(band)
    if rule == AgeRule.ADULTS and hers is not Part.HOLDS:
        raise Refusal("takeovers-adults-only")
    if rule == AgeRule.FROM_16 and hers is Part.PREPARES:
        raise Refusal("takeovers-from-16")
    return hers


def rules_in(written: str) -> tuple[Rule, ...]:
    """The rules of a round as they are kept (codes, one word each), in the order in which they are read."""
    chosen = set(written.split())
    return tuple(one for one in Rule if one in chosen or one in FIXED_RULES)


def sides(how: Part) -> tuple[Side, ...]:
    """Whose ticks count: always two people, three with a minor beside."""
    return {
        Part.HOLDS: (Side.GUARDIAN, Side.HOLDER),
        Part.BESIDE: (Side.GUARDIAN, Side.HOLDER, Side.ADULT),
        Part.PREPARES: (Side.GUARDIAN, Side.ADULT),
    }[how]


def asked(phase: Phase, how: Part, rules: Sequence[Rule]) -> Mapping[Side, tuple[str, ...]]:
    """What each side ticks, in order: items, and for whoever has the account in hand the rules line by line."""
    hands = Side.ADULT if how is Part.PREPARES else Side.HOLDER
    if phase is Phase.CLOSING:
        return {Side.GUARDIAN: AT_THE_END, hands: AT_THE_END}
    lists: dict[Side, tuple[str, ...]] = {
        Side.GUARDIAN: (Item.ACCESS, Item.TWO_STEP),
        hands: (*rules, Item.NOT_PERSONAL),
    }
    if how is Part.BESIDE:
        lists[Side.ADULT] = (Item.DEVICE,)
    return lists
