"""What people press from sending a plan to be read until it is approved."""

from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press
from domain.reviews import FixReason, ReleaseReason, UrgentReason


class ReviewPage(StrEnum):
    """Which side of a review card is up."""

    MAIN = "main"
    MORE = "more"
    FIX = "fix"
    URGENT = "urgent"


@press("vs")
@dataclass(frozen=True, slots=True)
class Submit(Press):
    """Have it read; counts only while the plan is as it was (`revision`)."""

    post_id: int
    revision: int


@press("vr")
@dataclass(frozen=True, slots=True)
class Recall(Press):
    """Take it back from its readers."""

    post_id: int


@press("vo")
@dataclass(frozen=True, slots=True)
class OpenReview(Press):
    """Show me this plan's review card here."""

    post_id: int


@press("vp")
@dataclass(frozen=True, slots=True)
class TurnReview(Press):
    """Show another side of the review card."""

    post_id: int
    page: ReviewPage


@press("ve")
@dataclass(frozen=True, slots=True)
class SeeExactly(Press):
    """Send me the very messages that will be published."""

    post_id: int


@press("va")
@dataclass(frozen=True, slots=True)
class Approve(Press):
    """Yes, to exactly what the card showed: `mark` begins the number of that content."""

    post_id: int
    mark: str


@press("vf")
@dataclass(frozen=True, slots=True)
class AskFix(Press):
    """Please mend this first."""

    post_id: int
    reason: FixReason


@press("vu")
@dataclass(frozen=True, slots=True)
class MarkUrgent(Press):
    """It can't wait, for this reason."""

    post_id: int
    reason: UrgentReason


@press("vg")
@dataclass(frozen=True, slots=True)
class Sign(Press):
    """The second signature that the urgent path needs afterwards."""

    post_id: int


@press("vk")
@dataclass(frozen=True, slots=True)
class AskRelease(Press):
    """A second person shall look at what seems to be a leak."""

    post_id: int
    mark: str


@press("vl")
@dataclass(frozen=True, slots=True)
class ReleaseLeak(Press):
    """It may be published, for this reason."""

    post_id: int
    mark: str
    reason: ReleaseReason


@press("vn")
@dataclass(frozen=True, slots=True)
class PublishAlone(Press):
    """There is nobody who could read it: I have put it out myself; asked once more until `sure`."""

    post_id: int
    mark: str
    sure: bool = False


@press("vw")
@dataclass(frozen=True, slots=True)
class Reschedule(Press):
    """It needs another time."""

    post_id: int
