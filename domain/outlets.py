"""The places where a plan is to appear, how each stands, and what people answer about them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.contents import Medium
from domain.posts import PostFacts
from domain.presses import Press, press
from domain.publishing import Delay


class Status(StrEnum):
    """How one place stands. GOING: a call is on its way. FAILED: Telegram refused it. DOUBT: it may have arrived.
    PARTLY: some of it stands, the rest was held back. STANDING: withdrawn, but still to be taken down by hand."""

    OPEN = "open"
    GOING = "going"
    FAILED = "failed"
    DOUBT = "doubt"
    PARTLY = "partly"
    OUT = "out"
    SKIPPED = "skipped"
    STANDING = "standing"
    DOWN = "down"


TROUBLED = (Status.FAILED, Status.DOUBT, Status.PARTLY)
ANSWERED = (Status.OUT, Status.SKIPPED, Status.STANDING, Status.DOWN)


class Side(StrEnum):
    """Which side of a kit or of a question to humas is up."""

    MAIN = "main"
    MORE = "more"
    SURE = "sure"


class Reason(StrEnum):
    """Why something that is out is withdrawn."""

    WRONG = "wrong"
    UNTIMELY = "untimely"
    ASKED = "asked"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Place:
    """One place: `number` 0 is the plan's own, else its variant's id. `account` is its shown name, `is_channel`: our
    own Telegram channel, where the bot speaks. `call_id` is the outbox row that is in doubt or failed."""

    number: int
    platform: str | None
    account: str
    text: str
    account_id: int | None
    is_channel: bool
    status: Status = Status.OPEN
    link: str = ""
    publication_id: int | None = None
    call_id: int | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """An attached file, and its size in bytes (0: unknown)."""

    medium: Medium
    size: int


@dataclass(frozen=True, slots=True)
class KitView:
    """What a PJ's kit for one place shows. `is_given`: it may be put out now; `is_minor`: with an adult beside her."""

    post: PostFacts
    place: Place
    files: tuple[Attached, ...]
    side: Side
    is_given: bool
    is_minor: bool
    put_off_to: datetime | None


@dataclass(frozen=True, slots=True)
class ChaseView:
    """What humas is asked about a plan that is not out, or not down, everywhere."""

    post: PostFacts
    places: tuple[Place, ...]
    owner: str | None
    side: Side
    is_open: bool
    is_settled: bool
    put_off_to: datetime | None
    is_private: bool


@press("kto")
@dataclass(frozen=True, slots=True)
class SayOut(Press):
    """It is out in this place."""

    post_id: int
    place: int = 0


@press("ktn")
@dataclass(frozen=True, slots=True)
class WithoutLink(Press):
    """It is out in this place, and has no link."""

    post_id: int
    place: int = 0


@press("ktp")
@dataclass(frozen=True, slots=True)
class PutOff(Press):
    """Put it off so far."""

    post_id: int
    delay: Delay


@press("ktg")
@dataclass(frozen=True, slots=True)
class Skip(Press):
    """It will not be out in this place after all; without one, wherever it is not out yet."""

    post_id: int
    place: int | None = None


@press("ktm")
@dataclass(frozen=True, slots=True)
class SendFiles(Press):
    """Send me what is attached."""

    post_id: int


@press("ktt")
@dataclass(frozen=True, slots=True)
class TakeOn(Press):
    """I put it out."""

    post_id: int


@press("ktl")
@dataclass(frozen=True, slots=True)
class TurnKit(Press):
    """Show another side of a kit."""

    post_id: int
    place: int
    side: Side


@press("ktc")
@dataclass(frozen=True, slots=True)
class TurnChase(Press):
    """Show another side of a question to humas."""

    post_id: int
    side: Side


@press("ktq")
@dataclass(frozen=True, slots=True)
class SettleDoubt(Press):
    """I looked at the channel: it is there; or it is not, and goes `again`."""

    post_id: int
    call_id: int
    again: bool


@press("ktr")
@dataclass(frozen=True, slots=True)
class TryAgain(Press):
    """Let the bot publish in this channel again; what already stands there is not repeated."""

    post_id: int
    place: int


@press("ktw")
@dataclass(frozen=True, slots=True)
class Withdraw(Press):
    """Take it back; without a reason the reasons are offered."""

    post_id: int
    reason: Reason | None = None


@press("ktd")
@dataclass(frozen=True, slots=True)
class TakenDown(Press):
    """I took it down there."""

    publication_id: int


@press("ktk")
@dataclass(frozen=True, slots=True)
class Correct(Press):
    """What stands in our channel is wrong: begin its correction."""

    post_id: int
