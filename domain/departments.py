"""Departments (bidang): labels for the plans and the people of a unit."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.typed import one_line

LONGEST = 40
MOST = 12


def named(text: str) -> str:
    """A typed name as it is kept: one line of 1 to 40 signs; a Refusal otherwise."""
    return one_line(text, LONGEST, "departments-length")


@press("uda")
@dataclass(frozen=True, slots=True)
class AddPreset(Press):
    """Add the `nth` of the usual departments; all that are missing when it is -1."""

    unit_id: int
    nth: int


@press("udw")
@dataclass(frozen=True, slots=True)
class WriteDepartment(Press):
    """Let me type a department's name: a new one's, or (with its id) another for this one."""

    unit_id: int
    department_id: int | None


@press("udv")
@dataclass(frozen=True, slots=True)
class ViewDepartment(Press):
    """One department, with what may be done to it."""

    unit_id: int
    department_id: int


@press("udx")
@dataclass(frozen=True, slots=True)
class RemoveDepartment(Press):
    """Take it away; asked once more until it is `sure`."""

    unit_id: int
    department_id: int
    sure: bool


@press("udp")
@dataclass(frozen=True, slots=True)
class PickDepartment(Press):
    """This plan belongs to this department, or to none; counts only while its card is as it was."""

    post_id: int
    revision: int
    department_id: int | None
