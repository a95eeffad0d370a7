"""The tree of units: who may stand under whom, and how a child and a parent find each other."""

from dataclasses import dataclass
from datetime import timedelta

from domain.presses import Press, press
from domain.refusal import Refusal
from domain.unit_settings import HIGHEST_TREE
from domain.units import Level

PARENT_CODE = "parent-code"
CODE_LIFE = timedelta(days=7)
CHILDREN_A_PAGE = 6

HEIGHT = {Level.PP: 5, Level.PW: 4, Level.PC: 3, Level.PAC: 2, Level.PR: 1, Level.PK: 1}


@dataclass(frozen=True, slots=True)
class Place:
    """A unit in the tree: its level, the ids of the units above it (nearest first), and how many levels hang below."""

    id: int
    level: str
    above: tuple[int, ...]
    below: int = 0


def may_stand_under(child: Place, parent: Place) -> None:
    """The parent's level stands above the child's; other organisations order their levels themselves. Nothing may
    stand above itself, and no more than six units above one."""
    if parent.id == child.id:
        raise Refusal("ties-itself")
    if child.id in parent.above:
        raise Refusal("ties-circle")
    if child.above[:1] == (parent.id,):
        raise Refusal("ties-already")
    if not _stands_above(parent.level, child.level):
        raise Refusal("ties-level-refused")
    if len(parent.above) + 1 + child.below > HIGHEST_TREE:
        raise Refusal("ties-too-high")


def _stands_above(parent: str, child: str) -> bool:
    if Level.OTHER in (parent, child):
        return True
    return HEIGHT[Level(parent)] > HEIGHT[Level(child)]


@press("utc")
@dataclass(frozen=True, slots=True)
class ShowCode(Press):
    """The code by which children ask this unit to be their parent."""

    unit_id: int


@press("utw")
@dataclass(frozen=True, slots=True)
class WriteCode(Press):
    """I have a parent's code: let me type it."""

    unit_id: int


@press("uta")
@dataclass(frozen=True, slots=True)
class AskParent(Press):
    """Ask the unit of this code to be the parent."""

    unit_id: int
    code: str


@press("utx")
@dataclass(frozen=True, slots=True)
class WithdrawRequest(Press):
    """We ask no more."""

    unit_id: int


@press("uty")
@dataclass(frozen=True, slots=True)
class AnswerChild(Press):
    """A parent takes a child that asked, or not; it counts only for this parent."""

    unit_id: int
    child_id: int
    yes: bool


@press("utl")
@dataclass(frozen=True, slots=True)
class LeaveParent(Press):
    """A child goes out from under its parent; asked once more until it is `sure`."""

    unit_id: int
    sure: bool


@press("utr")
@dataclass(frozen=True, slots=True)
class ReleaseChild(Press):
    """A parent lets a child go; asked once more until it is `sure`."""

    unit_id: int
    child_id: int
    sure: bool


@press("utk")
@dataclass(frozen=True, slots=True)
class ShowChildren(Press):
    """The children with their totals."""

    unit_id: int
    page: int = 0


@press("uts")
@dataclass(frozen=True, slots=True)
class ShowChildrenPlans(Press):
    """What the children plan, by unit and time, without names of persons; `week` 0 is the coming seven days."""

    unit_id: int
    week: int = 0
