"""The card of a promotion before it is sent and the pages of Ubah: what they show, and what their buttons mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from domain.audiences import Audience
from domain.contents import Outlet
from domain.lessons import Lesson
from domain.links import find
from domain.post_states import PostState
from domain.posts import PostFacts
from domain.presses import Press, press

NAMES = ("siarkan", "broadcast")
"""How the command is called; what it answers or carries in a group is given to us on purpose."""
LONGEST_TITLE = 80
MOST_LISTED = 8
LONGEST_FIELD = {
    "title": LONGEST_TITLE,
    "message": 300,
    "dos": 500,
    "donts": 500,
    "hashtags": 200,
    "link": 1000,
}
CAPS = (0, 5, 10, 25, 50)
HOURS = (time(7, 0), time(12, 0), time(16, 0), time(19, 30))
MOST_TIMES = 4
NOT_AT_ONCE = timedelta(minutes=10)
GOES_ON = (PostState.PLANNED, PostState.APPROVED, PostState.SCHEDULED)


class PromotionPage(StrEnum):
    """Which side of the card is up."""

    MAIN = "main"
    MORE = "more"
    TIMES = "times"
    CANCEL = "cancel"


class Field(StrEnum):
    """What can be changed of a promotion, page by page."""

    CAPTIONS = "captions"
    MESSAGE = "message"
    DOS = "dos"
    DONTS = "donts"
    HASHTAGS = "hashtags"
    AUDIENCE = "audience"
    DEPARTMENT = "department"
    TOPIC = "topic"
    TIMES = "times"
    START = "start"
    DEADLINE = "deadline"
    URGENT = "urgent"
    TASKS = "tasks"
    PLATFORMS = "platforms"
    TITLE = "title"
    LINK = "link"
    CAP = "cap"


TYPED = (Field.MESSAGE, Field.DOS, Field.DONTS, Field.HASHTAGS, Field.TITLE, Field.LINK)
ABOVE = {
    Field.DOS: Field.MESSAGE,
    Field.DONTS: Field.MESSAGE,
    Field.HASHTAGS: Field.MESSAGE,
    Field.DEPARTMENT: Field.AUDIENCE,
    Field.TOPIC: Field.AUDIENCE,
    Field.START: Field.TIMES,
    Field.DEADLINE: Field.TIMES,
    Field.PLATFORMS: Field.TASKS,
}
"""The page from which another is reached; every other one from the first."""
NOTHING = "-"


class PromotionFacts(Protocol):
    """What words need of a promotion; times in UTC."""

    @property
    def id(self) -> int | None: ...
    @property
    def link(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def dos(self) -> str: ...
    @property
    def donts(self) -> str: ...
    @property
    def hashtags(self) -> str: ...
    @property
    def tasks(self) -> Sequence[str]: ...
    @property
    def platforms(self) -> Sequence[str]: ...
    @property
    def scope(self) -> str: ...
    @property
    def department_id(self) -> int | None: ...
    @property
    def topic(self) -> str | None: ...
    @property
    def is_urgent(self) -> bool: ...
    @property
    def hours(self) -> int: ...
    @property
    def deadline(self) -> datetime | None: ...
    @property
    def cap(self) -> int: ...
    @property
    def send_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class PromotionView:
    """All that its card shows at `now` (UTC) before it is sent. `is_ready`: somebody else read exactly this, or a plan
    that is out says the same (`repeats`); it may be sent until `until`. `since`: waits to be read; `reason`: what must
    be mended, ready to be shown; `department` its name, `delivery` how long it takes until all have it; at
    `together_at` (UTC) many units begin with it. `is_authors`: its author looks, who does not read it for others.
    `lesson`: what one before it taught, while it is being made."""

    promotion: PromotionFacts
    post: PostFacts
    unit: str
    now: datetime
    page: PromotionPage
    audience: Audience
    delivery: timedelta
    outlets: Sequence[Outlet]
    media: Sequence[str]
    is_ready: bool = False
    repeats: bool = False
    until: datetime | None = None
    since: datetime | None = None
    reason: str = ""
    department: str = ""
    together_at: datetime | None = None
    is_authors: bool = False
    lesson: Lesson | None = None

    @property
    def is_late(self) -> bool:
        """The time for which people said yes is over."""
        return self.until is not None and self.now > self.until


def title_from(text: str) -> str:
    """The first line that is more than a link, cut at a word to 80 signs; "" where there is none."""
    for line in text.splitlines():
        said = " ".join(line.replace("\0", "").split())
        bare = said
        for link in sorted(find(said), key=lambda one: one.span or (0, 0), reverse=True):
            start, end = link.span or (0, 0)
            bare = bare[:start] + bare[end:]
        if any(sign.isalnum() for sign in bare):
            return said if len(said) <= LONGEST_TITLE else _cut(said)
    return ""


def _cut(said: str) -> str:
    kept = said[: LONGEST_TITLE - 1]
    return f"{kept.rpartition(' ')[0] or kept}…"


def starts_offered(now: datetime, zone: str, until: datetime | None) -> list[datetime]:
    """The next usual hours in this zone (an IANA name), not later than `until`: at most four (UTC)."""
    local, found = now.astimezone(ZoneInfo(zone)), list[datetime]()
    for ahead in range(3):
        day = local.date() + timedelta(days=ahead)
        found += [datetime.combine(day, hour, ZoneInfo(zone)).astimezone(now.tzinfo) for hour in HOURS]
    return [one for one in found if one > now + NOT_AT_ONCE and (until is None or one <= until)][:MOST_TIMES]


@press("ffs")
@dataclass(frozen=True, slots=True)
class SendPromotion(Press):
    """Send it now; counts only while it is as it was (`revision`)."""

    promotion_id: int
    revision: int


@press("ffp")
@dataclass(frozen=True, slots=True)
class TurnPromotion(Press):
    """Another side of its card."""

    promotion_id: int
    page: PromotionPage


@press("fft")
@dataclass(frozen=True, slots=True)
class StartAt(Press):
    """Let it go by itself then (`minute`: since 1970, UTC; None: at once, when somebody says so); `anew`: also where
    it must be read again for that."""

    promotion_id: int
    minute: int | None
    anew: bool = False


@press("ffc")
@dataclass(frozen=True, slots=True)
class CancelPromotion(Press):
    """It is not sent at all."""

    promotion_id: int


@press("ffl")
@dataclass(frozen=True, slots=True)
class ListPromotions(Press):
    """My unit's promotions."""


@press("feo")
@dataclass(frozen=True, slots=True)
class OpenField(Press):
    """Show me this page of Ubah."""

    promotion_id: int
    field: Field


@press("fes")
@dataclass(frozen=True, slots=True)
class SetField(Press):
    """This choice on this page; of several that may stand together "+" adds one and "-" takes it away."""

    promotion_id: int
    field: Field
    value: str


@press("fea")
@dataclass(frozen=True, slots=True)
class AddCaption(Press):
    """Let me type another caption."""

    promotion_id: int


@press("fec")
@dataclass(frozen=True, slots=True)
class OpenCaption(Press):
    """Show me this caption; what I type then takes its place."""

    promotion_id: int
    caption_id: int


@press("fed")
@dataclass(frozen=True, slots=True)
class DropCaption(Press):
    """Take this caption away."""

    promotion_id: int
    caption_id: int


@press("fep")
@dataclass(frozen=True, slots=True)
class SetPlatform(Press):
    """This caption is for this platform (None: for all)."""

    promotion_id: int
    caption_id: int
    platform: str | None
