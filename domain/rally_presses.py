"""The buttons of an aksi serempak: its caller's, the units', and the one in the groups."""

from dataclasses import dataclass
from datetime import date, time

from domain.presses import Press, press


@press("zrh")
@dataclass(frozen=True, slots=True)
class ChooseRallyHour(Press):
    """Humas: at this hour, in the unit's zone."""

    promotion_id: int
    day: date
    at: time


@press("zrt")
@dataclass(frozen=True, slots=True)
class TypeRallyHour(Press):
    """Humas: let me type another hour."""

    promotion_id: int


@press("zrc")
@dataclass(frozen=True, slots=True)
class CallRally(Press):
    """Humas: yes, ask the units, or move it there."""

    promotion_id: int
    day: date
    at: time


@press("zrm")
@dataclass(frozen=True, slots=True)
class MoveRally(Press):
    """Humas: another hour."""

    promotion_id: int


@press("zrs")
@dataclass(frozen=True, slots=True)
class BeginRally(Press):
    """Humas: it was missed; begin now."""

    promotion_id: int


@press("zrx")
@dataclass(frozen=True, slots=True)
class CancelRally(Press):
    """Humas: call it off; `sure` is False while it is only asked."""

    promotion_id: int
    sure: bool = False


@press("zrb")
@dataclass(frozen=True, slots=True)
class BackToRally(Press):
    """Humas: the card as it was."""

    promotion_id: int


@press("zra")
@dataclass(frozen=True, slots=True)
class AnswerRally(Press):
    """A unit's humas: our group joins, or not."""

    rally_id: int
    unit_id: int
    joins: bool


@press("zrl")
@dataclass(frozen=True, slots=True)
class ReadRally(Press):
    """A unit's humas: what does it say? `open` is False for the way back."""

    rally_id: int
    unit_id: int
    open: bool = True


@press("zrr")
@dataclass(frozen=True, slots=True)
class ReadyForRally(Press):
    """Anybody in a group that joins: I am there at that minute."""

    rally_id: int
