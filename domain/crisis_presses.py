"""What the buttons of a crisis mean."""

from dataclasses import dataclass
from enum import StrEnum

from domain.crises import Became, ReasonCode, Waiting
from domain.presses import Press, press


class CrisisPage(StrEnum):
    """Which page of a crisis is wanted, in private."""

    MAIN = "main"
    WAITING = "waiting"
    OWNER = "owner"
    MORE = "more"
    EXTEND = "extend"
    REVIEW = "review"


class ReviewPart(StrEnum):
    """What is typed in a review."""

    HAPPENED = "happened"
    LESSONS = "lessons"


@press("cgo")
@dataclass(frozen=True, slots=True)
class OpenCrisis(Press):
    """Show me this page of it, in private."""

    crisis_id: int
    page: CrisisPage = CrisisPage.MAIN


@press("cgb")
@dataclass(frozen=True, slots=True)
class BeginCrisis(Press):
    """Another one, though something of the last still waits."""

    unit_id: int


@press("cgr")
@dataclass(frozen=True, slots=True)
class SetReason(Press):
    """This is why; without a reason I type it."""

    crisis_id: int
    reason: ReasonCode | None = None


@press("cgh")
@dataclass(frozen=True, slots=True)
class SetHours(Press):
    """So many hours."""

    crisis_id: int
    hours: int


@press("cgc")
@dataclass(frozen=True, slots=True)
class SetChildren(Press):
    """Also for the units below, or not."""

    crisis_id: int
    also: bool


@press("cgp")
@dataclass(frozen=True, slots=True)
class SetOwner(Press):
    """She leads it."""

    crisis_id: int
    person_id: int


@press("cga")
@dataclass(frozen=True, slots=True)
class AskSecond(Press):
    """Ask the others whether it is one."""

    crisis_id: int


@press("cgi")
@dataclass(frozen=True, slots=True)
class HoldMeanwhile(Press):
    """Let what would go out wait until a second person has answered."""

    crisis_id: int


@press("cgk")
@dataclass(frozen=True, slots=True)
class ConfirmCrisis(Press):
    """It is one, exactly as `seal` says that I was shown it."""

    crisis_id: int
    seal: str


@press("cgd")
@dataclass(frozen=True, slots=True)
class DropCrisis(Press):
    """It is none, or not any more."""

    crisis_id: int


@press("cgx")
@dataclass(frozen=True, slots=True)
class ExtendCrisis(Press):
    """So many hours more."""

    crisis_id: int
    hours: int


@press("cge")
@dataclass(frozen=True, slots=True)
class EndCrisis(Press):
    """It is over; `sure` is False while it is only asked."""

    crisis_id: int
    sure: bool = False


@press("cgw")
@dataclass(frozen=True, slots=True)
class WriteStatement(Press):
    """Let me type what we say meanwhile."""

    crisis_id: int


@press("cgy")
@dataclass(frozen=True, slots=True)
class ApproveStatement(Press):
    """Yes to the proposed words, exactly as `seal` says that I was shown them."""

    crisis_id: int
    seal: str


@press("cgm")
@dataclass(frozen=True, slots=True)
class ReadStatement(Press):
    """I have read it: one more, without a name."""

    crisis_id: int


@press("cgq")
@dataclass(frozen=True, slots=True)
class OpenWaiting(Press):
    """One thing that waits."""

    crisis_id: int
    noun: Waiting
    subject_id: int


@press("cgv")
@dataclass(frozen=True, slots=True)
class DecideWaiting(Press):
    """This becomes of it."""

    crisis_id: int
    noun: Waiting
    subject_id: int
    what: Became


@press("cgn")
@dataclass(frozen=True, slots=True)
class WriteReview(Press):
    """Let me type this part of the review."""

    crisis_id: int
    part: ReviewPart


@press("cgz")
@dataclass(frozen=True, slots=True)
class CloseReview(Press):
    """We have learned from it."""

    crisis_id: int


@press("cgl")
@dataclass(frozen=True, slots=True)
class ListCrises(Press):
    """The unit's crises so far."""

    unit_id: int
