"""Roles: what they need to last, and what people press to get and to give them."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.units import Role

ADMINS = ("creator", "administrator")
PRESENT = (*ADMINS, "member", "restricted")


def still_holds(role: Role, status: str) -> bool:
    """Whether a role that came from a group lasts while Telegram says that she is `status` there.

    Pengurus came from being an admin of the kader group, humas from being in the humas room.
    """
    return status in (ADMINS if role is Role.PENGURUS else PRESENT)


@press("rp")
@dataclass(frozen=True, slots=True)
class AcceptPengurus(Press):
    """The admin who set the unit up takes the role."""

    unit_id: int


@press("ro")
@dataclass(frozen=True, slots=True)
class ShowOffer(Press):
    """What being pengurus means, with a yes and a no."""


@press("rn")
@dataclass(frozen=True, slots=True)
class DeclineOffer(Press):
    """Not pengurus, for now."""

    unit_id: int


@press("rh")
@dataclass(frozen=True, slots=True)
class AskHumas(Press):
    """Someone in the humas room says: I am humas."""

    unit_id: int


@press("ra")
@dataclass(frozen=True, slots=True)
class AnswerRequest(Press):
    """A pengurus says yes or no to a request for a role."""

    request_id: int
    yes: bool


@press("rw")
@dataclass(frozen=True, slots=True)
class ShowRequests(Press):
    """What waits for a pengurus to decide."""
