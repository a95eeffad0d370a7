"""The card of a promotion that was sent: how far it has come, what came of it, and which side of it is up."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.dealing import Progress
from domain.notices import Standing
from domain.notices import Tally as NoticeTally
from domain.presses import Press, press
from domain.promotion_counts import Tally, What

WHILE_SENDING = timedelta(seconds=10)
AFTERWARDS = timedelta(seconds=60)
LONGEST_LOOK = timedelta(minutes=10)
MOST_PARTS = 12


class LiveSide(StrEnum):
    """Which side of the card is up; text of the card's page."""

    MAIN = "live"
    PARTS = "parts"


@dataclass(frozen=True, slots=True)
class Part:
    """The numbers of a unit or of a department; without a name those of the rest together."""

    name: str
    numbers: Mapping[What, int]


@dataclass(frozen=True, slots=True)
class LiveView:
    """What the card shows; times in UTC. `ending` is "" while it goes on, `likeness` how alike the posts are (0 to 100;
    None: too few). `is_spreading`: some members are not dealt theirs yet. Units and departments only where something
    was done, by name."""

    promotion_id: int
    title: str
    sent_at: datetime
    closes_at: datetime
    ending: str
    ended_at: datetime | None
    progress: Progress
    is_spreading: bool
    tally: Tally
    likeness: int | None
    units: tuple[Part, ...] = ()
    departments: tuple[Part, ...] = ()
    notice: Standing | None = None
    acted: NoticeTally | None = None
    side: LiveSide = LiveSide.MAIN

    @property
    def is_sending(self) -> bool:
        """Whether private kits are still to leave."""
        return not self.ending and (self.is_spreading or self.progress.waiting > 0)

    @property
    def has_parts(self) -> bool:
        """Whether there is more than one unit or department to tell of."""
        return len(self.units) > 1 or len(self.departments) > 1


def look_again(changed_at: datetime | None, now: datetime) -> timedelta:
    """How long until the card looks whether more was sent: as long as nothing has changed, within bounds, so that kits
    that wait for the morning cost nothing."""
    unchanged = now - changed_at if changed_at is not None else WHILE_SENDING
    return min(max(unchanged, WHILE_SENDING), LONGEST_LOOK)


def parts(named: Iterable[tuple[str, Mapping[What, int]]]) -> tuple[Part, ...]:
    """Those with a name by the alphabet, never by what they did, and the rest ("") last; nobody who did nothing."""
    shown = [Part(name, numbers) for name, numbers in named if any(numbers.values())]
    return tuple(sorted(shown, key=lambda part: (not part.name, part.name.casefold())))


def merged(named: Iterable[tuple[str, Mapping[What, int]]]) -> list[tuple[str, Counter[What]]]:
    """The numbers of all that have the same name, whether in capitals or not."""
    found: dict[str, tuple[str, Counter[What]]] = {}
    for name, numbers in named:
        found.setdefault(name.casefold(), (name, Counter()))[1].update(numbers)
    return list(found.values())


@press("tl")
@dataclass(frozen=True, slots=True)
class TurnLive(Press):
    """Humas: turn this promotion's card to this side."""

    promotion_id: int
    side: LiveSide
