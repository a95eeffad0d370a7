"""What sort of post a plan is, through which account it goes, and who sees it."""

from dataclasses import dataclass
from typing import Protocol

from domain.contents import Aim, Pillar, Visibility
from domain.post_states import PostState
from domain.posts import PostFacts
from domain.presses import Press, press
from domain.refusal import Refusal

LONGEST_SOURCE = 500
BEING_READ = (PostState.WAITING, PostState.APPROVED, PostState.SCHEDULED)


class SortFacts(PostFacts, Protocol):
    """What these pages need of a plan besides."""

    @property
    def account_id(self) -> int | None: ...
    @property
    def department_id(self) -> int | None: ...
    @property
    def pillar(self) -> str | None: ...
    @property
    def aim(self) -> str | None: ...
    @property
    def is_religious(self) -> bool: ...


def may_take_away(state: str) -> None:
    """Refuses to change what readers relied on, while they read and after they said yes."""
    if state in BEING_READ:
        raise Refusal("sorting-being-read")


@press("soa")
@dataclass(frozen=True, slots=True)
class PickAccount(Press):
    """Through this account, or through none."""

    post_id: int
    account_id: int | None


@press("sol")
@dataclass(frozen=True, slots=True)
class MoreAccounts(Press):
    """Also the accounts on other platforms."""

    post_id: int


@press("sop")
@dataclass(frozen=True, slots=True)
class PickPillar(Press):
    """What kind of content it is."""

    post_id: int
    pillar: Pillar | None


@press("soi")
@dataclass(frozen=True, slots=True)
class PickAim(Press):
    """What it is for."""

    post_id: int
    aim: Aim | None


@press("sor")
@dataclass(frozen=True, slots=True)
class MarkReligious(Press):
    """It teaches religion, or it does not."""

    post_id: int
    yes: bool


@press("sow")
@dataclass(frozen=True, slots=True)
class DropSource(Press):
    """No source is named."""

    post_id: int


@press("sov")
@dataclass(frozen=True, slots=True)
class SetSeen(Press):
    """Who sees the plan before it is out."""

    post_id: int
    visibility: Visibility


@press("sod")
@dataclass(frozen=True, slots=True)
class SetDepartment(Press):
    """Whose field it is, chosen in private."""

    post_id: int
    department_id: int | None
