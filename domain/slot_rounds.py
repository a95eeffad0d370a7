"""Rounds of takeover slots: what must hold before they open, and what humas is shown of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.accounts import AccountFacts
from domain.clashes import Slot
from domain.days import Day
from domain.refusal import Refusal
from domain.takeovers import CHOSEN_RULES, DEADLINES, MOST_POSTS, SlotFacts

LONGEST_THEME, LONGEST_BRIEF = 80, 600
NOTHING = "-"
FEWEST_POSTS = 1
ON_A_PAGE = 8
Span = tuple[datetime, datetime]


class RoundFacts(Protocol):
    """What words and rules need of a round."""

    @property
    def id(self) -> int | None: ...
    @property
    def unit_id(self) -> int: ...
    @property
    def account_id(self) -> int | None: ...
    @property
    def theme(self) -> str: ...
    @property
    def brief(self) -> str: ...
    @property
    def rules(self) -> str: ...
    @property
    def posts(self) -> int: ...
    @property
    def is_chosen(self) -> bool: ...
    @property
    def buffer(self) -> int: ...
    @property
    def age_rule(self) -> str: ...
    @property
    def deadline(self) -> int: ...
    @property
    def opened_at(self) -> datetime | None: ...


class Obstacle(StrEnum):
    """Why a slot would be left out. SLOT, LIVE: the account is in somebody's hands. TOO_CLOSE: another slot of this
    round, with the time between. OVER: it has begun."""

    SLOT = "slot"
    LIVE = "live"
    TOO_CLOSE = "too-close"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Preview:
    """One slot that would be opened: what stands in its way (None: nothing), plans on the account meanwhile, and what
    day it is."""

    span: Span
    obstacle: Obstacle | None = None
    plans: Sequence[Slot] = ()
    days: Sequence[Day] = ()


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round as humas sees it: while it is made, what would be opened; afterwards its slots."""

    round: RoundFacts
    account: AccountFacts | None
    zone: str
    previews: Sequence[Preview] = ()
    slots: Sequence[SlotFacts] = ()
    accounts: Sequence[AccountFacts] = ()
    is_guess: bool = False
    has_guardian: bool = True

    @property
    def free(self) -> Sequence[Preview]:
        """What would be opened."""
        return [one for one in self.previews if one.obstacle is None]

    @property
    def left_out(self) -> Sequence[Preview]:
        """What would not."""
        return [one for one in self.previews if one.obstacle is not None]


@dataclass(frozen=True, slots=True)
class ListedSlot:
    """A slot in humas's list: how many wait for it, and whether it is somebody's."""

    slot: SlotFacts
    account: AccountFacts
    wanting: int = 0
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class SlotList:
    """The coming slots of a unit, a page of them; `draft_id`: a round that was begun."""

    unit_id: int
    unit: str
    slots: Sequence[ListedSlot]
    page: int = 0
    has_more: bool = False
    draft_id: int | None = None


@dataclass(frozen=True, slots=True)
class FreeRound:
    """The free slots of one round, soonest first."""

    round: RoundFacts
    slots: Sequence[ListedSlot]


@dataclass(frozen=True, slots=True)
class FreeCard:
    """What the card in a unit's groups shows: free slots by round, and how many are somebody's; nobody's name."""

    unit_id: int
    unit: str
    rounds: Sequence[FreeRound]
    taken: int = 0

    @property
    def free(self) -> int:
        """How many slots are free."""
        return sum(len(one.slots) for one in self.rounds)


def theme(text: str) -> str:
    """A typed theme; a dash empties it."""
    return _short(text, LONGEST_THEME, "slots-theme-long")


def brief(text: str) -> str:
    """A typed brief; a dash empties it."""
    return _short(text, LONGEST_BRIEF, "slots-brief-long")


def _short(text: str, most: int, refusal: str) -> str:
    said = text.strip()
    if said == NOTHING:
        return ""
    if len(said) > most:
        raise Refusal(refusal, most=most, length=len(said))
    return said


def toggled(written: str, rule: str) -> str:
    """The chosen rules of a round with this one asked for, or not any more."""
    chosen = set(written.split()) ^ {rule}
    return " ".join(one for one in CHOSEN_RULES if one in chosen)


def check_posts(posts: int) -> int:
    """At least one, at most ten."""
    if not FEWEST_POSTS <= posts <= MOST_POSTS:
        raise Refusal("slots-gone")
    return posts


def check_deadline(hours: int) -> int:
    """One of those that are offered."""
    if hours not in DEADLINES:
        raise Refusal("slots-gone")
    return hours


def must_be_draft(its: RoundFacts) -> None:
    """Refuses to change what members have read already."""
    if its.opened_at is not None:
        raise Refusal("slots-opened-already")


def must_have_account(its: RoundFacts) -> None:
    """Refuses to open slots of no account."""
    if its.account_id is None:
        raise Refusal("slots-choose-account")
