"""Giving and ending roles: what a pengurus presses on the way, and what the second person presses."""

from dataclasses import dataclass
from datetime import date

from domain.offices import Office
from domain.presses import Press, press
from domain.units import Role

ROLES_A_PAGE = 15
ENDS_A_PAGE = 8


@press("rl")
@dataclass(frozen=True, slots=True)
class ShowRoles(Press):
    """The roles of a unit, from the one after this grant on (0: from the first)."""

    unit_id: int
    after: int = 0


@press("rg")
@dataclass(frozen=True, slots=True)
class ChooseRole(Press):
    """Which role is given; to this member where she is chosen already (0: not yet)."""

    unit_id: int
    person_id: int = 0


@press("rc")
@dataclass(frozen=True, slots=True)
class ChooseMember(Press):
    """Who gets the role: a page of members after (or, `back`, before) this one; 0: the first page."""

    unit_id: int
    role: Role
    at: int = 0
    back: bool = False


@press("rs")
@dataclass(frozen=True, slots=True)
class SearchMember(Press):
    """She would rather type the first letters."""

    unit_id: int
    role: Role


@press("rm")
@dataclass(frozen=True, slots=True)
class PickMember(Press):
    """This member gets the role; what is still missing is asked."""

    unit_id: int
    role: Role
    person_id: int


@press("rf")
@dataclass(frozen=True, slots=True)
class PickOffice(Press):
    """The office of a new pengurus."""

    unit_id: int
    person_id: int
    office: Office


@press("rt")
@dataclass(frozen=True, slots=True)
class GiveRole(Press):
    """Give the role until the end of `last_day` in the unit's zone (None: no term); asked once more until `sure`."""

    unit_id: int
    person_id: int
    role: Role
    office: Office | None
    last_day: date | None
    sure: bool = False


@press("re")
@dataclass(frozen=True, slots=True)
class ChooseEnd(Press):
    """Which role is ended: a page of the unit's roles after this grant (0: from the first)."""

    unit_id: int
    after: int = 0


@press("rx")
@dataclass(frozen=True, slots=True)
class EndRole(Press):
    """End this role of somebody; asked once more until `sure`."""

    grant_id: int
    sure: bool = False


@press("rv")
@dataclass(frozen=True, slots=True)
class LeaveRole(Press):
    """Lay my own role down; asked once more until `sure`."""

    grant_id: int
    sure: bool = False


@press("rb")
@dataclass(frozen=True, slots=True)
class AnswerProposal(Press):
    """The second person says yes or no to a role that somebody proposed."""

    proposal_id: int
    yes: bool
