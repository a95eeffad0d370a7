"""Roles: what they need to last, who may get which, and what people press to ask for them and to answer."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.presses import Press, press
from domain.refusal import Refusal
from domain.units import Role

ADMINS = ("creator", "administrator")
PRESENT = (*ADMINS, "member", "restricted")
OF_UNIT = (Role.PENGURUS, Role.HUMAS, Role.PEMBINA)
PEMBINA_FROM = 21
NOTICE = timedelta(days=30)
PROPOSAL_LIFE = timedelta(days=7)
PARENT_STEPS_IN = timedelta(hours=48)
CHECKED_EVERY = timedelta(hours=24)
TWO_PERSON_RULE_FROM = 2
PEMBINA_ADVISED = 2


class Over(StrEnum):
    """Why a role is over."""

    SOURCE = "source"
    LEFT = "left"
    TERM = "term"
    BOARD = "board"
    OWN = "own"


def still_holds(role: Role, status: str, *, is_given: bool = False) -> bool:
    """Whether a role that came from a group lasts while Telegram says that she is `status` there.

    Pengurus came from being an admin of the kader group unless another pengurus gave it, humas from being in the
    humas room.
    """
    return status in (ADMINS if role is Role.PENGURUS and not is_given else PRESENT)


def check_may_get(role: Role, held: Collection[Role], age: int | None, youngest: int = PEMBINA_FROM) -> None:
    """A pembina is an adult apart from the board: `youngest` years or older, and neither pengurus nor humas here.

    `age` in whole years, None when unknown. Raises Refusal.
    """
    if role is not Role.PEMBINA and Role.PEMBINA in held:
        raise Refusal("roles-is-pembina")
    if role is Role.PEMBINA and not {Role.PENGURUS, Role.HUMAS}.isdisjoint(held):
        raise Refusal("roles-pembina-apart")
    if role is Role.PEMBINA and (age is None or age < youngest):
        raise Refusal("roles-pembina-young", youngest=youngest)


def needs_second(role: Role, pengurus: int) -> bool:
    """Whether a second person confirms: always for a pembina, for pengurus once the unit has two."""
    return role is Role.PEMBINA or (role is Role.PENGURUS and pengurus >= TWO_PERSON_RULE_FROM)


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
