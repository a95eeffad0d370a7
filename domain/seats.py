"""Who works on a plan: the seats that it has, and the buttons that fill them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.contents import Task
from domain.post_states import Kind
from domain.presses import Press, press

PEOPLE_A_PAGE = 8


class Seat(StrEnum):
    """What someone does for a plan."""

    WRITER = "writer"
    DESIGN = "design"
    EDITOR = "editor"
    PJ = "pj"

    @property
    def task(self) -> Task | None:
        """The same as a task; the PJ stands apart."""
        return None if self is Seat.PJ else Task(self)


def seats(kind: str) -> Sequence[Seat]:
    """Whom a plan can have; who puts a post on her own account is asked by her card only."""
    return [seat for seat in Seat if seat is not Seat.PJ or kind != Kind.OWN]


@press("sot")
@dataclass(frozen=True, slots=True)
class OpenSeat(Press):
    """Who shall do this? From this one on in the list."""

    post_id: int
    seat: Seat
    skip: int = 0


@press("sou")
@dataclass(frozen=True, slots=True)
class PutPerson(Press):
    """She does it."""

    post_id: int
    seat: Seat
    person_id: int


@press("sof")
@dataclass(frozen=True, slots=True)
class FreeSeat(Press):
    """Nobody does it for now."""

    post_id: int
    seat: Seat


@press("son")
@dataclass(frozen=True, slots=True)
class Decline(Press):
    """I was asked, and can't."""

    post_id: int
    seat: Seat
