"""A pembina lets a whole unit rest: nothing is sent and nothing is done until he wakes it."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("ra1")
@dataclass(frozen=True, slots=True)
class AskRest(Press):
    """What a rest means, with a yes and a no; while the unit rests, how it wakes."""


@press("ra2")
@dataclass(frozen=True, slots=True)
class SetRest(Press):
    """Let the unit rest, or wake it."""

    unit_id: int
    rests: bool
