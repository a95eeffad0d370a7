"""Events: the buttons that make them and their pieces, move them and cancel them."""

from dataclasses import dataclass
from datetime import date, time

from domain.presses import Press, press


@press("xl")
@dataclass(frozen=True, slots=True)
class ListEvents(Press):
    """The events of my unit."""


@press("xn")
@dataclass(frozen=True, slots=True)
class NewEvent(Press):
    """Let me type a new one."""


@press("xo")
@dataclass(frozen=True, slots=True)
class OpenEvent(Press):
    """This event with its pieces."""

    event_id: int


@press("xp")
@dataclass(frozen=True, slots=True)
class ChoosePieces(Press):
    """These pieces (domain.event_pieces) shall be made."""

    event_id: int
    mask: int


@press("xm")
@dataclass(frozen=True, slots=True)
class MakePieces(Press):
    """Make these pieces."""

    event_id: int
    mask: int


@press("xt")
@dataclass(frozen=True, slots=True)
class MoveEvent(Press):
    """Let me type another time for the event."""

    event_id: int


@press("xr")
@dataclass(frozen=True, slots=True)
class MoveApproved(Press):
    """Move also what was approved, though it must be read again: the event was at this day and hour, in its zone."""

    event_id: int
    day: date
    at: time


@press("xc")
@dataclass(frozen=True, slots=True)
class CancelEvent(Press):
    """The event does not take place; `sure` is False while it is only asked, `drop`: its coming pieces go too."""

    event_id: int
    sure: bool = False
    drop: bool = False


@press("xk")
@dataclass(frozen=True, slots=True)
class TakePiece(Press):
    """I am responsible for this piece."""

    post_id: int


@press("xa")
@dataclass(frozen=True, slots=True)
class AttachTo(Press):
    """This plan is about that event, or about none."""

    post_id: int
    event_id: int | None
