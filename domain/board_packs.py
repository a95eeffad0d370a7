"""What one board leaves to the next: the buttons of its pages, and when somebody is reminded of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.presses import Press, press

SUBJECT = "board-pack"
FILE_MAKER = "board-pack"
LONELY_WAIT = timedelta(hours=24)
"""So long a board of one thinks it over before it seals its own pack."""
DRAFT_LIFE = timedelta(days=14)
"""What nobody seals for so long is forgotten; it is made anew in one tap."""
REMINDED_AFTER = (timedelta(days=7), timedelta(days=21))
"""So long after the first of the next board came she is reminded of what is left; then never again."""
ON_A_PAGE = 6


@press("tho")
@dataclass(frozen=True, slots=True)
class OpenPack(Press):
    """The handover pack of this unit: what is in it, sealing it, and what the next board has to look after; in the
    same message (`here`), or below one that stays."""

    unit_id: int
    here: bool = True


@press("thw")
@dataclass(frozen=True, slots=True)
class OpenWaitingPack(Press):
    """The pack of my unit that waits for me."""


@press("thb")
@dataclass(frozen=True, slots=True)
class BeginPack(Press):
    """Get the pack of this unit ready for somebody else to seal."""

    unit_id: int


@press("ths")
@dataclass(frozen=True, slots=True)
class SealPack(Press):
    """I have seen this and seal it; `seen` is the mark of what stood there."""

    unit_id: int
    pack_id: int
    seen: str


@press("thd")
@dataclass(frozen=True, slots=True)
class DropPack(Press):
    """Not sealed after all."""

    unit_id: int
    pack_id: int


@press("thf")
@dataclass(frozen=True, slots=True)
class TakePackFile(Press):
    """The pack as a file: a draft as it would be now (`pack_id` None), or one that was sealed."""

    unit_id: int
    pack_id: int | None = None


@press("thl")
@dataclass(frozen=True, slots=True)
class ShowChecklist(Press):
    """What the next board looks after, from this page on (0 is the first)."""

    pack_id: int
    page: int = 0


@press("thx")
@dataclass(frozen=True, slots=True)
class OpenCheck(Press):
    """Show me where this thing of the checklist is solved, in a message of its own."""

    pack_id: int
    subject: str


@press("tht")
@dataclass(frozen=True, slots=True)
class TickCheck(Press):
    """We have looked after this thing, or have not after all."""

    pack_id: int
    subject: str
    is_done: bool
    page: int = 0


@press("thc")
@dataclass(frozen=True, slots=True)
class FinishChecklist(Press):
    """We are through with it, whatever is left."""

    pack_id: int


def draft_due(begun_at: datetime, now: datetime) -> datetime:
    """When a draft is looked at next (UTC): when a board of one may seal it, then when it is forgotten."""
    ready = begun_at + LONELY_WAIT
    return ready if now < ready else begun_at + DRAFT_LIFE


def next_reminder(came_at: datetime, now: datetime) -> datetime | None:
    """When the next board, the first of which came then, is reminded next (UTC); None: never again."""
    return next((came_at + after for after in REMINDED_AFTER if came_at + after > now), None)
