"""What waits for a pembina: counts only, each with the way to where it is done."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.presses import Press, press

PHOTOS_AHEAD = timedelta(days=14)
MOST_PHOTOS = 5


class Waiting(StrEnum):
    """What it is, the most pressing first. SAFETY: reports that came to him and that nobody has answered. CONSENTS:
    guardians' answers to be noted, and members who wait for theirs. MINORS: whether somebody of 16 or 17 may hold an
    account. READING: plans and findings that need his yes. PHOTOS: plans of the next two weeks that show children
    without a permission that covers them."""

    SAFETY = "safety"
    CONSENTS = "consents"
    MINORS = "minors"
    READING = "reading"
    PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class Pile:
    """So much of it in a unit; `held` of them a guardian has answered already."""

    what: Waiting
    unit_id: int
    count: int
    held: int = 0


@press("tcw")
@dataclass(frozen=True, slots=True)
class OpenWaiting(Press):
    """Show me what waits for me there, below this message."""

    what: Waiting
    unit_id: int
