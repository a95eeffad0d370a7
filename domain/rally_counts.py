"""What came of a rally, in numbers: by unit in the order of names, never as a ranking."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numbers:
    """How the units that were asked stand, and how many people are ready in those that join."""

    joined: int
    declined: int
    open: int
    ready: int

    @property
    def asked(self) -> int:
        return self.joined + self.declined + self.open


@dataclass(frozen=True, slots=True)
class UnitCount:
    """What came of it in one unit: people who were ready, who took it on, who did it, and WhatsApp groups reached."""

    unit_id: int
    name: str
    ready: int
    taken: int = 0
    done: int = 0
    groups: int = 0


def listed(counts: Sequence[UnitCount]) -> list[UnitCount]:
    """The units that joined, by name: never by what they did."""
    return sorted(counts, key=lambda one: one.name.casefold())
