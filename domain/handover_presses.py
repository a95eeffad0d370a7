"""What buttons about a handover mean: ticking the lists, who takes part, what was posted, and what else may be done."""

from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press
from domain.takeovers import Way


class HandoverPage(StrEnum):
    """What a card about a handover shows besides how it stands."""

    MAIN = "main"
    MORE = "more"
    END = "end"
    STOP = "stop"
    CALL_OFF = "call-off"


@press("vkp")
@dataclass(frozen=True, slots=True)
class TurnHandover(Press):
    """Show this side of the card."""

    slot_id: int
    page: HandoverPage


@press("vkw")
@dataclass(frozen=True, slots=True)
class ChooseWay(Press):
    """The guardian says how the account gets into her hands."""

    slot_id: int
    way: Way


@press("vkt")
@dataclass(frozen=True, slots=True)
class TickLine(Press):
    """This line of the list that is open is so; `answer` how, where there is more than one way."""

    slot_id: int
    item: str
    answer: str = ""


@press("vku")
@dataclass(frozen=True, slots=True)
class UntickLast(Press):
    """My last tick was a slip."""

    slot_id: int


@press("vke")
@dataclass(frozen=True, slots=True)
class EndTakeover(Press):
    """We are done before its time."""

    slot_id: int


@press("vkl")
@dataclass(frozen=True, slots=True)
class ReportTakeoverPost(Press):
    """Let me paste the link of what was posted."""

    slot_id: int


@press("vkg")
@dataclass(frozen=True, slots=True)
class AskForGuardian(Press):
    """I can't hand it over this time: somebody else, please."""

    slot_id: int


@press("vkf")
@dataclass(frozen=True, slots=True)
class StepIn(Press):
    """I hand it over instead of the guardian."""

    slot_id: int


@press("vka")
@dataclass(frozen=True, slots=True)
class ListAdults(Press):
    """Whom may humas name to stand beside a minor?"""

    slot_id: int
    page: int = 0


@press("vkd")
@dataclass(frozen=True, slots=True)
class NameAdult(Press):
    """She stands beside her."""

    slot_id: int
    person_id: int


@press("vkq")
@dataclass(frozen=True, slots=True)
class LeaveBeside(Press):
    """I can't stand beside her this time."""

    slot_id: int


@press("vkh")
@dataclass(frozen=True, slots=True)
class SayPresent(Press):
    """The day before: I come; or I can't."""

    slot_id: int
    comes: bool


@press("vko")
@dataclass(frozen=True, slots=True)
class WaitLonger(Press):
    """It has not begun in time: give them a little more."""

    slot_id: int


@press("vkr")
@dataclass(frozen=True, slots=True)
class ReplaceHolder(Press):
    """It has not begun in time: somebody else, if anybody waits."""

    slot_id: int


@press("vkc")
@dataclass(frozen=True, slots=True)
class CallOff(Press):
    """It has not begun in time: it does not take place."""

    slot_id: int
    sure: bool = False
