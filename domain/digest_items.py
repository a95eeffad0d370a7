"""What a morning tells the board, as facts without words: what waits for a decision, what comes, and what was."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.figures import UnitFigures

MOST_ITEMS = 6
"""So many things of each part are read, unless somebody asks for more; of the rest only their number is known."""


class ItemKind(StrEnum):
    """What one line is about; `subject_id` is the id of what stands behind the dash.

    To decide, the most pressing first: CASE - case that nobody has in hand. APPROVAL - plan that waits to be read.
    VERDICT - verdict, what was found about a case, that waits for its second reader. SIGNATURE - plan that went the
    urgent path and lacks its second yes. CLOSING - takeover slot whose last list is open. HELD - crisis that is over,
    with things that still wait. CLOSURE - unit that somebody wants to close. PROPOSALS - unit, with roles that a second
    person confirms. ROLES - unit, with people who ask for a role. ACCOUNT_REQUEST - request for a new account. ROSTER -
    unit, with days without anybody on duty. SUGGESTION - suggestion without an answer. DORMANT - account on which
    nothing is published. NUMBERS (humas alone) - unit, with campaigns whose numbers nobody has typed.

    Today: DAY - day as its ordinal, a holiday or a commemoration. PLAN - plan. TAKEOVER - takeover slot. LIVE - plan of
    a live. DEADLINE - promotion that ends.

    Yesterday: PUBLISHED - plan that was put out. PROMOTION - promotion that was sent.
    """

    CASE = "case"
    APPROVAL = "approval"
    VERDICT = "verdict"
    SIGNATURE = "signature"
    CLOSING = "closing"
    HELD = "held"
    CLOSURE = "closure"
    PROPOSALS = "proposals"
    ROLES = "roles"
    ACCOUNT_REQUEST = "account-request"
    ROSTER = "roster"
    SUGGESTION = "suggestion"
    DORMANT = "dormant"
    NUMBERS = "numbers"
    DAY = "day"
    PLAN = "plan"
    TAKEOVER = "takeover"
    LIVE = "live"
    DEADLINE = "deadline"
    PUBLISHED = "published"
    PROMOTION = "promotion"


_PLACES = {kind: place for place, kind in enumerate(ItemKind)}


@dataclass(frozen=True, slots=True)
class Item:
    """One line. `title` is what people called it ("" where it has no name of its own), not escaped. `since` (UTC): it
    waits since then; `at` (UTC): it takes place, goes out or ends then. `count`: how many are behind it (reports of a
    case, people who ask, days without anybody, places where a plan stands; 0: a slot that nobody has)."""

    kind: ItemKind
    subject_id: int
    unit_id: int
    title: str = ""
    since: datetime | None = None
    at: datetime | None = None
    count: int = 1

    @property
    def key(self) -> str:
        """One name for what it is about, whenever it is told."""
        return f"{self.kind.value}:{self.subject_id}"


@dataclass(frozen=True, slots=True)
class Listed:
    """The first of what there is, and how many there are of each kind in all."""

    items: tuple[Item, ...] = ()
    counts: tuple[tuple[ItemKind, int], ...] = ()

    @property
    def total(self) -> int:
        """How many there are in all."""
        return sum(count for _, count in self.counts)

    @property
    def more(self) -> int:
        """How many are not among the first."""
        return self.total - len(self.items)


@dataclass(frozen=True, slots=True)
class Morning:
    """A unit's morning for one of its board: `day` is today in its zone. `yesterday` are the numbers of the day before
    by the one definition, `events` what was put out and sent then."""

    unit_id: int
    day: date
    decisions: Listed = Listed()
    today: Listed = Listed()
    events: Listed = Listed()
    yesterday: UnitFigures = field(default_factory=UnitFigures)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all to tell."""
        return not (self.decisions.total or self.today.total) and self.yesterday.is_empty


def order(items: Iterable[Item]) -> list[Item]:
    """What needs a decision: the kinds as they are listed, in each what waits longest first."""
    return sorted(items, key=_pressing)


def by_time(items: Iterable[Item]) -> list[Item]:
    """What comes or was: days without an hour first, then the soonest."""
    return sorted(items, key=lambda one: (_seconds(one.at), _PLACES[one.kind], one.subject_id))


def fairly(items: Sequence[Item], most: int) -> list[Item]:
    """So many of these, in their order, so that a long row of one kind hides no other: of every kind the first, then of
    every kind the second, and so on."""
    turns: Counter[ItemKind] = Counter()
    ranked = []
    for place, item in enumerate(items):
        ranked.append((turns[item.kind], place))
        turns[item.kind] += 1
    return [items[place] for place in sorted(place for _, place in sorted(ranked)[:most])]


def together(parts: Iterable[Listed], most: int, sort: Callable[[Iterable[Item]], list[Item]]) -> Listed:
    """The first of all these."""
    every = list(parts)
    items = sort(item for one in every for item in one.items)
    counts = tuple(count for one in every for count in one.counts if count[1])
    return Listed(tuple(fairly(items, most)), counts)


def _pressing(item: Item) -> tuple[int, float, int]:
    return _PLACES[item.kind], _seconds(item.since or item.at), item.subject_id


def _seconds(at: datetime | None) -> float:
    return at.timestamp() if at is not None else 0.0
