"""When a unit's own groups are told: which hours a pengurus may choose, and what the buttons of the page mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from domain.digests import DigestKind
from domain.presses import Press, press
from domain.refusal import Refusal

HOURS: Mapping[DigestKind, tuple[time, ...]] = {
    DigestKind.DESK: tuple(time(hour) for hour in (5, 6, 7, 8, 9, 10, 12, 13)),
    DigestKind.NEWS: tuple(time(hour) for hour in (8, 10, 13, 15, 16, 17, 19, 20)),
}


def check(kind: DigestKind, at: time | None = None) -> None:
    """Only what a unit is told, at an hour that is offered. Raises Refusal."""
    if kind not in HOURS or (at is not None and at not in HOURS[kind]):
        raise Refusal("unit-digests-no-such-hour")


@press("tcd")
@dataclass(frozen=True, slots=True)
class SetUnitDigest(Press):
    """The unit is told this kind or not, at this hour of its zone; what is not said stays."""

    unit_id: int
    kind: DigestKind
    is_on: bool | None = None
    at: time | None = None


@press("tch")
@dataclass(frozen=True, slots=True)
class ShowUnitHours(Press):
    """Which hours there are for this kind."""

    unit_id: int
    kind: DigestKind
