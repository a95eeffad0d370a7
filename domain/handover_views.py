"""All that is shown of a handover, to whoever takes part in it and to humas."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.accounts import AccountFacts
from domain.handover_states import HandoverState
from domain.reader import Reader
from domain.takeovers import Part, Phase, Rule, Side, SlotFacts, asked

Ticks = Mapping[tuple[Side, str], str]
"""The answers by side and item, of the lines that are ticked."""


class How(StrEnum):
    """How it ended for somebody who held it or waited for it. HERS: it did not take place, by no fault of hers."""

    MISSED = "missed"
    HERS = "hers"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Ended:
    """Who hears that it is over for her; `unit_id` is the unit through which she came."""

    telegram_id: int
    reader: Reader
    unit_id: int
    how: How


def phase_of(state: str | None) -> Phase:
    """Which list is open in this state, or was last."""
    at_last = (HandoverState.CLOSING, HandoverState.OVERDUE, HandoverState.CLOSED)
    return Phase.CLOSING if state in at_last else Phase.OPENING


@dataclass(frozen=True, slots=True)
class HandoverView:
    """A slot's handover as it stands. `state` is None while nobody was named for it; `has_opened`: the lists are in
    people's hands, or were. Names are first names; None: nobody."""

    slot: SlotFacts
    account: AccountFacts
    part: Part
    theme: str
    brief: str
    rules: Sequence[Rule]
    wanted_posts: int
    state: HandoverState | None = None
    has_opened: bool = False
    way: str = ""
    guardian: str | None = None
    holder: str | None = None
    adult: str | None = None
    ticks: Ticks = field(default_factory=dict)
    posts: int = 0
    ended_at: datetime | None = None
    was_stopped: bool = False
    is_late: bool = False

    @property
    def phase(self) -> Phase:
        """Which list is open, or was last."""
        return phase_of(self.state)

    @property
    def lists(self) -> Mapping[Side, tuple[str, ...]]:
        """Who ticks what of that list."""
        return asked(self.phase, self.part, self.rules)

    def left(self, side: Side) -> list[str]:
        """What this side has not ticked yet, in order."""
        return [item for item in self.lists.get(side, ()) if (side, item) not in self.ticks]

    @property
    def count(self) -> int:
        """How many lines that list has."""
        return sum(len(items) for items in self.lists.values())

    @property
    def is_complete(self) -> bool:
        """Whether everybody has ticked everything of it."""
        return not any(self.left(side) for side in self.lists)

    @property
    def hands(self) -> Side:
        """Who has the account in hand."""
        return Side.ADULT if self.part is Part.PREPARES else Side.HOLDER

    @property
    def needs_adult(self) -> bool:
        """Whether an adult must stand beside her, and nobody was named."""
        return self.part is not Part.HOLDS and self.adult is None
