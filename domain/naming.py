"""The name of a unit: how it is typed, and the press of a pengurus who wants another one."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.typed import one_line
from domain.units import LONGEST_NAME


def named(text: str) -> str:
    """A typed name as it is kept: one line of 1 to 60 signs; a Refusal otherwise."""
    return one_line(text, LONGEST_NAME, "naming-length")


@press("usn")
@dataclass(frozen=True, slots=True)
class WriteUnitName(Press):
    """Let me type another name for this unit."""

    unit_id: int
