"""A member's kit of a promotion: what it shows, its sides, and what she answers under Lainnya."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.belonging import AgeBand
from domain.links import find
from domain.platforms import Platform
from domain.promotions import Task
from domain.publishing import before_quiet
from domain.quiet import CHILDRENS_NIGHT, SCHOOL, QuietProfile, Span, quiet_until

UNDO_WITHIN = timedelta(seconds=60)
AN_HOUR = timedelta(hours=1)
EVENING, MORNING = 20, 7  # o'clock, by her own clock
SPREAD_OVER = 30  # minutes: as long as there is between a child's night and school
USUAL = (
    Platform.WHATSAPP,
    Platform.INSTAGRAM,
    Platform.TIKTOK,
    Platform.FACEBOOK,
    Platform.X,
    Platform.THREADS,
    Platform.TELEGRAM,
)
"""Where a promotion may be carried that names no platforms."""


def says_link(said: str, link: str) -> bool:
    """Whether these words hold this address already, however it was written there."""
    keys = {one.key for one in find(link)}
    return link in said or any(one.key in keys for one in find(said))


def her_minute(at: datetime, closes_at: datetime, band: AgeBand, zone: str) -> datetime:
    """When she may post (UTC) who was dealt this moment: a minor's moves out of the night and of school, a little apart
    from the others', where it then still comes before the end. `zone` is an IANA name."""
    if band is AgeBand.ADULT:
        return at
    free = quiet_until(at, QuietProfile(zone, (Span(*CHILDRENS_NIGHT), SCHOOL)))
    moved = at if free is None else free + timedelta(minutes=at.minute % SPREAD_OVER)
    return moved if moved < closes_at else at


@dataclass(frozen=True, slots=True)
class KitFile:
    """One file that she may ask for, by its place in the promotion; its size in bytes as it is sent (0: unknown)."""

    position: int
    kind: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class KitView:
    """What a kit shows. Times in UTC; `caption` None: her own words. `disclosure` is the unit's setting, "" for minors.
    `is_young`: nothing that needs an account of her own. `is_taken`, `is_done`, `is_wanting`: what she did about it,
    and whether she gets promotions in private."""

    promotion_id: int
    title: str
    unit: str
    caption: str | None
    platforms: tuple[str, ...]
    link: str
    message: str
    dos: str
    donts: str
    hashtags: str
    tasks: tuple[str, ...]
    files: tuple[KitFile, ...]
    closes_at: datetime
    minute_at: datetime | None
    disclosure: str
    is_adult: bool
    is_young: bool
    is_taken: bool = False
    is_done: bool = False
    is_wanting: bool = False

    @property
    def is_shared(self) -> bool:
        """Whether she is asked to carry words on."""
        return Task.SHARE in self.tasks


class KitSide(StrEnum):
    """Which side of a kit is up."""

    MAIN = "main"
    OPEN = "open"
    MORE = "more"
    LATER = "later"


class Later(StrEnum):
    """When she wants to be reminded."""

    HOUR = "hour"
    EVENING = "evening"
    MORNING = "morning"


@dataclass(frozen=True, slots=True)
class LaterChoice:
    """One time that she may choose (UTC)."""

    later: Later
    at: datetime


def remind_choices(closes_at: datetime, profile: QuietProfile, now: datetime) -> Sequence[LaterChoice]:
    """The times at which she may be reminded: none in her quiet hours, none after the deadline."""
    found = ((later, _moment(later, profile, now)) for later in Later)
    return [LaterChoice(later, at) for later, at in found if at is not None and now < at < closes_at]


def _moment(later: Later, profile: QuietProfile, now: datetime) -> datetime | None:
    local = now.astimezone(ZoneInfo(profile.zone))
    if later is Later.HOUR:
        return now + AN_HOUR if quiet_until(now + AN_HOUR, profile) is None else None
    if later is Later.MORNING:
        morning = local.replace(hour=MORNING, minute=0, second=0, microsecond=0) + timedelta(days=1)
        return quiet_until(morning, profile) or morning
    evening = before_quiet(local.replace(hour=EVENING, minute=0, second=0, microsecond=0), profile, now)
    return evening if evening > now + AN_HOUR else None
