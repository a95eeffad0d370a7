"""The name of a unit: how it is typed, and the press of a pengurus who wants another one."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.refusal import Refusal
from domain.units import LONGEST_NAME


def named(text: str) -> str:
    """A typed name as it is kept: one line of 1 to 60 signs; a Refusal otherwise."""
    name = " ".join(text.split())
    if not 1 <= len(name) <= LONGEST_NAME:
        raise Refusal("naming-length", most=LONGEST_NAME)
    return name


@press("usn")
@dataclass(frozen=True, slots=True)
class WriteUnitName(Press):
    """Let me type another name for this unit."""

    unit_id: int
