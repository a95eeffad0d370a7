"""What the owner of the deployment presses."""

from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press

UNITS_A_PAGE = 8


class HostDoor(StrEnum):
    """The owner's six doors."""

    HEALTH = "health"
    BACKUP = "backup"
    UNITS = "units"
    INCIDENTS = "incidents"
    VERSION = "version"
    HELP = "help"


class UnitAct(StrEnum):
    """What the owner may do to a unit."""

    ACCEPT = "accept"
    PAUSE = "pause"
    RESUME = "resume"
    CLOSE = "close"


@press("hr")
@dataclass(frozen=True, slots=True)
class Replay(Press):
    """Try the update of this incident again."""

    incident: str


@press("hu")
@dataclass(frozen=True, slots=True)
class SayAgain(Press):
    """A public message whose arrival is unknown: say it once more, or leave it."""

    outbox_id: int
    again: bool


@press("hd")
@dataclass(frozen=True, slots=True)
class OpenHost(Press):
    """One of the owner's doors; none is the hall."""

    door: HostDoor | None
    page: int = 0


@press("hv")
@dataclass(frozen=True, slots=True)
class ViewUnit(Press):
    """The owner looks at one unit."""

    unit_id: int


@press("ha")
@dataclass(frozen=True, slots=True)
class ActOnUnit(Press):
    """The owner accepts, pauses, resumes or closes a unit; asked once more until it is `sure`."""

    unit_id: int
    act: UnitAct
    sure: bool
