"""Many reports at once: what stands in one card instead of many, and its buttons."""

from dataclasses import dataclass
from datetime import timedelta

from domain.presses import Press, press

CALM = 5
"""So many new cases may stand in the room on their own..."""
WITHIN = timedelta(minutes=10)
"""...in this time; those that come on top of them stand in one card, and ring once for all."""
ON_A_PAGE = 8


def subject(storm_id: int) -> str:
    """The name of its card."""
    return f"storm:{storm_id}"


@press("cdo")
@dataclass(frozen=True, slots=True)
class OpenOfStorm(Press):
    """Let this case stand in the chat on its own, as the newest message."""

    case_id: int


@press("cdp")
@dataclass(frozen=True, slots=True)
class TurnStorm(Press):
    """Other cases of the storm, in the same message; `page` counts from 0."""

    storm_id: int
    page: int = 0
