"""The register of a unit's members: what those who answer for the unit press in it."""

from dataclasses import dataclass

from domain.presses import Press, press

MEMBERS_A_PAGE = 8


@press("gm")
@dataclass(frozen=True, slots=True)
class ShowMembers(Press):
    """A page of members after (or, `back`, before) this one; 0: the first page."""

    unit_id: int
    at: int = 0
    back: bool = False


@press("gs")
@dataclass(frozen=True, slots=True)
class SearchMembers(Press):
    """She would rather type the first letters."""

    unit_id: int


@press("go")
@dataclass(frozen=True, slots=True)
class OpenMember(Press):
    """What is known of one member."""

    unit_id: int
    person_id: int


@press("gd")
@dataclass(frozen=True, slots=True)
class ChooseForMember(Press):
    """In which department this member works."""

    unit_id: int
    person_id: int


@press("gx")
@dataclass(frozen=True, slots=True)
class SetForMember(Press):
    """She works in this department, or in none."""

    unit_id: int
    person_id: int
    department_id: int | None
