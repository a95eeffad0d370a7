"""Plans for posts: who may change them, what their cards ask, and what their buttons mean."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from domain.moments import Moment
from domain.platforms import Platform
from domain.post_states import ALIVE, COMING, OUT, READ, Kind
from domain.presses import Press, press
from domain.refusal import Refusal

LIFE = timedelta(hours=24)
UNDO_FOR = timedelta(seconds=60)
LONGEST_TITLE = 1000
SHOWN_TITLE = 300
HOURS = (time(7, 0), time(12, 0), time(16, 0), time(19, 30), time(20, 0))
DAYS_OFFERED = 7


class Wants(StrEnum):
    """What is still asked about a plan."""

    TIME = "time"
    TITLE = "title"


class Asks(StrEnum):
    """Which buttons the card must offer to get on."""

    NOTHING = "nothing"
    TITLE = "title"
    OPTIONS = "options"
    DAY = "day"
    HOUR = "hour"


class Page(StrEnum):
    """Which side of a card is up."""

    MAIN = "main"
    MORE = "more"
    PLATFORM = "platform"
    CANCEL = "cancel"
    DEPARTMENT = "department"


class Deed(StrEnum):
    """What a button does to a plan without needing anything else."""

    ASK_TIME = "ask-time"
    OTHER_DAY = "other-day"
    KEEP_TIME = "keep-time"
    TAKE = "take"
    RELEASE = "release"
    CANCEL = "cancel"
    UNDO = "undo"
    REOPEN = "reopen"


class PostFacts(Protocol):
    """What rules and words need of a plan; times in UTC, `zone` the IANA name that the words meant."""

    @property
    def id(self) -> int | None: ...
    @property
    def state(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def platform(self) -> str | None: ...
    @property
    def starts_at(self) -> datetime | None: ...
    @property
    def ends_at(self) -> datetime | None: ...
    @property
    def zone(self) -> str: ...
    @property
    def owner_id(self) -> int | None: ...
    @property
    def author_id(self) -> int | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def visibility(self) -> str: ...
    @property
    def revision(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Asked:
    """What a card asks just now. `why` says what was wrong with the words about time (domain.moments.Why),
    `said` are those words, `tries` stand on buttons."""

    wants: Wants
    day: date | None = None
    hint: time | None = None
    why: str = ""
    said: str = ""
    tries: tuple[Moment, ...] = ()

    @property
    def asks(self) -> Asks:
        """Which buttons get it on."""
        if self.wants is Wants.TITLE:
            return Asks.TITLE
        if self.tries:
            return Asks.OPTIONS
        return Asks.DAY if self.day is None else Asks.HOUR


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a plan has come, as this chat may know it. `since` (UTC): waits to be read; `reason` what must be mended,
    `clashes` what it collides with, both ready to be shown; `link` where it is out; `account` the @name it appears on;
    `units` the length of its text, `media` how much is attached.
    `is_closed`: a kader group, which sees no more of an official plan than that it comes; `may_promote`: somebody here
    may make an idea official; `may_spread`: or, of what is out, a promotion; `live`: the state of a live (text of
    domain.lives), "" for none."""

    since: datetime | None = None
    reason: str = ""
    link: str = ""
    account: str = ""
    units: int = 0
    media: int = 0
    clashes: tuple[str, ...] = ()
    is_closed: bool = False
    may_promote: bool = True
    may_spread: bool = False
    live: str = ""


@dataclass(frozen=True, slots=True)
class CardView:
    """All that a plan's card shows at `now` (UTC); `departments` (id, name) may be chosen for it."""

    post: PostFacts
    asked: Asked | None
    owner: str | None
    page: Page
    may_undo: bool
    now: datetime
    is_private: bool = False
    department: str | None = None
    departments: tuple[tuple[int, str], ...] = ()
    standing: Standing = Standing()


def days_offered(today: date) -> list[date]:
    """Today and the days after it, for the buttons."""
    return [today + timedelta(days=ahead) for ahead in range(DAYS_OFFERED)]


def hours_offered(day: date, hint: time | None, local_now: datetime) -> list[time]:
    """The usual hours of a day, with the one that her words suggest, without those that have passed."""
    hours = sorted({*HOURS, hint} if hint else HOURS)
    return [hour for hour in hours if day > local_now.date() or hour > local_now.time()]


def may_fill(post: PostFacts, person_id: int | None, *, is_trusted: bool) -> None:
    """What is missing: its owner, humas and pengurus; without an owner anyone of the group. An official plan is its
    author's too, and never anyone's."""
    hers = (post.owner_id, post.author_id) if post.kind in READ else (post.owner_id,)
    is_anyones = post.owner_id is None and post.kind not in READ
    if not (is_anyones or is_trusted or (person_id is not None and person_id in hers)):
        raise Refusal("posts-of-humas" if post.kind in READ else "posts-of-another")


def may_change(post: PostFacts, person_id: int | None, *, is_trusted: bool) -> None:
    """What is settled: its owner, humas and pengurus; without an owner one takes it first."""
    may_fill(post, person_id, is_trusted=is_trusted)
    if post.kind not in READ and post.owner_id is None and post.state in COMING and not is_trusted:
        raise Refusal("posts-take-first")


def is_alive(post: PostFacts) -> None:
    """Refuses what would change a plan that is out, cancelled or was let go."""
    if post.state not in ALIVE:
        name = "promotions" if post.kind == Kind.PROMOTION else "posts"
        raise Refusal(f"{name}-{'out' if post.state in OUT else 'over'}")


@press("pd")
@dataclass(frozen=True, slots=True)
class PickDay(Press):
    """This day, hour still open; counts only while the card is as it was (`revision`)."""

    post_id: int
    revision: int
    day: date


@press("ph")
@dataclass(frozen=True, slots=True)
class PickMoment(Press):
    """This day and hour, in the plan's own zone."""

    post_id: int
    revision: int
    day: date
    at: time


@press("pp")
@dataclass(frozen=True, slots=True)
class PickPlatform(Press):
    """This platform, or none."""

    post_id: int
    revision: int
    platform: Platform | None


@press("pa")
@dataclass(frozen=True, slots=True)
class Act(Press):
    """Do this to a plan."""

    post_id: int
    revision: int
    deed: Deed


@press("pw")
@dataclass(frozen=True, slots=True)
class Write(Press):
    """Let me type this in private."""

    post_id: int
    what: Wants


@press("pg")
@dataclass(frozen=True, slots=True)
class TurnPage(Press):
    """Show another side of the card."""

    post_id: int
    page: Page


@press("po")
@dataclass(frozen=True, slots=True)
class OpenPost(Press):
    """Show me this plan's card here."""

    post_id: int


@press("pm")
@dataclass(frozen=True, slots=True)
class ShowMine(Press):
    """List my own coming plans."""


@press("bp")
@dataclass(frozen=True, slots=True)
class PlanThis(Press):
    """Begin a plan for a commemoration: the `nth` of that day."""

    unit_id: int
    day: date
    nth: int = 0
