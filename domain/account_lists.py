"""Lists besides the unit's own accounts: those of partners, and those that grown members let humas know."""

from dataclasses import dataclass

from domain.platforms import Platform
from domain.presses import Press, press

MOST_OWN = 6
A_PAGE = 10


@press("vam")
@dataclass(frozen=True, slots=True)
class ShowMoreOfAccounts(Press):
    """The other lists, and what is done seldom."""

    unit_id: int


@press("var")
@dataclass(frozen=True, slots=True)
class ListPartners(Press):
    """The accounts of bodies with which the unit works together."""

    unit_id: int


@press("vab")
@dataclass(frozen=True, slots=True)
class OpenPartner(Press):
    """One of them; `drop`: it leaves the list."""

    unit_id: int
    account_id: int
    drop: bool = False


@press("van")
@dataclass(frozen=True, slots=True)
class ListMembersAccounts(Press):
    """What members let humas know of their own; `skip` so many."""

    unit_id: int
    skip: int = 0


@press("vao")
@dataclass(frozen=True, slots=True)
class ShowMyAccounts(Press):
    """What I let humas of this unit know."""

    unit_id: int


@press("vat")
@dataclass(frozen=True, slots=True)
class TellMyAccount(Press):
    """Let humas know of one of mine: where it is, then I type its name."""

    unit_id: int
    platform: Platform | None = None


@press("vaq")
@dataclass(frozen=True, slots=True)
class TakeBackMyAccount(Press):
    """Humas is to know of this one no more."""

    unit_id: int
    own_id: int
