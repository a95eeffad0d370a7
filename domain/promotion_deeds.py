"""What members did of a promotion: what may be counted, until when, and the buttons that say so."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.posts import UNDO_FOR
from domain.presses import Press, press
from domain.promotions import Ending, Mark, RunFacts, Task, is_open, must_be_open

POST, PICTURE, WHATSAPP = "post", "picture", "whatsapp"
TASKS = frozenset(one.value for one in Task)
LINKS_AFTER = timedelta(hours=24)
"""So long after its deadline a link may follow for what was done in time; the report is not written anew."""
KEPT_AFTER = timedelta(days=365)
"""So long after its ending it is known who did it; the numbers stay."""
MOST_LINKS = 20
GROUPS = (Mark.ONE_GROUP, Mark.TWO_GROUPS, Mark.MORE_GROUPS)
MORE = 3


def mark_of(groups: int) -> Mark:
    """The mark for so many WhatsApp groups; three stands for three and more."""
    return GROUPS[min(max(groups, 1), MORE) - 1]


def may_undo(at: datetime, now: datetime) -> bool:
    """Whether a deed of this moment (UTC) may still be taken back by a tap."""
    return now - at <= UNDO_FOR


def must_take_links(run: RunFacts | None, now: datetime, *, is_done: bool) -> bool:
    """Refuses a link that comes too late; True where it comes after the deadline for what was done in time."""
    if run is not None and run.ending != Ending.WITHDRAWN and not is_open(run, now):
        is_soon = now < run.closes_at + LINKS_AFTER and run.ending != Ending.STOPPED
        if is_done and is_soon:
            return True
    must_be_open(run, now)
    return False


@press("nt")
@dataclass(frozen=True, slots=True)
class DoneTask(Press):
    """I did this one of several tasks."""

    promotion_id: int
    task: Task


@press("nu")
@dataclass(frozen=True, slots=True)
class UndoDone(Press):
    """Take back what I said within the last minute."""

    promotion_id: int


@press("nl")
@dataclass(frozen=True, slots=True)
class GiveLink(Press):
    """I want to paste where it stands."""

    promotion_id: int


@press("ng")
@dataclass(frozen=True, slots=True)
class AskGroups(Press):
    """I sent it to WhatsApp groups; ask me to how many."""

    promotion_id: int


@press("nh")
@dataclass(frozen=True, slots=True)
class SetThanks(Press):
    """I may be thanked by name in this unit, or not."""

    unit_id: int
    on: bool


@press("nk")
@dataclass(frozen=True, slots=True)
class OpenThanks(Press):
    """Show me where I am thanked by name, and let me change it."""
