"""The card of a promotion in the groups: what it shows, and its other side."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from domain.notices import Standing
from domain.presses import Press, press
from domain.promotions import Ending
from domain.rally_pages import SignalView
from domain.share_kits import KitView

COUNTED_EVERY = timedelta(seconds=30)
BACK_AFTER = timedelta(minutes=2)
MOST_LISTED = 8
ANSWERED = "answered"  # the ending of a word that asked to wait, once what was found is out


class OfferSide(StrEnum):
    """Which side of the card is up."""

    MAIN = "main"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Reactions:
    """How many people read it, took it on and did it."""

    seen: int
    taken: int
    done: int


@dataclass(frozen=True, slots=True)
class OfferView:
    """What the card shows. `unit` is "" where the group serves one unit; `kit` is what a member of 16 or 17 gets,
    `reactions` are numbers only; `ending` is "" while it is open; `standing`: what was said last about it; `signal`: it
    is the signal of an aksi serempak."""

    kit: KitView
    unit: str
    reactions: Reactions
    ending: str
    standing: Standing | None
    side: OfferSide
    signal: SignalView | None = None

    @property
    def is_open(self) -> bool:
        """Whether it may be carried on now."""
        return not self.ending and not (self.standing is not None and self.standing.is_awaited)

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was taken back."""
        return self.ending == Ending.WITHDRAWN


@dataclass(frozen=True, slots=True)
class Listed:
    """One promotion or plan on a list: its number, title and deadline or time (UTC)."""

    number: int
    title: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MyTasks:
    """What is open for one person over all her units: taken on, offered in private, and her plans of this week."""

    taken: tuple[Listed, ...]
    offered: tuple[Listed, ...]
    plans: tuple[Listed, ...]

    @property
    def count(self) -> int:
        """How much there is."""
        return len(self.taken) + len(self.offered) + len(self.plans)


def page_of(side: OfferSide, now: datetime) -> str | None:
    """How a card remembers its side: the other one only for a while, since everybody sees it."""
    return f"{side}:{int((now + BACK_AFTER).timestamp())}" if side is OfferSide.MORE else None


def side_of(page: str | None, now: datetime) -> tuple[OfferSide, datetime | None]:
    """Which side of a card is up, and until when (UTC; None: for good)."""
    name, _, until = (page or OfferSide.MAIN).partition(":")
    ends = datetime.fromtimestamp(int(until), UTC) if until else None
    if name != OfferSide.MORE or ends is None or ends <= now:
        return OfferSide.MAIN, None
    return OfferSide.MORE, ends


@press("ios")
@dataclass(frozen=True, slots=True)
class TurnOffer(Press):
    """Show the card's other side, or the first one again."""

    promotion_id: int
    side: OfferSide


@press("iow")
@dataclass(frozen=True, slots=True)
class TakeWords(Press):
    """Anybody: the words are too long for a button here; let me copy them in private."""

    promotion_id: int
